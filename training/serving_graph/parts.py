"""What the decode graphs of every architecture share."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from onnx import TensorProto

from training.serving_graph.builder import Builder
from training.serving_graph.top_k import add_top_k
from training.serving_graph.weights import Weights

CANDIDATES: Final = 128
"""Tokens that a step gives for each row, likeliest first."""

EMBEDDING: Final = "embedding"
ADAPTER_TOKENS: Final = "adapter_tokens"


@dataclass(frozen=True, slots=True)
class Attention:
    """The sizes of a model's attention."""

    layers: int
    heads: int
    kv_heads: int
    width: int
    """Of one head."""


class Parts:
    """Adds the parts of one decode graph to a builder."""

    def __init__(self, weights: Weights, attention: Attention, adapted: Collection[str]) -> None:
        self.add = Builder()
        self.weights = weights
        self._attention = attention
        self._adapted = frozenset(adapted)
        self.tokens = self.add.input("tokens", TensorProto.INT64, "rows", "length")
        self.add.input("last_position", TensorProto.INT32, "rows")
        self.add.input("longest", TensorProto.INT32)
        self.add.input("asked_tokens", TensorProto.INT64, "asked")
        self._by_rows = self.add(
            "Concat", self.add("Shape", self.tokens), self.add.integers(-1), axis=0
        )
        if adapted:
            self.add.input(ADAPTER_TOKENS, TensorProto.INT64, "adapters", "most")
            self._spoken = self.add("Unsqueeze", ADAPTER_TOKENS, self.add.integers(-1))

    def embed(self, module: str) -> str:
        """Look the tokens up in the embedding of ``module``: ``[tokens, hidden]``."""
        [table] = self.weights.of(f"{module}/Gather")
        weight = self.add.constant(f"{EMBEDDING}.weight", table)
        return self.add("Gather", weight, self.flat(self.tokens), name=EMBEDDING)

    def flat(self, ids: str) -> str:
        """``[rows, length]`` as one list."""
        return self.add("Reshape", ids, self.add.integers(-1))

    def linear(self, x: str, scope: str, modules: Sequence[str]) -> str:
        """One product with the matrices of several modules side by side, and their adapters.

        If adapters may stand beside one of them, they may beside all.

        Args:
            x: ``[tokens, in]``, the rows one after another.
            scope: the path of the module that holds them.
            modules: their names; all of them read the same ``x``.

        Returns:
            ``[tokens, sum of out]``.
        """
        paths = [f"{scope}/{module}" for module in modules]
        matrices, biases = zip(*map(self.weights.linear, paths), strict=True)
        name = "+".join(paths)
        matrix = self.add.constant(f"{name}.weight", np.concatenate(matrices, axis=1))
        y = self.add("MatMul", x, matrix, name=name)
        if any(bias is not None for bias in biases):
            whole = [
                np.zeros(matrix.shape[1], np.float32) if bias is None else bias
                for matrix, bias in zip(matrices, biases, strict=True)
            ]
            y = self.add("Add", y, self.add.constant(f"{name}.bias", np.concatenate(whole)))
        if self._adapted.isdisjoint(map(_module, paths)):
            return y
        delta = self._delta(x, paths, [each.shape for each in matrices])
        return self.add("ScatterND", y, self._spoken, delta, reduction="add")

    def _delta(self, x: str, paths: Sequence[str], shapes: Sequence[tuple[int, ...]]) -> str:
        """What adapters add, each to the tokens that it speaks: x · A · B."""
        inside = shapes[0][0]
        spoken = self.add("Gather", x, ADAPTER_TOKENS, axis=0)
        deltas = []
        for path, (_, outside) in zip(paths, shapes, strict=True):
            module = _module(path)
            a, b = f"{module}.lora_A", f"{module}.lora_B"
            self.add.input(a, TensorProto.FLOAT, "adapters", inside, "rank")
            self.add.input(b, TensorProto.FLOAT, "adapters", "rank", outside)
            low = self.add("MatMul", spoken, a, name=f"{path}/A")
            deltas.append(self.add("MatMul", low, b, name=f"{path}/B"))
        return deltas[0] if len(deltas) == 1 else self.add("Concat", *deltas, axis=-1)

    def attend(self, layer: int, qkv: str, rotary: tuple[str, str] | None = None) -> str:
        """Attention over what was and what is new, whose keys and values are written in place."""
        add, sizes = self.add, self._attention
        shape = ("rows", sizes.kv_heads, "capacity", sizes.width)
        past, present = (
            [f"{when}.{layer}.{what}" for what in ("key", "value")] for when in ("past", "present")
        )
        for name in past:
            self.add.input(name, TensorProto.FLOAT, *shape)
        attended = add(
            "GroupQueryAttention",
            *(add("Reshape", qkv, self._by_rows), "", "", *past, "last_position", "longest"),
            *(rotary or ()),
            name=f"attention {layer}",
            outputs=[f"attention {layer}", *present],
            num_heads=sizes.heads,
            kv_num_heads=sizes.kv_heads,
            do_rotary=int(rotary is not None),
        )
        for name in present:
            add.output(name, TensorProto.FLOAT, *shape)
        return add("Reshape", attended, add.integers(-1, sizes.heads * sizes.width))

    def asked(self, x: str) -> str:
        """The tokens whose successors are asked for: ``[rows, hidden]``."""
        return self.add("Gather", x, "asked_tokens", axis=0)

    def give_candidates(self, x: str) -> None:
        """The likeliest tokens of ``x`` ``[rows, hidden]``."""
        add = self.add
        matrix, _ = self.weights.linear("lm_head")
        weight = add.constant("lm_head.weight", matrix)
        logits = add("MatMul", x, weight, name="lm_head", outputs=["logits"])
        add.output(logits, TensorProto.FLOAT, "asked", matrix.shape[1])
        count = min(CANDIDATES, matrix.shape[1])
        add_top_k(add, logits, matrix.shape[1], count)
        add.output("scores", TensorProto.FLOAT, "asked", count)
        add.output("candidates", TensorProto.INT64, "asked", count)


def _module(path: str) -> str:
    """Of an export's path the name that PEFT has for it."""
    return path.replace("/", ".")
