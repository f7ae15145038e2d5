"""The voices of a batch, side by side in the memory that the graph reads."""

import numpy as np

from bot.engine.adapters import Voice
from bot.engine.memory import Array, zeros
from bot.engine.request import EngineError
from models import widen


class Slots:
    """One slot for every voice that speaks in the batch, the first ones always in use.

    All have the rank of the largest; a smaller one is filled up with zeros, which add nothing.
    A voice that was given up stays behind them until its slot is needed, and so is soon back.
    """

    def __init__(self, widths: dict[str, tuple[int, int]], most: int) -> None:
        """Make room for ``most`` voices.

        Args:
            widths: in and out of every adapted module.
            most: voices at once.
        """
        self._widths = widths
        self._most = most
        self._voices: list[Voice] = []
        """What every slot holds, those that were given up included."""
        self.used = 0
        """How many there are."""
        self.generation = 0
        """Another number means other memory: what was bound must be bound anew."""
        self._a: dict[str, Array] = {}
        self._b: dict[str, Array] = {}
        self._make_room(1)

    @property
    def are_full(self) -> bool:
        """Whether another voice needs one to be given up."""
        return self.used == self._most

    def arrays(self, first: int, last: int) -> dict[str, Array]:
        """What the graph reads for the slots from ``first`` up to ``last``, by its input's name."""
        halves = ((".lora_A", self._a), (".lora_B", self._b))
        return {
            f"{module}{suffix}": half[module][first:last]
            for suffix, half in halves
            for module in self._widths
        }

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
        self._move(self._rank)

    def clear(self) -> None:
        """Give all slots up, and the memory back that they have taken."""
        self._voices.clear()
        self.used = 0
        self._make_room(1)

    def _copy(self, source: int, target: int) -> None:
        self._voices[target] = self._voices[source]
        for half in (self._a, self._b):
            for array in half.values():
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
        del self._voices[self.used :]
        self._make_room(rank)
        for slot, seated in enumerate(self._voices):
            self._fill(slot, seated)

    def _make_room(self, rank: int) -> None:
        self._rank = rank
        self.generation += 1
        self._a = {
            module: zeros((self._most, inside, rank))
            for module, (inside, _) in self._widths.items()
        }
        self._b = {
            module: zeros((self._most, rank, outside))
            for module, (_, outside) in self._widths.items()
        }

    def _fill(self, slot: int, voice: Voice) -> None:
        for module in self._widths:
            a, b = self._a[module][slot], self._b[module][slot]
            begin = 0
            for adapter, factor in voice.parts:
                if module not in adapter.a:
                    continue
                end = begin + adapter.a[module].shape[1]
                widen(adapter.a[module], a[:, begin:end])
                widen(adapter.b[module], b[begin:end])
                b[begin:end] *= np.float32(adapter.scale[module] * factor)
                begin = end
            a[:, begin:] = 0
            b[begin:] = 0
