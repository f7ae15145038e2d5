"""The likeliest tokens that a graph gives are those of a plain sort."""

from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
import onnxruntime as ort
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray
from onnx import TensorProto

from training.serving_graph.builder import Builder
from training.serving_graph.top_k import add_top_k


def graph_of(vocabulary: int, count: int) -> ort.InferenceSession:
    add = Builder()
    add_top_k(add, add.input("logits", TensorProto.FLOAT, "rows", vocabulary), vocabulary, count)
    add.output("scores", TensorProto.FLOAT, "rows", count)
    add.output("candidates", TensorProto.INT64, "rows", count)
    with TemporaryDirectory() as folder:
        add.save(file := Path(folder) / "graph.onnx")
        return ort.InferenceSession(file, providers=["CPUExecutionProvider"])


def likeliest(logits: NDArray[np.float32], count: int) -> NDArray[np.int64]:
    """Of equals the lower token first."""
    return np.argsort(-logits, axis=1, kind="stable")[:, :count]


@settings(max_examples=60)
@given(
    # A prime has no groups, 512 too few, 29 · 173 is as GPT-2's 29 · 1733.
    vocabulary=st.sampled_from([4999, 512, 29 * 173, 49152]),
    count=st.sampled_from([1, 16, 128]),
    rows=st.integers(1, 5),
    levels=st.sampled_from([3, 200, None]),
    seed=st.integers(0, 2**32 - 1),
)
def test_they_are_those_of_a_plain_sort(
    vocabulary: int, count: int, rows: int, levels: int | None, seed: int
) -> None:
    chance = np.random.default_rng(seed)
    logits = (
        chance.random((rows, vocabulary)).argsort(axis=1)
        if levels is None
        else chance.integers(-levels, levels, (rows, vocabulary))
    ).astype(np.float32)

    scores, candidates = graph_of(vocabulary, count).run(None, {"logits": logits})

    expected = likeliest(logits, count)
    assert (scores == np.take_along_axis(logits, expected, axis=1)).all()
    if levels is None:
        assert (candidates == expected).all()
    # Which of equals are left out at the end is open, but not that each is given once, in order.
    assert (np.take_along_axis(logits, candidates, axis=1) == scores).all()
    assert (np.lexsort((candidates, -scores), axis=1) == np.arange(count)).all()
    assert all(len(set(row)) == count for row in candidates.tolist())
