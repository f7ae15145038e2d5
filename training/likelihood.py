"""How likely a model finds posts, in bits per character."""

import math
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import onnxruntime as ort
import torch
from torch.nn import functional
from transformers import PreTrainedModel, PreTrainedTokenizerFast

from training.rows import inputs_and_labels, rows_of

Scorer = Callable[[list[int]], float]
"""Gives the bits that a model needs for a row of tokens after its first."""


def bits_per_character(
    score: Scorer, posts: Sequence[str], tokenizer: PreTrainedTokenizerFast, longest: int = 1024
) -> float:
    """Mean bits that a model needs for a character of ``posts`` (UTF-16 plays no part: Unicode).

    The end of a post is not counted: a base that was never taught where posts end would pay for
    that and make the persona look better than it is.
    """
    rows = rows_of(posts, tokenizer, longest)
    return sum(score(row[:-1]) for row in rows) / sum(map(len, posts))


def torch_scorer(model: PreTrainedModel) -> Scorer:
    """Score with a torch model, in the precision that it is in."""

    def score(row: list[int]) -> float:
        with torch.inference_mode():
            inputs, labels = inputs_and_labels([row], model.device)
            logits = model(input_ids=inputs, use_cache=False).logits.float()
            loss = functional.cross_entropy(logits[0], labels[0], reduction="sum")
        return float(loss) / math.log(2)

    return score


def onnx_scorer(graph: Path) -> Scorer:
    """Score with an ONNX graph as Optimum exports it (past keys and values as inputs)."""
    session = ort.InferenceSession(graph, providers=["CPUExecutionProvider"])
    past = {
        each.name: np.zeros((1, each.shape[1], 0, each.shape[3]), np.float32)
        for each in session.get_inputs()
        if each.name.startswith("past_key_values.")
    }

    def score(row: list[int]) -> float:
        tokens = np.array([row[:-1]], np.int64)
        feeds = {
            "input_ids": tokens,
            "attention_mask": np.ones_like(tokens),
            "position_ids": np.arange(tokens.shape[1])[None],
        }
        (logits,) = session.run(["logits"], feeds | past)
        loss = functional.cross_entropy(
            torch.from_numpy(logits[0]), torch.tensor(row[1:]), reduction="sum"
        )
        return float(loss) / math.log(2)

    return score
