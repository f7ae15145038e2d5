"""How the weights of a decode graph are kept: the candidates for the parity gate."""

import logging
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Final

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import helper, numpy_helper
from onnxruntime.quantization.matmul_nbits_quantizer import (
    DefaultWeightOnlyQuantConfig,
    MatMulNBitsQuantizer,
)

from training.serving_graph.parts import EMBEDDING

EXACT: Final = "fp32"

_INT8_ACTIVATIONS: Final = 4
"""MatMulNBits' ``accuracy_level`` whose kernels are the fast ones; scales are per row and block."""


def candidates(exact: Path) -> Mapping[str, Callable[[Path], None]]:
    """The precisions that the fp32 graph can be kept in, and how to write each to a file."""
    block = _widest_block(onnx.load(exact).graph)
    return {
        f"8-bit blocks of {block}": lambda file: _write_blocks(exact, file, 8, block),
        "4-bit blocks of 32": lambda file: _write_blocks(exact, file, 4, 32),
        "int8, dynamic": lambda file: _write_rows(exact, file),
    }


def _write_blocks(exact: Path, file: Path, bits: int, block: int) -> None:
    """Every matrix in blocks of whole numbers, each block of a column with its scale."""
    logging.getLogger("onnxruntime.quantization.matmul_nbits_quantizer").setLevel(logging.WARNING)
    quantizer = MatMulNBitsQuantizer(
        onnx.load(exact),
        algo_config=DefaultWeightOnlyQuantConfig(
            block_size=block,
            is_symmetric=True,
            accuracy_level=_INT8_ACTIVATIONS,
            op_types_to_quantize=("MatMul",),
            bits=bits,
        ),
    )
    quantizer.process()
    model = quantizer.model.model
    _shrink_embedding(model.graph)
    onnx.save(model, file)


def _write_rows(exact: Path, file: Path) -> None:
    """Every matrix in int8 with a scale a column; activations in uint8 with a scale a row.

    onnxruntime's own dynamic quantisation has one scale for all rows of a batch, so that each
    would hang on its neighbours, and outliers of one would cost all of them.
    """
    model = onnx.load(exact)
    graph = model.graph
    weights = _matrices(graph)
    nodes: list[onnx.NodeProto] = []
    for node in graph.node:
        if node.op_type == "MatMul" and node.input[1] in weights:
            nodes.extend(_by_rows(node, graph, numpy_helper.to_array(weights[node.input[1]])))
        else:
            nodes.append(node)
    del graph.node[:]
    graph.node.extend(nodes)
    _shrink_embedding(graph)
    _drop_unused(graph)
    onnx.save(model, file)


def _by_rows(
    node: onnx.NodeProto, graph: onnx.GraphProto, matrix: NDArray[np.float32]
) -> list[onnx.NodeProto]:
    x, name, y = node.input[0], node.name, node.output[0]
    scale = np.maximum(np.abs(matrix).max(axis=0), 1e-12).astype(np.float32) / 127
    whole = (np.rint(matrix / scale) + 128).astype(np.uint8)
    middle = np.full(matrix.shape[1], 128, np.uint8)
    for suffix, value in (("whole", whole), ("scale", scale), ("middle", middle)):
        graph.initializer.append(numpy_helper.from_array(value, f"{name}.{suffix}"))
    for shared, value in (
        ("one", np.array(1, np.float32)),
        ("1/127", np.array(1 / 127, np.float32)),
        ("least", np.array(1e-12, np.float32)),
        ("middle", np.array(128, np.uint8)),
        ("last axis", np.array([-1], np.int64)),
    ):
        if all(each.name != shared for each in graph.initializer):
            graph.initializer.append(numpy_helper.from_array(value, shared))

    def add(operator: str, *inputs: str, to: str = "", **attributes: Any) -> onnx.NodeProto:
        output = to or f"{name} {operator}"
        return helper.make_node(operator, inputs, [output], name=output, **attributes)

    return [
        add("Abs", x),
        add("ReduceMax", f"{name} Abs", "last axis", keepdims=1),
        add("Max", f"{name} ReduceMax", "least"),
        add("Mul", f"{name} Max", "1/127"),
        add("Div", x, f"{name} Mul"),
        add("QuantizeLinear", f"{name} Div", "one", "middle"),
        add(
            "MatMulIntegerToFloat",
            *(f"{name} QuantizeLinear", f"{name}.whole", "one", f"{name}.scale"),
            *("middle", f"{name}.middle"),
            domain="com.microsoft",
        ),
        add("Mul", f"{name} MatMulIntegerToFloat", f"{name} Mul", to=y),
    ]


def _shrink_embedding(graph: onnx.GraphProto) -> None:
    """Keep the embedding in int8, with a scale a token."""
    [node] = [each for each in graph.node if each.name == EMBEDDING]
    place = list(graph.node).index(node)
    table_name, tokens = node.input
    [tensor] = [each for each in graph.initializer if each.name == table_name]
    table = numpy_helper.to_array(tensor)
    scale = np.maximum(np.abs(table).max(axis=1, keepdims=True), 1e-12).astype(np.float32) / 127
    graph.initializer.append(
        numpy_helper.from_array(np.rint(table / scale).astype(np.int8), f"{EMBEDDING}.whole")
    )
    graph.initializer.append(numpy_helper.from_array(scale, f"{EMBEDDING}.scale"))
    graph.initializer.remove(tensor)
    steps = [
        ("Gather", [f"{EMBEDDING}.whole", tokens], f"{EMBEDDING} whole", {"axis": 0}),
        ("Cast", [f"{EMBEDDING} whole"], f"{EMBEDDING} float", {"to": onnx.TensorProto.FLOAT}),
        ("Gather", [f"{EMBEDDING}.scale", tokens], f"{EMBEDDING} scale", {"axis": 0}),
        ("Mul", [f"{EMBEDDING} float", f"{EMBEDDING} scale"], node.output[0], {}),
    ]
    graph.node.remove(node)
    for number, (operator, inputs, output, attributes) in enumerate(steps):
        step = helper.make_node(operator, inputs, [output], name=output, **attributes)
        graph.node.insert(place + number, step)


def _matrices(graph: onnx.GraphProto) -> dict[str, onnx.TensorProto]:
    return {each.name: each for each in graph.initializer if len(each.dims) == 2}


def _widest_block(graph: onnx.GraphProto) -> int:
    """The widest block that divides the rows of every matrix: no block is half empty."""
    weights = _matrices(graph)
    depths = [
        weights[node.input[1]].dims[0]
        for node in graph.node
        if node.op_type == "MatMul" and node.input[1] in weights
    ]
    fitting = (block for block in (128, 64) if all(depth % block == 0 for depth in depths))
    return next(fitting, 32)


def _drop_unused(graph: onnx.GraphProto) -> None:
    used = {name for node in graph.node for name in node.input}
    kept = [each for each in graph.initializer if each.name in used]
    del graph.initializer[:]
    graph.initializer.extend(kept)
