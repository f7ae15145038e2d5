"""The scheduler: which sequences have a row in the next step."""

from collections import Counter, OrderedDict, deque
from collections.abc import Iterable

from bot.engine.sequence import Sequence


class Scheduler:
    """Deals out the rows of a batch, so that no server waits for another's posts to end.

    Within a server sequences go in their order. Between servers the next row goes to the one that
    has the fewest, and of these to the one that was served the longest ago. Where a server has two
    rows more than one that waits, its youngest sequence gives up its row and goes on later.
    """

    def __init__(self, rows: int) -> None:
        self._rows = rows
        self._waiting: OrderedDict[int, deque[Sequence]] = OrderedDict()
        """By server, the one that was served the longest ago first."""
        self.running: list[Sequence] = []

    @property
    def is_idle(self) -> bool:
        """Whether there is nothing to do."""
        return not self.running and not self._waiting

    def add(self, sequences: Iterable[Sequence]) -> None:
        """Let new sequences wait for rows."""
        for sequence in sequences:
            self._waiting.setdefault(sequence.server, deque()).append(sequence)

    def remove(self, sequence: Sequence) -> None:
        """Forget a sequence, running or waiting: its row is free at once."""
        if sequence in self.running:
            self.running.remove(sequence)
        elif sequence in self._waiting.get(sequence.server, ()):
            self._waiting[sequence.server].remove(sequence)
            self._forget_if_empty(sequence.server)

    def waiting(self) -> list[Sequence]:
        """Those without a row."""
        return [sequence for line in self._waiting.values() for sequence in line]

    def next(self) -> tuple[list[Sequence], list[Sequence]]:
        """Deal out the rows for the next step.

        Returns:
            Those that give up their rows, and those that get one, in that order.
        """
        giving_up: list[Sequence] = []
        joining: list[Sequence] = []
        if not self._waiting:
            return giving_up, joining
        held = Counter(sequence.server for sequence in self.running)
        while self._waiting:
            server = min(self._waiting, key=lambda each: held[each])
            if len(self.running) + len(joining) >= self._rows:
                richest = max(held, key=lambda each: held[each])
                others = [each for each in self.running if each.server == richest]
                if held[richest] - held[server] < 2 or not others:
                    break
                self.running.remove(others[-1])
                giving_up.append(others[-1])
                held[richest] -= 1
            joining.append(self._waiting[server].popleft())
            held[server] += 1
            self._waiting.move_to_end(server)
            self._forget_if_empty(server)
        for sequence in reversed(giving_up):
            self._waiting.setdefault(sequence.server, deque()).appendleft(sequence)
        self.running += joining
        return giving_up, joining

    def _forget_if_empty(self, server: int) -> None:
        if not self._waiting[server]:
            del self._waiting[server]
