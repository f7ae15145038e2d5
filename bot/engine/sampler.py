"""The sampler: logits in, one token a row out, for all rows at once."""

import secrets

import numpy as np
from numpy.typing import NDArray

from bot.engine.request import Sampling


class Draws:
    """Random numbers for the rows of one request, each row with a stream of its own.

    A row's stream depends on the seed and the row's number alone, so the same request gives the
    same posts whatever else runs.
    """

    def __init__(self, rows: int, seed: int | None) -> None:
        key = secrets.randbits(64) if seed is None else seed
        self._streams = [np.random.default_rng([key % 2**64, row]) for row in range(rows)]

    def next(self, rows: NDArray[np.intp]) -> NDArray[np.float64]:
        """A number in [0, 1) for each of ``rows``."""
        return np.array([self._streams[row].random() for row in rows])


def sample(
    logits: NDArray[np.float32], sampling: Sampling, draws: NDArray[np.float64]
) -> NDArray[np.int64]:
    """Draw a token for each row: temperature, then top-k, then top-p, then the inverse CDF.

    Args:
        logits: ``[rows, vocabulary]``.
        sampling: the same for all rows.
        draws: ``[rows]``, uniform in [0, 1).

    Returns:
        Token ids, ``[rows]``.
    """
    if sampling.temperature == 0:
        likeliest: NDArray[np.int64] = logits.argmax(axis=1)
        return likeliest
    vocabulary = logits.shape[1]
    kept = min(sampling.top_k or vocabulary, vocabulary)
    if kept < vocabulary:
        candidates = np.argpartition(logits, -kept, axis=1)[:, -kept:]
        least = np.take_along_axis(logits, candidates, axis=1).min(axis=1, keepdims=True)
        # argpartition takes any of those that tie for the last places; the lowest ids shall have
        # them, so that a seed gives the same posts on every machine.
        for row in np.flatnonzero((logits >= least).sum(axis=1) > kept):
            candidates[row] = np.argsort(-logits[row], kind="stable")[:kept]
    else:
        candidates = np.broadcast_to(np.arange(vocabulary), logits.shape)
    scores = np.take_along_axis(logits, candidates, axis=1).astype(np.float64)
    # Ties go by token id, so that the order never depends on how argpartition left them.
    order = np.lexsort((candidates, -scores), axis=1)
    candidates = np.take_along_axis(candidates, order, axis=1)
    scores = np.take_along_axis(scores, order, axis=1)
    with np.errstate(over="ignore"):  # next to 0, a temperature leaves the likeliest token alone
        weights = np.exp((scores - scores[:, :1]) / sampling.temperature)
    before = np.cumsum(weights, axis=1) - weights
    # Nucleus sampling (Holtzman et al. 2020): the fewest tokens whose share reaches top_p.
    weights[before >= sampling.top_p * weights.sum(axis=1, keepdims=True)] = 0
    cumulative = np.cumsum(weights, axis=1)
    chosen = (cumulative <= draws[:, None] * cumulative[:, -1:]).sum(axis=1)
    return np.take_along_axis(candidates, chosen[:, None], axis=1)[:, 0].astype(np.int64)
