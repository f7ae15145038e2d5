"""A function of a batch that runs on a GPU as recorded: a graph for each width of rows.

A step of a small model is thousands of small kernels, and to launch them one after another takes
far longer than to run them. Recorded once, they are launched all together:
https://pytorch.org/docs/stable/notes/cuda.html#cuda-graphs
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

import torch
from torch.nn.functional import pad

from training.rows import IGNORED

OfABatch = Callable[[torch.Tensor, torch.Tensor], torch.Tensor]

_STEP: Final = 32
"""Rows are padded to a multiple of so many tokens."""
_WARM_UPS: Final = 2
"""Before it is recorded: libraries set themselves up, and gradients get their places."""


@dataclass(frozen=True, slots=True)
class _Recorded:
    graph: torch.cuda.CUDAGraph
    inputs: torch.Tensor
    labels: torch.Tensor
    result: torch.Tensor


class CudaGraphs:
    """``function``, called with inputs and labels of any length up to ``longest``."""

    def __init__(self, function: OfABatch, rows: int, longest: int) -> None:
        """What is recorded.

        Args:
            function: of inputs and labels, both ``[rows, length]``. It passes over labels that are
                ``IGNORED``, reads nothing back from the GPU, and what it changes stays in place.
            rows: of a batch, at most.
            longest: tokens of a row, at most.
        """
        self._function = function
        self._rows = rows
        self._longest = longest
        self._recorded: dict[int, _Recorded] = {}
        self._pool = torch.cuda.graph_pool_handle()

    def __call__(self, inputs: torch.Tensor, labels: torch.Tensor) -> torch.Tensor:
        """What the function gives, which the next call overwrites."""
        rows, length = inputs.shape
        width = min(-(-length // _STEP) * _STEP, self._longest)
        frame = (0, width - length, 0, self._rows - rows)
        inputs, labels = pad(inputs, frame), pad(labels, frame, value=IGNORED)
        if width not in self._recorded:
            self._recorded[width] = self._record(inputs, labels)
        recorded = self._recorded[width]
        recorded.inputs.copy_(inputs)
        recorded.labels.copy_(labels)
        recorded.graph.replay()
        return recorded.result

    def _record(self, inputs: torch.Tensor, labels: torch.Tensor) -> _Recorded:
        aside = torch.cuda.Stream()  # type: ignore[no-untyped-call]
        aside.wait_stream(torch.cuda.current_stream())
        # What is drawn for dropout meanwhile is drawn again.
        with torch.random.fork_rng([torch.cuda.current_device()]), torch.cuda.stream(aside):
            for _ in range(_WARM_UPS):
                self._function(inputs, labels)
        torch.cuda.current_stream().wait_stream(aside)
        graph = torch.cuda.CUDAGraph()
        with torch.cuda.graph(graph, pool=self._pool):
            result = self._function(inputs, labels)
        return _Recorded(graph, inputs, labels, result)
