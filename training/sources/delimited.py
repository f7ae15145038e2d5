"""CSV, TSV and their kin: a table whose first row names its columns."""

import csv
from collections.abc import Iterator

from training.sources.post import SourceError
from training.sources.records import TEXT_FIELDS
from training.sources.text import Text

_DELIMITERS = ",;\t|"
_ENOUGH_ROWS = 5


def find_delimiter(head: str) -> str | None:
    """What separates the columns of the table that begins with ``head``; None if it is no table.

    The first row decides: it is split each way until a column bears the name of a text.
    ``csv.Sniffer`` guesses from the frequency of characters instead, and finds a table in prose.
    """
    for delimiter in _DELIMITERS:
        columns = next(csv.reader(head.lstrip().split("\n"), delimiter=delimiter))
        if any(column.strip().casefold() in TEXT_FIELDS for column in columns):
            return delimiter
    return None


def is_unnamed_table(head: str) -> bool:
    """Whether every whole row of ``head`` has the same two columns or more."""
    for delimiter in _DELIMITERS:
        *rows, _ = csv.reader(head.split("\n"), delimiter=delimiter)
        widths = {len(row) for row in rows if row}
        if len(rows) >= _ENOUGH_ROWS and len(widths) == 1 and widths != {1}:
            return True
    return False


def read_rows(text: Text, delimiter: str) -> Iterator[dict[str, str | None]]:
    """Each row of the table, by the names of its columns; None where a row is too short.

    Raises:
        SourceError: the table is broken.
    """
    reader = csv.reader(text.lines(), delimiter=delimiter)
    rows = filter(None, reader)
    try:
        names = next(rows)
        for row in rows:
            yield dict.fromkeys(names) | dict(zip(names, row, strict=False))
    except csv.Error:
        raise SourceError(
            f"Line {reader.line_num} of {text.name} cannot be read as a table: save it again as "
            "CSV with its texts in quotes."
        ) from None
