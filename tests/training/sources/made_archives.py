"""Archives as X, Mastodon, Bluesky and Discord send them, made here: nobody's posts but ours."""

import gzip
import hashlib
import io
import json
import tarfile
import zipfile
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

import libipld

PUBLIC = "https://www.w3.org/ns/activitystreams#Public"
ACTOR = "https://tide.example/users/wick"
FOLLOWERS = f"{ACTOR}/followers"
DID = "did:plc:wickwickwickwickwickwick"
START = datetime(2023, 2, 18, 12, tzinfo=UTC)

Files = Mapping[str, str | bytes]


def zip_of(files: Files) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def tar_of(files: Files, *, others: Iterable[tarfile.TarInfo] = (), form: int = 0) -> bytes:
    """Packed with gzip, as Mastodon's; ``others`` are links and their like."""
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w", format=form) as archive:
        for info in others:
            archive.addfile(info)
        for name, content in files.items():
            content = content.encode() if isinstance(content, str) else content
            info = tarfile.TarInfo(name)
            info.size = len(content)
            archive.addfile(info, io.BytesIO(content))
    return gzip.compress(buffer.getvalue(), compresslevel=1)


def script(*items: object) -> str:
    return f"window.YTD.anything.part0 = {json.dumps(items)}"


def x_files(texts: Sequence[str]) -> dict[str, str]:
    tweets = [
        {"tweet": {"full_text": text, "created_at": f"{moment:%a %b %d %H:%M:%S +0000 %Y}"}}
        for text, moment in _hourly(texts)
    ]
    account = {"account": {"username": "wick", "accountDisplayName": "Wick"}}
    return {"data/tweets.js": script(*tweets), "data/account.js": script(account)}


def note(content: str, **fields: object) -> dict[str, object]:
    """A public post; ``fields`` of the note, and ``to`` and ``cc`` of its activity as well."""
    for_whom = {"to": fields.pop("to", [PUBLIC]), "cc": fields.pop("cc", [FOLLOWERS])}
    written = {"type": "Note", "content": content, "inReplyTo": None, "summary": None}
    return {
        "type": "Create",
        "actor": ACTOR,
        "published": "2023-02-18T12:00:00Z",
        **for_whom,
        "object": written | for_whom | {"published": "2023-02-18T12:00:00Z"} | fields,
    }


def outbox(*items: object) -> str:
    # Mastodon's own opening holds lists, too.
    context = ["https://www.w3.org/ns/activitystreams", {"ostatus": "http://ostatus.org#"}]
    return json.dumps(
        {
            "@context": context,
            "id": "outbox.json",
            "type": "OrderedCollection",
            "totalItems": len(items),
            "orderedItems": items,
        }
    )


ACTOR_FILE = json.dumps(
    {
        "@context": [],
        "id": ACTOR,
        "preferredUsername": "wick",
        "name": "Wick of Skerrow",
        "summary": "<p>CANARY</p>",
        "icon": {"type": "Image", "url": "avatar.png"},
    }
)


def mastodon_files(texts: Sequence[str]) -> dict[str, str]:
    items = [
        note(f"<p>{text}</p>".replace("\n", "<br>"), published=f"{moment:%Y-%m-%dT%H:%M:%SZ}")
        for text, moment in _hourly(texts)
    ]
    return {"outbox.json": outbox(*items), "actor.json": ACTOR_FILE}


def bluesky_post(text: str, **fields: object) -> dict[str, object]:
    return {
        "$type": "app.bsky.feed.post",
        "text": text,
        "createdAt": "2023-02-18T12:00:00.000Z",
        **fields,
    }


def bluesky_records(texts: Sequence[str]) -> dict[str, Any]:
    return {
        f"app.bsky.feed.post/3k{number:09}": bluesky_post(text, createdAt=moment.isoformat())
        for number, (text, moment) in enumerate(_hourly(texts))
    }


