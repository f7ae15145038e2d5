"""A persona's low-rank adapter, as PEFT writes it: ``x · A · B`` beside every adapted matrix."""

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray
from pydantic import BaseModel, ConfigDict, ValidationError
from safetensors import SafetensorError, safe_open

from models.bundle import ADAPTER_CONFIG, ADAPTER_WEIGHTS, BundleError

_PREFIX = "base_model.model."

SPOKEN_INTENSITY: Final = 1.4
"""The factor on an adapter with which a persona speaks, unless somebody asks for another.

1 is the adapter as it was taught: with it, unseen posts are the likeliest. A judge of style knows
the person more often in posts that are written louder, and what that costs in variety a higher
temperature gives back (``benchmarks/fidelity.py``).
"""


class _Config(BaseModel):
    """What of PEFT's ``LoraConfig`` decides the numbers; the rest is about training."""

    model_config = ConfigDict(extra="ignore")

    peft_type: str
    lora_alpha: float = 8
    """PEFT's default; its other kinds of adapter have none, and are refused by their kind."""
    alpha_pattern: dict[str, float] = {}
    use_rslora: bool = False
    use_dora: bool = False
    bias: str = "none"


_NOTHING: Final = 1e-30
"""A column that is no larger adds nothing, and the inverse of its step would be infinite."""

MIDDLE: Final = 128
"""The uint8 that stands for 0 in what a decode graph multiplies whole numbers with."""

Halves = NDArray[np.uint16]
"""bfloat16: the upper halves of float32's bits, rounded. Half the memory, and as wide a range."""


@dataclass(frozen=True, slots=True)
class Adapter:
    """Matrices by the module that they stand beside, in halves: it is they that fill the memory."""

    a: Mapping[str, Halves]
    """``[in, rank]``."""
    b: Mapping[str, Halves]
    """``[rank, out]``."""
    scale: Mapping[str, float]
    """What ``x · A · B`` is multiplied by."""

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
    a: dict[str, Halves] = {}
    b: dict[str, Halves] = {}
    scale: dict[str, float] = {}
    try:
        with safe_open(folder / ADAPTER_WEIGHTS, framework="numpy") as tensors:
            for name in tensors.keys():  # noqa: SIM118 - it is no mapping
                module, _, kind = name.removeprefix(_PREFIX).rpartition(".lora_")
                if kind not in {"A.weight", "B.weight"} or not module:
                    raise _not_served(folder, f"it changes {name}")
                if (kept := tensors.get_slice(name).get_dtype()) not in {"F32", "F16"}:
                    raise _not_served(folder, f"{name} is kept as {kept}, not as F32 or F16")
                matrix = tensors.get_tensor(name).T
                if matrix.ndim != 2 or not matrix.size:
                    raise _damaged(folder, f"{name} is no matrix")
                if kind == "A.weight":
                    a[module] = _halve(matrix)
                else:
                    b[module] = _halve(matrix)
                    scale[module] = _scaling(config, module, len(matrix))
    except (OSError, SafetensorError) as error:
        raise _damaged(folder, str(error)) from error
    if any((each & 0x7F80 == 0x7F80).any() for part in (a, b) for each in part.values()):
        raise _damaged(folder, "it holds numbers that are none")
    if not a or a.keys() != b.keys() or any(a[each].shape[1] != len(b[each]) for each in a):
        raise _damaged(folder, "its two halves do not fit")
    return Adapter(a, b, scale)


def widen(halves: Halves, out: NDArray[np.float32]) -> None:
    """Write halves as float32 into ``out`` of the same shape."""
    bits = out.view(np.uint32)
    bits[...] = halves
    bits <<= 16


def shrink(halves: Halves) -> tuple[NDArray[np.int8], NDArray[np.float32], NDArray[np.int32]]:
    """Round halves to whole numbers of at most 63.

    Processors without 8-bit dot products add two of them, each times a uint8, in 16 bits.

    Args:
        halves: ``[in, rank]``.

    Returns:
        The numbers; the step of each column ``[rank]``; and what each column gives ``[rank]`` where
        all that it is multiplied with is 0, and so ``MIDDLE``.
    """
    peak = np.empty(halves.shape[1], np.float32)
    # numpy goes along long rows ten times faster than down short columns.
    widen(np.ascontiguousarray((halves & 0x7FFF).T).max(axis=1), peak)
    peak[peak <= _NOTHING] = 1
    steps = peak / np.float32(63)
    wide = np.empty(halves.shape, np.float32)
    widen(halves, wide)
    wide *= 1 / steps
    np.rint(wide, out=wide)
    sums = np.ones(len(wide), np.float32) @ wide  # exact: they are far below 2²⁴
    return wide.astype(np.int8), steps, MIDDLE * sums.astype(np.int32)


def _halve(matrix: NDArray[Any]) -> Halves:
    """Round to the nearest half, the even one of two; the result lies in rows."""
    bits = matrix.T.astype(np.float32, copy=False).view(np.uint32)
    rounded = (bits + (0x7FFF + ((bits >> 16) & 1))) >> 16
    return np.ascontiguousarray(rounded.astype(np.uint16).T)


def _read_config(file: Path) -> _Config:
    try:
        config = _Config.model_validate_json(file.read_bytes())
    except (OSError, ValidationError) as error:
        raise _damaged(file.parent, f"{file.name} cannot be read") from error
    if config.peft_type != "LORA" or config.use_dora or config.bias != "none":
        raise _not_served(file.parent, "only LoRA without DoRA and biases is")
    if not all(re.fullmatch(r"\^?[\w.-]+", each) for each in config.alpha_pattern):
        raise _not_served(file.parent, "its alpha_pattern holds more than names")
    return config


def _scaling(config: _Config, module: str, rank: int) -> float:
    """PEFT's own: alpha by rank, or by its root where the ranks were stabilised."""
    alpha = _by_pattern(config.alpha_pattern, module, config.lora_alpha)
    return alpha / (math.sqrt(rank) if config.use_rslora else rank)


def _by_pattern(pattern: Mapping[str, float], module: str, default: float) -> float:
    # PEFT's patterns are regular expressions for the end of a module's name, or with a “^” for all
    # of it. Plain names are what people write, and a stranger's expression is nothing to run.
    fits = (
        value
        for end, value in pattern.items()
        if end == f"^{module}" or f".{module}".endswith(f".{end}")
    )
    return next(fits, default)


def _damaged(folder: Path, trouble: str) -> BundleError:
    return BundleError(
        f"The adapter in {folder} is damaged ({trouble}): train the persona again, "
        "or put a whole copy of the bundle there."
    )


def _not_served(folder: Path, why: str) -> BundleError:
    return BundleError(f"The adapter in {folder} is of a kind that is not served: {why}.")
