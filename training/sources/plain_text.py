"""Plain text: a post a line, or posts of several lines with a mark between them."""

from collections.abc import Iterator

from training.sources.post import REPOST, Post
from training.sources.text import Text

SEPARATOR = "<|endoftext|>"
"""GPT-2's own mark, in which many prepared collections come."""


def read_plain_text(text: Text) -> Iterator[Post]:
    """The posts of ``text``; without dates, oldest first as far as anyone knows."""
    separator = SEPARATOR if SEPARATOR in text.head else "\n"
    for piece in text.split(separator):
        if post := piece.strip():
            yield Post(post, is_repost=REPOST.match(post) is not None)
