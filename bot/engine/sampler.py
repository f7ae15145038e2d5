"""The sampler: candidates in, one token a row out, for all rows at once."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from bot.engine.request import Sampling


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
    temperature = np.array([each.temperature for each in samplings])[:, None]
    top_k = np.array([1 if each.temperature == 0 else each.top_k for each in samplings])[:, None]
    top_p = np.array([each.top_p for each in samplings])[:, None]
    min_p = np.array([each.min_p for each in samplings])[:, None]

    logits = scores.astype(np.float64)
    if seen is not None or added is not None:
        penalty = np.array([each.repetition_penalty for each in samplings])[:, None]
        logits, candidates = _changed(logits, candidates, penalty, seen, added)
    temperature[temperature == 0] = 1  # the likeliest alone is left by top_k
    with np.errstate(over="ignore"):  # next to 0, a temperature leaves the likeliest token alone
        weights = np.exp((logits - logits[:, :1]) / temperature)
    places = np.arange(weights.shape[1])
    weights[(top_k > 0) & (places >= top_k)] = 0
    # Nucleus sampling (Holtzman et al. 2020): the fewest tokens whose share reaches top_p.
    before = np.cumsum(weights, axis=1) - weights
    weights[before >= top_p * weights.sum(axis=1, keepdims=True)] = 0
    weights[weights < min_p] = 0  # the likeliest token's weight is 1
    cumulative = np.cumsum(weights, axis=1)
    chosen = (cumulative <= draws[:, None] * cumulative[:, -1:]).sum(axis=1)
    tokens: NDArray[np.int64] = candidates[np.arange(len(chosen)), chosen]
    return tokens


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
