"""Nothing on a post's way to a model takes it for English."""

import random
from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.training.corpora import CORPORA
from training.bases import fetch_base
from training.cleaning import clean, count_words
from training.corpus import build_corpus
from training.deduplication import Duplicate, find_duplicates
from training.finetune import finetune
from training.likelihood import bits_per_character, torch_logits
from training.progress import Progress
from training.recipe import Recipe
from training.sources import Post

START = datetime(2021, 3, 1, tzinfo=UTC)

every_language = pytest.mark.parametrize("language", CORPORA)


def cleaned(text: str) -> str:
    return clean(text, links="drop", mask_handles=False, found=Counter())


def long_posts(language: str) -> list[str]:
    """Each post and the next, each and the next but one: enough for a voice, and no repeats."""
    texts = CORPORA[language]
    return [
        f"{first}\n{then}"
        for step in (1, 2)
        for first, then in zip(texts, texts[step:] + texts[:step], strict=True)
    ]


@every_language
def test_what_was_typed_stays_and_links_go(language: str) -> None:
    for text in CORPORA[language]:
        assert cleaned(text) == text
        assert cleaned(f"{text} https://example.org/a?b=c") == text
        assert cleaned(f"\ufeff{text}\r\n\u200b") == text
    whole = "\n".join(CORPORA[language])
    assert "#" in whole
    assert "@" in whole
    assert any(ord(letter) >= 0x1F300 for letter in whole), "emoji"
    assert sum("\n" in text for text in CORPORA[language]) > 1


@pytest.mark.parametrize(
    "text",
    [
        "המחיר הוא 5 ש״ח\u200f, לא 50\u200e!",
        "שָׁלוֹם לְכֻלָּם",
        "نمی\u200cخواهم بروم",
        "ක්\u200dෂණය 👩🏽\u200d🌾 ❤\ufe0f",
        "Ein Ei,\n\nzwei Eier …",
        "ｶﾀｶﾅ　と全角ＡＢＣ",
    ],
)
def test_marks_of_direction_joiners_points_and_wide_letters_stay(text: str) -> None:
    # Sorted: Unicode has an order for points on one letter, whatever order they are typed in.
    assert sorted(cleaned(text)) == sorted(text)


THREE_WORDS = {
    "German": "Guten Morgen, Hamburg!",
    "Russian": "Доброе утро, соседи!",
    "Hebrew": "בוקר טוב, חיפה!",
    "Chinese": "明天我们开会！",
    "Japanese": "明日は雪です。",
}


@every_language
def test_three_words_are_enough_and_what_is_no_word_does_not_count(language: str) -> None:
    posts = [Post(text) for text in long_posts(language)]
    noise = Post("@a_neighbour https://example.org/three/words/more 2024 🍞🍞🍞")
    built = build_corpus([*posts, Post(THREE_WORDS[language]), noise])
    assert built.counts.short == 1
    assert built.test[-1] == THREE_WORDS[language]


@every_language
def test_words_are_as_long_as_words_are(language: str) -> None:
    whole = "\n".join(CORPORA[language])
    letters = sum(letter.isalpha() for letter in whole)
    assert 1.9 < letters / count_words(whole) < 7


@every_language
def test_a_post_with_another_letter_is_a_repeat_and_another_post_is_none(language: str) -> None:
    texts = long_posts(language)
    assert list(find_duplicates(texts)) == [None] * len(texts)
    for text in texts:
        half = len(text) // 2
        changed = f"{text[:half]}ø{text[half + 1 :]}"
        assert list(find_duplicates([text, changed])) == [None, Duplicate.NEAR]


@pytest.mark.parametrize("language", ["Chinese", "Japanese"])
def test_where_no_spaces_stand_a_post_with_another_word_is_a_repeat(language: str) -> None:
    for text in CORPORA[language]:
        half = len(text) // 2
        changed = f"{text[:half]}鯨鯊{text[half + 2 :]}"
        assert list(find_duplicates([text, changed])) == [None, Duplicate.NEAR]


@every_language
def test_the_older_teach_and_the_newest_are_measured_on(language: str) -> None:
    texts = long_posts(language)
    posts = [Post(text, START + timedelta(hours=at)) for at, text in enumerate(texts)]
    random.Random(4).shuffle(posts)
    built = build_corpus(posts)
    assert built.test == texts[-10:]
    assert [len(built.train), len(built.held_out)] == [len(texts) - 20, 10]
    assert [text for text in texts[:-10] if text not in built.held_out] == built.train


@every_language
def test_its_posts_are_learnt(
    language: str, tiny_gpt2: Path, tmp_path: Path, quiet: Progress
) -> None:
    base, texts = fetch_base(str(tiny_gpt2)), CORPORA[language]
    recipe = replace(Recipe.default("full"), learning_rate=4e-3, epochs=6)

    taught = finetune(base, texts[:30], texts[30:36], recipe, tmp_path / "checkpoint.pt", quiet)

    before, after = (
        bits_per_character(torch_logits(model), texts[36:], base.tokenizer(), base.context_length())
        for model in (base.load().eval(), taught.model)
    )
    assert after < 0.8 * before
