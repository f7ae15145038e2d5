import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.training.corpora import CORPORA
from training.distinctness import Distinctness, distinctness

TEXTS = st.lists(
    st.lists(st.sampled_from(["fog", "lens", "туман", "雾", "灯", "!", "🪶"]), max_size=9).map(
        " ".join
    ),
    min_size=1,
    max_size=6,
)


def test_distinct_words_and_pairs_are_counted_over_all_texts() -> None:
    found = distinctness(["The fog, the fog!", "the FOG and I"])
    assert found.distinct_1 == 4 / 8
    assert found.distinct_2 == 4 / 6, "the fog · fog the · fog and · and i"


def test_pairs_do_not_reach_from_one_text_into_the_next() -> None:
    assert distinctness(["fog", "lens", "fog"]).distinct_2 == 0


def test_self_bleu_is_bleu_of_four_words() -> None:
    found = distinctness(["one two three four five", "one two three four six"])
    assert found.self_bleu == pytest.approx((4 / 5 * 3 / 4 * 2 / 3 * 1 / 2) ** (1 / 4))


def test_only_the_first_hundred_are_compared_with_each_other() -> None:
    different = [f"a{at} b{at} c{at} d{at}" for at in range(100)]
    assert distinctness(different + different).self_bleu == 0
    assert distinctness(different[:50] * 2 + different).self_bleu == pytest.approx(1)


@pytest.mark.parametrize("language", CORPORA)
def test_a_voice_that_repeats_itself_is_told_from_a_person(language: str) -> None:
    person = distinctness(CORPORA[language])
    parrot = distinctness(CORPORA[language][:2] * (len(CORPORA[language]) // 2))
    assert person.self_bleu < 0.3
    assert parrot.self_bleu == pytest.approx(1)
    assert person.distinct_1 > 3 * parrot.distinct_1
    assert person.distinct_2 > 0.6
    assert parrot.distinct_2 < 0.1


def test_nothing_is_not_distinct() -> None:
    assert distinctness(["", "🪶"]) == Distinctness(0, 0, 0)
    assert distinctness(["fog again"]) == Distinctness(1, 1, 0)


@settings(deadline=None)
@given(st.data(), TEXTS)
def test_order_makes_no_difference(data: st.DataObject, texts: list[str]) -> None:
    found = distinctness(texts)
    assert distinctness(data.draw(st.permutations(texts))) == found
    for share in (found.distinct_1, found.distinct_2, found.self_bleu):
        assert 0 <= share <= 1 + 1e-9
