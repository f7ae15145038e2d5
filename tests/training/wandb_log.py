"""Reads a run of Weights & Biases back from its file on disk, as its own uploader does.

The file is LevelDB's log (https://github.com/google/leveldb/blob/main/doc/log_format.md) after a
header of seven bytes; each record is a message of wandb's own protocol.
"""

import json
import struct
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from wandb.proto.wandb_internal_pb2 import Record

_BLOCK = 32 * 1024
_FILE_HEADER = 7
_HEADER = struct.Struct("<IHB")
_FULL, _FIRST, _MIDDLE, _LAST = 1, 2, 3, 4


def records(file: Path) -> list[Record]:
    return [Record.FromString(each) for each in _payloads(file.read_bytes())]


def _payloads(content: bytes) -> Iterator[bytes]:
    assert content.startswith(b":W&B")
    place, parts = _FILE_HEADER, b""
    while place + _HEADER.size <= len(content):
        if _BLOCK - place % _BLOCK < _HEADER.size:
            place += _BLOCK - place % _BLOCK
            continue
        _, length, kind = _HEADER.unpack_from(content, place)
        place += _HEADER.size
        parts += content[place : place + length]
        place += length
        if kind in {_FULL, _LAST}:
            yield parts
            parts = b""
        else:
            assert kind in {_FIRST, _MIDDLE}


def values(items: Any) -> dict[str, Any]:
    """Of a configuration, a point of a curve, or a summary."""
    return {each.key or "/".join(each.nested_key): json.loads(each.value_json) for each in items}
