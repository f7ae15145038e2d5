"""From records to figures: each voice beside the real posts, the base, and the other recipes."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from statistics import mean
from typing import Final, Literal

from benchmarks.fidelity_accounts import Account
from benchmarks.fidelity_judge import BAG, Judge
from benchmarks.fidelity_records import Record
from benchmarks.voices.primed import SHOWN
from models import CopyGuard
from training.evaluate import fidelity_of, interval
from training.generation import Written

Way = Literal["single", "bags", "masked"]
_Shares = Mapping[Way, float]

_AGAINST: Final = "huggingtweets"
_LEAST_APART: Final = 0.1
"""Of ceiling and floor. Where the judge takes the base's posts for a person's nearly as often as
real ones, a share of what lies between is noise: divided by next to nothing, it swamps a mean."""


@dataclass(frozen=True, slots=True)
class Voice:
    """One line of the benchmark: an account, a number of posts, a recipe, and all its figures."""

    account: str
    posts: int
    recipe: str
    bits_per_character: float | None
    rank: int | None
    """Of this person's own model among everybody's, on this person's posts: 1 is the best."""
    persona_score: float | None
    """What the judge recognises: 0 as much as of the base's posts, 1 as much as of real ones; None
    where it does not tell these two apart."""
    persona_score_in_bags: float | None
    persona_score_masked: float | None
    recognised: Mapping[Way, float]
    """The share of its posts that the judge takes for this person's."""
    ceiling: Mapping[Way, float]
    """The same of real posts, unseen."""
    floor: Mapping[Way, float]
    """The same of the base's."""
    copy_rate: float
    """The share of posts with eight words in a row of a learnt one, or a whole one."""
    control_copy_rate: float
    """The same of real posts, unseen: what chance and habit give."""
    longest_copy: int
    distinct_1: float
    distinct_2: float
    self_bleu: float
    real_distinct_1: float
    real_distinct_2: float
    real_self_bleu: float
    stopped: float | None
    distances: Mapping[str, float]
    refused: float | None
    copied_unguarded: float | None
    guard_false_positives: float | None
    """The share of other people's real posts that this persona's guard would refuse."""
    seconds: float | None
    measured: str
    """The day on which its record was made."""


@dataclass(frozen=True, slots=True)
class Mean:
    """Over accounts, with the bounds of its 95 % interval (bootstrap over accounts)."""

    mean: float
    low: float
    high: float
    accounts: int
    """That have this figure."""


@dataclass(frozen=True, slots=True)
class Summary:
    """One recipe with one number of posts, over accounts."""

    recipe: str
    posts: int
    accounts: int
    figures: Mapping[str, Mean]
    """By the names of ``Voice``'s; ``against_huggingtweets`` is bits per character as a share
    more (or, below 0, less) than huggingtweets' with the same posts."""


