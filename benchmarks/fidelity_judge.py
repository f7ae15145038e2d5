"""The judge: whose posts are these? It has read other posts of every account, and nothing else.

Characters are what it sees, two to five in a row, so it knows no language.
"""

import re
from collections.abc import Mapping, Sequence
from typing import Final

import numpy as np
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import Pipeline, make_pipeline

BAG: Final = 10
"""Posts that are judged together."""

_MASKS: Final = (
    (re.compile(r"https?://\S+"), "\ue000"),
    (re.compile(r"[@＠]\w+"), "\ue001"),
    (re.compile(r"[#＃]\w+"), "\ue002"),
    (re.compile(r"\d"), "0"),
)
"""Names and dates say whose post it is, whatever its style: without them it is harder."""


class Judge:
    """Tells accounts apart."""

    def __init__(self, posts: Mapping[str, Sequence[str]], *, masked: bool) -> None:
        """Learn from ``posts``, by account; ``masked`` hides names, tags, links and digits."""
        self._masked = masked
        self._classifier: Pipeline = make_pipeline(
            TfidfVectorizer(
                analyzer="char", ngram_range=(2, 5), min_df=3, sublinear_tf=True, lowercase=False
            ),
            LogisticRegression(C=10, class_weight="balanced", max_iter=200),
        )
        texts = [self._seen(post) for each in posts.values() for post in each]
        names = [name for name, each in posts.items() for _ in each]
        self._classifier.fit(texts, names)
        self._names = list(self._classifier.classes_)

    def recognised(self, texts: Sequence[str], name: str, bag: int = 1) -> float:
        """The share of ``texts`` that it takes for posts of ``name``.

        Args:
            texts: posts.
            name: one of the accounts.
            bag: how many are judged together, by the product of their likelihoods.
        """
        likelihoods = self._classifier.predict_log_proba([self._seen(text) for text in texts])
        bags = [
            likelihoods[first : first + bag].sum(axis=0)
            for first in range(0, len(texts) - bag + 1, bag)
        ]
        place = self._names.index(name)
        return float(np.mean([each.argmax() == place for each in bags]))

    def _seen(self, text: str) -> str:
        if self._masked:
            for pattern, mask in _MASKS:
                text = pattern.sub(mask, text)
        return text
