"""What every part of the benchmark asks for: the same beginning, the same draws, 48 tokens."""

from typing import Final

from bot.engine import Mix, Request, Sampling
from bot.engine.text import CUT_OFF
from models import Bundle

PROMPT: Final = "the river was cold"
PROMPT_WORDS: Final = 4
"""Its tokens; with the start token they are five."""

NEW_TOKENS: Final = 48
SAMPLING: Final = Sampling(temperature=1, top_k=64, top_p=0.95)
VOICES: Final = 16
"""Personas with an adapter of their own."""


def voice_name(number: int) -> str:
    """What the persona with this number is called, from 0."""
    return f"voice {number}"


def ask(persona: Bundle, count: int, *, server: int = 0, tokens: int = NEW_TOKENS) -> Request:
    """A request for ``count`` posts in one voice."""
    return Request(
        Mix.of(persona),
        PROMPT,
        count,
        sampling=SAMPLING,
        max_new_tokens=tokens,
        server=server,
    )


def check(post: str) -> None:
    """Make sure that a post was written up to its limit.

    Raises:
        RuntimeError: it ended by itself, so that its time says nothing.
    """
    if not post.endswith(CUT_OFF):
        raise RuntimeError("A post of the benchmark ended before its last token.")
