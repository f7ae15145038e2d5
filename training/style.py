"""Marks of style: what can be seen of a voice without understanding a word."""

import re
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from statistics import fmean
from typing import Final

import numpy as np
import regex
from scipy.stats import wasserstein_distance

_EMOJI: Final = regex.compile(
    # Flags and keycaps are no pictographs to Unicode; ©, ® and ™ are, and people mean letters.
    r"[[\p{Extended_Pictographic}\p{Regional_Indicator}\u20e3]--[©®™]]",
    regex.VERSION1,
)
_HASHTAG: Final = re.compile(r"(?<![\w&])[#＃]\w*[^\W\d_]")
"""With a letter in it, as on X: “#1” is a number."""
_MENTION: Final = re.compile(r"(?<![A-Za-z0-9_@])[@＠]\w")
"""Also right behind a letter of a language without spaces, and of any script itself."""

_MARKS: Final[Mapping[str, Callable[[str], bool]]] = {
    "newlines": lambda post: "\n" in post,
    "emoji": lambda post: _EMOJI.search(post) is not None,
    "hashtags": lambda post: _HASHTAG.search(post) is not None,
    "mentions": lambda post: _MENTION.search(post) is not None,
    "punctuation": lambda post: unicodedata.category(post[-1:] or " ").startswith("P"),
}
"""What a post has; the last, at its end."""


@dataclass(frozen=True, slots=True)
class Style:
    """The marks of a set of posts."""

    length: float
    """Characters, on average."""
    quartiles: tuple[float, float, float]
    """Of the length."""
    shares: dict[str, float]
    """Of posts with newlines, emoji, hashtags, mentions, and punctuation at their end; and, as
    “capitals”, of letters that are some. Of all letters: where a script has no case, the few Latin
    ones should not weigh as much as everything else."""


def style_of(posts: Sequence[str]) -> Style:
    """The marks of ``posts``, at least one."""
    lengths = [len(post) for post in posts]
    first, second, third = map(float, np.quantile(lengths, (0.25, 0.5, 0.75)))
    shares = {mark: fmean(map(has, posts)) for mark, has in _MARKS.items()}
    return Style(fmean(lengths), (first, second, third), shares | {"capitals": _capitals(posts)})


def distances(written: Sequence[str], real: Sequence[str]) -> dict[str, float]:
    """How far ``written`` is from ``real`` in each mark; 0 is alike.

    Args:
        written: at least one.
        real: at least one, and one that is not empty.

    Returns:
        For “length”, the Wasserstein distance of the lengths (how many characters a post would
        have to gain or lose on average) as a share of the real mean; for every other mark, how far
        the shares are apart.
    """
    lengths, real_lengths = ([len(post) for post in posts] for posts in (written, real))
    shares, real_shares = style_of(written).shares, style_of(real).shares
    return {
        "length": float(wasserstein_distance(lengths, real_lengths)) / fmean(real_lengths),
        **{mark: abs(share - real_shares[mark]) for mark, share in shares.items()},
    }


def _capitals(posts: Sequence[str]) -> float:
    letters = [character for post in posts for character in post if character.isalpha()]
    return sum(map(str.isupper, letters)) / max(1, len(letters))
