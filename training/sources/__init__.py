"""Archives in, posts out: one module a format, chosen by looking inside the file."""

import gzip
import tarfile
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final, Protocol

from training.sources import bluesky, discord_package, mastodon, x
from training.sources.container import Container, File, open_container
from training.sources.one_file import OneFile
from training.sources.post import Owner, Post, SourceError
from training.sources.text import Text

__all__ = ["Owner", "Post", "SourceError", "read_note", "read_owner", "read_posts"]

_FORMATS: Final = (x, mastodon, bluesky, discord_package)


class Archive(Protocol):
    """What every format makes of an archive."""

    @property
    def note(self) -> str | None:
        """What its owner should know of what is read; None if that is clear."""

    def posts(self) -> Iterator[Post]:
        """The posts, one at a time."""

    def owner(self) -> Owner | None:
        """Whose it is; None if it does not say."""


def read_posts(archive: Path, *, unlisted: bool = False) -> Iterator[Post]:
    """The posts of ``archive``, one at a time.

    Args:
        archive: an X export as zip, folder or bare ``tweets.js``; a Mastodon export as tar, zip,
            folder or bare ``outbox.json``; Bluesky's ``repo.car``; a Discord package as zip or
            folder; or posts as JSON, JSONL, CSV, TSV or plain text; each perhaps packed with gzip.
            A single file's name does not matter.
        unlisted: those as well that anyone may read, but that their author kept out of the lists
            where strangers look.

    Raises:
        SourceError: it cannot be read, or holds no posts; perhaps after some of them.
    """
    empty = True
    with _opened(archive) as found:
        for post in found.posts():
            if unlisted or not post.is_unlisted:
                empty = False
                yield post
    if empty:
        raise SourceError(f"{archive.name} holds no posts: give an archive with some in it.")


def read_owner(archive: Path) -> Owner | None:
    """Whose archive it is; None if it does not say.

    Raises:
        SourceError: it cannot be read.
    """
    with _opened(archive) as found:
        return found.owner()


def read_note(archive: Path) -> str | None:
    """What the owner of ``archive`` should know of what is read of it; None if that is clear.

    Raises:
        SourceError: it cannot be read.
    """
    with _opened(archive) as found:
        return found.note


@contextmanager
def _opened(archive: Path) -> Iterator[Archive]:
    with _in_one_sentence(archive), open_container(archive) as container:
        if isinstance(container, File):
            yield _in_file(container, archive.name)
        else:
            yield _in_files(container, archive.name)


def _in_file(file: File, name: str) -> Archive:
    """The archive that one file is, whatever it is called."""
    with file.open(name) as stream:
        if bluesky.is_repository(stream.peek()):
            return bluesky.Repository(file, name)
        if mastodon.is_outbox(Text(stream, name).head):
            return mastodon.Export(file, name)
    return OneFile(file, name)


def _in_files(container: Container, name: str) -> Archive:
    """The only archive among many files."""
    found: list[Archive] = [export for each in _FORMATS for export in each.exports_in(container)]
    if not found:
        raise SourceError(
            f"{name} holds no data/tweets.js, outbox.json, repo.car or messages of Discord, so it "
            "is no export: give it as X, Mastodon, Bluesky or Discord sent it, or one file of "
            "posts."
        )
    if len(found) > 1:
        raise SourceError(f"{name} holds {len(found)} exports: give one of them.")
    return found[0]


@contextmanager
def _in_one_sentence(archive: Path) -> Iterator[None]:
    """Turn what the libraries below say of a damaged or unreachable file into a sentence."""
    try:
        yield
    except (
        gzip.BadGzipFile,
        tarfile.TarError,
        zipfile.BadZipFile,
        zlib.error,
        EOFError,
        NotImplementedError,  # a zip of a kind that zipfile does not know
    ) as error:
        raise SourceError(
            f"{archive.name} is damaged or was cut short: download it again."
        ) from error
    except OSError as error:
        raise SourceError(
            f"{archive} cannot be read ({error.strerror or error}): check the file and its "
            "permissions."
        ) from error
