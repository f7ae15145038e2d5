"""Where posts end: the bias on the end token that makes them as long as their person's.

To draw from the likeliest tokens alone, and to speak louder than was taught, makes what is likely
likelier, and after most sentences that is an end.
"""

from collections.abc import Sequence
from typing import Final

import numpy as np
import torch
from transformers import PreTrainedModel, PreTrainedTokenizerFast

from training.generation import Sampling, candidates, draw
from training.rows import rows_of, start_and_end

_ROWS: Final = 50
"""Their mean length is known to some 6 %."""
_TRIED: Final = np.arange(-30, 31) / 10
"""Biases; at the ends of these, an end that was certain stays likely."""
_AS_SPOKEN: Final = Sampling()


def end_bias(
    model: PreTrainedModel,
    tokenizer: PreTrainedTokenizerFast,
    posts: Sequence[str],
    sampling: Sampling = _AS_SPOKEN,
) -> float:
    """What to add to the end token's logit, so that posts come out about as long as ``posts``.

    Rows are written that may not end, and it is watched how likely an end would have been at each
    of their tokens. That tells how many of them would still go on after how many tokens with any
    bias; the best is where that is nearest to the person's posts (Wasserstein's distance).

    Args:
        model: in eval mode.
        tokenizer: the model's.
        posts: the person's, at least one.
        sampling: how the model is drawn from.
    """
    lengths = torch.tensor([len(row) - 2 for row in rows_of(posts, tokenizer)])
    wanted = (lengths[:, None] > torch.arange(sampling.most_tokens)).float().mean(0)
    others, ends = _watched(model, tokenizer, sampling)

    def distance(bias: float) -> float:
        return float((_going_on(others, ends + bias, sampling) - wanted).abs().sum())

    # Of equals, the one that changes least.
    return min(map(float, _TRIED), key=lambda bias: (distance(bias), abs(bias)))


def _watched(
    model: PreTrainedModel, tokenizer: PreTrainedTokenizerFast, sampling: Sampling
) -> tuple[torch.Tensor, torch.Tensor]:
    """Write rows without an end.

    Returns:
        The greatest logits of all other tokens ``[tokens, rows, top_k]``, and those of the end
        ``[tokens, rows]``.
    """
    start, end = start_and_end(tokenizer)
    others, ends = [], []
    torch.manual_seed(1)
    tokens, past = torch.full((_ROWS, 1), start, device=model.device), None
    with torch.inference_mode():
        for _ in range(sampling.most_tokens):
            given = model(input_ids=tokens, past_key_values=past, use_cache=True)
            scores, past = given.logits[:, -1].float(), given.past_key_values
            ends.append(scores[:, end].clone())
            scores[:, end] = -torch.inf
            others.append(scores.topk(sampling.top_k).values)
            tokens = draw(scores, sampling)
    return torch.stack(others).cpu(), torch.stack(ends).cpu()


def _going_on(others: torch.Tensor, ends: torch.Tensor, sampling: Sampling) -> torch.Tensor:
    """The share of rows that still go on, where the ends' logits are ``ends``.

    Returns:
        ``[tokens]``: after 0 tokens, 1, 2 and so on.
    """
    best, places = candidates(torch.cat([others, ends[..., None]], -1), sampling)
    ending = (best.softmax(-1) * (places == others.shape[-1])).sum(-1)
    ending[0] = 0  # a post that ends before there is anything to read is no post
    return (1 - ending).cumprod(0).mean(1)
