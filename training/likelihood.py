"""How likely a model finds posts, in bits per character."""

import math
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Final

import numpy as np
import onnxruntime as ort
import torch
from torch.nn import functional
from transformers import PreTrainedModel, PreTrainedTokenizerFast

from training.rows import IGNORED, inputs_and_labels, rows_of, windows_of

Logits = Callable[[torch.Tensor], torch.Tensor]
"""A model as a function: token ids ``[rows, length]`` in, logits ``[rows, length, vocabulary]``
out."""

_TOKENS: Final = 1024
"""Of a batch, with its padding: the logits of so many are 200 MB."""


def bits_per_character(
    model: Logits,
    posts: Sequence[str],
    tokenizer: PreTrainedTokenizerFast,
    longest: int,
) -> float:
    """Mean bits that ``model`` needs for a character of ``posts``.

    The end of a post is not counted: a base was never taught where posts end, and paying for that
    would make every persona look better than it is.

    Args:
        model: the model as a function.
        posts: none of them empty.
        tokenizer: the model's.
        longest: tokens that the model sees at once; longer posts are measured in windows.
    """
    whole = (row[:-1] for row in rows_of(posts, tokenizer))
    rows = sorted(windows_of(whole, longest), key=len)
    nats = 0.0
    for batch in _batches(rows):
        tokens, labels = inputs_and_labels(batch, torch.device("cpu"))
        logits = model(tokens).float().flatten(0, 1)
        nats += float(
            functional.cross_entropy(
                logits, labels.flatten().to(logits.device), ignore_index=IGNORED, reduction="sum"
            )
        )
    return nats / math.log(2) / sum(map(len, posts))


def _batches(rows: Sequence[list[int]]) -> Iterator[list[list[int]]]:
    """Cut ``rows``, the shortest of which come first, into batches of few tokens."""
    batch: list[list[int]] = []
    for row in rows:
        if batch and (len(batch) + 1) * len(row) > _TOKENS:
            yield batch
            batch = []
        batch.append(row)
    if batch:
        yield batch


def torch_logits(model: PreTrainedModel) -> Logits:
    """A torch model where it is, in the precision that it is in."""

    def logits(tokens: torch.Tensor) -> torch.Tensor:
        with torch.inference_mode():
            result: torch.Tensor = model(input_ids=tokens.to(model.device), use_cache=False).logits
        return result

    return logits


def onnx_logits(graph: Path) -> Logits:
    """An ONNX graph as Optimum exports it, its past keys and values empty."""
    session = ort.InferenceSession(graph, providers=["CPUExecutionProvider"])
    shapes = {
        each.name: (each.shape[1], each.shape[3])
        for each in session.get_inputs()
        if each.name.startswith("past_key_values.")
    }

    def logits(tokens: torch.Tensor) -> torch.Tensor:
        rows, length = tokens.shape
        feeds = {
            "input_ids": tokens.numpy(),
            "attention_mask": np.ones((rows, length), np.int64),
            "position_ids": np.tile(np.arange(length), (rows, 1)),
        }
        feeds |= {
            name: np.zeros((rows, heads, 0, width), np.float32)
            for name, (heads, width) in shapes.items()
        }
        return torch.from_numpy(session.run(["logits"], feeds)[0])

    return logits
