"""Keys and values of the rows in a batch, in memory that the graph writes in place."""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bot.engine.memory import zeros


@dataclass(frozen=True, slots=True)
class SavedRow:
    """What a row's tokens have left, set aside."""

    arrays: list[NDArray[Any]]
    """``[heads, length, width]``: keys and values, layer by layer."""


class KeyValues:
    """Room for ``rows`` sequences of ``capacity`` tokens.

    Memory is only taken from the system where a token has been, so a large capacity costs nothing
    while posts are short.
    """

    def __init__(
        self,
        shapes: dict[str, tuple[int, int]],
        kind: type[np.float32 | np.int8],
        rows: int,
        capacity: int,
    ) -> None:
        """Make room.

        Args:
            shapes: heads and width by the name of each past.
            kind: what the graph keeps them in.
            rows: sequences at once.
            capacity: tokens each.
        """
        self.arrays: dict[str, NDArray[Any]] = {
            name: zeros((rows, heads, capacity, width), kind)
            for name, (heads, width) in shapes.items()
        }

    def save(self, row: int, length: int) -> SavedRow:
        """Copy the first ``length`` tokens of ``row``."""
        return SavedRow([each[row, :, :length].copy() for each in self.arrays.values()])

    def restore(self, row: int, saved: SavedRow) -> None:
        """Put what was saved into ``row``."""
        for array, kept in zip(self.arrays.values(), saved.arrays, strict=True):
            array[row, :, : kept.shape[1]] = kept

    def copy(self, source: int, target: int, length: int) -> None:
        """Give ``target`` the first ``length`` tokens of ``source``."""
        for array in self.arrays.values():
            array[target, :, :length] = array[source, :, :length]
