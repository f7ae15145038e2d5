"""How true a voice is, and whether it copies: what it wrote, beside posts that it never saw."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from statistics import fmean
from typing import Any

import numpy as np
from scipy.stats import bootstrap

from training.copying import Copying, copying
from training.distinctness import Distinctness, distinctness
from training.generation import Written
from training.style import Style, distances, style_of


@dataclass(frozen=True, slots=True)
class Fidelity:
    """The figures of one voice, each beside the same of the real posts that it never saw."""

    posts: int
    """That were judged."""
    copying: Copying
    control: Copying
    """What the person repeats of the learnt posts: what chance and habit give."""
    distinctness: Distinctness
    real_distinctness: Distinctness
    """Of equally many posts."""
    stopped: float
    """The share of posts that came to an end by themselves."""
    style: Style
    real_style: Style
    distances: dict[str, float]
    """Between the two, as in ``training.style``."""

    def as_json(self) -> dict[str, Any]:
        """Its figures by name."""
        return asdict(self)


def fidelity_of(
    written: Sequence[Written], learnt: Sequence[str], unseen: Sequence[str]
) -> Fidelity:
    """The figures of a voice.

    Args:
        written: by the voice, at least one.
        learnt: the posts that taught it; none, where it was not taught.
        unseen: real posts that did not, at least one.
    """
    texts = [each.text for each in written]
    same = min(len(texts), len(unseen))
    return Fidelity(
        posts=len(texts),
        copying=copying(texts, learnt),
        control=copying(unseen, learnt),
        distinctness=distinctness(texts[:same]),
        real_distinctness=distinctness(unseen[:same]),
        stopped=fmean(each.stopped for each in written),
        style=style_of(texts),
        real_style=style_of(unseen),
        distances=distances(texts, unseen),
    )


def interval(values: Sequence[float], seed: int = 1) -> tuple[float, float]:
    """The 95 % interval of the mean of ``values``, one of each account.

    The percentile bootstrap (Efron 1979); with few accounts it is somewhat too narrow. One value
    has no interval but itself.
    """
    if len(values) < 2:
        return values[0], values[0]
    found = bootstrap((values,), np.mean, method="percentile", rng=seed).confidence_interval
    return float(found.low), float(found.high)
