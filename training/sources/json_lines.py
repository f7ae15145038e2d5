"""JSONL: a JSON value a line."""

import json
from collections.abc import Iterator

from training.sources.post import SourceError
from training.sources.text import Text


def read_json_lines(text: Text) -> Iterator[object]:
    """The value of each line that is not empty.

    Raises:
        SourceError: a line is not JSON.
    """
    for number, line in enumerate(text.split("\n"), start=1):
        if not line.strip():
            continue
        try:
            yield json.loads(line)
        except (ValueError, RecursionError):
            raise SourceError(
                f"Line {number} of {text.name} is not JSON: give JSONL with a whole object a line."
            ) from None
