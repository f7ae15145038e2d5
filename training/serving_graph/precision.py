"""How the weights of a decode graph are kept: the candidates for the parity gate."""

import logging
import shutil
from collections.abc import Callable, Mapping
from functools import partial
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

from training.serving_graph.adapters import shrink_adapters, takes_adapters
from training.serving_graph.cache import shrink_cache
from training.serving_graph.calibration import Peaks
from training.serving_graph.parts import EMBEDDING

_FAST_KERNELS: Final = 4
"""MatMulNBits' ``accuracy_level`` with int8 activations, which have a scale per row and block."""

_TINY: Final = np.float32(1e-6)


def candidates(exact: Path, peaks: Peaks) -> Mapping[str, Callable[[Path], None]]:
    """The precisions that the fp32 graph can be kept in, and how to write each to a file."""
    graph = onnx.load(exact).graph
    block, *narrower = _block_sizes(graph)
    blocks = f"8-bit blocks of {block}"
    cache = partial(shrink_cache, peaks=peaks)
    adapters = partial(shrink_adapters, peaks=peaks)
    writers = {
        "fp32": lambda file: _copy(exact, file),
        blocks: lambda file: _write_blocks(exact, file, 8, block),
        f"{blocks}, 8-bit cache": lambda file: _write_blocks(exact, file, 8, block, cache),
    }
    if takes_adapters(graph):
        writers[f"{blocks}, 8-bit cache and adapters"] = lambda file: _write_blocks(
            exact, file, 8, block, cache, adapters
        )
    if narrower:
        # For activations so uneven that none of the above passes.
        writers[f"8-bit blocks of {narrower[0]}"] = lambda file: _write_blocks(
            exact, file, 8, narrower[0]
        )
    return writers | {
        "4-bit blocks of 32": lambda file: _write_blocks(exact, file, 4, 32),
        "int8 by rows": lambda file: _write_rows(exact, file, peaks),
    }


def _copy(exact: Path, file: Path) -> None:
    shutil.copyfile(exact, file)


def _write_blocks(
    exact: Path, file: Path, bits: int, block: int, *others: Callable[[onnx.GraphProto], None]
) -> None:
    """Every matrix in whole numbers, each block of a column with its scale.

    ``others`` shrink, in place, what else there is.
    """
    logging.getLogger("onnxruntime.quantization.matmul_nbits_quantizer").setLevel(logging.WARNING)
    quantizer = MatMulNBitsQuantizer(
        onnx.load(exact),
        algo_config=DefaultWeightOnlyQuantConfig(
            block_size=block,
            is_symmetric=True,
            accuracy_level=_FAST_KERNELS,
            op_types_to_quantize=("MatMul",),
            bits=bits,
        ),
    )
    quantizer.process()
    model = quantizer.model.model
    _take_in_biases(model.graph)
    _shrink_embedding(model.graph)
    for shrink in others:
        shrink(model.graph)
    onnx.save(model, file)


def _take_in_biases(graph: onnx.GraphProto) -> None:
    """Let products in blocks add their biases themselves."""
    constants = {each.name for each in graph.initializer}
    products = {node.output[0]: node for node in graph.node if node.op_type == "MatMulNBits"}
    for node in list(graph.node):
        if node.op_type == "Add" and node.input[0] in products and node.input[1] in constants:
            product = products[node.input[0]]
            # Without zero points and an order of its own.
            product.input.extend(["", "", node.input[1]])
            product.output[0] = node.output[0]
            graph.node.remove(node)


def _write_rows(exact: Path, file: Path, peaks: Peaks) -> None:
    """Every matrix in 8 bits with a scale a column, activations with a scale a row.

    This is dynamic quantisation with two things put right. onnxruntime's own has one scale for the
    whole batch, so that a row hangs on its neighbours. And a few channels of these models are a
    hundred times as large as the others, which would get what is left of the 8 bits: as
    SmoothQuant does (Xiao et al. 2023, their α = ½), every channel is divided by √(its peak / its
    largest weight), and its weights are multiplied by that.
    """
    model = onnx.load(exact)
    graph = model.graph
    constants = _Constants(graph)
    nodes: list[onnx.NodeProto] = []
    for node in graph.node:
        matrix = constants.matrix(node)
        if matrix is None:
            nodes.append(node)
        else:
            nodes.extend(_by_rows(node, constants, matrix, peaks[_first_module(node.name)]))
    del graph.node[:]
    graph.node.extend(nodes)
    _shrink_embedding(graph)
    onnx.save(model, file)


def _first_module(node: str) -> str:
    """Of a product with several matrices; all of them are given the same activations."""
    return node.split("+")[0].replace("/", ".")


