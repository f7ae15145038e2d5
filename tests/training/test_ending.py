"""Posts come out about as long as the person's, whatever the sampling does to an end."""

from collections.abc import Sequence
from dataclasses import replace
from statistics import fmean

import pytest
from transformers import PreTrainedModel, PreTrainedTokenizerFast

from tests.tiny_bases import manual
from training.ending import end_bias
from training.generation import Sampling, write_posts

SHARP = Sampling(temperature=0.6, top_k=20, top_p=0.8, most_tokens=100)
"""It makes ends likelier than the model has them, or less likely."""


def tokens_of(tokenizer: PreTrainedTokenizerFast, posts: Sequence[str]) -> float:
    return fmean(len(each) for each in tokenizer(list(posts))["input_ids"])


def mean_length(
    model: PreTrainedModel, tokenizer: PreTrainedTokenizerFast, sampling: Sampling
) -> float:
    written = write_posts(model, tokenizer, 200, seed=5, sampling=sampling)
    return tokens_of(tokenizer, [each.text for each in written])


@pytest.mark.parametrize("characters", [40, 200])
def test_posts_are_as_long_as_those_that_were_learnt(
    model: PreTrainedModel, tokenizer: PreTrainedTokenizerFast, characters: int
) -> None:
    posts = [each[:characters] for each in manual() if len(each) > characters][:100]
    wanted = tokens_of(tokenizer, posts)
    bias = end_bias(model, tokenizer, posts, SHARP)
    with_it = mean_length(model, tokenizer, replace(SHARP, end_bias=bias))
    without = mean_length(model, tokenizer, SHARP)
    assert abs(with_it - wanted) < 0.3 * wanted
    assert abs(with_it - wanted) < abs(without - wanted)


def test_who_writes_longer_than_any_post_may_be_gets_no_more_than_helps(
    model: PreTrainedModel, tokenizer: PreTrainedTokenizerFast
) -> None:
    endless = ["tea and rain " * 200]
    few = replace(SHARP, most_tokens=8)
    assert -3 <= end_bias(model, tokenizer, endless, few) < 0
    assert 0 < end_bias(model, tokenizer, ["a"], SHARP) <= 3


def test_it_is_the_same_each_time(
    model: PreTrainedModel, tokenizer: PreTrainedTokenizerFast
) -> None:
    posts = [each[:60] for each in manual()[:20]]
    assert end_bias(model, tokenizer, posts) == end_bias(model, tokenizer, posts)
