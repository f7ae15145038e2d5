"""The sampler draws what a slow and plain one draws, a row at a time."""

import math
from collections.abc import Collection, Mapping, Sequence

import numpy as np
import pytest
import torch
from hypothesis import assume, currently_in_test_context, given
from hypothesis import strategies as st
from transformers.generation.logits_process import (
    MinPLogitsWarper,
    RepetitionPenaltyLogitsProcessor,
    TemperatureLogitsWarper,
    TopKLogitsWarper,
    TopPLogitsWarper,
)

from bot.engine import Sampling
from bot.engine.sampler import sample

ALMOST_1 = 1 - 2**-53
"""The largest number that a stream can give."""


def assume_clear(distance: float) -> None:
    """Leave out examples that the last digits of a sum decide: nothing is promised of them."""
    if currently_in_test_context():
        assume(distance > 1e-9)


def shares(
    logits: list[float],
    sampling: Sampling,
    seen: Collection[int] = (),
    added: Mapping[int, float] = {},
) -> dict[int, float]:
    """What each token that may be drawn is worth, the likeliest first; of equals, the lower id."""
    penalty = sampling.repetition_penalty
    logits = [
        ((logit / penalty if logit > 0 else logit * penalty) if token in seen else logit)
        + added.get(token, 0)
        for token, logit in enumerate(logits)
    ]
    order = sorted(range(len(logits)), key=lambda token: (-logits[token], token))
    if sampling.temperature == 0:
        return {order[0]: 1.0}
    if sampling.top_k:
        order = order[: sampling.top_k]
    best = logits[order[0]]
    weights = [math.exp((logits[token] - best) / sampling.temperature) for token in order]
    total = sum(weights)
    nucleus: dict[int, float] = {}
    reached = 0.0
    for token, weight in zip(order, weights, strict=True):
        if reached >= sampling.top_p:
            break
        reached += weight / total
        assume_clear(abs(reached - sampling.top_p) if sampling.top_p < 1 else 1)
        if weight >= sampling.min_p:
            nucleus[token] = weight / total
        assume_clear(abs(weight - sampling.min_p) if weight < 1 else 1)
    return {token: share / sum(nucleus.values()) for token, share in nucleus.items()}


def pick(chances: dict[int, float], draw: float) -> int:
    """Walk along the shares until the draw is reached."""
    walked = 0.0
    for token, share in chances.items():
        walked += share
        assume_clear(abs(walked - draw))
        if draw < walked:
            return token
    raise AssertionError("the shares do not add up to 1")


def draw_rows(
    logits: Sequence[Sequence[float]],
    samplings: Sequence[Sampling],
    draws: Sequence[float],
    seen: Collection[int] = (),
    added: Mapping[int, float] = {},
) -> list[int]:
    """Sample from rows of logits, handed over as the graph does: the likeliest first."""
    whole = np.array(logits, np.float32)
    candidates = np.argsort(-whole, axis=1, kind="stable")
    tokens = sample(
        np.take_along_axis(whole, candidates, axis=1),
        candidates,
        samplings,
        seen=np.isin(candidates, list(seen)),
        added=np.array([[added.get(token, 0.0) for token in row] for row in candidates.tolist()]),
        draws=np.array(draws),
    )
    return [int(token) for token in tokens]


def sample_one(logits: list[float], sampling: Sampling, draw: float) -> int:
    [token] = draw_rows([logits], [sampling], [draw])
    return token


LOGITS = st.one_of(
    st.floats(-30, 30, width=32),
    st.sampled_from([-1.0, 0.0, 1.0]),  # ties
    st.just(-math.inf),  # a token that was ruled out
)
DRAWS = st.floats(0, 1 - 1e-6)
SAMPLINGS = st.builds(
    Sampling,
    temperature=st.one_of(st.just(0.0), st.floats(1e-2, 1e3)),
    top_k=st.integers(0, 14),
    top_p=st.one_of(st.just(1.0), st.floats(1e-3, 1)),
    min_p=st.one_of(st.just(0.0), st.floats(1e-3, 1)),
    repetition_penalty=st.one_of(st.just(1.0), st.floats(0.5, 3)),
)
TOKENS = st.frozensets(st.integers(0, 11), max_size=6)
BIASES = st.dictionaries(
    st.integers(0, 11), st.one_of(st.just(-math.inf), st.floats(-10, 10, width=32)), max_size=6
)


@st.composite
def batches(draw: st.DrawFn) -> tuple[list[list[float]], list[float]]:
    vocabulary = draw(st.integers(1, 12))
    row = st.lists(LOGITS, min_size=vocabulary, max_size=vocabulary).filter(
        lambda logits: max(logits) > -math.inf
    )
    rows = draw(st.lists(row, min_size=1, max_size=4))
    return rows, [draw(DRAWS) for _ in rows]


@given(batches(), st.lists(SAMPLINGS, min_size=4, max_size=4), TOKENS, BIASES)
def test_all_rows_at_once_are_what_each_is_alone(
    batch: tuple[list[list[float]], list[float]],
    samplings: list[Sampling],
    seen: frozenset[int],
    added: dict[int, float],
) -> None:
    logits, draws = batch
    samplings = samplings[: len(logits)]
    for row in logits:
        assume(any(logit + added.get(token, 0) > -math.inf for token, logit in enumerate(row)))
    chances = [
        shares(row, sampling, seen, added) for row, sampling in zip(logits, samplings, strict=True)
    ]
    expected = [pick(each, draw) for each, draw in zip(chances, draws, strict=True)]
    assert draw_rows(logits, samplings, draws, seen, added) == expected