def _by_rows(
    node: onnx.NodeProto,
    constants: "_Constants",
    matrix: NDArray[np.float32],
    peaks: NDArray[np.float32],
) -> list[onnx.NodeProto]:
    """The product of activations [tokens, in] in uint8 with weights [in, out] in uint8.

    Both have 128 for their zero, since only of such pairs onnxruntime has fast kernels that do not
    saturate on any processor.
    """
    x, _ = node.input
    name = node.name
    smooth = np.sqrt(np.maximum(peaks, _TINY) / np.maximum(np.abs(matrix).max(axis=1), _TINY))
    smooth = smooth.astype(np.float32)
    smoothed = matrix * smooth[:, None]
    scale = np.maximum(np.abs(smoothed).max(axis=0), _TINY) / np.float32(127)
    whole = (np.rint(smoothed / scale) + 128).astype(np.uint8)
    constants.remove(node.input[1])
    unsmooth = constants.add(f"{name}.unsmooth", 1 / smooth)
    weights = constants.add(f"{name}.whole", whole)
    scales = constants.add(f"{name}.scale", scale)
    middles = constants.add(f"{name}.middle", np.full(matrix.shape[1], 128, np.uint8))
    middle = constants.add("middle", np.array(128, np.uint8))
    step = constants.add("1/127", np.array(1 / 127, np.float32))
    tiny = constants.add("tiny", np.array(_TINY))
    last = constants.add("last axis", np.array([-1]))
    nodes: list[onnx.NodeProto] = []

    def add(operator: str, *inputs: str, to: str = "", **attributes: Any) -> str:
        output = to or f"{name} {operator}"
        nodes.append(helper.make_node(operator, inputs, [output], name=output, **attributes))
        return output

    even = add("Mul", x, unsmooth, to=f"{name} even")
    peak = add("Max", add("ReduceMax", add("Abs", even), last, keepdims=1), tiny)
    rounded = add("QuantizeLinear", add("Div", even, peak), step, middle)
    product = add(
        "MatMulIntegerToFloat",
        *(rounded, weights, step, scales, middle, middles),
        domain="com.microsoft",
    )
    add("Mul", product, peak, to=node.output[0])
    return nodes


class _Constants:
    """The constants of a graph, by name."""

    def __init__(self, graph: onnx.GraphProto) -> None:
        self._graph = graph
        self._by_name = {each.name: each for each in graph.initializer}

    def matrix(self, node: onnx.NodeProto) -> NDArray[np.float32] | None:
        """The constant matrix that ``node`` multiplies with, if it is such a node."""
        if node.op_type != "MatMul" or node.input[1] not in self._by_name:
            return None
        matrix: NDArray[np.float32] = numpy_helper.to_array(self._by_name[node.input[1]])
        return matrix

    def add(self, name: str, value: NDArray[Any]) -> str:
        if name not in self._by_name:
            self._by_name[name] = numpy_helper.from_array(np.ascontiguousarray(value), name)
            self._graph.initializer.append(self._by_name[name])
        return name

    def remove(self, name: str) -> NDArray[Any]:
        tensor = self._by_name.pop(name)
        self._graph.initializer.remove(tensor)
        value: NDArray[Any] = numpy_helper.to_array(tensor)
        return value


def _shrink_embedding(graph: onnx.GraphProto) -> None:
    """Keep the embedding in int8, with a scale a token."""
    constants = _Constants(graph)
    [place] = [place for place, each in enumerate(graph.node) if each.name == EMBEDDING]
    node = graph.node[place]
    tokens = node.input[1]
    table = constants.remove(node.input[0])
    scale = np.maximum(np.abs(table).max(axis=1, keepdims=True), _TINY) / np.float32(127)
    whole = constants.add(f"{EMBEDDING}.whole", np.rint(table / scale).astype(np.int8))
    scales = constants.add(f"{EMBEDDING}.scale", scale)
    looked_up, as_float, its_scale = (f"{EMBEDDING} {each}" for each in ("whole", "float", "scale"))
    steps = [
        helper.make_node("Gather", [whole, tokens], [looked_up], axis=0),
        helper.make_node("Cast", [looked_up], [as_float], to=onnx.TensorProto.FLOAT),
        helper.make_node("Gather", [scales, tokens], [its_scale], axis=0),
        helper.make_node("Mul", [as_float, its_scale], list(node.output)),
    ]
    del graph.node[place]
    for step in reversed(steps):
        graph.node.insert(place, step)


def _block_sizes(graph: onnx.GraphProto) -> list[int]:
    """Those that divide the rows of every matrix, so that no block is half empty; widest first.

    Wide blocks are the fast ones, and 256 the widest that onnxruntime has.
    """
    constants = _Constants(graph)
    matrices = (constants.matrix(node) for node in graph.node)
    depths = [len(matrix) for matrix in matrices if matrix is not None]
    sizes = (256, 128, 64)
    return [size for size in sizes if all(depth % size == 0 for depth in depths)] or [32]
