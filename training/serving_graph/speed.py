"""How fast decode graphs are on this machine."""

import os
import random
from collections.abc import Mapping
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Final

import numpy as np
import onnxruntime as ort

from models import ENVIRONMENT, SESSION_ENTRIES, Adapter
from training.serving_graph.gate import feeds_of

ROWS: Final = (1, 5, 16)
"""A lone post, a request of five, and a full batch, whose rows are all of other voices."""

_PAST: Final = 32
_ROUNDS: Final = 12
_STEPS: Final = 4


def tokens_per_second(
    graphs: Mapping[str, Path], adapter: Adapter | None
) -> dict[str, dict[int, float]]:
    """Medians of single decode steps, the graphs taking turns so that a slow spell hits all.

    They do in another order each time: a graph is slower after some than after others, by more than
    what some precisions are apart.

    Args:
        graphs: by precision.
        adapter: as all voices have it; None for graphs without adapters.

    Returns:
        By precision and number of rows.
    """
    bindings = {
        (precision, rows): _bind(session, rows, adapter)
        for precision, session in ((name, _load(file)) for name, file in graphs.items())
        for rows in ROWS
    }
    seconds: dict[tuple[str, int], list[float]] = {key: [] for key in bindings}
    turns = list(bindings.items())
    for _ in range(_ROUNDS):
        random.shuffle(turns)
        for key, (session, binding, _) in turns:
            session.run_with_iobinding(binding)
            for _ in range(_STEPS):
                begin = perf_counter()
                session.run_with_iobinding(binding)
                seconds[key].append(perf_counter() - begin)
    return {
        precision: {rows: rows / median(seconds[precision, rows]) for rows in ROWS}
        for precision in graphs
    }


def _load(graph: Path) -> ort.InferenceSession:
    options = ort.SessionOptions()
    options.intra_op_num_threads = len(os.sched_getaffinity(0))
    for entry in SESSION_ENTRIES.items():
        options.add_session_config_entry(*entry)
    for setting in ENVIRONMENT.items():
        os.environ.setdefault(*setting)
    return ort.InferenceSession(graph, options, providers=["CPUExecutionProvider"])


def _bind(
    session: ort.InferenceSession, rows: int, adapter: Adapter | None
) -> tuple[ort.InferenceSession, ort.IOBinding, list[ort.OrtValue]]:
    """Bind one new token a row after some that were; the values share the arrays' memory."""
    feeds = feeds_of(session, np.zeros((rows, 1), np.int64), adapter)
    if adapter is not None and rows == max(ROWS):
        feeds |= {
            name: np.repeat(array, rows, axis=0)
            for name, array in feeds.items()
            if ".lora_" in name
        }
        feeds["adapter_tokens"] = np.arange(rows)[:, None]
    feeds |= {
        "last_position": np.full(rows, _PAST, np.int32),
        "longest": np.array(_PAST + 1, np.int32),
    }
    if "positions" in feeds:
        feeds["positions"] = np.full((rows, 1), _PAST)
    binding = session.io_binding()
    values = []
    for name, array in feeds.items():
        if name.startswith("past."):
            array = np.zeros((rows, array.shape[1], 2 * _PAST, array.shape[3]), array.dtype)
        value = ort.OrtValue.ortvalue_from_numpy(array)
        values += [value, array]
        binding.bind_ortvalue_input(name, value)
        if name.startswith("past."):
            binding.bind_ortvalue_output(name.replace("past.", "present."), value)
    for name in ("scores", "candidates"):
        binding.bind_output(name)
    return session, binding, values
