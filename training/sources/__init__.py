"""Archives in, posts out: one module a format, chosen by looking inside the file."""

import gzip
import json
import re
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from training.sources.container import Container, File, open_container
from training.sources.delimited import find_delimiter, is_unnamed_table, read_rows
from training.sources.json_lines import read_json_lines
from training.sources.json_list import read_list
from training.sources.plain_text import read_plain_text
from training.sources.post import Owner, Post, SourceError
from training.sources.records import read_records
from training.sources.text import Text
from training.sources.x import Export

__all__ = ["Owner", "Post", "SourceError", "read_owner", "read_posts"]

_SCRIPT = re.compile(r"[\w.$]{1,200}\s*=\s*\[")
_MARKUP = re.compile(r"<(?:!doctype|html|\?xml)\b", re.IGNORECASE)


def read_posts(archive: Path) -> Iterator[Post]:
    """The posts of ``archive``, one at a time.

    Args:
        archive: an X export as zip, folder or bare ``tweets.js``, or posts as JSON, JSONL, CSV,
            TSV or plain text; each perhaps packed with gzip. Its name does not matter.

    Raises:
        SourceError: it cannot be read, or holds no posts; perhaps after some of them.
    """
    empty = True
    with _in_one_sentence(archive), open_container(archive) as container:
        for post in _posts_in(container, archive.name):
            empty = False
            yield post
    if empty:
        raise SourceError(f"{archive.name} holds no posts: give an archive with some in it.")


def read_owner(archive: Path) -> Owner | None:
    """Whose archive it is; None unless it is a whole X export that says so.

    Raises:
        SourceError: it cannot be read.
    """
    with _in_one_sentence(archive), open_container(archive) as container:
        return None if isinstance(container, File) else Export(container, archive.name).owner()


def _posts_in(container: Container, name: str) -> Iterator[Post]:
    if isinstance(container, File):
        with container.open(name) as stream:
            yield from _read_text(Text(stream, name))
    else:
        yield from Export(container, name).posts()


def _read_text(text: Text) -> Iterator[Post]:
    """The posts of one file, by what its beginning looks like."""
    opening = text.head.lstrip()
    if opening.startswith("[") or _SCRIPT.match(opening):
        return read_records(read_list(text), text.name)
    if opening.startswith("{") or _is_json(opening.partition("\n")[0]):
        return read_records(read_json_lines(text), text.name)
    if _MARKUP.match(opening):
        raise SourceError(
            f"{text.name} is a web page: give the tweets.js, or the whole zip, that it came with."
        )
    if delimiter := find_delimiter(text.head):
        return read_records(read_rows(text, delimiter), text.name)
    if is_unnamed_table(text.head):
        raise SourceError(
            f"{text.name} is a table without a column named “text”: name the posts' column so."
        )
    return read_plain_text(text)


def _is_json(line: str) -> bool:
    try:
        return isinstance(json.loads(line), str | dict)
    except (ValueError, RecursionError):
        return False


@contextmanager
def _in_one_sentence(archive: Path) -> Iterator[None]:
    """Turn what the libraries below say of a damaged or unreachable file into a sentence."""
    try:
        yield
    except (
        gzip.BadGzipFile,
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
