"""What is asked of the engine, and how it refuses."""

from dataclasses import dataclass, field

from models import Bundle


class EngineError(Exception):
    """The engine cannot do what was asked; the message is one sentence for a person."""


class EngineBusy(EngineError):
    """The queue is full: ask again in a moment."""


class PromptTooLong(EngineError):
    """The prompt leaves the persona no room to write."""


@dataclass(frozen=True, slots=True)
class Sampling:
    """How the next token is drawn.

    ``temperature`` 0 takes the likeliest token. ``top_k`` 0 and ``top_p`` 1 leave every token in.
    """

    temperature: float = 0.9
    top_k: int = 60
    top_p: float = 0.95

    def __post_init__(self) -> None:
        finite = 0 <= self.temperature < float("inf")
        if not (finite and self.top_k >= 0 and 0 < self.top_p <= 1):
            raise ValueError(f"temperature ≥ 0, top_k ≥ 0 and 0 < top_p ≤ 1 are needed, not {self}")


@dataclass(frozen=True, slots=True)
class Request:
    """``count`` posts in the voice of ``bundle``, each beginning with ``prompt``."""

    bundle: Bundle
    prompt: str = ""
    count: int = 1
    seed: int | None = None
    """The same request with the same seed gives the same posts; None draws a fresh one."""
    sampling: Sampling = field(default_factory=Sampling)
    max_new_tokens: int = 128

    def __post_init__(self) -> None:
        if not (self.count >= 1 and self.max_new_tokens >= 1):
            raise ValueError(
                f"count ≥ 1 and max_new_tokens ≥ 1 are needed, "
                f"not {self.count} and {self.max_new_tokens}"
            )
