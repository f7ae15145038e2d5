"""Posts as rows of tokens, and rows as batches of like length."""

import random
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

import torch
from transformers import PreTrainedTokenizerFast

IGNORED: Final = -100
"""The label that cross-entropy passes over."""


def start_and_end(tokenizer: PreTrainedTokenizerFast) -> tuple[int, int]:
    """The tokens that begin and end a post; for GPT-2 both are ``<|endoftext|>``."""
    end = tokenizer.eos_token_id
    start = tokenizer.bos_token_id
    return (end if start is None else start), end


def rows_of(posts: Sequence[str], tokenizer: PreTrainedTokenizerFast) -> list[list[int]]:
    """One row a post: start token, the post, end token."""
    start, end = start_and_end(tokenizer)
    if not posts:
        return []
    encoded = tokenizer(list(posts), add_special_tokens=False)["input_ids"]
    return [[start, *tokens, end] for tokens in encoded]


def windows_of(rows: Iterable[Sequence[int]], longest: int) -> list[list[int]]:
    """Cut rows into windows of at most ``longest`` tokens.

    Windows overlap by one token, so that every token of a row but its first is predicted once.
    """
    return [
        list(row[begin : begin + longest])
        for row in rows
        for begin in range(0, max(len(row) - 1, 1), longest - 1)
    ]


def batches_of(rows: Sequence[list[int]], size: int, seed: int) -> list[list[list[int]]]:
    """Shuffle ``rows`` into batches of ``size`` whose rows are of like length.

    Shuffled rows are sorted within windows of eight batches: little padding, and still another
    mixture every epoch.
    """
    shuffler = random.Random(seed)  # noqa: S311 - an order, not a secret
    order = list(rows)
    shuffler.shuffle(order)
    window = 8 * size
    batches = [
        batch
        for begin in range(0, len(order), window)
        for batch in _cut(sorted(order[begin : begin + window], key=len), size)
    ]
    shuffler.shuffle(batches)
    return batches


def _cut(rows: list[list[int]], size: int) -> Iterator[list[list[int]]]:
    for begin in range(0, len(rows), size):
        yield rows[begin : begin + size]


def inputs_and_labels(
    batch: Sequence[list[int]], device: torch.device
) -> tuple[torch.Tensor, torch.Tensor]:
    """Token ids and next-token labels, both ``[rows, longest − 1]`` int64, padded on the right.

    Only padding is ignored: the end token is a label like any other, so the model learns where a
    post ends. Attention looks backwards, so padding on the right needs no mask.
    """
    width = max(map(len, batch))
    tokens = torch.zeros(len(batch), width, dtype=torch.int64)
    labels = torch.full((len(batch), width), IGNORED, dtype=torch.int64)
    for row, ids in enumerate(batch):
        tokens[row, : len(ids)] = labels[row, : len(ids)] = torch.tensor(ids)
    return tokens[:, :-1].to(device), labels[:, 1:].to(device)
