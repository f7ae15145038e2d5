"""Smaller weights that cost no quality: 8 bits each, with a scale for every block of them.

Of the kinds that onnxruntime runs fast on a CPU these are the ones that keep a row's result free
of its neighbours and a model's bits per character where they were; int8 for whole tensors and
4-bit blocks cost up to 9 %.
"""

import logging
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import onnx
from onnx import helper, numpy_helper
from onnxruntime.quantization.matmul_nbits_quantizer import (
    DefaultWeightOnlyQuantConfig,
    MatMulNBitsQuantizer,
)

_BLOCKS = (128, 64, 32)
_INT8_ACTIVATIONS = 4
"""MatMulNBits' ``accuracy_level`` whose kernels are the fast ones; scales are per row and block."""


def quantise(graph: Path, output: Path) -> str:
    """Write ``graph`` to ``output`` with every weight matrix in 8-bit blocks.

    Returns:
        The precision in words, such as ``8-bit blocks of 128``.
    """
    logging.getLogger("onnxruntime.quantization.matmul_nbits_quantizer").setLevel(logging.WARNING)
    model = onnx.load(graph)
    _lay_open_matmuls(model.graph)
    block = _block_for(model.graph)
    quantizer = MatMulNBitsQuantizer(
        model,
        algo_config=DefaultWeightOnlyQuantConfig(
            block_size=block,
            is_symmetric=True,
            accuracy_level=_INT8_ACTIVATIONS,
            op_types_to_quantize=("MatMul",),
            bits=8,
        ),
    )
    quantizer.process()
    _drop_unused(quantizer.model.model.graph)
    onnx.save(quantizer.model.model, output)
    return f"8-bit blocks of {block}"


def _lay_open_matmuls(graph: onnx.GraphProto) -> None:
    """Rewrite what the quantizer passes over: Gemm, and weights behind a Transpose.

    GPT-2's layers come as Gemm, and an output layer that shares the embedding's weights comes as
    a MatMul with their transpose.
    """
    weights = {each.name: each for each in graph.initializer}
    nodes: list[onnx.NodeProto] = []
    for node in graph.node:
        if node.op_type == "Transpose" and node.input[0] in weights:
            matrix = numpy_helper.to_array(weights[node.input[0]])
            turned = matrix.transpose(_attributes(node).get("perm"))
            graph.initializer.append(
                numpy_helper.from_array(np.ascontiguousarray(turned), node.output[0])
            )
        elif node.op_type == "Gemm" and _is_plain(node) and node.input[1] in weights:
            nodes.extend(_as_matmul(node))
        else:
            nodes.append(node)
    del graph.node[:]
    graph.node.extend(nodes)


def _is_plain(gemm: onnx.NodeProto) -> bool:
    neutral = {"alpha": 1.0, "beta": 1.0, "transA": 0, "transB": 0}
    return all(neutral[name] == value for name, value in _attributes(gemm).items())


def _as_matmul(gemm: onnx.NodeProto) -> Iterator[onnx.NodeProto]:
    left, right, bias = gemm.input
    product = f"{gemm.output[0]}_product"
    yield helper.make_node("MatMul", [left, right], [product], name=f"{gemm.name}_MatMul")
    yield helper.make_node("Add", [product, bias], list(gemm.output), name=f"{gemm.name}_Add")


def _block_for(graph: onnx.GraphProto) -> int:
    """The widest block that divides the rows of every weight matrix: no block is half empty."""
    weights = {each.name: each for each in graph.initializer}
    depths = [
        weights[node.input[1]].dims[0]
        for node in graph.node
        if node.op_type == "MatMul" and node.input[1] in weights
    ]
    fitting = (block for block in _BLOCKS if all(depth % block == 0 for depth in depths))
    return next(fitting, _BLOCKS[-1])


def _drop_unused(graph: onnx.GraphProto) -> None:
    used = {name for node in graph.node for name in node.input}
    kept = [each for each in graph.initializer if each.name in used]
    del graph.initializer[:]
    graph.initializer.extend(kept)


def _attributes(node: onnx.NodeProto) -> dict[str, object]:
    return {each.name: helper.get_attribute_value(each) for each in node.attribute}
