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
    seen: NDArray[np.bool_],
    barred: NDArray[np.bool_],
    draws: NDArray[np.float64],
) -> NDArray[np.int64]:
    """Draw a token for each row by the inverse of its cumulative distribution.

    Args:
        scores: logits ``[rows, k]``.
        candidates: their token ids ``[rows, k]``.
        samplings: one a row.
        seen: ``[rows, k]``, the candidates that stand in the row's text already.
        barred: ``[rows, k]``, the candidates that may not be drawn; never all of a row.
        draws: ``[rows]``, uniform in [0, 1).

    Returns:
        Token ids, ``[rows]``.
    """
    temperature = _column([each.temperature for each in samplings])
    greedy = temperature[:, 0] == 0
    top_k = np.array([1 if each.temperature == 0 else each.top_k for each in samplings])
    top_p = _column([each.top_p for each in samplings])
    min_p = _column([each.min_p for each in samplings])
    penalty = _column([each.repetition_penalty for each in samplings])

    logits = scores.astype(np.float64)
    logits = np.where(seen, np.where(logits > 0, logits / penalty, logits * penalty), logits)
    logits[barred] = -np.inf
    # Ties go by token id, so that the order never depends on how the graph left them.
    order = np.lexsort((candidates, -logits), axis=1)
    logits = np.take_along_axis(logits, order, axis=1)
    temperature[greedy] = 1
    with np.errstate(over="ignore"):  # next to 0, a temperature leaves the likeliest token alone
        weights = np.exp((logits - logits[:, :1]) / temperature)
    places = np.arange(weights.shape[1])
    weights[(top_k[:, None] > 0) & (places >= top_k[:, None])] = 0
    # Nucleus sampling (Holtzman et al. 2020): the fewest tokens whose share reaches top_p.
    before = np.cumsum(weights, axis=1) - weights
    weights[before >= top_p * weights.sum(axis=1, keepdims=True)] = 0
    weights[weights < min_p] = 0  # the likeliest token's weight is 1
    cumulative = np.cumsum(weights, axis=1)
    chosen = (cumulative <= draws[:, None] * cumulative[:, -1:]).sum(axis=1)
    places_chosen = np.take_along_axis(order, chosen[:, None], axis=1)
    tokens: NDArray[np.int64] = np.take_along_axis(candidates, places_chosen, axis=1)[:, 0]
    return tokens


def _column(values: Sequence[float]) -> NDArray[np.float64]:
    return np.array(values, np.float64)[:, None]
