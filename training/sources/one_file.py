"""One file of posts, in any of the forms that people keep them in."""

import json
import re
from collections.abc import Iterator
from itertools import islice
from typing import Final

from training.sources import discord_package
from training.sources.container import File
from training.sources.delimited import find_delimiter, is_unnamed_table, read_rows
from training.sources.json_lines import read_json_lines
from training.sources.json_list import read_list
from training.sources.plain_text import read_plain_text
from training.sources.post import Owner, Post, SourceError
from training.sources.records import read_records
from training.sources.text import Text

_SCRIPT = re.compile(r"[\w.$]{1,200}\s*=\s*\[")
_LIST = re.compile(r"\[\s*(?:[\[{\"\]]|\Z)")
_OBJECT = re.compile(r"\{\s*(?:[\"'}]|\Z)")
"""A post may begin with a bracket, too: what follows tells."""
_MARKUP = re.compile(r"<(?:!doctype|html|\?xml)\b", re.IGNORECASE)
_TELLING: Final = 3
"""Lines."""


class OneFile:
    """A file by itself, which does not say whose it is."""

    note = None

    def __init__(self, file: File, name: str) -> None:
        self._file = file
        self._name = name

    def posts(self) -> Iterator[Post]:
        """Its posts, by what its beginning looks like.

        Raises:
            SourceError: it is damaged, or holds something else.
        """
        with self._file.open(self._name) as stream:
            yield from _read(Text(stream, self._name))

    def owner(self) -> Owner | None:
        """None."""
        return None


def _read(text: Text) -> Iterator[Post]:
    opening = text.head.lstrip()
    if discord_package.is_one_channel(opening):
        raise SourceError(
            f"{text.name} is one channel of a Discord package, and perhaps a private one: give "
            "the whole package.zip, which says what each channel is."
        )
    if _LIST.match(opening) or _SCRIPT.match(opening):
        return read_records(read_list(text), text.name)
    if _OBJECT.match(opening):
        return read_records(read_json_lines(text), text.name)
    if _MARKUP.match(opening):
        raise SourceError(
            f"{text.name} is a web page: give the tweets.js, or the whole zip, that it came with."
        )
    if delimiter := find_delimiter(text.head):
        return read_records(read_rows(text, delimiter), text.name)
    if _are_json_strings(opening):
        return read_records(read_json_lines(text), text.name)
    if is_unnamed_table(text.head):
        raise SourceError(
            f"{text.name} is a table without a column named “text”: name the posts' column so."
        )
    return read_plain_text(text)


def _are_json_strings(opening: str) -> bool:
    """Whether the first lines are; one alone may be a post that quotes somebody from end to end."""
    lines = islice(filter(None, map(str.strip, opening.split("\n"))), _TELLING)
    try:
        return all(isinstance(json.loads(line), str) for line in lines)
    except (ValueError, RecursionError):
        return False
