"""Archives that were damaged, or that somebody made to do damage: each kind, without end."""

import gzip
import json
import random
from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import Any, Final

from tests.training.sources.made_archives import (
    bluesky_records,
    discord_files,
    mastodon_files,
    repository,
    tar_of,
    x_files,
    zip_of,
)

TEXTS: Final = ["the lamp is lit", "fog & <b>more</b> fog\nby @gerald", "see https://a.example 🐦"]
_ODD: Final[tuple[Any, ...]] = (
    *(None, True, 0, -1, 2**63 - 1, 1.5, "", [], {}, [[]], {"": []}, "\0", "x" * 5_000),
    *(
        "\ud83d",
        "<a <a <![if",
        "]]}}",
        "9999-12-31T23:59:59-14:00",
        "at://",
        "https://[",
        [None] * 99,
    ),
)
_BYTES: Final = (
    b"",
    b"\0",
    b"\xff",
    b"[" * 50,
    b'"',
    b"}",
    b"\\u",
    b"\x1f\x8b",
    b"PK\x03\x04",
    b"\x9b",
)


def mutants(kind: str, seed: int) -> Iterator[bytes]:
    """Mutated archives of one of ``KINDS``: the same seed, the same ones."""
    draw = random.Random(f"{kind} {seed}")
    while True:
        with suppress(ValueError):  # CBOR has no halves of characters
            archive = KINDS[kind](draw)
            yield _bytes_changed(archive, draw) if draw.random() < 0.4 else archive


def _x(draw: random.Random) -> bytes:
    files = {name: _json_changed(content, draw) for name, content in x_files(TEXTS).items()}
    return draw.choice([zip_of(files), files["data/tweets.js"], tar_of(files)])


def _mastodon(draw: random.Random) -> bytes:
    files = {name: _json_changed(content, draw) for name, content in mastodon_files(TEXTS).items()}
    return draw.choice([tar_of(files), zip_of(files), gzip.decompress(tar_of(files))])


def _bluesky(draw: random.Random) -> bytes:
    records = bluesky_records(TEXTS)
    facet = {"index": {"byteStart": 4, "byteEnd": 9}, "features": [{"uri": "https://a.example"}]}
    for record in records.values():
        record |= {"facets": [facet], "reply": {"parent": {"uri": "at://did:plc:other/a/b"}}}

    def change(part: Any) -> Any:
        return _changed(part, draw) if draw.random() < 0.25 else part

    changed = {key: change(record) for key, record in records.items()}
    return repository(changed, width=draw.randint(2, 4), change=change)


def _discord(draw: random.Random) -> bytes:
    files: dict[str, str | bytes] = {
        name: _json_changed(content, draw) for name, content in discord_files(TEXTS).items()
    }
    return zip_of(files)


def _table(draw: random.Random) -> bytes:
    table = b'id,date,text\n1,2023-02-18,"one, ""two""\nthree"\n2,2023-02-19,four &amp; five\n'
    return _bytes_changed(table, draw)


def _lines(draw: random.Random) -> bytes:
    lines = (_changed({"text": text, "created_at": "2023-02-18"}, draw) for text in TEXTS)
    return "\n".join(map(json.dumps, lines)).encode()


KINDS: Final[dict[str, Callable[[random.Random], bytes]]] = {
    "X": _x,
    "Mastodon": _mastodon,
    "Bluesky": _bluesky,
    "Discord": _discord,
    "CSV": _table,
    "JSONL": _lines,
}


def _json_changed(content: str, draw: random.Random) -> bytes:
    """``content`` with other values in it, or with other characters, or as it is."""
    chance = draw.random()
    if chance < 0.3:
        return content.encode()
    if chance < 0.5:
        return _bytes_changed(content.encode(), draw)
    opening, equals, value = content.rpartition("= ")
    return (opening + equals + json.dumps(_changed(json.loads(value), draw))).encode()


def _changed(value: Any, draw: random.Random) -> Any:
    """``value`` with up to three parts of it gone, doubled, or replaced by something odd."""
    for _ in range(draw.randint(0, 3)):
        value = _one_changed(value, draw)
    return value


def _one_changed(value: Any, draw: random.Random) -> Any:
    if not value or not isinstance(value, dict | list) or draw.random() < 0.1:
        return draw.choice(_ODD)
    places = list(value) if isinstance(value, dict) else list(range(len(value)))
    place, chance = draw.choice(places), draw.random()
    copy = value.copy()
    if chance < 0.2:
        del copy[place]
    elif chance < 0.3 and isinstance(copy, list):
        copy.insert(place, copy[place])
    else:
        copy[place] = _one_changed(copy[place], draw)
    return copy


def _bytes_changed(content: bytes, draw: random.Random) -> bytes:
    changed = bytearray(content)
    for _ in range(draw.randint(1, 4)):
        at = draw.randint(0, len(changed))
        changed[at : at + draw.choice([0, 1, 1, 4, 40])] = draw.choice(_BYTES) or draw.randbytes(2)
    return bytes(
        changed[: draw.randint(1, len(changed))] if draw.random() < 0.1 and changed else changed
    )
