"""Opening what a person gave: a folder, a zip, a tar or one file, each packed with gzip or not.

Whatever lies inside is a stranger's. Only the members that a source names are opened, nothing is
ever written to disk, and every byte that comes out is counted.
"""

import gzip
import io
import re
import stat
import struct
import tarfile
import zipfile
from collections.abc import Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from pathlib import Path, PurePosixPath
from typing import IO, Protocol

from training.sources.post import SourceError

MOST_BYTES = 1 << 30
"""Unpacked, of one file. Two hundred thousand posts with all their fields take about 0.4 GB."""
MOST_RATIO = 100
"""Unpacked to packed. Real ``tweets.js`` files stay below 20; deflate can reach 1,000."""
FREE_BYTES = 1 << 24
"""A file below this size may have any ratio: there is nothing to fear from it."""
MOST_LAYERS = 2
"""Of gzip around one file."""
MOST_DIRECTORY = 1 << 24
"""Bytes of the names in an archive, which are held in memory: 150,000 files or so."""
_IN_64_BITS = (1 << 32) - 1
"""What a field of a zip says whose number stands in the 64-bit record."""
MOST_OPENED = 64
"""Files of a tar."""
MOST_TAR = 1 << 33
"""Unpacked, of a whole tar: one with pictures and films must be read past them, to its end."""

_DEPTHS = ("*", "*/*", "*/*/*", "*/*/*/*")
_BLOCK = tarfile.BLOCKSIZE
_CHUNK = 1 << 16
_GZIP = b"\x1f\x8b"
_ZIP = (b"PK\x03\x04", b"PK\x05\x06")


class Container(Protocol):
    """Named files; names are relative, with ``/`` between their parts."""

    def names(self) -> list[str]:
        """Every file inside, in alphabetical order."""

    def open(
        self, name: str, most_bytes: int = MOST_BYTES
    ) -> AbstractContextManager[io.BufferedReader]:
        """The unpacked bytes of one file."""


