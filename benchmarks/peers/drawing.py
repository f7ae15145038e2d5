"""Drawing tokens in numpy, for a peer that gives logits and leaves the choice to its caller."""

from typing import Final

import numpy as np
from numpy.typing import NDArray

_TOP_K: Final = 64
_TOP_P: Final = 0.95


def draw(logits: NDArray[np.float32], draws: NDArray[np.float64]) -> NDArray[np.int64]:
    """Draw a token for each row: top-k, then top-p, then the inverse CDF.

    Args:
        logits: ``[rows, vocabulary]``.
        draws: ``[rows]``, uniform in [0, 1).

    Returns:
        Token ids, ``[rows]``.
    """
    candidates = np.argpartition(logits, -_TOP_K, axis=1)[:, -_TOP_K:]
    scores = np.take_along_axis(logits, candidates, axis=1)
    order = np.argsort(-scores, axis=1)
    candidates = np.take_along_axis(candidates, order, axis=1)
    scores = np.take_along_axis(scores, order, axis=1)
    shares = np.exp(scores - scores[:, :1])
    reached = np.cumsum(shares, axis=1)
    shares[reached - shares >= _TOP_P * reached[:, -1:]] = 0
    reached = np.cumsum(shares, axis=1)
    chosen = (reached <= draws[:, None] * reached[:, -1:]).sum(axis=1)
    return np.take_along_axis(candidates, chosen[:, None], axis=1)[:, 0]
