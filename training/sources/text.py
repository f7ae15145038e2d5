"""From bytes to text: which encoding, whether it is text at all, and no piece without an end."""

import codecs
import io
from collections.abc import Iterator

from training.sources.post import SourceError

MOST_PIECE = 1 << 20
"""Characters of one line, or of one post with all its fields; X's longest take under 100,000."""
_CHUNK = 1 << 16
_FOREIGN = (b"%PDF-", b"{\\rtf")
"""Documents whose first bytes would pass for text."""


class Text:
    """A stream of bytes, read as text from its beginning to its end, once.

    UTF-8 with or without a byte order mark, and UTF-16 with one.

    Raises:
        SourceError: it is empty, or not text.
    """

    def __init__(self, stream: io.BufferedReader, name: str) -> None:
        self.name = name
        opening = stream.peek(_CHUNK)
        if opening.startswith(_FOREIGN):
            raise self._not_text()
        utf16 = opening.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
        self._stream = io.TextIOWrapper(
            stream, encoding="utf-16" if utf16 else "utf-8-sig", newline=None
        )
        self.head = self._read(_CHUNK)
        """The first part, to look at before anything is read; reading starts with it."""
        if not self.head.strip():
            raise SourceError(f"{name} is empty: give a file that holds posts.")
        self._waiting = io.StringIO(self.head)

    def chunks(self) -> Iterator[str]:
        """The text in pieces of any length."""
        yield self._waiting.read()
        while chunk := self._read(_CHUNK):
            yield chunk

    def lines(self) -> Iterator[str]:
        r"""The text line by line, each with its ``\n``, whatever ended it in the file."""
        return (line + "\n" for line in self.split("\n"))

    def split(self, separator: str) -> Iterator[str]:
        """The text between one ``separator`` and the next."""
        rest = ""
        for chunk in self.chunks():
            *whole, rest = (rest + chunk).split(separator)
            yield from whole
            if len(rest) > MOST_PIECE:
                raise self.too_long()
        if rest:
            yield rest

    def too_long(self) -> SourceError:
        """What to say of a piece that does not end."""
        return SourceError(
            f"{self.name} holds a piece longer than {MOST_PIECE:,} characters where a post should "
            "be: give a file of posts, such as the tweets.js of an X export."
        )

    def _not_text(self) -> SourceError:
        return SourceError(
            f"{self.name} is not text: give an X export, or posts as JSONL, CSV or plain text in "
            "UTF-8."
        )

    def _read(self, characters: int) -> str:
        try:
            chunk = self._stream.read(characters)
        except UnicodeDecodeError:
            raise self._not_text() from None
        if "\0" in chunk:
            raise self._not_text()
        return chunk