class File:
    """One file; the only name in it is its own."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def names(self) -> list[str]:
        """Its name."""
        return [self._path.name]

    def open(
        self, name: str, most_bytes: int = MOST_BYTES
    ) -> AbstractContextManager[io.BufferedReader]:
        """Its unpacked bytes, whatever ``name`` is."""
        return _unpacked(self._path.open("rb"), name, most_bytes)


class _Folder:
    """The files of a folder, at most four levels deep: no export puts posts deeper."""

    def __init__(self, path: Path) -> None:
        self._root = path.resolve()

    def names(self) -> list[str]:
        found = (each for depth in _DEPTHS for each in self._root.glob(depth))
        return sorted(each.relative_to(self._root).as_posix() for each in found if each.is_file())

    def open(
        self, name: str, most_bytes: int = MOST_BYTES
    ) -> AbstractContextManager[io.BufferedReader]:
        path = (self._root / name).resolve()
        if not path.is_relative_to(self._root):
            raise SourceError(
                f"{name} is a link out of the folder, so it is not read: put the file itself there."
            )
        return _unpacked(path.open("rb"), name, most_bytes)


class _Zip:
    """The files of a zip."""

    def __init__(self, archive: zipfile.ZipFile, name: str) -> None:
        self._archive = archive
        self._name = name

    def names(self) -> list[str]:
        # ZipInfo.is_dir() fails on a name without a character.
        names = sorted({name for name in self._archive.namelist() if not name.endswith("/")})
        for name in names:
            _check_inside(name, self._name)
        return names

    def open(
        self, name: str, most_bytes: int = MOST_BYTES
    ) -> AbstractContextManager[io.BufferedReader]:
        info = self._archive.getinfo(name)
        if info.flag_bits & 1:
            raise SourceError(
                f"{self._name} is locked with a password: unpack it and give the folder."
            )
        if info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            raise SourceError(
                f"{self._name} is packed in an uncommon way: unpack it and give the folder."
            )
        return _unpacked(self._archive.open(info), name, most_bytes, info.compress_size)


class _Tar:
    """The files of a tar, which has no table of contents: it is read from its beginning each time.

    ``tarfile.open`` keeps every header, and reads a name in memory whose length a stranger states;
    so only its ``TarInfo`` is used here, a block at a time. Names beyond 255 bytes come shortened.
    """

    def __init__(self, file: File, name: str) -> None:
        self._file = file
        self._name = name
        self._opened = 0

    def names(self) -> list[str]:
        names: set[str] = set()
        size = 0
        with self._read() as stream:
            for info in _headers(stream):
                _check_inside(info.name, self._name)
                if info.issym() or info.islnk() or info.isdev():
                    raise SourceError(
                        f"{self._name} holds a link or a device, as no real export does: download "
                        "the archive again from where it came."
                    )
                if info.isreg():
                    names.add(info.name)
                    size += len(info.name)
                if size > MOST_DIRECTORY:
                    raise _too_many(self._name)
        return sorted(names)

    @contextmanager
    def open(self, name: str, most_bytes: int = MOST_BYTES) -> Iterator[io.BufferedReader]:
        self._opened += 1
        if self._opened > MOST_OPENED:
            raise SourceError(
                f"{self._name} is a tar of many small files: unpack it and give the folder."
            )
        with self._read() as stream:
            for info in _headers(stream):
                if info.isreg() and info.name == name:
                    part = io.BufferedReader(_Part(stream, info.size))
                    with _unpacked(part, name, most_bytes) as reader:
                        yield reader
                    return
        raise tarfile.ReadError

    def _read(self) -> AbstractContextManager[io.BufferedReader]:
        return self._file.open(self._name, MOST_TAR)


@contextmanager
def open_container(path: Path) -> Iterator[Container]:
    """Open what lies at ``path``, whatever it is called.

    Raises:
        SourceError: nothing is there, or it is no archive.
    """
    try:
        mode = path.stat().st_mode
    except FileNotFoundError:
        raise SourceError(f"There is nothing at {path}: check the path.") from None
    if stat.S_ISDIR(mode):
        yield _Folder(path)
    elif not stat.S_ISREG(mode):
        raise SourceError(f"{path} is neither a file nor a folder: give the archive itself.")
    else:
        with path.open("rb") as file:
            if file.read(4) in _ZIP:
                with _open_zip(file, path.name) as archive:
                    yield _Zip(archive, path.name)
                return
        whole = File(path)
        with whole.open(path.name) as stream:
            is_tar = _is_tar(stream)
        yield _Tar(whole, path.name) if is_tar else whole


def _check_inside(name: str, archive: str) -> None:
    place = PurePosixPath(name.replace("\\", "/"))
    if place.is_absolute() or ".." in place.parts:
        raise SourceError(
            f"{archive} holds a file that points outside of it, as no real export does: download "
            "the archive again from where it came."
        )


def _too_many(archive: str) -> SourceError:
    return SourceError(
        f"{archive} holds more files than an export has: unpack it and give the file of posts."
    )


def _is_tar(stream: io.BufferedReader) -> bool:
    try:
        tarfile.TarInfo.frombuf(stream.peek(_BLOCK)[:_BLOCK], "utf-8", "replace")
    except tarfile.HeaderError:
        return False
    return True


def _headers(stream: io.BufferedReader) -> Iterator[tarfile.TarInfo]:
    """Each header. The stream then stands at the content, which whoever reads it asks for no more.

    Raises:
        tarfile.HeaderError: a header is damaged.
        EOFError: the tar was cut short.
    """
    while (block := stream.read(_BLOCK)).strip(b"\0"):  # a tar ends in zeros, or just ends
        info = tarfile.TarInfo.frombuf(block, "utf-8", "replace")
        info.name = info.name.removeprefix("./")
        if info.size < 0:
            raise tarfile.HeaderError
        yield info
        left = 0 if info.isdir() else -(-info.size // _BLOCK) * _BLOCK
        while left:
            passed = len(stream.read(min(left, _CHUNK)))
            if not passed:
                raise EOFError
            left -= passed


def _open_zip(file: IO[bytes], name: str) -> zipfile.ZipFile:
    if _directory_size(file) > MOST_DIRECTORY:
        raise _too_many(name)
    try:
        return zipfile.ZipFile(file)
    except (ValueError, struct.error) as error:  # what zipfile says of some damage
        raise zipfile.BadZipFile from error


def _directory_size(file: IO[bytes]) -> int:
    """The greatest size that any of a zip's end records gives the table of contents.

    ``zipfile`` offers no way to ask before it holds all of it, and which record it believes, where
    somebody made several, is its version's affair.
    """
    size = file.seek(0, io.SEEK_END)
    file.seek(max(0, size - (1 << 16) - 98))
    tail = file.read()
    wide = _sizes(tail, b"PK\x06\x06", "<Q", 40)
    for place in _sizes(tail, b"PK\x06\x07", "<Q", 8):  # where a 64-bit record is said to be
        if place < size:
            file.seek(place)
            wide += _sizes(file.read(56), b"PK\x06\x06", "<Q", 40)[:1]
    narrow = [
        found for found in _sizes(tail, b"PK\x05\x06", "<L", 12) if found < _IN_64_BITS or not wide
    ]
    return max([*narrow, *wide], default=0)


def _sizes(record: bytes, signature: bytes, form: str, offset: int) -> list[int]:
    """A number of each record that begins with ``signature``, ``offset`` bytes into it."""
    return [
        struct.unpack_from(form, record, begin.start() + offset)[0]
        for begin in re.finditer(re.escape(signature), record)
        if begin.start() + offset + struct.calcsize(form) <= len(record)
    ]


@contextmanager
def _unpacked(
    source: IO[bytes], name: str, most_bytes: int, packed: int | None = None
) -> Iterator[io.BufferedReader]:
    """Count ``source``, and take gzip off it where its bytes say that it is there."""
    with ExitStack() as stack:
        counted = _Counted(stack.enter_context(source), name, most_bytes, packed)
        reader: io.BufferedReader = stack.enter_context(io.BufferedReader(counted))
        layers = 0
        while reader.peek(2).startswith(_GZIP):
            layers += 1
            if layers > MOST_LAYERS:
                raise SourceError(f"{name} is packed over and over with gzip: unpack it first.")
            layer = stack.enter_context(gzip.GzipFile(fileobj=reader))
            counted = _Counted(layer, name, most_bytes, counted)
            reader = stack.enter_context(io.BufferedReader(counted))
        yield reader


class _Part(io.RawIOBase):
    """The next ``size`` bytes of ``source``, which others may go on reading."""

    def __init__(self, source: io.BufferedReader, size: int) -> None:
        self._source = source
        self._left = size

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: bytearray | memoryview) -> int:  # type: ignore[override]  # asks for any buffer
        chunk = self._source.read(min(len(buffer), self._left))
        if self._left and not chunk:
            raise EOFError
        buffer[: len(chunk)] = chunk
        self._left -= len(chunk)
        return len(chunk)


class _Counted(io.RawIOBase):
    """Reads ``source``, and refuses to go on when too much comes out of it.

    Args:
        source: what to read.
        name: of the file, for a person to read.
        most_bytes: that may come out.
        packed: how much goes in: a number, what is being read, or None if it is not packed.
    """

    def __init__(
        self,
        source: IO[bytes] | gzip.GzipFile,
        name: str,
        most_bytes: int,
        packed: "_Counted | int | None",
    ) -> None:
        self._source = source
        self._name = name
        self._most_bytes = most_bytes
        self._packed = packed
        self.count = 0

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: bytearray | memoryview) -> int:  # type: ignore[override]  # asks for any buffer
        chunk = self._source.read(len(buffer))
        buffer[: len(chunk)] = chunk
        self.count += len(chunk)
        if self.count > self._most_bytes:
            raise SourceError(
                f"{self._name} unpacks to more than {self._most_bytes >> 20} MB, which is more "
                "than one person's posts: give a smaller archive."
            )
        packed = self._packed.count if isinstance(self._packed, _Counted) else self._packed
        if packed is not None and self.count > max(FREE_BYTES, MOST_RATIO * packed):
            raise SourceError(
                f"{self._name} unpacks to over {MOST_RATIO} times its size, as only a zip bomb "
                "does: download the archive again from where it came."
            )
        return len(chunk)
