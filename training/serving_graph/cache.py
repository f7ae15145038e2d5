"""Keys and values in 8 bits: a quarter of the memory, and of what attention reads at each step."""

from typing import Final

import onnx
from onnx import TensorProto, helper, numpy_helper

from training.serving_graph.calibration import Peaks, steps

_SCALES: Final = 12
"""Where ``GroupQueryAttention`` takes the scales of keys and of values, among its inputs."""


def shrink_cache(graph: onnx.GraphProto, peaks: Peaks) -> None:
    """Let attention keep keys and values in int8, with a fixed scale a channel.

    Args:
        graph: the decode graph, changed in place.
        peaks: of every past, ``[heads, width]``.
    """
    for value in (*graph.input, *graph.output):
        if value.name.startswith(("past.", "present.")):
            value.type.tensor_type.elem_type = TensorProto.INT8
    for node in graph.node:
        if node.op_type != "GroupQueryAttention":
            continue
        scales = []
        for past in (name for name in node.input if name.startswith("past.")):
            scale = steps(peaks[past])[:, None]
            graph.initializer.append(numpy_helper.from_array(scale, f"{past}.scale"))
            scales.append(f"{past}.scale")
        node.input.extend([""] * (_SCALES - len(node.input)) + scales)
        each_channel = {"k_quant_type": "PER_CHANNEL", "v_quant_type": "PER_CHANNEL"}
        for name, how in {**each_channel, "kv_cache_bit_width": 8}.items():
            node.attribute.append(helper.make_attribute(name, how))
