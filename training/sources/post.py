"""What every source gives: posts, or one sentence about why it cannot."""

import re
from dataclasses import dataclass
from datetime import UTC, datetime

REPOST = re.compile(r"RT @\w+: ")
"""How a repost begins; X's own ``retweeted`` flag is false even for reposts."""

_ESCAPED = re.compile("&(?:amp|lt|gt|quot|#39);")
_WRITTEN = {"&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'"}


class SourceError(Exception):
    """An archive that cannot be read; the message is one sentence that says what to do next."""


@dataclass(frozen=True, slots=True)
class Post:
    """One post as its author wrote it."""

    text: str
    """Unescaped once, long posts whole, links expanded where the source knows how."""
    created: datetime | None = None
    """In UTC; None where the source does not know."""
    is_repost: bool = False
    reply_to: str | None = None
    """The handle of somebody else whom it answers, or what else the source calls them by; None for
    a thread of one's own."""
    is_unlisted: bool = False
    """Anyone may read it, but its author kept it out of the lists where strangers look."""


@dataclass(frozen=True, slots=True)
class Owner:
    """Whose archive it is: the three things that are read of an account."""

    handle: str
    display_name: str
    avatar_url: str | None


def unescape(text: str) -> str:
    """Undo, once, the few HTML entities that X writes.

    ``html.unescape`` knows hundreds, some without a semicolon: it would read “R&not” as “R¬”.
    """
    return _ESCAPED.sub(lambda escaped: _WRITTEN[escaped[0]], text)


def parse_time(written: object) -> datetime | None:
    """The moment in UTC that ``written`` names: X's form, ISO 8601, or None if it is neither.

    A time without a zone is taken for UTC.
    """
    if not isinstance(written, str):
        return None
    written = written.strip()
    try:
        moment = datetime.strptime(written, "%a %b %d %H:%M:%S %z %Y")
    except ValueError:
        try:
            moment = datetime.fromisoformat(written)
        except ValueError:
            return None
    try:
        return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone(UTC)
    except OverflowError:  # the year 1 or 9999, beside a zone
        return None
