"""The whole texts of posts above 280 characters, which an X export keeps in a file of their own."""

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from training.sources.post import parse_time, unescape

_CUT = re.compile(r"\s*…?\s*(?:https?://t\.co/[A-Za-z0-9]+\s*)*$")
"""How the short form of a long post ends."""


@dataclass(frozen=True, slots=True)
class LongPost:
    """A whole text, and what the t.co links in it stand for."""

    text: str
    links: dict[str, str]


class LongPosts:
    """Finds a long post by its time and its beginning: its id differs from the short form's."""

    def __init__(self, notes: Iterable[object]) -> None:
        self._by_second: dict[int, list[LongPost]] = defaultdict(list)
        for note in notes:
            match note:
                case {"noteTweet": {"createdAt": written, "core": {"text": str(text), **core}}}:
                    if created := parse_time(written):
                        whole = LongPost(unescape(text), _links(core.get("urls")))
                        self._by_second[int(created.timestamp())].append(whole)

    def find(self, short: str, created: datetime) -> LongPost | None:
        """The long post that begins like ``short`` and was made within a second of it."""
        second = int(created.timestamp())
        opening = _folded(_CUT.sub("", short))
        near = (
            each for at in (second, second - 1, second + 1) for each in self._by_second.get(at, ())
        )
        return next(
            (each for each in near if opening and _folded(each.text).startswith(opening)), None
        )


def _links(urls: object) -> dict[str, str]:
    links = {}
    for url in urls if isinstance(urls, list) else ():
        match url:
            case {"shortUrl": str(short), "expandedUrl": str(expanded)}:
                links[short] = expanded
    return links


def _folded(text: str) -> str:
    return " ".join(text.split())
