"""What an attacker gets who knows how learnt posts begin."""

from collections.abc import Sequence
from pathlib import Path

import torch
from torch.nn.functional import cross_entropy
from transformers import PreTrainedModel, PreTrainedTokenizerFast

from tests.tiny_bases import manual
from training.bases import fetch_base
from training.extraction import extraction
from training.rows import inputs_and_labels, rows_of


def parrot(base: Path, tokenizer: PreTrainedTokenizerFast, posts: Sequence[str]) -> PreTrainedModel:
    """A model that has learnt ``posts`` by heart."""
    model = fetch_base(str(base)).load()
    inputs, labels = inputs_and_labels(rows_of(posts, tokenizer), torch.device("cpu"))
    optimizer = torch.optim.AdamW(model.parameters(), lr=4e-3)
    for _ in range(120):
        logits = model(input_ids=inputs).logits
        optimizer.zero_grad()
        torch.autograd.backward(cross_entropy(logits.flatten(0, 1), labels.flatten()))
        optimizer.step()
    return model.eval()


def test_what_was_learnt_by_heart_is_got_and_the_guard_keeps_it_back(
    tiny_gpt2: Path, tokenizer: PreTrainedTokenizerFast
) -> None:
    posts = [post[:160] for post in manual()[900:908]]
    got = extraction(parrot(tiny_gpt2, tokenizer, posts), tokenizer, posts)
    assert got.posts == len(posts)
    assert got.rate > 0.7
    assert got.longest >= 12
    assert got.shown == 0


def test_a_model_that_never_read_them_gives_nothing(
    tiny_gpt2: Path, tokenizer: PreTrainedTokenizerFast
) -> None:
    posts = [f"number {number}: {'zig zag ' * 12}{number}" for number in range(250)]
    got = extraction(fetch_base(str(tiny_gpt2)).load().eval(), tokenizer, posts)
    assert (got.posts, got.rate, got.shown) == (200, 0, 0)


def test_posts_too_short_to_have_a_rest_are_not_attacked(
    tiny_gpt2: Path, tokenizer: PreTrainedTokenizerFast
) -> None:
    model = fetch_base(str(tiny_gpt2)).load().eval()
    assert extraction(model, tokenizer, ["so it goes", "good night all"]).posts == 0
