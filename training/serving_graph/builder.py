"""An ONNX graph in the making: nodes and constants, one line each."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import helper, numpy_helper

_MICROSOFT: Final = "com.microsoft"
_ITS_OPERATORS: Final = {"FastGelu", "GroupQueryAttention"}


class Builder:
    """Collects a graph. A value goes by its name, and a call gives that of a node's output."""

    def __init__(self) -> None:
        self._nodes: list[onnx.NodeProto] = []
        self._constants: dict[str, onnx.TensorProto] = {}
        self._inputs: list[onnx.ValueInfoProto] = []
        self._outputs: list[onnx.ValueInfoProto] = []

    def input(self, name: str, kind: int, *shape: int | str) -> str:
        """Declare an input of the graph."""
        self._inputs.append(helper.make_tensor_value_info(name, kind, shape))
        return name

    def output(self, name: str, kind: int, *shape: int | str) -> None:
        """Make a value an output of the graph."""
        self._outputs.append(helper.make_tensor_value_info(name, kind, shape))

    def constant(self, name: str, value: NDArray[Any]) -> str:
        """Keep an array under ``name``, once."""
        if name not in self._constants:
            self._constants[name] = numpy_helper.from_array(np.ascontiguousarray(value), name)
        return name

    def integers(self, *values: int) -> str:
        """A constant vector of int64."""
        name = f"integers {' '.join(map(str, values))}"
        return self.constant(name, np.array(values, np.int64))

    def __call__(
        self,
        operator: str,
        *inputs: str,
        name: str | None = None,
        outputs: Sequence[str] = (),
        **attributes: Any,
    ) -> str:
        """Add a node; its output is called as it is, unless ``outputs`` names several."""
        name = name or f"{operator} {len(self._nodes)}"
        node = helper.make_node(operator, inputs, outputs or [name], name=name, **attributes)
        if operator in _ITS_OPERATORS:
            node.domain = _MICROSOFT
        self._nodes.append(node)
        return str(node.output[0])

    def save(self, file: Path) -> None:
        """Write the graph."""
        graph = helper.make_graph(
            self._nodes, "decode", self._inputs, self._outputs, list(self._constants.values())
        )
        imports = [helper.make_opsetid("", 18), helper.make_opsetid(_MICROSOFT, 1)]
        model = helper.make_model(graph, opset_imports=imports, ir_version=10)
        onnx.save(model, file)
