"""The running mean of weights, and the noise that rows are learnt with."""

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from training.averaging import RunningMean
from training.noise import noised

START, PADDING = 0, -100


def test_the_mean_follows_and_stands_in_only_for_a_while() -> None:
    weights = {"a": torch.zeros(3)}
    mean = RunningMean(weights)
    for step in range(1, 401):
        weights["a"] += 1 if step <= 200 else 0
        mean.take(step)
    with mean.in_place():
        assert weights["a"].tolist() == pytest.approx([200] * 3, rel=0.05)
        assert weights["a"][0] < 200
    assert weights["a"].tolist() == [200] * 3


def test_the_mean_forgets_where_it_began() -> None:
    weights = {"a": torch.zeros(1)}
    mean = RunningMean(weights)
    weights["a"] += 1
    for step in range(1, 21):
        mean.take(step)
    assert float(mean.state()["a"]) > 0.95


def test_the_mean_goes_on_from_what_was_kept() -> None:
    weights = {"a": torch.ones(2)}
    kept = RunningMean(weights)
    kept.take(1)
    weights["a"].zero_()
    other = RunningMean(weights)
    other.restore(kept.state())
    with other.in_place():
        assert weights["a"].tolist() == [1, 1]


@given(
    lengths=st.lists(st.integers(1, 12), min_size=1, max_size=6),
    share=st.floats(0, 1),
    seed=st.integers(0, 99),
)
def test_noise_takes_tokens_of_the_batch_and_leaves_beginnings(
    lengths: list[int], share: float, seed: int
) -> None:
    width = max(lengths)
    inputs = torch.zeros(len(lengths), width, dtype=torch.int64)
    labels = torch.full((len(lengths), width), PADDING)
    for row, length in enumerate(lengths):
        inputs[row, 1:length] = torch.arange(1, length) + 100 * row
        labels[row, :length] = 7
    torch.manual_seed(seed)
    shown = noised(inputs, labels, share)
    assert (shown[:, 0] == START).all()
    there = set(inputs[:, 1:][labels[:, 1:] >= 0].tolist())
    changed = shown != inputs
    assert set(shown[changed].tolist()) <= there
    if share == 0:
        assert not changed.any()


def test_noise_replaces_about_the_share_asked_for() -> None:
    inputs = torch.arange(100_000).view(100, 1000)
    torch.manual_seed(1)
    shown = noised(inputs, torch.ones_like(inputs), 0.2)
    assert float((shown != inputs).float().mean()) == pytest.approx(0.2, abs=0.01)
