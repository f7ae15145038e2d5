"""The items of a JSON list, one at a time, out of a text that may be a gigabyte."""

import json
import re
from collections.abc import Iterator

from training.sources.post import SourceError
from training.sources.text import MOST_PIECE, Text

_BETWEEN = re.compile(r"[ \t\r\n]*")
_DECODER = json.JSONDecoder()


def opening_of(key: str) -> re.Pattern[str]:
    """What stands before the items of the list under ``key``."""
    return re.compile(rf'"{re.escape(key)}"\s*:\s*\[')


def read_list(text: Text, key: str | None = None) -> Iterator[object]:
    """The items of the list with which ``text`` begins, after ``anything =`` if that is there.

    With a ``key``, of the list under it, which must begin within the first part of the text.

    Each item is parsed as soon as it is whole. ``ijson`` would do this too, but it keeps the path
    to every open bracket: 20 kB of ``[`` cost it a gigabyte.

    Raises:
        SourceError: this is no list, or it breaks off.
    """
    items = _Items(text)
    if key is None:
        items.skip_to_list()
    else:
        items.skip_to_key(key)
    while items.has_next():
        yield items.take()


class _Items:
    """What was read but not yet parsed, and how much of it is done with."""

    def __init__(self, text: Text) -> None:
        self._name = text.name
        self._too_long = text.too_long
        self._chunks = text.chunks()
        self._buffer = next(self._chunks)
        self._at = 0

    def skip_to_list(self) -> None:
        # The part before "=" is a name in JavaScript; it never holds a bracket of its own.
        equals, bracket = self._buffer.find("="), self._buffer.find("[")
        if 0 <= equals < bracket:
            self._at = equals + 1
        if self._peek() != "[":
            raise self._broken()
        self._at += 1

    def skip_to_key(self, key: str) -> None:
        opening = opening_of(key).search(self._buffer)
        if opening is None:
            raise self._broken()
        self._at = opening.end()

    def has_next(self) -> bool:
        """Whether an item follows; steps over the comma before it."""
        mark = self._peek()
        if mark == ",":
            self._at += 1
            mark = self._peek()
        return mark != "]"

    def take(self) -> object:
        while True:
            try:
                item, self._at = _DECODER.raw_decode(self._buffer, self._at)
            except RecursionError:
                raise self._broken() from None
            except ValueError:  # broken, or merely not all here yet
                if len(self._buffer) - self._at > MOST_PIECE:
                    raise self._too_long() from None
                if not self._refill():
                    raise self._broken() from None
            else:
                return item

    def _peek(self) -> str:
        """The next character that means something; nothing at the end of the text."""
        while True:
            if between := _BETWEEN.match(self._buffer, self._at):
                self._at = between.end()
            if self._at < len(self._buffer):
                return self._buffer[self._at]
            if not self._refill():
                return ""

    def _refill(self) -> bool:
        chunk = next(self._chunks, "")
        self._buffer, self._at = self._buffer[self._at :] + chunk, 0
        return bool(chunk)

    def _broken(self) -> SourceError:
        return SourceError(
            f"{self._name} is broken or was cut short: download the archive again, or unpack it "
            "again."
        )