class Scorer:
    """Judges records; it learns from the accounts' older posts once."""

    def __init__(self, accounts: Sequence[Account]) -> None:
        self._accounts = {each.name: each for each in accounts}
        older = {each.name: each.for_the_judge for each in accounts}
        open_, masked = Judge(older, masked=False), Judge(older, masked=True)
        self._ways: Mapping[Way, tuple[Judge, int]] = {
            "single": (open_, 1),
            "bags": (open_, BAG),
            "masked": (masked, BAG),
        }

    def voices(self, records: Sequence[Record]) -> Iterator[Voice]:
        """The figures of every record, for which the base's must be there too."""
        bounds = {each.account: self._bounds(each) for each in records if each.recipe == "base"}
        everybody = [each for each in records if each.recipe == "mockingbird"]
        for record in records:
            rivals = [each for each in everybody if each.posts == record.posts]
            yield self._voice(record, *bounds[record.account], rivals)

    def _bounds(self, base: Record) -> tuple[_Shares, _Shares]:
        """Floor and ceiling of an account, which are the same for all of its voices."""
        account = self._accounts[base.account]
        return self._recognised(base.texts, account), self._recognised(account.unseen, account)

    def _voice(
        self, record: Record, floor: _Shares, ceiling: _Shares, rivals: Sequence[Record]
    ) -> Voice:
        account = self._accounts[record.account]
        recognised = self._recognised(record.texts, account)
        scores = {way: _score(recognised[way], floor[way], ceiling[way]) for way in self._ways}
        learnt = account.learnt(record.posts or SHOWN)
        written = [Written(text, stopped=True) for text in record.texts]
        fidelity = fidelity_of(written, learnt, account.unseen)
        ours = record.recipe == "mockingbird"
        return Voice(
            account=record.account,
            posts=record.posts,
            recipe=record.recipe,
            bits_per_character=record.bits_per_character,
            rank=_rank(record, rivals) if ours else None,
            persona_score=scores["single"],
            persona_score_in_bags=scores["bags"],
            persona_score_masked=scores["masked"],
            recognised=recognised,
            ceiling=ceiling,
            floor=floor,
            copy_rate=fidelity.copying.rate,
            control_copy_rate=fidelity.control.rate,
            longest_copy=fidelity.copying.longest,
            distinct_1=fidelity.distinctness.distinct_1,
            distinct_2=fidelity.distinctness.distinct_2,
            self_bleu=fidelity.distinctness.self_bleu,
            real_distinct_1=fidelity.real_distinctness.distinct_1,
            real_distinct_2=fidelity.real_distinctness.distinct_2,
            real_self_bleu=fidelity.real_distinctness.self_bleu,
            stopped=record.stopped,
            distances=fidelity.distances,
            refused=record.refused,
            copied_unguarded=record.copied_unguarded,
            guard_false_positives=self._false_positives(account, learnt) if ours else None,
            seconds=record.seconds,
            measured=record.measured,
        )

    def _recognised(self, texts: Sequence[str], account: Account) -> _Shares:
        return {
            way: judge.recognised(texts, account.name, bag)
            for way, (judge, bag) in self._ways.items()
        }

    def _false_positives(self, account: Account, learnt: Sequence[str]) -> float:
        guard = CopyGuard.from_posts(learnt)
        others = [each for each in self._accounts.values() if each.name != account.name]
        return mean(guard.copies(post) for other in others for post in other.unseen)


def summaries_of(voices: Sequence[Voice]) -> list[Summary]:
    """The means over accounts, for every recipe and number of posts."""
    theirs = {
        (each.account, each.posts): each.bits_per_character
        for each in voices
        if each.recipe == _AGAINST and each.bits_per_character is not None
    }
    groups: dict[tuple[int, str], list[Voice]] = {}
    for voice in voices:
        groups.setdefault((voice.posts, voice.recipe), []).append(voice)
    return [
        Summary(recipe, posts, len(group), _figures(group, theirs))
        for (posts, recipe), group in groups.items()
    ]


_AVERAGED: Final = (
    "bits_per_character",
    "rank",
    "persona_score",
    "persona_score_in_bags",
    "persona_score_masked",
    "copy_rate",
    "control_copy_rate",
    "distinct_2",
    "real_distinct_2",
    "self_bleu",
    "real_self_bleu",
    "stopped",
    "refused",
    "copied_unguarded",
    "guard_false_positives",
    "seconds",
)


def _figures(group: Sequence[Voice], theirs: Mapping[tuple[str, int], float]) -> dict[str, Mean]:
    columns = {name: [getattr(each, name) for each in group] for name in _AVERAGED}
    columns |= {
        f"distance in {mark}": [each.distances[mark] for each in group]
        for mark in group[0].distances
    }
    columns["against_huggingtweets"] = [
        each.bits_per_character / theirs[each.account, each.posts] - 1
        for each in group
        if each.bits_per_character is not None and (each.account, each.posts) in theirs
    ]
    known = {
        name: [each for each in figures if each is not None] for name, figures in columns.items()
    }
    return {
        name: Mean(mean(figures), *interval(figures), len(figures))
        for name, figures in known.items()
        if figures
    }


def _score(recognised: float, floor: float, ceiling: float) -> float | None:
    apart = ceiling - floor
    return (recognised - floor) / apart if apart >= _LEAST_APART else None


def _rank(record: Record, rivals: Sequence[Record]) -> int:
    own = record.bits_by_account[record.account]
    return 1 + sum(each.bits_by_account[record.account] < own for each in rivals)
