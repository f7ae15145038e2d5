"""The running mean of weights while they are taught.

It wanders less than the weights themselves, and what it leaves out is mostly what single batches
said: Polyak and Juditsky 1992; Izmailov et al. 2018, https://arxiv.org/abs/1803.05407.
"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager

import torch
from torch.optim.swa_utils import get_ema_multi_avg_fn

from training.checkpoint import State, copy_of, put

_DECAY = 0.98
"""Of what was before, at each step: the mean is over some fifty steps."""
_YOUNG = 4
"""While there are few steps, it is over some last quarter of them, without the beginning."""


class RunningMean:
    """Of ``weights``, which it can stand in for."""

    def __init__(self, weights: Mapping[str, torch.Tensor]) -> None:
        self._weights = weights
        self._mean = {name: each.detach().clone() for name, each in weights.items()}

    def take(self, step: int) -> None:
        """Let it learn of the weights after the ``step``-th step, from 1."""
        decay = min(_DECAY, 1 - 1 / (1 + step / _YOUNG))
        update = get_ema_multi_avg_fn(decay)  # type: ignore[no-untyped-call]
        update(list(self._mean.values()), list(self._weights.values()), None)

    @contextmanager
    def in_place(self) -> Iterator[None]:
        """Put the mean where the weights are, for as long as the block runs."""
        kept = {name: each.detach().clone() for name, each in self._weights.items()}
        put(self._mean, self._weights)
        try:
            yield
        finally:
            put(kept, self._weights)

    def state(self) -> State:
        """The mean, on the CPU."""
        return copy_of(self._mean)

    def restore(self, state: State) -> None:
        """Go on from what ``state`` gave."""
        put(state, self._mean)
