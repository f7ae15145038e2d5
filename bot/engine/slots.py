"""The voices of a batch, side by side in the memory that the graph reads."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from bot.engine.adapters import Voice
from bot.engine.memory import zeros
from bot.engine.request import EngineError
from models import shrink, widen


class Slots:
    """One slot for every voice that speaks in the batch, the first ones always in use.

    All have the rank of the largest; a smaller one is filled up with zeros, which add nothing.
    A voice that was given up stays behind them until its slot is needed, and so is soon back.
    """

    def __init__(self, widths: dict[str, tuple[int, int]], whole: set[str], most: int) -> None:
        """Make room for ``most`` voices.

        Args:
            widths: in and out of every adapted module.
            whole: those whose first matrices the graph reads in whole numbers.
            most: voices at once.
        """
        self._widths = widths
        self._whole = whole
        self._most = most
        self._voices: list[Voice] = []
        """What every slot holds, those that were given up included."""
        self.used = 0
        """How many there are."""
        self.generation = 0
        """Another number means other memory: what was bound must be bound anew."""
        self._arrays: dict[str, NDArray[Any]] = {}
        """By the graph's input; a slot is the first place of each."""
        self._make_room(1)

    @property
    def are_full(self) -> bool:
        """Whether another voice needs one to be given up."""
        return self.used == self._most

    def arrays(self, first: int, last: int) -> dict[str, NDArray[Any]]:
        """What the graph reads for the slots from ``first`` up to ``last``, by its input's name."""
        return {name: array[first:last] for name, array in self._arrays.items()}

    def seat(self, voice: Voice) -> int:
        """Give the voice a slot, or the one that it has.

        Raises:
            EngineError: it changes a part of the model that this base's graph does not adapt.
        """
        keys = [seated.key for seated in self._voices]
        held = keys.index(voice.key) if voice.key in keys else None
        if held is not None and held < self.used:
            return held
        self._check(voice)
        slot, self.used = self.used, self.used + 1
        rank = max(each.rank for each in (*self._voices[:slot], voice))
        if rank != self._rank:
            self._voices[slot:] = [voice]
            self._move(rank)
        elif held is None:
            self._voices[slot : slot + 1] = [voice]
            self._fill(slot, voice)
        elif held != slot:
            self._copy(held, slot)
        return slot

    def keep(self, needed: set[int]) -> dict[int, int]:
        """Give up all slots but ``needed``.

        Returns:
            Where each of these is now.
        """
        now: dict[int, int] = {}
        free = [slot for slot in range(len(needed)) if slot not in needed]
        for slot in sorted(needed):
            now[slot] = slot if slot < len(needed) else free.pop()
        for old, new in now.items():
            if old != new:
                self._copy(old, new)
        self.used = len(needed)
        return now

    def wipe(self) -> None:
        """Leave nothing of the voices that were given up: the others move to memory of their own.

        To overwrite what is free would take it from the system first, most of it for nothing.
        """
        del self._voices[self.used :]
        self._move(self._rank)

    def clear(self) -> None:
        """Give all slots up, and the memory back that they have taken."""
        self._voices.clear()
        self.used = 0
        self._make_room(1)

    def _copy(self, source: int, target: int) -> None:
        self._voices[target] = self._voices[source]
        for array in self._arrays.values():
            array[target] = array[source]

    def _check(self, voice: Voice) -> None:
        for adapter, _ in voice.parts:
            for module, a in adapter.a.items():
                fits = (len(a), adapter.b[module].shape[1])
                if self._widths.get(module) != fits:
                    raise EngineError(
                        f"An adapter changes {module}, which this base does not let it change: "
                        "train the persona again with this version."
                    )

    def _move(self, rank: int) -> None:
        self._make_room(rank)
        for slot, seated in enumerate(self._voices):
            self._fill(slot, seated)

    def _make_room(self, rank: int) -> None:
        self._rank = rank
        self.generation += 1
        self._arrays = {}
        for module, (inside, outside) in self._widths.items():
            kind = np.int8 if module in self._whole else np.float32
            self._arrays[f"{module}.lora_A"] = zeros((self._most, inside, rank), kind)
            self._arrays[f"{module}.lora_B"] = zeros((self._most, rank, outside))
            if module in self._whole:
                self._arrays[f"{module}.lora_A.offset"] = zeros((self._most, 1, rank), np.int32)

    def _fill(self, slot: int, voice: Voice) -> None:
        arrays = self.arrays(slot, slot + 1)
        for module in self._widths:
            a, b = arrays[f"{module}.lora_A"][0], arrays[f"{module}.lora_B"][0]
            if module in self._whole:
                offset = arrays[f"{module}.lora_A.offset"][0, 0]
                offset[...] = 0
            begin = 0
            for adapter, factor in voice.parts:
                if module not in adapter.a:
                    continue
                end = begin + adapter.a[module].shape[1]
                widen(adapter.b[module], b[begin:end])
                scale = np.float32(adapter.scale[module] * factor)
                if module in self._whole:
                    a[:, begin:end], steps, offset[begin:end] = shrink(adapter.a[module])
                    b[begin:end] *= steps[:, None] * scale
                else:
                    widen(adapter.a[module], a[:, begin:end])
                    b[begin:end] *= scale
                begin = end
            a[:, begin:] = 0
            b[begin:] = 0
