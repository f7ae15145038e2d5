"""What is asked of the engine, and how it refuses."""

import math
from dataclasses import dataclass, field
from typing import Final, Self

from models import SPOKEN_INTENSITY, Bundle

MOST_IN_A_MIX: Final = 3


class EngineError(Exception):
    """The engine cannot do what was asked; the message is one sentence for a person."""


class EngineBusy(EngineError):
    """The queue is full: ask again in a moment."""


class EngineLate(EngineError):
    """The answer would come after its deadline."""


class PromptTooLong(EngineError):
    """The prompt leaves the persona no room to write."""


class MixError(EngineError):
    """These personas cannot speak with one voice, or not in this measure."""


@dataclass(frozen=True, slots=True)
class Mix:
    """Whose voice: one persona, or a blend of up to three that share a base.

    With weights w that sum to 1, an intensity i and the personas' adapters ΔW, the base's weights
    W become W + i · Σ w ΔW: intensity 0 is the base itself, 1 the person, above 1 more so.
    """

    parts: tuple[tuple[Bundle, float], ...]
    """Each persona and its weight, above 0; they need not sum to 1."""
    intensity: float = 1.0

    def __post_init__(self) -> None:
        weights = [weight for _, weight in self.parts]
        if not 1 <= len(weights) <= MOST_IN_A_MIX or not all(
            0 < each < math.inf for each in weights
        ):
            raise ValueError(f"one to {MOST_IN_A_MIX} weights above 0 are needed, not {weights}")
        if not 0 <= self.intensity < math.inf:
            raise ValueError(f"intensity ≥ 0 is needed, not {self.intensity}")
        first = self.parts[0][0]
        for other, _ in self.parts[1:]:
            if other.base.path != first.base.path:
                raise MixError(
                    f"“{first.manifest.name}” and “{other.manifest.name}” were taught on different "
                    "bases and cannot be blended: train both on the same one, with adapters."
                )
        if self.intensity != 1 and not first.base.manifest.adapters:
            raise MixError(
                f"“{first.manifest.name}” is a model of its own and speaks with intensity 1 alone: "
                "train it with --method lora to turn it up or down."
            )

    @classmethod
    def of(cls, *personas: Bundle, intensity: float = 1.0) -> Self:
        """Some personas in equal parts."""
        return cls(tuple((persona, 1.0) for persona in personas), intensity)

    @classmethod
    def spoken(cls, *parts: tuple[Bundle, float], intensity: float | None = None) -> Self:
        """As people hear it: with the intensity asked for, or as a persona speaks by itself.

        Args:
            parts: each persona and its weight.
            intensity: what was asked for; None if nothing was.
        """
        if intensity is None:
            intensity = SPOKEN_INTENSITY if parts[0][0].base.manifest.adapters else 1.0
        return cls(parts, intensity)

    @property
    def shares(self) -> tuple[tuple[Bundle, float], ...]:
        """Each persona and the factor of its adapter."""
        total = sum(weight for _, weight in self.parts)
        return tuple((persona, self.intensity * weight / total) for persona, weight in self.parts)

    @property
    def end_bias(self) -> float:
        """What is added to the end token's logit, so that posts are as long as the persons' are."""
        return sum(share * persona.manifest.end_bias for persona, share in self.shares)

    @property
    def name(self) -> str:
        """As people see it."""
        return " + ".join(persona.manifest.name for persona, _ in self.parts)


@dataclass(frozen=True, slots=True)
class Sampling:
    """How the next token is drawn, in this order: penalty, temperature, top-k, top-p, min-p.

    ``temperature`` 0 takes the likeliest token; ``top_p`` 1, ``min_p`` 0 and a penalty of 1 leave
    everything in, and ``top_k`` 0 all the candidates that the graph gives (128).
    """

    temperature: float = 1.0
    top_k: int = 60
    top_p: float = 0.95
    min_p: float = 0.0
    """Share of the likeliest token's probability that a token needs (Nguyen et al. 2024)."""
    repetition_penalty: float = 1.0
    """What the scores of tokens that stand there already are divided by (Keskar et al. 2019)."""

    def __post_init__(self) -> None:
        wanted = (
            0 <= self.temperature < math.inf
            and self.top_k >= 0
            and 0 < self.top_p <= 1
            and 0 <= self.min_p <= 1
            and 0 < self.repetition_penalty < math.inf
        )
        if not wanted:
            raise ValueError(
                "temperature ≥ 0, top_k ≥ 0, 0 < top_p ≤ 1, 0 ≤ min_p ≤ 1 and "
                f"repetition_penalty > 0 are needed, not {self}"
            )


@dataclass(frozen=True, slots=True)
class Request:
    """``count`` posts in the voice of ``mix``, each beginning with ``prompt``."""

    mix: Mix
    prompt: str = ""
    count: int = 1
    seed: int | None = None
    """The same request with the same seed gives the same posts, alone or among others; None draws
    one."""
    sampling: Sampling = field(default_factory=Sampling)
    max_new_tokens: int = 128
    server: int = 0
    """Who asks: servers take turns."""
    patience: float = 14 * 60
    """Seconds within which all posts must be there: a Discord interaction lives for 15 minutes."""

    def __post_init__(self) -> None:
        if not (self.count >= 1 and self.max_new_tokens >= 1):
            raise ValueError(
                f"count ≥ 1 and max_new_tokens ≥ 1 are needed, "
                f"not {self.count} and {self.max_new_tokens}"
            )