@given(batches(), SAMPLINGS)
def test_the_ends_of_the_draws_are_the_first_and_the_last_that_may_be_drawn(
    batch: tuple[list[list[float]], list[float]], sampling: Sampling
) -> None:
    for row in batch[0]:
        possible = list(shares(row, sampling))
        assert sample_one(row, sampling, 0.0) == possible[0]
        assert sample_one(row, sampling, ALMOST_1) in possible


def transformers_shares(
    logits: list[float], sampling: Sampling, seen: Collection[int]
) -> dict[int, float]:
    """The same distribution as transformers' own processors and warpers make it."""
    steps = [
        RepetitionPenaltyLogitsProcessor(sampling.repetition_penalty),
        TemperatureLogitsWarper(sampling.temperature),
        *([TopKLogitsWarper(sampling.top_k)] if sampling.top_k else []),
        *([TopPLogitsWarper(sampling.top_p)] if sampling.top_p < 1 else []),
        *([MinPLogitsWarper(sampling.min_p)] if sampling.min_p else []),
    ]
    scores = torch.tensor([logits], dtype=torch.float64)
    for step in steps:
        scores = step(torch.tensor([list(seen)], dtype=torch.int64), scores)
    chances = scores.softmax(-1)[0].tolist()
    return {token: share for token, share in enumerate(chances) if share > 0}


@pytest.mark.parametrize("draw", [0.0, 0.5, ALMOST_1])
@pytest.mark.parametrize(
    "sampling",
    [
        Sampling(temperature=0, top_k=0, top_p=1),
        Sampling(temperature=1e-310, top_k=0, top_p=1),
        Sampling(temperature=1, top_k=1, top_p=1),
        Sampling(temperature=1, top_k=0, top_p=1e-300),
    ],
    ids=["temperature 0", "temperature next to 0", "top-k 1", "top-p next to 0"],
)
@pytest.mark.filterwarnings("error")
def test_the_likeliest_token_alone_is_left(sampling: Sampling, draw: float) -> None:
    assert sample_one([-8.0, 1.5, 3.25, 3.0], sampling, draw) == 2
    assert sample_one([-8.0, -math.inf, -3.0, -3.25], sampling, draw) == 2


@pytest.mark.parametrize("sampling", [Sampling(0, 0, 1), Sampling(1, 1, 1), Sampling(1, 0, 1e-300)])
def test_where_one_of_equals_is_left_it_has_the_lowest_id(sampling: Sampling) -> None:
    assert sample_one([1.0, 7.0, 7.0, 7.0], sampling, 0.9) == 1


@pytest.mark.parametrize("top_k", [2, 3, 100])
def test_of_many_equals_the_lowest_ids_are_kept(top_k: int) -> None:
    logits = [0.0] * 1000
    logits[500] = 1.0
    draws = np.linspace(0, 0.999, 1000).tolist()
    possible = set(draw_rows([logits] * 1000, [Sampling(1.0, top_k, 1.0)] * 1000, draws))
    assert possible == {500, *range(top_k - 1)}


def test_a_token_that_was_ruled_out_is_never_drawn() -> None:
    logits = [-math.inf, 0.0, -math.inf, 0.0]
    drawn = [sample_one(logits, Sampling(1e6, 0, 1.0), draw) for draw in (0.0, 0.49, 0.5, ALMOST_1)]
    assert drawn == [1, 1, 3, 3]


@pytest.mark.parametrize(
    "sampling",
    [
        Sampling(1.0, 0, 1.0),
        Sampling(0.7, 5, 1.0),
        Sampling(1.5, 0, 0.8),
        Sampling(1.0, 6, 0.9),
        Sampling(1.2, 0, 1.0, min_p=0.2),
        Sampling(1.0, 0, 1.0, repetition_penalty=1.6),
        Sampling(1.1, 7, 0.95, min_p=0.1, repetition_penalty=1.3),
    ],
    ids=str,
)
def test_tokens_come_as_often_as_transformers_would_draw_them(sampling: Sampling) -> None:
    logits, seen = [0.1, 2.0, -1.0, 1.2, 0.05, 1.9, -3.0, 0.7], {1, 2, 7}
    draws = np.random.default_rng(11).random(20_000)
    rows = len(draws)
    tokens = draw_rows([logits] * rows, [sampling] * rows, draws.tolist(), seen)
    counts = np.bincount(tokens, minlength=len(logits))

    expected = transformers_shares(logits, sampling, seen)
    assert expected == pytest.approx(shares(logits, sampling, seen))
    assert set(np.flatnonzero(counts)) == set(expected)
    wanted = {token: share * rows for token, share in expected.items()}
    chi_square = sum((counts[token] - each) ** 2 / each for token, each in wanted.items())
    freedom = len(wanted) - 1
    # Its mean is the degrees of freedom and its variance twice that.
    assert chi_square < freedom + 4 * math.sqrt(2 * freedom)
