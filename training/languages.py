"""The languages that a person writes in."""

from collections import Counter
from collections.abc import Sequence
from typing import Final

from py3langid import classify

from training.cleaning import count_words

_FEWEST_WORDS: Final = 6
"""Of a post that is looked at: in fewer, languages look alike."""
_LOOKED_AT: Final = 300
"""The newest."""
_SHARE: Final = 0.1
"""Of those posts, from which on a language is the person's own; guesses at single posts err."""


def languages_of(posts: Sequence[str]) -> list[str]:
    """ISO 639-1 codes of the languages of ``posts``, the most frequent first.

    Args:
        posts: oldest first.
    """
    long = [post for post in posts if count_words(post) >= _FEWEST_WORDS][-_LOOKED_AT:]
    found = Counter(str(classify(post)[0]) for post in long)
    return [code for code, count in found.most_common() if count >= _SHARE * len(long)]
