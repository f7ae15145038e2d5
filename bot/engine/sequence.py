"""A sequence: one post being written."""

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from bot.engine.key_values import SavedRow
from bot.engine.request import Request, Sampling


@dataclass(eq=False, slots=True)
class Sequence:
    """Tokens so far, and all that decides the next."""

    number: int
    """Which of its request's posts."""
    server: int
    prompt: list[int]
    """The start token and the prompt's."""
    limit: int
    """New tokens, at most."""
    sampling: Sampling
    end_bias: float
    """What is added to the end token's logit."""
    random: np.random.Generator
    """Of its own: what it draws depends on the seed and its number, not on its neighbours."""
    seen: NDArray[np.bool_]
    """``[vocabulary]``: the tokens that stand in its text."""
    written: list[int] = field(default_factory=list)
    begun: bool = False
    """Whether there is anything to read yet."""
    ended: bool = False
    """Whether it came to its end, rather than to its limit."""
    saved: SavedRow | None = None
    """Its keys and values while it waits for a row again."""

    @property
    def read(self) -> int:
        """Tokens whose keys and values are in the cache: all but the last one drawn."""
        return len(self.prompt) + max(len(self.written) - 1, 0)

    @property
    def is_full(self) -> bool:
        """Whether the limit is reached."""
        return len(self.written) >= self.limit


def sequences_of(
    request: Request, prompt: list[int], *, vocabulary: int, capacity: int, seed: int
) -> list[Sequence]:
    """A request's posts, not begun.

    Args:
        request: whose.
        prompt: the start token and the prompt's.
        vocabulary: tokens that there are.
        capacity: tokens that a row has room for.
        seed: of the request's random numbers; each post has a stream of its own.
    """
    seen = np.zeros(vocabulary, np.bool_)
    seen[prompt[1:]] = True
    return [
        Sequence(
            number=number,
            server=request.server,
            prompt=prompt,
            limit=min(request.max_new_tokens, capacity - len(prompt)),
            sampling=request.sampling,
            end_bias=request.mix.end_bias,
            random=np.random.default_rng([seed % 2**64, number]),
            seen=seen.copy(),
        )
        for number in range(request.count)
    ]
