"""How large a model's activations grow, channel by channel, while it reads posts."""

from collections.abc import Mapping, Sequence
from functools import partial

import numpy as np
import torch
from numpy.typing import NDArray
from transformers import PreTrainedModel, PreTrainedTokenizerFast
from transformers.pytorch_utils import Conv1D

from training.likelihood import bits_per_character, torch_logits

Peaks = Mapping[str, NDArray[np.float32]]
"""By module: the largest magnitude of each input channel, ``[in]``."""

_POSTS = 64


def channel_peaks(
    model: PreTrainedModel,
    posts: Sequence[str],
    tokenizer: PreTrainedTokenizerFast,
    longest: int,
) -> Peaks:
    """Let ``model`` read some posts and watch what its matrices are given.

    Args:
        model: without adapters, or with its adapter merged.
        posts: the first of them are read.
        tokenizer: the model's.
        longest: tokens that the model sees at once.
    """
    peaks: dict[str, torch.Tensor] = {}

    def watch(name: str, _: torch.nn.Module, given: tuple[torch.Tensor]) -> None:
        highest = given[0].detach().abs().flatten(0, -2).amax(0)
        peaks[name] = torch.maximum(peaks[name], highest) if name in peaks else highest

    hooks = [
        module.register_forward_pre_hook(partial(watch, name))
        for name, module in model.named_modules()
        if isinstance(module, torch.nn.Linear | Conv1D)
    ]
    bits_per_character(torch_logits(model), posts[:_POSTS], tokenizer, longest)
    for hook in hooks:
        hook.remove()
    return {name: highest.float().numpy() for name, highest in peaks.items()}
