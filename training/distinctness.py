"""How unlike each other texts are: a voice that says one thing over and over is none."""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import fmean
from typing import Final

from sacrebleu.metrics.bleu import BLEU

from models.guard import words_of

_COMPARED: Final = 100
"""Each with all others."""


@dataclass(frozen=True, slots=True)
class Distinctness:
    """Shares from 0 to 1. They hang on the number of texts: compare them between equal numbers."""

    distinct_1: float
    """Distinct words, of all words (Li et al. 2016, https://aclanthology.org/N16-1014)."""
    distinct_2: float
    """The same of two words in a row."""
    self_bleu: float
    """Mean BLEU of a text against the others: 1 where they are all alike (Zhu et al. 2018,
    https://arxiv.org/abs/1802.01886)."""


def distinctness(texts: Sequence[str]) -> Distinctness:
    """How unlike each other ``texts``, at least one, are; BLEU looks at the first hundred."""
    words = [words_of(text) for text in texts]
    return Distinctness(_distinct(words, 1), _distinct(words, 2), _self_bleu(words[:_COMPARED]))


def _distinct(texts: Sequence[Sequence[str]], length: int) -> float:
    """The share of distinct runs of ``length`` words; 0 where there is none."""
    runs = [
        tuple(words[at : at + length]) for words in texts for at in range(len(words) - length + 1)
    ]
    return len(set(runs)) / max(1, len(runs))


def _self_bleu(texts: Sequence[Sequence[str]]) -> float:
    """BLEU-4, smoothed as its authors did (0.1 where nothing is shared).

    None of sacrebleu's tokenizers fits every language: most know spaces or single languages, four
    single characters are shared by any two texts, and the learnt ones are downloaded. The words
    come from here, then, where a letter of a script without spaces is one.
    """
    bleu = BLEU(tokenize="none", smooth_method="floor", effective_order=True)
    lines = [" ".join(words) for words in texts]
    scores = (
        bleu.sentence_score(line, lines[:at] + lines[at + 1 :]).score / 100
        for at, line in enumerate(lines)
    )
    return fmean(scores) if len(lines) > 1 else 0.0
