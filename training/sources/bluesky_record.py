"""One post of Bluesky, as its author's repository and every server of the network keep it.

The record is ``app.bsky.feed.post`` of https://docs.bsky.app/docs/advanced-guides/post-richtext.
"""

from collections.abc import Iterator, Mapping

from training.sources.post import Post, parse_time

KIND = "app.bsky.feed.post"
"""What a record of a post says of itself; reposts and likes are records of other kinds."""

_LINK = "app.bsky.richtext.facet#link"


def post_of(record: Mapping[str, object], did: str) -> Post | None:
    """The post that ``record`` is, or None if it is none.

    Args:
        record: as JSON or DAG-CBOR give it; a stranger wrote it, so anything may be missing.
        did: its author's; an answer to oneself is a thread, not a reply.
    """
    text = record.get("text")
    if record.get("$type") != KIND or not isinstance(text, str):
        return None
    answered = _answered(record.get("reply"))
    return Post(
        text=_with_whole_links(text, record.get("facets")).strip(),
        created=parse_time(record.get("createdAt")),
        reply_to=None if answered == did else answered,
    )


def author_of(uri: str) -> str:
    """The DID in ``at://did:plc:…/app.bsky.feed.post/…``."""
    return uri.removeprefix("at://").partition("/")[0]


def _answered(reply: object) -> str | None:
    """The DID of whom it answers: a record knows no handles."""
    match reply:
        case {"parent": {"uri": str(uri)}}:
            return author_of(uri) or None
    return None


def _with_whole_links(text: str, facets: object) -> str:
    """``text`` with every link that was shortened to be shown spelled out again."""
    # Offsets are in bytes. Lone surrogates, which only JSON can smuggle in, keep their length.
    written = text.encode("utf-8", "surrogatepass")
    pieces, end = [], 0
    for start, stop, target in sorted(_links(facets)):
        # Links that overlap, or cut a letter, are a broken client's: they stay as they are.
        if end <= start < stop <= len(written) and _shows(written[start:stop], target):
            pieces += [written[end:start], target.encode("utf-8", "surrogatepass")]
            end = stop
    return b"".join([*pieces, written[end:]]).decode("utf-8", "surrogatepass")


def _links(facets: object) -> Iterator[tuple[int, int, str]]:
    for facet in facets if isinstance(facets, list) else ():
        match facet:
            case {
                "index": {"byteStart": int(start), "byteEnd": int(stop)},
                "features": [*features],
            }:
                for feature in features:
                    match feature:
                        case {"$type": str(kind), "uri": str(target)} if kind == _LINK:
                            yield start, stop, target


def _shows(shown: bytes, target: str) -> bool:
    """Whether ``shown`` is the beginning of ``target``, not words that the link lies under."""
    try:
        words = shown.decode("utf-8").casefold()
    except UnicodeDecodeError:
        return False
    opening = words.removesuffix("...").removesuffix("…").partition("://")
    address = target.casefold().partition("://")
    return bool(opening[0]) and (address[2] or address[0]).startswith(opening[2] or opening[0])
