import json
from collections.abc import Iterable
from statistics import fmean

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.training.corpora import CORPORA
from training.evaluate import fidelity_of, interval
from training.generation import Written

VALUES = st.lists(st.floats(-100, 100), min_size=2, max_size=8)


def written(texts: Iterable[str]) -> list[Written]:
    return [Written(text, stopped=True) for text in texts]


@pytest.mark.parametrize("language", CORPORA)
def test_a_perfect_imitation_is_as_good_as_the_person(language: str) -> None:
    posts = CORPORA[language]
    learnt, unseen = posts[:20], posts[20:]
    found = fidelity_of(written(unseen), learnt, unseen)
    assert found.posts == len(unseen)
    assert found.copying == found.control
    assert found.copying.rate == 0
    assert found.distinctness == found.real_distinctness
    assert found.style == found.real_style
    assert set(found.distances.values()) == {0}
    assert found.stopped == 1


@pytest.mark.parametrize("language", CORPORA)
def test_a_parrot_is_found_out(language: str) -> None:
    posts = CORPORA[language]
    learnt, unseen = posts[:20], posts[20:]
    found = fidelity_of(written(learnt[:4] * 5), learnt, unseen)
    assert (found.copying.rate, found.control.rate) == (1, 0)
    assert found.copying.longest > found.control.longest
    assert found.distinctness.self_bleu > 0.9 > found.real_distinctness.self_bleu
    assert found.distinctness.distinct_2 < found.real_distinctness.distinct_2


def test_distinctness_is_that_of_equally_many_posts() -> None:
    german = CORPORA["German"]
    more = fidelity_of(written(german), [], german[:10])
    assert more.posts == len(german)
    assert more.distinctness == more.real_distinctness
    fewer = fidelity_of(written(german[:10]), [], german)
    assert fewer.distinctness == fewer.real_distinctness


def test_it_tells_how_many_posts_came_to_an_end() -> None:
    texts = [Written("Fog again", stopped=True), Written("and again and", stopped=False)]
    assert fidelity_of(texts, [], ["The gulls know nothing."]).stopped == 0.5


def test_a_voice_may_write_nothing_at_all() -> None:
    found = fidelity_of(written(["", ""]), ["Fog again"], ["The gulls know nothing."])
    assert found.copying.rate == 0
    assert found.distances["length"] == 1


def test_its_figures_can_be_written_down() -> None:
    posts = CORPORA["Japanese"]
    found = fidelity_of(written(posts[:9]), posts[9:20], posts[20:])
    kept = json.loads(json.dumps(found.as_json()))
    assert kept["distances"] == found.distances
    assert kept["control"]["longest"] == found.control.longest
    assert kept["real_style"]["shares"]["emoji"] == found.real_style.shares["emoji"]


def test_one_account_has_no_interval_but_itself() -> None:
    assert interval([0.25]) == (0.25, 0.25)


def test_the_interval_narrows_with_accounts_that_agree() -> None:
    def width(values: list[float]) -> float:
        low, high = interval(values)
        return high - low

    assert width([0.4, 0.5, 0.6] * 10) < width([0.4, 0.5, 0.6]) < width([0.1, 0.5, 0.9])


def test_the_interval_is_one_of_95_percent() -> None:
    # For 0 and 1 equally often, its bounds are those of the binomial distribution of 100 draws.
    assert interval([0.0, 1.0] * 50) == pytest.approx((0.40, 0.60), abs=0.011)


@settings(max_examples=30, deadline=None)
@given(VALUES)
def test_the_interval_holds_the_mean_and_is_the_same_each_time(values: list[float]) -> None:
    low, high = interval(values)
    assert min(values) - 1e-9 <= low <= fmean(values) + 1e-9
    assert fmean(values) - 1e-9 <= high <= max(values) + 1e-9
    assert interval(values) == (low, high)
