"""A Markov chain over words, as markovify makes it: how imitations were made before models."""

import random
from collections.abc import Sequence
from typing import Final

import markovify

_TRIES: Final = 100


def write_posts(learnt: Sequence[str], count: int, seed: int) -> list[str]:
    """``count`` posts; fewer if it finds none that are not too close to a real one.

    It refuses copies by itself, as it comes: what shares more than 70 % or 15 words with a post.
    """
    chain = markovify.NewlineText(
        "\n".join(" ".join(post.split()) for post in learnt), well_formed=False
    )
    random.seed(seed)  # it draws from there
    drawn = (chain.make_sentence(tries=_TRIES) for _ in range(2 * count))
    return [text for text in drawn if text][:count]
