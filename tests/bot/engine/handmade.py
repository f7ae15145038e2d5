"""Bundles whose graph is a table: after this token comes that one. What they say is known."""

import json
from itertools import pairwise

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper
from safetensors.numpy import save
from tokenizers import Tokenizer, decoders, pre_tokenizers
from tokenizers.models import BPE

from models import Bundle, Store
from tests.bundles import shelve

Table = NDArray[np.float32]

END = "<|endoftext|>"
SYSTEM = "<|system|>"


def byte_tokenizer() -> Tokenizer:
    """Every byte is a token; ``END`` is 0 and ``SYSTEM`` 1, and both are special."""
    alphabet = sorted(pre_tokenizers.ByteLevel.alphabet())
    vocabulary = {token: number for number, token in enumerate([END, SYSTEM, *alphabet])}
    tokenizer = Tokenizer(BPE(vocabulary, []))
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    tokenizer.add_special_tokens([END, SYSTEM])
    return tokenizer


def table_of(tokenizer: Tokenizer, wishes: tuple[str, ...]) -> Table:
    """The logits ``[token, next token]``.

    Args:
        tokenizer: what the wishes are written in.
        wishes: in each, every token wishes for the next most; of two such wishes the one that
            stands first is the stronger.
    """
    size = tokenizer.get_vocab_size()
    table = np.zeros((size, size), np.float32)
    for strength, wish in enumerate(reversed(wishes), start=1):
        for token, wanted in pairwise(tokenizer.encode(wish).ids):
            table[token, wanted] = 10 * strength
    return table


def table_graph(table: Table, *, adapters: bool) -> bytes:
    """A decode graph of no layers, whose one module is called ``table``."""
    size = len(table)
    inputs = [
        helper.make_tensor_value_info("tokens", TensorProto.INT64, ["rows", "length"]),
        helper.make_tensor_value_info("last_position", TensorProto.INT32, ["rows"]),
        helper.make_tensor_value_info("longest", TensorProto.INT32, []),
        helper.make_tensor_value_info("asked_tokens", TensorProto.INT64, ["asked"]),
    ]
    constants = {
        "table": table,
        "as one list": np.array([-1]),
        "count": np.array([min(128, size)]),
    }
    nodes = [
        helper.make_node("Reshape", ["tokens", "as one list"], ["flat"]),
        helper.make_node("Gather", ["table", "flat"], ["of the table"]),
    ]
    if adapters:
        inputs += [
            helper.make_tensor_value_info(
                "adapter_tokens", TensorProto.INT64, ["adapters", "most"]
            ),
            helper.make_tensor_value_info(
                "table.lora_A", TensorProto.FLOAT, ["adapters", size, "rank"]
            ),
            helper.make_tensor_value_info(
                "table.lora_B", TensorProto.FLOAT, ["adapters", "rank", size]
            ),
        ]
        constants["one-hot"] = np.eye(size, dtype=np.float32)
        nodes += [
            helper.make_node("Gather", ["one-hot", "flat"], ["x"]),
            helper.make_node("Gather", ["x", "adapter_tokens"], ["spoken"]),
            helper.make_node("MatMul", ["spoken", "table.lora_A"], ["low"]),
            helper.make_node("MatMul", ["low", "table.lora_B"], ["delta"]),
            helper.make_node("Unsqueeze", ["adapter_tokens", "as one list"], ["where"]),
            helper.make_node(
                "ScatterND", ["of the table", "where", "delta"], ["all logits"], reduction="add"
            ),
        ]
    nodes += [
        helper.make_node("Gather", [nodes[-1].output[0], "asked_tokens"], ["logits"]),
        helper.make_node("TopK", ["logits", "count"], ["scores", "candidates"]),
    ]
    graph = helper.make_graph(
        nodes,
        "table",
        inputs,
        [
            helper.make_tensor_value_info("scores", TensorProto.FLOAT, ["asked", min(128, size)]),
            helper.make_tensor_value_info(
                "candidates", TensorProto.INT64, ["asked", min(128, size)]
            ),
            helper.make_tensor_value_info("logits", TensorProto.FLOAT, ["asked", size]),
        ],
        [numpy_helper.from_array(value, name) for name, value in constants.items()],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 18)], ir_version=10)
    onnx.checker.check_model(model)
    return bytes(model.SerializeToString())


def adapter_files(table: Table) -> dict[str, bytes]:
    """An adapter that adds ``table``, with a rank for every row that is not empty."""
    rows = np.flatnonzero(table.any(axis=1))
    rank = max(len(rows), 1)
    a, b = np.zeros((2, rank, len(table)), np.float32)
    a[np.arange(len(rows)), rows] = 1
    b[: len(rows)] = table[rows]
    module = "base_model.model.table"
    return {
        "adapter_config.json": json.dumps(
            {"peft_type": "LORA", "r": rank, "lora_alpha": rank}
        ).encode(),
        "adapter_model.safetensors": save(
            {
                f"{module}.lora_A.weight": a,
                f"{module}.lora_B.weight": np.ascontiguousarray(b.T),
            }
        ),
    }


def shelve_table(store: Store, *wishes: str, name: str = "Table") -> Bundle:
    """Put a version into ``store`` that says what is wished for, from ``END`` to ``END``.

    The wishes are its adapter's: all such personas share a base that wishes for nothing.
    """
    tokenizer = byte_tokenizer()
    table = table_of(tokenizer, wishes)
    base_files = {
        "decode.onnx": table_graph(np.zeros_like(table), adapters=True),
        "tokenizer.json": tokenizer.to_str().encode(),
    }
    return shelve(store, name, adapter_files(table), base_files)


def shelve_full_table(store: Store, *wishes: str, name: str = "Table") -> Bundle:
    """The same as a base of its own, which takes no adapters: a full fine-tune."""
    tokenizer = byte_tokenizer()
    base_files = {
        "decode.onnx": table_graph(table_of(tokenizer, wishes), adapters=False),
        "tokenizer.json": tokenizer.to_str().encode(),
    }
    return shelve(store, name, {}, base_files, method="full")
