"""Adapters' first matrices in 8 bits: a quarter of what every voice of a batch has to read."""

from typing import Final

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from models import MIDDLE
from training.serving_graph.calibration import Peaks
from training.serving_graph.parts import ADAPTER_TOKENS

_MARGIN: Final = 1.25
"""Other posts, and the personas that share the base, go beyond the peaks that were seen."""

_TINY: Final = np.float32(1e-6)


def takes_adapters(graph: onnx.GraphProto) -> bool:
    """Whether adapters stand beside the matrices of a decode graph."""
    return any(each.name == ADAPTER_TOKENS for each in graph.input)


def shrink_adapters(graph: onnx.GraphProto, peaks: Peaks) -> None:
    """Let every adapter's A be int8, and what it is multiplied with uint8 of one fixed scale.

    onnxruntime multiplies a single row with such a matrix where it lies, but only if the row's
    zero is 0: with any other it packs the matrix first, which costs more than 8 bits save. So the
    product is told of no zero, and what ``MIDDLE`` in the place of every 0 has added is taken off
    again. It is known beforehand, and an input.

    Args:
        graph: the decode graph, changed in place.
        peaks: of every adapted module's inputs.
    """
    inputs = {each.name: each for each in graph.input}
    graph.initializer.append(numpy_helper.from_array(np.array(MIDDLE, np.uint8), "middle"))
    nodes: list[onnx.NodeProto] = []
    scales: dict[str, str] = {}
    """Of what was shrunk, by its name."""

    def add(operator: str, name: str, *given: str) -> str:
        nodes.append(helper.make_node(operator, given, [name], name=name))
        return name

    for node in graph.node:
        if ADAPTER_TOKENS in node.input:
            [module, *_] = (
                reader.input[1].removesuffix(".lora_A")
                for reader in graph.node
                if node.output[0] in reader.input
            )
            scale = f"{module}.lora_A.scale"
            step = np.maximum(peaks[module].max(), _TINY) * np.float32(_MARGIN / (255 - MIDDLE))
            graph.initializer.append(numpy_helper.from_array(np.array(step), scale))
            scales[node.output[0]] = scale
            x = node.input[0]
            node.input[0] = add("QuantizeLinear", f"{module} in 8 bits", x, scale, "middle")
            nodes.append(node)
        elif node.op_type == "MatMul" and node.input[0] in scales:
            spoken, a = node.input
            matrix = inputs[a].type.tensor_type
            matrix.elem_type = TensorProto.INT8
            rank = matrix.shape.dim[2].dim_param
            offset = helper.make_tensor_value_info(
                f"{a}.offset", TensorProto.INT32, ["adapters", 1, rank]
            )
            graph.input.append(offset)
            product = add("MatMulInteger", f"{a} product", spoken, a)
            low = add("Sub", f"{a} without the middle", product, offset.name)
            add("DequantizeLinear", node.output[0], low, scales[spoken])
        else:
            nodes.append(node)
    del graph.node[:]
    graph.node.extend(nodes)
