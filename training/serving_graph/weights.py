"""The weights in Optimum's export, by the module that they belong to."""

from pathlib import Path
from typing import Any

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import numpy_helper


class Weights:
    """What the nodes of an export are given, wherever the exporter has put it.

    The exporter renames weights, transposes them and keeps one copy of those that are equal; the
    names of its nodes still say which module each belongs to.
    """

    def __init__(self, export: Path) -> None:
        graph = onnx.load(export).graph
        self._nodes = {node.name: node for node in graph.node}
        self._made_by = {node.output[0]: node for node in graph.node}
        self._constants = {each.name: each for each in graph.initializer}

    def linear(self, module: str) -> tuple[NDArray[np.float32], NDArray[np.float32] | None]:
        """The matrix ``[in, out]`` of ``module`` and its bias ``[out]``, if it has one."""
        if f"/{module}/Gemm" in self._nodes:
            matrix, bias = self.of(f"{module}/Gemm")
            return matrix, bias
        [matrix] = self.of(f"{module}/MatMul")
        has_bias = f"/{module}/Add" in self._nodes
        return matrix, self.of(f"{module}/Add")[0] if has_bias else None

    def of(self, node: str) -> list[NDArray[Any]]:
        """The weights that a node is given, in the order of its inputs."""
        values = (self._value(name) for name in self._nodes[f"/{node}"].input)
        return [value for value in values if value is not None]

    def _value(self, name: str) -> NDArray[Any] | None:
        if name in self._constants:
            constant: NDArray[Any] = numpy_helper.to_array(self._constants[name])
            return constant
        maker = self._made_by.get(name)
        if maker is None or maker.op_type not in {"Identity", "Transpose"}:
            return None
        value = self._value(maker.input[0])
        if value is None or maker.op_type == "Identity":
            return value
        transposed: NDArray[Any] = value.T
        return transposed
