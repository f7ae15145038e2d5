"""The picture at the top of a card: what the voice writes."""

from collections.abc import Sequence
from typing import Final

from training.card.drawing import draw
from training.card.text import one_line, printable

_POSTS: Final = 3
_LONGEST: Final = 280
"""Characters of a post that are shown."""
_MOST_LINES: Final = 6


def preview(name: str, samples: Sequence[str]) -> bytes | None:
    """The first short ones of ``samples``, which may be shown to anybody, as a PNG."""
    fitting = [each for each in samples if _fits(each)]
    others = [each for each in samples if not _fits(each)]
    posts = [_shortened(printable(each)) for each in [*fitting, *others][:_POSTS]]
    letters = [word[0].upper() for word in one_line(name).split() if word[0].isalnum()]
    return draw(
        "preview",
        name,
        {
            # Two Arabic letters would join into a word; this keeps them apart.
            "initials": "\u200c".join(letters[:2]) or "?",
            "label": "AI imitation",
            "posts": posts,
            "size": 24 if sum(map(len, posts)) < 300 else 20,
        },
    )


def _fits(post: str) -> bool:
    return len(post) <= _LONGEST and len(post.splitlines()) <= _MOST_LINES


def _shortened(post: str) -> str:
    """The post, or its beginning and “…”."""
    beginning = "\n".join(post.split("\n")[:_MOST_LINES])[:_LONGEST].strip()
    return post if beginning == post else f"{beginning}…"
