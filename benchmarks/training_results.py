"""What the benchmark of training finds out, as it stands in its JSON."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from benchmarks.serving_results import Machine


@dataclass(frozen=True, slots=True)
class Lesson:
    """What a training loop says of itself."""

    tokens_per_second: float
    """Tokens that are predicted in training, padding not among them, in the time of the steps.

    The time between two steps is in it, evaluation and checkpoints are not.
    """
    epochs: float
    """Before it ended by itself."""
    device: str
    precision: str
    """What the base is multiplied in."""


@dataclass(frozen=True, slots=True)
class Teaching:
    """One loop in the median over its rounds."""

    loop: str
    lesson: Lesson
    seconds: float
    """From a base on disk to an adapter on disk: loading, and whatever the loop does besides its
    steps."""
    held_out: float
    """Bits per character, in fp32, of the posts by which ours chooses its weights."""
    unseen: float
    """The same of posts that neither loop has seen."""


@dataclass(frozen=True, slots=True)
class WholePath:
    """From an archive to a bundle that the bot can serve."""

    persona: str
    stages: Mapping[str, float]
    """Seconds, by the titles that a person sees."""
    seconds: float
    """Of all, what lies between the stages included."""


@dataclass(frozen=True, slots=True)
class Report:
    """All of it."""

    machine: Machine
    base: str
    posts: int
    """That are learnt."""
    characters: int
    recipe: Mapping[str, Any]
    rounds: int
    teaching: list[Teaching]
    ratio: float
    """Our tokens per second for each of the plain Trainer's."""
    paths: list[WholePath]
    """Empty if they were left out."""
