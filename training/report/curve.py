"""The held-out curve of a training, as places in a drawing."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

WIDTH: Final = 360
HEIGHT: Final = 150
_LEFT: Final = 10
_RIGHT: Final = 16
_TOP: Final = 24
_BOTTOM: Final = 24
_MOST_TICKS: Final = 8


@dataclass(frozen=True, slots=True)
class Point:
    """A place in the drawing, and the bits per character that stand there."""

    x: float
    y: float
    bits: float


@dataclass(frozen=True, slots=True)
class Curve:
    """A drawing of ``WIDTH`` to ``HEIGHT``, in its own units."""

    points: list[Point]
    first: Point
    """Before anything was taught."""
    best: Point
    """What was kept."""
    ticks: list[tuple[float, int]]
    """Places of whole epochs from left to right, and which they are."""

    @property
    def path(self) -> str:
        """As SVG's ``points``."""
        return " ".join(f"{each.x},{each.y}" for each in self.points)


def draw(history: Sequence[tuple[float, float]]) -> Curve | None:
    """The curve through ``history``, pairs of epoch and bits per character; None if there is none.

    Args:
        history: finite numbers, oldest first.
    """
    epochs = [epoch for epoch, _ in history]
    bits = [each for _, each in history]
    if len(history) < 2 or max(epochs) <= min(epochs):
        return None
    least, most = min(bits), max(bits)
    epoch_width = (WIDTH - _LEFT - _RIGHT) / (max(epochs) - min(epochs))
    bit_height = (HEIGHT - _TOP - _BOTTOM) / ((most - least) or 1.0)

    def x(epoch: float) -> float:
        return round(_LEFT + (epoch - min(epochs)) * epoch_width, 1)

    points = [
        Point(x(epoch), round(_TOP + (most - each) * bit_height, 1), each)
        for epoch, each in history
    ]
    last = math.floor(max(epochs))
    every = max(1, math.ceil((last - min(epochs)) / _MOST_TICKS))
    ticks = [(x(epoch), epoch) for epoch in range(math.ceil(min(epochs)), last + 1, every)]
    return Curve(points, points[0], points[bits.index(least)], ticks)
