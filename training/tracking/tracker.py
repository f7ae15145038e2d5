"""What a tracker is, and what it is told of a training."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

Figures = dict[str, float | int | str]
"""By name; what belongs together shares the part before the last slash."""


@dataclass(frozen=True, slots=True)
class Training:
    """A training that begins, or goes on after an interruption."""

    id: str
    """The same after an interruption; can name a folder."""
    resumed: bool
    persona: str
    slug: str
    settings: dict[str, Any]
    """Base, recipe, and how many posts there were of whom."""
    posts: dict[str, Any]
    """What became of all posts: counts alone."""
    corpus: dict[str, Any]
    """Of each part its number of posts and the SHA-256 of its file."""
    corpus_files: dict[str, bytes]
    """The posts themselves, by the file's name: empty unless their owner wants them tracked."""


@dataclass(frozen=True, slots=True)
class Made:
    """What came of it."""

    bundle: Path
    """The bundle's folder."""
    step: int
    """The last that was taught."""
    figures: Figures
    samples: Sequence[str]
    """Posts that the voice wrote, and that copy no real one."""


class Tracker(Protocol):
    """Something that keeps how a training went.

    It may raise whatever it likes: ``Watched`` lets no failure reach the training.
    """

    def begin(self, training: Training) -> None:
        """Open a run, or the one of before the interruption."""

    def measured(self, step: int, figures: Mapping[str, float]) -> None:
        """Add a point to each curve."""

    def made(self, made: Made) -> None:
        """Add what came of the training."""

    def end(self, *, finished: bool) -> str:
        """Close the run and say in one line where it is."""
