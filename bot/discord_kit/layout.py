"""Posts laid out as messages."""

import re
import textwrap
from collections.abc import Iterable

from bot.discord_kit.safe_text import safe

_ESCAPED = re.compile(r"\\(.)")

LIMIT = 2_000
"""Characters that Discord lets a message have."""


def lay_out(posts: Iterable[str], label: str) -> list[str]:
    """Each post as its own block quote, then ``label``, in as few messages as hold them.

    A post is cut only if it is too long for a message of its own.
    """
    quotes = [block for post in posts for block in _quote(post)]
    return pack([*quotes, label])


def pack(blocks: Iterable[str], separator: str = "\n\n", limit: int = LIMIT) -> list[str]:
    """Join ``blocks`` into as few texts as keep their order and the limit, which is Discord's."""
    texts: list[str] = []
    for block in blocks:
        if texts and len(texts[-1]) + len(separator) + len(block) <= limit:
            texts[-1] += separator + block
        else:
            texts.append(block)
    return texts


def posts_in(text: str) -> list[str]:
    """The posts that ``lay_out`` laid out in a message."""
    posts: list[list[str]] = [[]]
    for line in text.splitlines():
        if line.startswith("> "):
            posts[-1].append(_ESCAPED.sub(r"\1", line.removeprefix("> ")))
        elif posts[-1]:
            posts.append([])
    return ["\n".join(lines) for lines in posts if lines]


def _quote(post: str) -> list[str]:
    lines = [
        f"> {piece}"
        for line in safe(post).splitlines()
        for piece in textwrap.wrap(line, LIMIT - len("> ")) or [""]
    ]
    return pack(lines, separator="\n")
