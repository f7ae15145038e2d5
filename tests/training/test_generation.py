"""Posts that a torch model writes: drawn as the bot draws, the same for the same seed."""

from collections import Counter

import torch
from transformers import PreTrainedModel, PreTrainedTokenizerFast, set_seed

from bot.engine import Request
from bot.engine import Sampling as BotSampling
from training.generation import Sampling, continue_rows, write_posts
from training.rows import start_and_end


def test_it_draws_as_the_bot_does_unless_told_otherwise() -> None:
    ours, the_bots = Sampling(), BotSampling()
    assert (ours.temperature, ours.top_k, ours.top_p) == (
        the_bots.temperature,
        the_bots.top_k,
        the_bots.top_p,
    )
    assert (the_bots.min_p, the_bots.repetition_penalty) == (0, 1)
    assert ours.most_tokens == Request.__dataclass_fields__["max_new_tokens"].default


def test_a_seed_gives_the_same_posts_and_another_one_others(
    model: PreTrainedModel, tokenizer: PreTrainedTokenizerFast
) -> None:
    first = write_posts(model, tokenizer, 4, seed=1)
    assert first == write_posts(model, tokenizer, 4, seed=1)
    assert first != write_posts(model, tokenizer, 4, seed=2)


def test_what_does_not_end_within_its_tokens_has_not_stopped(
    model: PreTrainedModel, tokenizer: PreTrainedTokenizerFast
) -> None:
    enough = write_posts(model, tokenizer, 30, 1, Sampling(fewest_tokens=5, most_tokens=250))
    few = write_posts(model, tokenizer, 30, 1, Sampling(fewest_tokens=3, most_tokens=3))
    assert any(each.stopped for each in enough)
    assert not any(each.stopped for each in few)


def test_next_tokens_come_as_often_as_transformers_draws_them(
    model: PreTrainedModel, tokenizer: PreTrainedTokenizerFast
) -> None:
    start, end = start_and_end(tokenizer)
    draws, sampling = 4000, Sampling(temperature=0.7, top_k=9, top_p=0.8, most_tokens=1)
    set_seed(1)
    ours = Counter(
        each.text for each in continue_rows(model, tokenizer, [[start]] * draws, sampling)
    )
    theirs = model.generate(
        torch.tensor([[start]] * draws),
        attention_mask=torch.ones(draws, 1, dtype=torch.int64),
        do_sample=True,
        temperature=0.7,
        top_k=9,
        top_p=0.8,
        max_new_tokens=1,
        eos_token_id=end,
        pad_token_id=end,
    )[:, 1:]
    expected = Counter(tokenizer.batch_decode(theirs, skip_special_tokens=True))
    assert set(ours) == set(expected)
    # Both are drawn: five standard deviations of the difference, in the worst case.
    bound = 5 * (2 * 0.25 / draws) ** 0.5
    assert all(abs(ours[text] - expected[text]) / draws < bound for text in expected)


def test_the_likeliest_tokens_are_taken_where_nothing_is_drawn(
    model: PreTrainedModel, tokenizer: PreTrainedTokenizerFast
) -> None:
    row = tokenizer("The following", add_special_tokens=False)["input_ids"]
    [first, second] = continue_rows(model, tokenizer, [row, row], None)
    assert first == second
    with torch.inference_mode():
        likeliest = model(torch.tensor([row])).logits[0, -1].argmax()
    assert first.text.startswith(tokenizer.decode(likeliest))
