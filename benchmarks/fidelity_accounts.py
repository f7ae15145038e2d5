"""Accounts and their parts: what teaches, what the judge learns from, and what nobody has seen."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from training.corpus import build_corpus
from training.sources import read_posts

TUNED_ON: Final = ("ChuckGrassley", "EleanorNorton")
"""Accounts that the recipe was tuned on; their figures are never reported."""

UNSEEN: Final = 150
"""Posts, the newest, that the figures are taken on."""
MOST_LEARNT: Final = 1000
"""Posts before those, from which voices are taught: the newest of them, as many as asked for."""
_JUDGED: Final = 500
"""Posts before all of those, at most, that the judge learns from."""


@dataclass(frozen=True, slots=True)
class Account:
    """One person's posts, cleaned, each said once, oldest first."""

    name: str
    posts: Sequence[str]

    @property
    def unseen(self) -> Sequence[str]:
        """Posts that neither a voice nor the judge learns from."""
        return self.posts[-UNSEEN:]

    @property
    def for_the_judge(self) -> Sequence[str]:
        """Posts that no voice learns from, so that a copy does not count as style."""
        return self.posts[: -UNSEEN - MOST_LEARNT][-_JUDGED:]

    def learnt(self, count: int) -> Sequence[str]:
        """What a voice of ``count`` posts is taught."""
        return self.posts[:-UNSEEN][-count:]

    def has(self, count: int) -> bool:
        """Whether a voice of ``count`` posts can be taught, and judged."""
        return count <= MOST_LEARNT and len(self.posts) > UNSEEN + MOST_LEARNT


def read_accounts(folder: Path) -> list[Account]:
    """Every archive of ``folder``, by its name.

    Raises:
        SourceError, CorpusError: one cannot be read.
    """
    accounts = []
    for archive in sorted(folder.iterdir()):
        corpus = build_corpus(read_posts(archive))
        accounts.append(Account(archive.stem, corpus.train + corpus.held_out + corpus.test))
    return accounts
