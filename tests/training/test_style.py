import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.training.corpora import CORPORA
from training.style import distances, style_of

MARKS = {"newlines", "emoji", "hashtags", "mentions", "punctuation", "capitals"}
POSTS = st.lists(st.text(min_size=1, max_size=30), min_size=1, max_size=8)


def marks_of(post: str) -> set[str]:
    return {mark for mark, share in style_of([post]).shares.items() if share}


@pytest.mark.parametrize(
    "text", ["🦔", "❤", "❤️ x", "ja👍🏽", "🇩🇪", "1️⃣", "👩‍👩‍👧", "雨☔です", "☕"]
)
def test_emoji_are_seen(text: str) -> None:
    assert "emoji" in marks_of(text)


@pytest.mark.parametrize("text", ["©2020 ™", "1 * #", "→ “…”", "ß漢שкक्ष", "※〜・"])
def test_other_signs_are_no_emoji(text: str) -> None:
    assert "emoji" not in marks_of(text)


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("im #Garten", True),
        ("#весна2024!", True),
        ("(#ספרים)", True),
        ("真好。#修车日记", True),
        ("＃鉄道", True),
        ("#हिन्दी", True),
        ("#2024tage", True),
        ("#1", False),
        ("C# und", False),
        ("a#b &#x27;", False),
        ("# Titel", False),
    ],
)
def test_hashtags_are_seen_in_any_script(text: str, seen: bool) -> None:
    assert ("hashtags" in marks_of(text)) is seen


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("@ann_b: ja", True),
        ("你好@ann谢谢", True),
        ("＠ann", True),
        ("спасибо @сосед", True),
        (".@ann", True),
        ("ann@example.org", False),
        ("3 @ 4", False),
        ("@@", False),
    ],
)
def test_mentions_are_seen_in_any_script(text: str, seen: bool) -> None:
    assert ("mentions" in marks_of(text)) is seen


@pytest.mark.parametrize(
    ("text", "seen"),
    [("Schön.", True), ("好。", True), ("да!", True), ("“כן”", True), ("…so…", True),
     ("Ach. So", False), ("ja! 🎉", False), ("", False)],
)  # fmt: skip
def test_an_end_in_punctuation_is_seen(text: str, seen: bool) -> None:
    assert ("punctuation" in marks_of(text)) is seen


def test_shares_are_those_of_the_posts() -> None:
    style = style_of(["eins\nzwei #drei", "@vier FÜNF.", "пять", "שש 🪶"])
    assert style.length == 8.5
    assert style.quartiles == (4.0, 7.5, 12.0)
    assert style.shares == {
        "newlines": 0.25,
        "emoji": 0.25,
        "hashtags": 0.25,
        "mentions": 0.25,
        "punctuation": 0.25,
        "capitals": 4 / 26,
    }


def test_a_little_latin_is_no_shouting() -> None:
    posts = CORPORA["Chinese"]
    assert distances([*posts[1:], "LED"], posts)["capitals"] < 0.01
    assert style_of(CORPORA["Hebrew"]).shares["capitals"] == 0


def test_distance_of_length_is_a_share_of_the_real_mean() -> None:
    assert distances(["x" * 15, "x" * 30], ["y" * 10, "y" * 20])["length"] == 0.5
    assert distances(["x" * 5, "x" * 15], ["y" * 10])["length"] == 0.5, "means alone would say 0"


@pytest.mark.parametrize("language", CORPORA)
def test_a_person_is_nearer_to_himself_than_a_caricature_of_him(language: str) -> None:
    first, second = CORPORA[language][::2], CORPORA[language][1::2]
    caricature = [f"@x #y\n{post[:20].upper()} 🎉" for post in first]
    near, far = distances(first, second), distances(caricature, second)
    assert set(near) == {"length"} | MARKS
    without_case = {"capitals"} if language == "Hebrew" else set()
    assert all(far[mark] > near[mark] for mark in set(near) - without_case)
    assert near["length"] < 0.1
    assert far["length"] > 0.3


@given(POSTS)
def test_posts_are_no_way_from_themselves(posts: list[str]) -> None:
    assert set(distances(posts, posts).values()) == {0}


@given(st.data(), POSTS, POSTS)
def test_order_makes_no_difference_and_every_distance_is_a_figure(
    data: st.DataObject, written: list[str], real: list[str]
) -> None:
    found = distances(written, real)
    mixed = distances(data.draw(st.permutations(written)), data.draw(st.permutations(real)))
    assert mixed == found
    assert all(0 <= distance < math.inf for distance in found.values())
