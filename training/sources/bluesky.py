"""A Bluesky repository (``repo.car``): the posts that are in it now. Nothing else.

It is a CAR of blocks (https://ipld.io/specs/transport/car/carv1/), which a tree leads to
(https://atproto.com/specs/repository). Only what the tree leads to is read: a file may also hold
what it led to once, and so posts that were deleted.
"""

import hashlib
import io
import re
from collections.abc import Iterator

import libipld

from training.sources import bluesky_record
from training.sources.container import Container
from training.sources.post import Owner, Post, SourceError

_FILE = re.compile(r"(?!__MACOSX/)(?:[^/]+/)?[^/]+\.car(?:\.gz)?")
_OPENING = b"\xa2eroots"
"""Of a CAR's header, which is a map; its length in one or two bytes stands before it."""

_CID = b"\x01q\x12 "
"""How every address begins here: version 1, DAG-CBOR, and a SHA-256 of 32 bytes follows."""
_CID_BYTES = len(_CID) + 32

_POST = bluesky_record.KIND.encode()
_REPOST = b"app.bsky.feed.repost"
_NODE = b""
"""Stands for the kind of what is no record."""
_IS_RECORD = b"e$type"
"""What the block of a record holds, and that of a tree's node does not: a text of five bytes."""
_IS_POST = b"r" + _POST

_MOST_BLOCK = 1 << 20
"""Bytes; a server takes no larger record."""
_LONGEST_VARINT = 63
"""Bits."""
_MOST_HELD = 1 << 28
"""Bytes of all posts and nodes; 200,000 posts take about a quarter."""
_OVERHEAD = 250
"""Bytes that holding a block takes beside its own."""
_MOST_NODE = 1 << 16
"""Bytes of a node of the tree, which has some four entries of sixty bytes."""
_DEEPEST = 64
"""Nodes below each other; ten are enough for a million records."""


class Repository:
    """One person's repository. It says whose it is by a number that nobody knows them by."""

    note = None

    def __init__(self, container: Container, file: str) -> None:
        self._container = container
        self._file = file

    def posts(self) -> Iterator[Post]:
        """Every post, and then every repost, without its text.

        Raises:
            SourceError: the file is damaged, or larger than a person's.
        """
        try:
            with self._container.open(self._file) as stream:
                root, blocks = self._read(stream)
            did, tree = _commit(blocks[root])
            for kind, address in _walk(tree, blocks):
                if kind == _REPOST:
                    yield Post("", is_repost=True)
                elif kind == _POST:
                    record = libipld.decode_dag_cbor(blocks[address])
                    if isinstance(record, dict) and (post := bluesky_record.post_of(record, did)):
                        yield post
        except (ValueError, RecursionError, KeyError) as error:  # libipld's, and a block's absence
            raise SourceError(
                f"{self._file} is damaged or was cut short: download it again."
            ) from error

    def owner(self) -> Owner | None:
        """None: a handle is not in it."""
        return None

    def _read(self, stream: io.BufferedReader) -> tuple[bytes, dict[bytes, bytes]]:
        """The address of the root, and the blocks of posts and of the tree by their addresses."""
        header = libipld.decode_dag_cbor(_section(stream) or b"")
        match header:
            case {"roots": [bytes(root), *_]}:
                pass
            case _:
                raise ValueError
        blocks = {}
        held = 0
        while section := _section(stream):
            address, block = section[:_CID_BYTES], section[_CID_BYTES:]
            if address != _CID + hashlib.sha256(block).digest():
                raise ValueError
            # Most records are likes and follows.
            if _IS_RECORD in block and _IS_POST not in block:
                continue
            held += len(block) + _OVERHEAD
            if held > _MOST_HELD:
                raise SourceError(
                    f"{self._file} holds more than {_MOST_HELD >> 20} MB of posts, which is more "
                    "than one person writes: give one person's repository."
                )
            blocks[address] = block
        return root, blocks


def exports_in(container: Container) -> Iterator[Repository]:
    """Those among the files of ``container``."""
    return (Repository(container, name) for name in container.names() if _FILE.fullmatch(name))


def is_repository(opening: bytes) -> bool:
    """Whether a file that begins with ``opening`` is a CAR."""
    return _OPENING in opening[: len(_OPENING) + 2]


def _section(stream: io.BufferedReader) -> bytes | None:
    """The next piece of a CAR: its length as a varint, and so many bytes; None at the end."""
    length = shift = 0
    while byte := stream.read(1):
        length |= (byte[0] & 0x7F) << shift
        shift += 7
        if byte[0] < 0x80:
            break
        if shift > _LONGEST_VARINT:
            raise ValueError
    else:
        if shift:
            raise ValueError
        return None
    if length > _MOST_BLOCK + _CID_BYTES or len(section := stream.read(length)) < length:
        raise ValueError
    return section


def _commit(block: bytes) -> tuple[str, bytes]:
    """Whose repository it is, and the address of its tree's root."""
    match libipld.decode_dag_cbor(block):
        case {"did": str(did), "data": bytes(tree)}:
            return did, tree
    raise ValueError


def _walk(root: bytes, blocks: dict[bytes, bytes]) -> Iterator[tuple[bytes, bytes]]:
    """Kind and address of each record below ``root``: one kind after another, the oldest first.

    Nothing is visited twice, or a few nodes could lead on for ever.
    """
    seen: set[bytes] = set()
    waiting = [(_NODE, root, 0)]
    while waiting:
        kind, address, depth = waiting.pop()
        if address in seen:
            continue
        seen.add(address)
        if kind != _NODE:
            yield kind, address
            continue
        node = blocks[address]
        if depth > _DEEPEST or len(node) > _MOST_NODE:
            raise ValueError
        below = [(*each, depth + 1) for each in _below(libipld.decode_dag_cbor(node))]
        waiting += reversed(below)


def _below(node: object) -> Iterator[tuple[bytes, bytes]]:
    """Kind and address of what ``node`` leads to: the nodes and records of it, in their order."""
    match node:
        case {"l": bytes(left)}:
            yield _NODE, left
    match node:
        case {"e": [*entries]}:
            pass
        case _:
            raise ValueError
    key = b""
    for entry in entries:
        match entry:
            case {"p": int(same), "k": bytes(rest), "v": bytes(record), "t": right}:
                key = key[:same] + rest  # written as what differs from the one before
                yield key.partition(b"/")[0], record
                if isinstance(right, bytes):
                    yield _NODE, right
            case _:
                raise ValueError
