"""What a training needs to go on after an interruption."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import torch

State = dict[str, torch.Tensor]


@dataclass
class Checkpoint:
    """A training's state after ``step`` steps."""

    step: int = 0
    weights: State = field(default_factory=dict)
    """The weights that are being taught."""
    mean: State = field(default_factory=dict)
    """Their running mean."""
    optimizer: dict[str, Any] = field(default_factory=dict)
    random: dict[str, torch.Tensor] = field(default_factory=dict)
    """State of torch's generators, by device, so that dropout and noise go on where they were."""
    best: State = field(default_factory=dict)
    """The weights that did best on the held-out posts so far."""
    history: list[dict[str, float]] = field(default_factory=list)
    tokens: int = 0
    """Labels learnt from so far."""
    seconds: float = 0.0
    """Time spent in steps so far."""

    def save(self, file: Path) -> None:
        """Replace ``file`` in one move."""
        draft = file.with_suffix(".writing")
        torch.save(vars(self), draft)
        draft.replace(file)

    @classmethod
    def load(cls, file: Path) -> "Checkpoint":
        """Read ``file``, or give a fresh start if there is none."""
        if not file.exists():
            return cls()
        # weights_only: tensors and plain values, never code.
        return cls(**torch.load(file, weights_only=True, map_location="cpu"))


def copy_of(weights: Mapping[str, torch.Tensor]) -> State:
    """``weights`` as they are now, on the CPU."""
    return {name: each.detach().to("cpu", copy=True) for name, each in weights.items()}


def put(state: Mapping[str, torch.Tensor], weights: Mapping[str, torch.Tensor]) -> None:
    """Set ``weights`` to what ``state`` has by their names."""
    with torch.no_grad():
        for name, saved in state.items():
            weights[name].copy_(saved)


def random_state() -> dict[str, torch.Tensor]:
    """The state of torch's generators."""
    state = {"cpu": torch.get_rng_state()}
    if torch.cuda.is_available():
        state["cuda"] = torch.cuda.get_rng_state()
    return state


def restore_random(state: dict[str, torch.Tensor]) -> None:
    """Set torch's generators to ``state``."""
    if "cpu" in state:
        torch.set_rng_state(state["cpu"])
    if "cuda" in state and torch.cuda.is_available():
        torch.cuda.set_rng_state(state["cuda"])
