"""Adapters' largest matrices in 8 bits: a quarter of what each voice of a batch reads of them."""

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from models import MIDDLE
from training.serving_graph.calibration import Peaks, steps
from training.serving_graph.parts import ADAPTER_TOKENS


def takes_adapters(graph: onnx.GraphProto) -> bool:
    """Whether adapters stand beside the matrices of a decode graph."""
    return any(each.name == ADAPTER_TOKENS for each in graph.input)


def shrink_adapters(graph: onnx.GraphProto, peaks: Peaks) -> None:
    """Let A be int8 beside deep matrices, and what it is multiplied with uint8 of one fixed scale.

    Deep are those with more rows than columns: their A is the larger half of an adapter, and what
    8 bits save is more than the nodes cost that they need.

    onnxruntime multiplies a single row with such a matrix where it lies, but only if the row's
    zero is 0: with any other it packs the matrix first, which costs more than 8 bits save. So the
    product is told of no zero, and what ``MIDDLE`` in the place of every 0 has added is taken off
    again. It is known beforehand, and an input.

    Args:
        graph: the decode graph, changed in place.
        peaks: of every adapted module's inputs.
    """
    inputs = {each.name: each.type.tensor_type for each in graph.input}
    graph.initializer.append(numpy_helper.from_array(np.array(MIDDLE, np.uint8), "middle"))
    nodes: list[onnx.NodeProto] = []
    scales: dict[str, str] = {}
    """Of what was shrunk, by its name."""

    def add(operator: str, name: str, *given: str) -> str:
        nodes.append(helper.make_node(operator, given, [name], name=name))
        return name

    for node in graph.node:
        if node.op_type == "Gather" and ADAPTER_TOKENS in node.input:
            readers = [each for each in graph.node if node.output[0] in each.input]
            modules = [each.input[1].removesuffix(".lora_A") for each in readers]
            module = modules[0]  # the others read the same
            depth = inputs[f"{module}.lora_A"].shape.dim[1].dim_value
            widths = (inputs[f"{each}.lora_B"].shape.dim[2].dim_value for each in modules)
            if depth > sum(widths):
                scale = scales[node.output[0]] = f"{module}.lora_A.scale"
                step = np.array(steps(peaks[module].max()))
                graph.initializer.append(numpy_helper.from_array(step, scale))
                whole = f"{module} in 8 bits"
                node.input[0] = add("QuantizeLinear", whole, node.input[0], scale, "middle")
            nodes.append(node)
        elif node.op_type == "MatMul" and node.input[0] in scales:
            spoken, a = node.input
            inputs[a].elem_type = TensorProto.INT8
            offset = helper.make_tensor_value_info(
                f"{a}.offset", TensorProto.INT32, ["adapters", 1, "rank"]
            )
            graph.input.append(offset)
            product = add("MatMulInteger", f"{a} product", spoken, a)
            low = add("Sub", f"{a} without the middle", product, offset.name)
            add("DequantizeLinear", node.output[0], low, scales[spoken])
        else:
            nodes.append(node)
    del graph.node[:]
    graph.node.extend(nodes)
