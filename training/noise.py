"""Tokens that a row shows wrongly while it is learnt, so that no row is learnt by heart.

Unigram noising (Xie et al. 2017, https://arxiv.org/abs/1703.02573): a token that a model looks back
at is now and then another one of the same posts. What it has to predict stays as it was.
"""

import torch


def noised(inputs: torch.Tensor, labels: torch.Tensor, share: float) -> torch.Tensor:
    """``inputs`` with a ``share`` of their tokens replaced by others of the batch.

    Args:
        inputs: token ids ``[rows, length]``; the first of each row begins it and always stays.
        labels: of the same shape, below 0 where there is padding.
        share: from 0 to 1.
    """
    others = inputs[:, 1:][labels[:, 1:] >= 0]
    if len(others) == 0:
        return inputs
    chosen = torch.rand(inputs.shape, device=inputs.device) < share
    chosen[:, 0] = False
    drawn = torch.randint(len(others), inputs.shape, device=inputs.device)
    return torch.where(chosen, others[drawn], inputs)
