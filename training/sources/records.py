"""One post as fields with names: an X export's object, a line of JSONL, a row of a table."""

import re
from collections.abc import Iterable, Iterator, Mapping

from training.sources import bluesky_record
from training.sources.long_posts import LongPosts
from training.sources.post import REPOST, Post, SourceError, parse_time, unescape

TEXT_FIELDS = ("full_text", "text", "tweet", "content", "body", "post", "message")
TIME_FIELDS = ("created_at", "createdat", "created", "date", "datetime", "timestamp", "time")
"""In the order in which they are looked for, in lower case."""

_ADDRESSEES = re.compile(r"\A\s*(?:@\w+\s+)+", re.ASCII)
"""X puts them before a reply by itself, and shows the text without them."""
_T_CO = re.compile(r"https?://t\.co/[A-Za-z0-9]+")


def read_records(
    records: Iterable[object],
    name: str,
    *,
    handle: str | None = None,
    long_posts: LongPosts | None = None,
) -> Iterator[Post]:
    """The posts among ``records``; an item that is only a string is a post by itself.

    Args:
        records: as ``json`` gives them.
        name: of their file, for a person to read.
        handle: their author's, where it is known.
        long_posts: the whole texts of posts that X cut.

    Raises:
        SourceError: an item holds no text.
    """
    replaced: set[str] = set()
    for number, record in enumerate(records, start=1):
        if isinstance(record, str):
            yield _post({"text": record}, record, handle)
            continue
        match record:
            case {"uri": str(uri), "record": dict(kept)}:  # as Bluesky's API and ours write it
                if post := bluesky_record.post_of(kept, bluesky_record.author_of(uri)):
                    yield post
                continue
        wrapped = _fields(record).get("tweet")
        fields = wrapped if isinstance(wrapped, dict) else _fields(record)
        key = _find(fields, TEXT_FIELDS)
        text = fields.get(key) if key else None
        if key is None or not isinstance(text, str | None):
            raise SourceError(
                f"Item {number} of {name} has no text in a field such as “text” or “full_text”: "
                "give a file of posts."
            )
        versions = _versions(fields)
        replaced.update(versions[:-1])
        # An export's deleted posts look like the others, but for this field.
        if text is None or fields.get("deleted_at") or str(fields.get("id_str")) in replaced:
            continue
        yield _post(fields, text, handle, long_posts)


def _post(
    fields: Mapping[str, object], text: str, handle: str | None, long_posts: LongPosts | None = None
) -> Post:
    time_key = _find(fields, TIME_FIELDS)
    created = parse_time(fields[time_key]) if time_key else None
    text = unescape(text)
    links = _links(fields)
    if long_posts and created and (whole := long_posts.find(text, created)):
        text, links = whole.text, links | whole.links
    reply_to = _somebody_else(fields.get("in_reply_to_screen_name"), handle, text)
    written = _ADDRESSEES.sub("", text) if reply_to else text
    return Post(
        text=_T_CO.sub(lambda link: links.get(link[0], link[0]), written).strip(),
        created=created,
        is_repost=REPOST.match(text) is not None,
        reply_to=reply_to,
    )


def _somebody_else(replied_to: object, handle: str | None, text: str) -> str | None:
    if not isinstance(replied_to, str) or not replied_to:
        return None
    if handle is None:  # X opens an answer with the other's handle, and a thread without one's own
        return replied_to if text.startswith("@") else None
    return None if replied_to.casefold() == handle.casefold() else replied_to


def _links(fields: Mapping[str, object]) -> dict[str, str]:
    """What each t.co link stands for; nothing for a picture's, which leads back to the post."""
    entities, extended = _fields(fields.get("entities")), _fields(fields.get("extended_entities"))
    links = {
        str(url.get("url")): str(url.get("expanded_url") or "")
        for url in map(_fields, _items(entities.get("urls")))
    }
    media = _items(entities.get("media")) + _items(extended.get("media"))
    return links | {str(each.get("url")): "" for each in map(_fields, media)}


def _versions(fields: Mapping[str, object]) -> list[str]:
    """The ids of an edited post's versions, oldest first."""
    info = _fields(fields.get("edit_info"))
    control = _fields(info.get("initial")) or _fields(
        _fields(info.get("edit")).get("editControlInitial")
    )
    return [each for each in _items(control.get("editTweetIds")) if isinstance(each, str)]


def _find(fields: Mapping[str, object], names: tuple[str, ...]) -> str | None:
    written = {key.strip().casefold(): key for key in fields}
    return next((written[name] for name in names if name in written), None)


def _fields(value: object) -> dict[str, object]:
    """``value`` if it is an object; a stranger's file may hold anything anywhere."""
    return value if isinstance(value, dict) else {}


def _items(value: object) -> list[object]:
    """``value`` if it is a list."""
    return value if isinstance(value, list) else []
