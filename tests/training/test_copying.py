import pytest
from hypothesis import given
from hypothesis import strategies as st

from models import CopyGuard
from tests.training.corpora import CORPORA
from training.copying import Copying, copying

NONE = Copying(rate=0, exact=0, runs=0, longest=0)
POST = "Fog again, so I've polished the lens twice & told nobody about it 🪶"

WORD = st.sampled_from(["fog", "lens", "gull", "туман", "ערפל", "雾", "灯", "霧"])
POST_OF_WORDS = st.lists(WORD, min_size=1, max_size=24).map(" ".join)
POSTS = st.lists(POST_OF_WORDS, max_size=6)
WRITTEN = st.lists(WORD, min_size=8, max_size=40).map(" ".join)


COPIED = {
    "German": (
        "Wie ich immer sage: VERSCHWUNDEN, zurückgelassen wurde ein Zettel, bin am Meer! Ich … "
        "verstehe das gut.",
        9,
    ),
    "Russian": (
        "Муж ворчит, что Бабушка учила – тесто любит тепло и тишину, поэтому РАДИО мы продали.",
        9,
    ),
    "Hebrew": ("אמרו לי אתמול: אבק על המדפים העליונים, הוא לא לכלוך 🙂 הוא רק עייף.", 8),
    "Chinese": ("昨天他说：师傅当年教我的头一件事，不是怎么拆轮子……是写字。", 9),
    "Japanese": ("新聞によると「停電でした、懐中電灯で列車を迎えたら」と駅員。", 8),
}
"""Texts with words of a post of ``CORPORA``, set otherwise, and how many they are."""


@pytest.mark.parametrize("language", CORPORA)
def test_what_was_copied_is_found_in_every_language(language: str) -> None:
    text, words = COPIED[language]
    found = copying([text], CORPORA[language])
    assert found == Copying(rate=1, exact=0, runs=1, longest=words)


@pytest.mark.parametrize("language", CORPORA)
def test_who_writes_anew_copies_nothing(language: str) -> None:
    posts = CORPORA[language]
    found = copying(posts[20:], posts[:20])
    assert found == Copying(rate=0, exact=0, runs=0, longest=found.longest)
    assert found.longest < 8


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("polished the lens twice told nobody about it", 8),
        ("polished the lens twice told nobody about him", 7),
        ("fog again so ive polished the lamp twice told nobody about it", 6),
        ("I told nobody, about it", 4),
        ("about fog", 0),
        ("", 0),
        ("🪶", 0),
    ],
)
def test_the_longest_run_is_counted_in_words(text: str, words: int) -> None:
    found = copying([text], ["The gulls know nothing.", POST, "About time!"])
    assert (found.longest, found.runs) == (words, words >= 8)


def test_shares_are_those_of_the_texts() -> None:
    learnt = [POST, "The gulls know nothing."]
    texts = [
        POST.upper(),
        "the gulls know NOTHING!",
        "I told him: fog again so I've polished the lens twice",
        "Nothing was said of gulls",
    ]
    assert copying(texts, learnt) == Copying(rate=0.75, exact=0.5, runs=0.5, longest=12)


def test_no_run_goes_on_from_one_post_to_the_next() -> None:
    learnt = ["We sail at dawn tomorrow", "tomorrow if the fog has gone"]
    text = "We sail at dawn tomorrow if the fog has gone"
    assert copying([text], learnt) == Copying(rate=0, exact=0, runs=0, longest=6)


def test_posts_without_words_are_no_copies_of_each_other() -> None:
    assert copying(["🎉", "…", ""], ["🪶🪶", "!!!"]) == NONE


def test_who_learnt_nothing_copies_nothing() -> None:
    assert copying([POST], []) == NONE


@given(POSTS.filter(bool))
def test_what_was_learnt_is_all_copied(posts: list[str]) -> None:
    found = copying(posts, posts)
    assert found.exact == found.rate == 1


@given(st.data(), POSTS.filter(bool), POSTS.filter(bool))
def test_order_makes_no_difference(data: st.DataObject, texts: list[str], posts: list[str]) -> None:
    mixed = copying(data.draw(st.permutations(texts)), data.draw(st.permutations(posts)))
    assert mixed == copying(texts, posts)


@given(st.data(), POSTS)
def test_the_guard_refuses_just_what_counts_here(data: st.DataObject, posts: list[str]) -> None:
    """Of texts that are long enough to be more than what everybody writes."""
    text = data.draw(WRITTEN)
    if data.draw(st.booleans()) and posts:
        words = data.draw(st.sampled_from(posts)).split()
        begin = data.draw(st.integers(0, len(words) - 1))
        text += " ".join(["", *words[begin : begin + data.draw(st.integers(1, 20))]])
    assert CopyGuard.from_posts(posts).copies(text) == bool(copying([text], posts).rate)


@given(st.data())
def test_no_longer_run_is_shared(data: st.DataObject) -> None:
    spaced = st.lists(st.sampled_from("abc"), min_size=1, max_size=12)
    posts, words = data.draw(st.lists(spaced, max_size=4)), data.draw(spaced)
    shared = [
        length
        for length in range(2, len(words) + 1)
        for at in range(len(words) - length + 1)
        for post in posts
        if f" {' '.join(words[at : at + length])} " in f" {' '.join(post)} "
    ]
    found = copying([" ".join(words)], [" ".join(post) for post in posts])
    assert found.longest == max(shared, default=0)
