"""The sampler: candidates in, one token a row out, for all rows at once."""

import math
from collections.abc import Sequence
from functools import lru_cache
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from bot.engine.request import Sampling

_LOWEST: Final = 1e-200
"""Of temperatures: the least difference between two scores is infinite there."""


def sample(
    scores: NDArray[np.float32],
    candidates: NDArray[np.int64],
    samplings: Sequence[Sampling],
    *,
    draws: NDArray[np.float64],
    seen: NDArray[np.bool_] | None = None,
    added: NDArray[np.float64] | None = None,
) -> NDArray[np.int64]:
    """Draw a token for each row by the inverse of its cumulative distribution.

    Args:
        scores: logits ``[rows, k]``, the greatest first, and of equals that of the lower token id.
        candidates: their token ids ``[rows, k]``.
        samplings: one a row.
        draws: ``[rows]``, uniform in [0, 1).
        seen: ``[rows, k]``, the candidates that stand in the row's text already; may be left out
            where nobody has a repetition penalty.
        added: ``[rows, k]``, to the scores; −∞ bars a candidate, though never all of a row.

    Returns:
        Token ids, ``[rows]``.
    """
    # Every call of numpy's counts: the graph has just run, and each finds the caches cold.
    temperature, within_top_k, top_p, min_p, penalty = _columns(tuple(samplings), scores.shape[1])
    logits = scores.astype(np.float64)
    if seen is not None or added is not None:
        logits, candidates = _changed(logits, candidates, penalty, seen, added)
    weights = np.exp((logits - logits[:, :1]) / temperature)
    weights *= within_top_k
    cumulative = weights.cumsum(axis=1)
    # Nucleus sampling (Holtzman et al. 2020): the fewest tokens whose share reaches top_p. The
    # likeliest token's weight is 1, and whatever is left in are the first tokens of a row.
    last = (cumulative >= top_p * cumulative[:, -1:]).argmax(axis=1)
    if min_p.any():
        last = np.minimum(last, (weights >= min_p).sum(axis=1) - 1)
    rows = np.arange(len(weights))
    reach = draws * cumulative[rows, last]
    chosen = (cumulative > reach[:, None]).argmax(axis=1)
    tokens: NDArray[np.int64] = candidates[rows, chosen]
    return tokens


@lru_cache(maxsize=64)
def _columns(samplings: tuple[Sampling, ...], width: int) -> tuple[NDArray[Any], ...]:
    """What a batch asks for at each step, by its rows.

    A temperature of 0 is a top-k of 1; and none is so near to 0 that a quotient overflows.

    Returns:
        Temperature ``[rows, 1]``; which of ``width`` candidates top-k leaves in; top-p, min-p and
        penalty, each ``[rows, 1]``.
    """
    columns = np.array(
        [
            (
                max(each.temperature, _LOWEST),
                (each.top_k or math.inf) if each.temperature else 1,
                each.top_p,
                each.min_p,
                each.repetition_penalty,
            )
            for each in samplings
        ]
    )
    temperature, top_k, *others = columns.T[:, :, None]
    return temperature, np.arange(width) < top_k, *others


def _changed(
    logits: NDArray[np.float64],
    candidates: NDArray[np.int64],
    penalty: NDArray[np.float64],
    seen: NDArray[np.bool_] | None,
    added: NDArray[np.float64] | None,
) -> tuple[NDArray[np.float64], NDArray[np.int64]]:
    """Logits and candidates, punished and biased, and in order again."""
    if seen is not None:
        logits = np.where(seen, np.where(logits > 0, logits / penalty, logits * penalty), logits)
    if added is not None:
        logits = logits + added
    order = np.lexsort((candidates, -logits), axis=1)
    return np.take_along_axis(logits, order, axis=1), np.take_along_axis(candidates, order, axis=1)
