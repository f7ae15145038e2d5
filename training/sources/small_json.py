"""A JSON file that describes something in a few lines."""

import json

from training.sources.container import Container

_MOST_BYTES = 1 << 22
"""Parsed at once, JSON may take thirty times its size."""


def read_small_json(container: Container, name: str) -> object:
    """What is in the file; None if that is no JSON, or far too much of it.

    Raises:
        SourceError: it cannot be unpacked.
    """
    with container.open(name) as stream:
        content = stream.read(_MOST_BYTES + 1)
    try:
        return json.loads(content) if len(content) <= _MOST_BYTES else None
    except (ValueError, RecursionError):
        return None
