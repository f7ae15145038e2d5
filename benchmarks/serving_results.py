"""What the benchmark finds out, as it stands in its JSON."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

OURS: Final = "mockingbird"
MERGED: Final = "mockingbird merged"
"""One persona as a model of its own, without adapters."""
MERGED_APART: Final = "mockingbird merged, a request a row"
"""The same, each row asked for by itself, as rows of different personas are."""


@dataclass(frozen=True, slots=True)
class Machine:
    """Where it was measured."""

    cpu: str
    vnni: bool
    """Whether the CPU has AVX-512 VNNI or AVX-VNNI, on which int8 hangs so much."""
    threads: int
    """For every engine."""
    memory_gigabytes: float
    load_average: float
    """Of the minute before: above 0.5 somebody else was at work."""
    system: str
    packages: Mapping[str, str]
    """The versions of those that compute."""


@dataclass(frozen=True, slots=True)
class Throughput:
    """How fast an engine continues a prompt; the prompt is in the time."""

    engine: str
    precision: str
    rows: int
    personas: int
    """How many voices the rows speak with."""
    tokens_per_second: float


@dataclass(frozen=True, slots=True)
class Waiting:
    """How long people wait who ask for five posts each, all at once."""

    engine: str
    requests: int
    first_post_seconds: float
    """Until a request's first post, in the median over the requests."""
    earliest_post_seconds: float
    """Until the first post of all."""
    all_posts_seconds: float


@dataclass(frozen=True, slots=True)
class Memory:
    """A process of its own that has opened a store and let some personas speak."""

    installed: int
    """Personas that it has opened."""
    ready: int
    """Those that have spoken."""
    together: bool
    """Whether they have also all spoken at the same time."""
    megabytes: float
    """Resident."""
    megabytes_above_one: float
    """More than a process in which one persona has written as many posts at once."""


@dataclass(frozen=True, slots=True)
class Switching:
    """What a fresh engine, and then a persona that it has not in memory, must wait for.

    The files were read a moment before: the disk is not in the times.
    """

    open_seconds: float
    """A base and a persona, with the checksums of all their files."""
    first_token_seconds: float
    """That, and the engine's start, the loading and one token."""
    cold_milliseconds: float
    """One token in a voice that is not in memory."""
    warm_milliseconds: float
    """The next one in the same voice."""
    added_milliseconds: float
    open_persona_milliseconds: float
    """A further persona, with the checksums of its files."""


@dataclass(frozen=True, slots=True)
class Ratio:
    """One of the figures that are compared with their bounds."""

    what: str
    value: float
    must: float | None
    aim: float | None
    at_least: bool
    """Whether the bounds are the least that it may be, or the most."""

    @property
    def verdict(self) -> str:
        """The better of the two bounds that it keeps to."""
        if self.must is None or self.aim is None:
            return ""
        sign = 1 if self.at_least else -1
        if sign * self.value >= sign * self.aim:
            return "aim"
        return "must" if sign * self.value >= sign * self.must else "missed"


@dataclass(frozen=True, slots=True)
class Report:
    """All of it."""

    machine: Machine
    precisions: Mapping[str, Mapping[int, float]]
    """The decode graph's tokens per second in those that were tried, by rows; the fastest is used.
    """
    results: list[Throughput]
    requests: list[Waiting]
    memory: list[Memory]
    switching: Switching
    ratios: list[Ratio]