def repository(
    records: Mapping[str, Any],
    *,
    width: int = 4,
    leftovers: Iterable[object] = (),
    change: Callable[[Any], Any] = lambda node: node,
) -> bytes:
    """A CAR of a tree of ``records``; ``leftovers`` lie in it, but the tree has let go of them.

    Its nodes, commit and header are as ``change`` makes them, and each has the right checksum.
    """
    blocks: dict[bytes, bytes] = {}

    def put(value: object) -> bytes:
        block = libipld.encode_dag_cbor(value)
        address = b"\x01q\x12 " + hashlib.sha256(block).digest()
        blocks[address] = block
        return address

    for each in leftovers:
        put(each)

    def plant(entries: Sequence[tuple[str, Any]]) -> bytes:
        """A node of the tree, with others left of it and between its entries."""
        step = max(1, -(-(len(entries) + 1) // width))
        places = (
            range(step - 1, len(entries), step) if len(entries) > width else [*range(len(entries))]
        )
        below, before = [], 0
        for place in [*places, len(entries)]:
            between = entries[before:place]
            below.append(plant(between) if between else None)
            before = place + 1
        node: dict[str, Any] = {"l": below[0], "e": []}
        last = b""
        for place, right in zip(places, below[1:], strict=True):
            key = entries[place][0].encode()
            same = next(n for n in range(len(key)) if key[: n + 1] != last[: n + 1])
            entry = {"p": same, "k": key[same:], "v": put(entries[place][1]), "t": right}
            node["e"].append(entry)
            last = key
        return put(change(node))

    # libipld writes bytes that are an address as a link.
    tree = plant(sorted(records.items()))
    commit = {"did": DID, "version": 3, "data": tree, "rev": "3k", "prev": None, "sig": b"s"}
    root = put(change(commit))
    header = libipld.encode_dag_cbor(change({"roots": [root], "version": 1}))
    return b"".join(
        _section(each) for each in (header, *(address + block for address, block in blocks.items()))
    )


def _section(content: bytes) -> bytes:
    length, prefix = len(content), bytearray()
    while length >= 0x80:
        prefix.append(length & 0x7F | 0x80)
        length >>= 7
    return bytes([*prefix, length]) + content


SERVER_CHANNEL = json.dumps(
    {"id": "7", "type": "GUILD_TEXT", "name": "pier", "guild": {"id": "1", "name": "Skerrow"}}
)
DIRECT_CHANNEL = json.dumps({"id": "8", "type": "DM", "recipients": ["1", "2"]})
USER_FILE = json.dumps(
    {
        "id": "1",
        "username": "wick",
        "global_name": "Wick of Skerrow",
        "email": "CANARY@skerrow.example",
        "phone": "CANARY",
        "ip": "CANARY",
        "relationships": [{"user": {"username": "CANARY"}}],
    }
)


def message(contents: str, timestamp: str = "2023-02-18 12:00:00") -> dict[str, object]:
    return {"ID": 1076, "Timestamp": timestamp, "Contents": contents, "Attachments": ""}


def discord_files(texts: Sequence[str]) -> dict[str, str]:
    messages = [message(text, f"{moment:%Y-%m-%d %H:%M:%S}") for text, moment in _hourly(texts)]
    return {
        "Account/user.json": USER_FILE,
        "Messages/index.json": json.dumps({"7": "pier in Skerrow", "8": "CANARY"}),
        "Messages/c7/channel.json": SERVER_CHANNEL,
        "Messages/c7/messages.json": json.dumps(messages),
        "Messages/c8/channel.json": DIRECT_CHANNEL,
        "Messages/c8/messages.json": json.dumps([message("CANARY, and nothing but CANARY")] * 9),
    }


def _hourly(texts: Sequence[str]) -> list[tuple[str, datetime]]:
    return [(text, START + timedelta(hours=number)) for number, text in enumerate(texts)]
