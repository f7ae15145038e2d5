import random
import time

from training.deduplication import Duplicate, find_duplicates

LONG = "The committee met today to talk about the price of corn and the state of rural roads"


def test_case_and_spaces_make_no_difference() -> None:
    assert list(find_duplicates([LONG, f" {LONG.upper()}\n"])) == [None, Duplicate.EXACT]


def test_near_duplicates_are_found_against_what_was_kept() -> None:
    posts = [LONG, LONG + "!!", LONG.replace("price", "prize"), LONG[:40] + " something else"]
    assert list(find_duplicates(posts)) == [None, Duplicate.NEAR, Duplicate.NEAR, None]


def test_a_language_without_spaces() -> None:
    post = (
        "今日は朝から雨が降っていて、駅まで歩くのが大変でしたが、午後には晴れて気持ちよかったです"
    )
    assert list(find_duplicates([post, post + "ね", post[:20]])) == [None, Duplicate.NEAR, None]


def test_short_posts_differ_by_a_word() -> None:
    assert list(find_duplicates(["I love you", "I love it", "Good morning all"])) == [None] * 3


def test_many_posts_take_little_time() -> None:
    words = random.Random(0)
    posts = [" ".join(str(words.getrandbits(20)) for _ in range(25)) for _ in range(2000)]
    started = time.perf_counter()
    assert not any(find_duplicates(posts))
    assert time.perf_counter() - started < 4  # 20,000 may take 20 s, on a machine twice as slow
