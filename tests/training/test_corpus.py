import json
import random
from datetime import UTC, datetime, timedelta
from operator import attrgetter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from training import corpus
from training.corpus import Corpus, CorpusError, build_corpus
from training.sources import Post

START = datetime(2020, 1, 1, tzinfo=UTC)
SYLLABLES = ["ka", "lo", "mi", "ren", "tu", "sha", "bor", "pel", "dig", "zun", "fro", "wex"]


def words(seed: int, count: int = 12) -> str:
    draw = random.Random(seed)
    return " ".join("".join(draw.choices(SYLLABLES, k=3)) for _ in range(count))


def posts(count: int, first: int = 0) -> list[Post]:
    """Posts an hour apart, oldest first, none like another."""
    return [Post(words(at), START + timedelta(hours=at)) for at in range(first, first + count)]


def everything(built: Corpus) -> list[str]:
    """What is left, in no order of its own."""
    return sorted(built.train + built.held_out + built.test)


def in_time(built: Corpus, posts: list[Post]) -> bool:
    """Whether every part is in the order of ``posts``, and none of the newest in another."""
    place = {post.text: at for at, post in enumerate(posts)}
    train, held_out, test = (
        [place[text] for text in part] for part in (built.train, built.held_out, built.test)
    )
    older = sorted(train + held_out)
    return train == sorted(train) and held_out == sorted(held_out) and older < test == sorted(test)


def test_the_newest_test_and_one_of_many_older_is_held_out() -> None:
    given_posts = posts(200)
    built = build_corpus(reversed(given_posts))
    texts = [post.text for post in given_posts]
    assert [len(part) for part in (built.train, built.held_out, built.test)] == [170, 10, 20]
    assert built.test == texts[-20:]
    assert built.held_out == texts[9:180:18]
    assert built.train == [text for text in texts[:180] if text not in built.held_out]


@pytest.mark.parametrize(("count", "parts"), [(99, [79, 10, 10]), (60, [40, 10, 10])])
def test_few_posts_still_give_ten_to_judge_by(count: int, parts: list[int]) -> None:
    long = [Post(words(at, 30), START + timedelta(hours=at)) for at in range(count)]
    built = build_corpus(long)
    assert [len(part) for part in (built.train, built.held_out, built.test)] == parts


def test_very_few_long_posts_are_shared_evenly() -> None:
    built = build_corpus(Post(words(at, 200)) for at in range(6))
    assert [len(part) for part in (built.train, built.held_out, built.test)] == [2, 2, 2]


def test_without_dates_the_file_order_holds() -> None:
    undated = [Post(post.text) for post in posts(150)]
    assert in_time(build_corpus(undated), undated)


def test_a_post_without_a_date_follows_the_one_before_it() -> None:
    dated = posts(150)
    mixed = [post if at % 3 else Post(post.text) for at, post in enumerate(dated)]
    assert in_time(build_corpus(mixed), dated)


def test_every_post_is_accounted_for() -> None:
    extra = [
        Post("mail ann@example.org or call +1 202-224-3121 or use AKIAIOSFODNN7EXAMPLE"),
        Post(words(900), is_repost=True),
        Post(f"RT @other: {words(901)}"),
        Post(words(902), reply_to="other"),
        Post("two words"),
        Post("@a https://x.org/three/four/five 100 🐦"),
        Post("word " * 6000),
        Post(words(0).upper(), START + timedelta(days=99)),
        Post(words(1) + " ka", START + timedelta(days=99)),
    ]
    built = build_corpus(extra + posts(150), replies="drop", limit=120)
    counts = built.counts.as_dict()
    assert json.loads(json.dumps(counts)) == {
        "downloaded": 159, "retweets": 2, "replies": 1, "short": 2, "long": 1,
        "exact_duplicates": 1, "near_duplicates": 1, "beyond_limit": 31, "kept": 120,
        "characters": sum(map(len, everything(built))), "emails": 1, "phones": 1, "keys": 1,
    }  # fmt: skip
    assert everything(built) == sorted(post.text for post in posts(120, first=30))
    assert in_time(built, posts(150))


def test_replies_stay_unless_they_are_dropped() -> None:
    answers = [Post(post.text, post.created, reply_to="other") for post in posts(100)]
    assert build_corpus(answers).counts.kept == 100
    with pytest.raises(CorpusError):
        build_corpus(answers, replies="drop")


def test_links_and_handles_follow_the_options() -> None:
    linked = [Post(f"{post.text} @ann https://example.org/a", post.created) for post in posts(100)]
    assert build_corpus(linked).train[0] == words(0) + " @ann"
    built = build_corpus(linked, links="expand", mask_handles=True)
    assert built.train[0] == words(0) + " @someone https://example.org/a"


def test_too_little_is_refused_with_figures() -> None:
    with pytest.raises(CorpusError) as error:
        build_corpus([*posts(20), Post("too short")])
    left = sum(len(post.text) for post in posts(20))
    assert "20 of 21 posts" in str(error.value)
    assert f"{left:,} characters" in str(error.value)
    assert "6,000" in str(error.value)
    assert str(error.value).count(". ") == 0
    with pytest.raises(CorpusError, match="0 of 0"):
        build_corpus([])
    with pytest.raises(CorpusError, match="at least 3 posts"):
        build_corpus([Post(words(at, 400)) for at in range(2)])


def test_a_small_corpus_comes_with_a_warning() -> None:
    assert ["40,000" in warning for warning in build_corpus(posts(100)).warnings] == [True]
    assert build_corpus(posts(1000)).warnings == []


def test_more_than_fits_in_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(corpus, "MOST_POSTS", 100)
    built = build_corpus(posts(150))
    assert everything(built) == sorted(post.text for post in posts(100, first=50))
    assert built.counts.beyond_limit == 50
    monkeypatch.setattr(corpus, "MOST_CHARACTERS", 5000)
    with pytest.raises(CorpusError, match="one person writes"):
        build_corpus(posts(150))


@settings(max_examples=40, deadline=None)
@given(
    hours=st.lists(st.integers(0, 500), min_size=100, max_size=120),
    repeated=st.sets(st.integers(0, 99)),
)
def test_parts_are_disjoint_and_in_order(hours: list[int], repeated: set[int]) -> None:
    first = [Post(words(at), START + timedelta(hours=hour)) for at, hour in enumerate(hours)]
    again = [Post(first[at].text, START + timedelta(hours=501 + at)) for at in repeated]
    built = build_corpus(again + first)
    kept = everything(built)
    assert len(kept) == len(set(kept)) == len(first)
    assert in_time(built, sorted(first, key=attrgetter("created")))


LANGUAGES = {
    "Portuguese": "A chuva não pára desde ontem e as ruas já estão cheias de água",
    "Ukrainian": "Сьогодні зранку йшов дощ але ввечері небо знову стало чистим і синім",
    "Hebrew": "היום בבוקר ירד גשם חזק אבל בערב השמיים היו שוב כחולים ונקיים לגמרי",
    "Japanese": "今日は 朝から 雨が 降って いました 夕方には 空が 青く なりました 散歩に 行きます",
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_survives(language: str) -> None:
    draw = random.Random(1)
    joint = "" if language == "Japanese" else " "
    chosen = (draw.choices(LANGUAGES[language].split(), k=14) for _ in range(200))
    texts = [joint.join(each) + "。" for each in chosen]
    built = build_corpus(Post(text) for text in texts)
    assert built.counts.short == 0
    assert built.counts.kept > 190
    assert set(everything(built)) <= set(texts)
