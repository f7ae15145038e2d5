"""How large a model's activations grow, channel by channel, while it reads posts."""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Final

import numpy as np
import torch
from numpy.typing import NDArray
from transformers import PreTrainedModel, PreTrainedTokenizerFast
from transformers.pytorch_utils import Conv1D

from training.likelihood import bits_per_character

Peaks = Mapping[str, NDArray[np.float32]]
"""The largest magnitude of each channel: by module of its inputs, ``[in]``; and by ``past.N.key``
and ``past.N.value`` of what attention keeps, ``[heads, width]``."""

_POSTS = 64

_MARGIN: Final = 1.25
"""Other posts, and the personas that share the base, go beyond the peaks that were seen."""

_TINY: Final = np.float32(1e-6)


def channel_peaks(
    model: PreTrainedModel,
    posts: Sequence[str],
    tokenizer: PreTrainedTokenizerFast,
    longest: int,
) -> Peaks:
    """Let ``model`` read some posts and watch what its matrices are given and its layers keep.

    Args:
        model: without adapters, or with its adapter merged.
        posts: the first of them are read.
        tokenizer: the model's.
        longest: tokens that the model sees at once.
    """
    peaks: dict[str, torch.Tensor] = {}

    def watch(name: str, highest: torch.Tensor) -> None:
        peaks[name] = torch.maximum(peaks[name], highest) if name in peaks else highest

    def watch_inputs(name: str, _: torch.nn.Module, given: tuple[torch.Tensor]) -> None:
        watch(name, given[0].detach().abs().flatten(0, -2).amax(0))

    def logits(tokens: torch.Tensor) -> torch.Tensor:
        with torch.inference_mode():
            given = model(input_ids=tokens, use_cache=True)
        for number, layer in enumerate(given.past_key_values.layers):
            watch(f"past.{number}.key", layer.keys.abs().amax((0, 2)))
            watch(f"past.{number}.value", layer.values.abs().amax((0, 2)))
        result: torch.Tensor = given.logits
        return result

    hooks = [
        module.register_forward_pre_hook(partial(watch_inputs, name))
        for name, module in model.named_modules()
        if isinstance(module, torch.nn.Linear | Conv1D)
    ]
    bits_per_character(logits, posts[:_POSTS], tokenizer, longest)
    for hook in hooks:
        hook.remove()
    return {name: highest.float().numpy() for name, highest in peaks.items()}


def steps(peaks: NDArray[np.float32]) -> NDArray[np.float32]:
    """The steps of whole numbers from -127 to 127 that reach beyond ``peaks`` of any shape."""
    return np.maximum(peaks, _TINY) * np.float32(_MARGIN / 127)
