"""The parity gate: what a decode graph says of posts, to be held against Optimum's export."""

from pathlib import Path
from typing import Final

import numpy as np
import onnx
import onnxruntime as ort
import torch
from numpy.typing import NDArray

from models import Adapter, shrink, widen
from training.likelihood import Logits
from training.serving_graph.parts import ADAPTER_TOKENS

_OF_EVERY_GRAPH: Final = {"tokens", "positions", "last_position", "longest", "asked_tokens"}


def serves(graph: Path, adapter: Adapter) -> bool:
    """Whether a decode graph has a place for all that ``adapter`` changes.

    One of an earlier version, which reads what nobody gives any more, has none.
    """
    inputs = {each.name for each in onnx.load(graph).graph.input}
    plain = {each for each in inputs if ".lora_" not in each and not each.startswith("past.")}
    places = {f"{module}.lora_A" for module in adapter.a}
    return plain <= _OF_EVERY_GRAPH | {ADAPTER_TOKENS} and places <= inputs


def decode_logits(graph: Path, adapter: Adapter | None) -> Logits:
    """A decode graph as a function of whole posts: the very nodes that will serve, but the last.

    Args:
        graph: the decode graph.
        adapter: the persona's; None for a graph without adapters.
    """
    session = ort.InferenceSession(graph, providers=["CPUExecutionProvider"])

    def logits(tokens: torch.Tensor) -> torch.Tensor:
        feeds = feeds_of(session, tokens.numpy(), adapter)
        flat = torch.from_numpy(session.run(["logits"], feeds)[0])
        return flat.reshape(*tokens.shape, -1)

    return logits


def feeds_of(
    session: ort.InferenceSession, tokens: NDArray[np.int64], adapter: Adapter | None
) -> dict[str, NDArray[np.generic]]:
    """What a decode graph reads when ``tokens`` ``[rows, length]`` are all there is, one voice."""
    rows, length = tokens.shape
    every_token = np.arange(tokens.size)
    feeds: dict[str, NDArray[np.generic]] = {
        "tokens": tokens,
        "positions": np.tile(np.arange(length), (rows, 1)),
        "last_position": np.full(rows, length - 1, np.int32),
        "longest": np.array(length, np.int32),
        "asked_tokens": every_token,
        ADAPTER_TOKENS: every_token[None],
    }
    inputs = session.get_inputs()
    asked = {each.name: each.shape for each in inputs}
    whole = {each.name for each in inputs if each.type == "tensor(int8)"}
    if adapter is not None:
        for name in [each for each in asked if each.endswith(".lora_A")]:
            module = name.removesuffix(".lora_A")
            other = f"{module}.lora_B"
            # Beside a module that an adapter changes may be one that it leaves as it is.
            a = adapter.a.get(module, np.zeros((asked[name][1], 1), np.uint16))
            b = _widened(adapter.b.get(module, np.zeros((1, asked[other][2]), np.uint16)))
            b *= np.float32(adapter.scale.get(module, 1.0))
            if name in whole:
                numbers, steps, offset = shrink(a)
                feeds[name] = numbers[None]
                feeds[f"{name}.offset"] = offset[None, None]
                b *= steps[:, None]
            else:
                feeds[name] = _widened(a)
            feeds[other] = b
    for name, shape in asked.items():
        if name.startswith("past."):
            kept_as = np.int8 if name in whole else np.float32
            feeds[name] = np.zeros((rows, shape[1], length, shape[3]), kept_as)
    return {name: feeds[name] for name in asked}


def _widened(halves: NDArray[np.uint16]) -> NDArray[np.float32]:
    """One adapter's matrix, ``[1, …]``."""
    matrix = np.empty((1, *halves.shape), np.float32)
    widen(halves, matrix[0])
    return matrix
