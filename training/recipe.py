"""The recipe: every number that decides how a persona is taught."""

from dataclasses import asdict, dataclass
from typing import Any, Literal, Self

Method = Literal["lora", "full"]


@dataclass(frozen=True, slots=True)
class Recipe:
    """How a base is taught a voice."""

    method: Method
    learning_rate: float
    """At its highest: it rises over the first tenth of the steps and falls to nothing (cosine)."""
    batch_size: int
    """Posts a step."""
    epochs: int = 3
    """At most: teaching stops when the held-out posts no longer gain."""
    patience: int = 2
    """Evaluations (two an epoch) without a gain before it stops."""
    rank: int = 16
    """Of the adapter (LoRA only), as the two below."""
    alpha: int = 32
    dropout: float = 0.1
    noise: float = 0.1
    """Share of the tokens that a row shows wrongly, so that it is not learnt by heart."""
    longest: int = 256
    """Tokens a row; longer posts are learnt in windows."""
    seed: int = 1

    @classmethod
    def default(cls, method: Method) -> Self:
        """What was measured to do well; LoRA wants a far higher rate, and fewer posts a step."""
        if method == "lora":
            return cls(method, learning_rate=3e-3, batch_size=4)
        return cls(method, learning_rate=1e-4, batch_size=8)

    def as_json(self) -> dict[str, Any]:
        """Its numbers by name, without those that its method does not use."""
        numbers = asdict(self)
        if self.method == "full":
            for name in ("rank", "alpha", "dropout"):
                del numbers[name]
        return numbers
