"""The base alone, primed: it reads five posts of the person and goes on with a sixth."""

import math
from collections.abc import Sequence
from typing import Final

import torch
from torch.nn import functional
from transformers import PreTrainedModel, PreTrainedTokenizerFast

from training.generation import Sampling, Written, continue_rows
from training.rows import start_and_end

SAMPLING: Final = Sampling(most_tokens=96)

SHOWN: Final = 5
_ROOM: Final = 128
"""Tokens that are left for the sixth, where a base sees so few that five are too many."""
_BETWEEN: Final = "\n\n---\n\n"
"""Posts have empty lines in them, so more than one stands between two."""


def bits_per_character(
    model: PreTrainedModel,
    tokenizer: PreTrainedTokenizerFast,
    learnt: Sequence[str],
    posts: Sequence[str],
) -> float:
    """Mean bits for a character of ``posts``, each after the five newest of ``learnt``."""
    before = _primer(model, tokenizer, learnt[-SHOWN:])
    nats = 0.0
    for post in posts:
        tokens = before + tokenizer(post, add_special_tokens=False)["input_ids"]
        row = torch.tensor([tokens], device=model.device)
        with torch.inference_mode():
            logits = model(input_ids=row, use_cache=False).logits[0, len(before) - 1 : -1]
        nats += float(
            functional.cross_entropy(logits.float(), row[0, len(before) :], reduction="sum")
        )
    return nats / math.log(2) / sum(map(len, posts))


def write_posts(
    model: PreTrainedModel,
    tokenizer: PreTrainedTokenizerFast,
    learnt: Sequence[str],
    count: int,
    seed: int,
) -> list[Written]:
    """``count`` posts, each after the five newest of ``learnt``."""
    torch.manual_seed(seed)
    rows = [_primer(model, tokenizer, learnt[-SHOWN:])] * count
    written = []
    for each in continue_rows(model, tokenizer, rows, SAMPLING):
        text, mark, _ = each.text.partition(_BETWEEN.strip())
        written.append(Written(text.strip(), each.stopped or bool(mark)))
    return written


def _primer(
    model: PreTrainedModel, tokenizer: PreTrainedTokenizerFast, posts: Sequence[str]
) -> list[int]:
    start, _ = start_and_end(tokenizer)
    shown: list[int] = []
    for post in reversed(posts):
        tokens = tokenizer(post + _BETWEEN, add_special_tokens=False)["input_ids"]
        if 1 + len(tokens) + len(shown) > model.config.max_position_embeddings - _ROOM:
            break
        shown = tokens + shown
    return [start, *shown]
