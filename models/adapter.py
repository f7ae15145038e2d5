"""A persona's low-rank adapter, as PEFT writes it: ``x · A · B`` beside every adapted matrix."""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from pydantic import BaseModel, ConfigDict, ValidationError
from safetensors import SafetensorError, safe_open

from models.bundle import ADAPTER_CONFIG, ADAPTER_WEIGHTS, BundleError

_PREFIX = "base_model.model."


class _Config(BaseModel):
    """What of PEFT's ``LoraConfig`` decides the numbers; the rest is about training."""

    model_config = ConfigDict(extra="ignore")

    peft_type: str
    r: int
    lora_alpha: float
    rank_pattern: dict[str, int] = {}
    alpha_pattern: dict[str, float] = {}
    use_rslora: bool = False
    use_dora: bool = False
    bias: str = "none"


@dataclass(frozen=True, slots=True)
class Adapter:
    """Matrices by the module that they stand beside; ``b`` is scaled already."""

    a: Mapping[str, NDArray[np.float32]]
    """``[in, rank]``."""
    b: Mapping[str, NDArray[np.float32]]
    """``[rank, out]``."""

    @property
    def rank(self) -> int:
        """The largest of its modules'."""
        return max((each.shape[1] for each in self.a.values()), default=0)

    @property
    def bytes(self) -> int:
        """What its matrices take in memory."""
        return sum(each.nbytes for part in (self.a, self.b) for each in part.values())


def read_adapter(folder: Path) -> Adapter:
    """Read PEFT's two files.

    Raises:
        BundleError: they are damaged, or an adapter of a kind that is not served.
    """
    config = _read_config(folder / ADAPTER_CONFIG)
    a: dict[str, NDArray[np.float32]] = {}
    b: dict[str, NDArray[np.float32]] = {}
    try:
        with safe_open(folder / ADAPTER_WEIGHTS, framework="numpy") as tensors:
            for name in tensors.keys():  # noqa: SIM118 - it is no mapping
                module, _, kind = name.removeprefix(_PREFIX).rpartition(".lora_")
                if kind not in {"A.weight", "B.weight"} or not module:
                    raise _not_served(folder, f"it changes {name}")
                matrix = tensors.get_tensor(name).astype(np.float32, copy=False).T
                if kind == "A.weight":
                    a[module] = np.ascontiguousarray(matrix)
                else:
                    b[module] = np.multiply(matrix, _scaling(config, module), order="C")
    except (OSError, SafetensorError) as error:
        raise _damaged(folder, str(error)) from error
    if not a or a.keys() != b.keys() or any(a[each].shape[1] != len(b[each]) for each in a):
        raise _damaged(folder, "its two halves do not fit")
    return Adapter(a, b)


def _read_config(file: Path) -> _Config:
    try:
        config = _Config.model_validate_json(file.read_bytes())
    except (OSError, ValidationError) as error:
        raise _damaged(file.parent, f"{file.name} cannot be read") from error
    if config.peft_type != "LORA" or config.use_dora or config.bias != "none":
        raise _not_served(file.parent, "only LoRA without DoRA and biases is")
    return config


def _scaling(config: _Config, module: str) -> np.float32:
    """PEFT's own: alpha by rank, or by its root where the ranks were stabilised."""
    rank = _by_pattern(config.rank_pattern, module, config.r)
    alpha = _by_pattern(config.alpha_pattern, module, config.lora_alpha)
    return np.float32(alpha / (math.sqrt(rank) if config.use_rslora else rank))


def _by_pattern(pattern: Mapping[str, float], module: str, default: float) -> float:
    # PEFT's patterns are regular expressions for the end of a module's name; plain names are
    # what people write, and a stranger's expression is nothing to run.
    ends = (value for end, value in pattern.items() if f".{module}".endswith(f".{end}"))
    return next(ends, default)


def _damaged(folder: Path, trouble: str) -> BundleError:
    return BundleError(
        f"The adapter in {folder} is damaged ({trouble}): train the persona again, "
        "or put a whole copy of the bundle there."
    )


def _not_served(folder: Path, why: str) -> BundleError:
    return BundleError(f"The adapter in {folder} is of a kind that is not served: {why}.")
