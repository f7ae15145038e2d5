"""How much of what was written stands in real posts.

The guard asks something like it of hashes. This compares the words themselves and shares nothing
with the guard but what a word is, so that each can be held against the other.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import fmean
from typing import Final

from models.guard import words_of
from models.scripts import LETTERS_PER_WORD, UNSPACED

RUN: Final = 8
"""Words in a row that make a copy; in scripts without spaces, twice as many letters."""


@dataclass(frozen=True, slots=True)
class Copying:
    """Shares of texts, from 0 to 1, and the longest run of all."""

    rate: float
    """Copies of either kind."""
    exact: float
    """Whole posts, word for word. Of the shortest ones, some are what everybody writes: the same
    figure of real posts that were not learnt says how many."""
    runs: float
    """With eight words in a row of one post."""
    longest: int
    """Words in a row of one post, in any of the texts."""


def copying(texts: Sequence[str], learnt: Iterable[str]) -> Copying:
    """How much of ``texts``, at least one, stands in ``learnt``.

    Case, punctuation and emoji make no difference.
    """
    posts = Posts(learnt)
    exact = [posts.has(text) for text in texts]
    longest = [posts.longest_run(text) for text in texts]
    runs = [words >= RUN for words in longest]
    return Copying(
        rate=fmean(whole or run for whole, run in zip(exact, runs, strict=True)),
        exact=fmean(exact),
        runs=fmean(runs),
        longest=max(longest),
    )


class Posts:
    """Real posts, and where each two words of them stand together."""

    def __init__(self, posts: Iterable[str]) -> None:
        self._wholes: set[tuple[str, ...]] = set()
        self._places: defaultdict[tuple[str, str], list[int]] = defaultdict(list)
        place = 0
        for post in posts:
            words = words_of(post)
            self._wholes.add(tuple(words))
            for pair in pairwise(words):
                self._places[pair].append(place)
                place += 1
            place += 1  # what ends one post and begins the next, nobody wrote in a row

    def has(self, text: str) -> bool:
        """Whether one of them has the words of ``text`` and no others; not if there are none."""
        words = words_of(text)
        return bool(words) and tuple(words) in self._wholes

    def longest_run(self, text: str) -> int:
        """How many words in a row ``text`` has that one of them has too; 0 where not even two.

        The longest common substring by dynamic programming: the run that ends at a place is the
        one that ended at the place before, and a word more.
        """
        longest = 0
        runs: dict[int, int] = {}
        for first, second in pairwise(words_of(text)):
            alone, more = _letters(first), _letters(second)
            places = self._places.get((first, second), ())
            runs = {place: runs.get(place - 1, alone) + more for place in places}
            longest = max(longest, *runs.values(), 0)
        return longest // LETTERS_PER_WORD


def _letters(word: str) -> int:
    """What it weighs: where no space says what a word is, words are counted by their letters."""
    return 1 if UNSPACED.match(word) else LETTERS_PER_WORD
