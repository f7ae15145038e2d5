"""Bundles whose graph is a table: after this token comes that one. What they say is known."""

from itertools import pairwise

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper
from tokenizers import Tokenizer, decoders, pre_tokenizers
from tokenizers.models import BPE

from models import Bundle, Store
from tests.bundles import shelve

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


def table_graph(tokenizer: Tokenizer, wishes: list[str]) -> bytes:
    """A graph with the inputs and outputs of Optimum's, of no layers.

    Args:
        tokenizer: what the wishes are written in.
        wishes: in each, every token wishes for the next most; of two such wishes the one that
            stands first in the list is the stronger.
    """
    size = tokenizer.get_vocab_size()
    table = np.zeros((size, size), np.float32)
    for strength, wish in enumerate(reversed(wishes), start=1):
        tokens = tokenizer.encode(wish).ids
        for token, wanted in pairwise(tokens):
            table[token, wanted] = 10 * strength
    inputs = [
        helper.make_tensor_value_info(name, TensorProto.INT64, ["rows", length])
        for name, length in [
            ("input_ids", "length"),
            ("attention_mask", "whole length"),
            ("position_ids", "length"),
        ]
    ]
    logits = helper.make_tensor_value_info("logits", TensorProto.FLOAT, ["rows", "length", size])
    graph = helper.make_graph(
        [helper.make_node("Gather", ["table", "input_ids"], ["logits"])],
        "table",
        inputs,
        [logits],
        [numpy_helper.from_array(table, "table")],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
    onnx.checker.check_model(model)
    return bytes(model.SerializeToString())


def shelve_table(store: Store, *wishes: str, name: str = "Table") -> Bundle:
    """Put a version into ``store`` that says what is wished for, from ``END`` to ``END``."""
    tokenizer = byte_tokenizer()
    files = {
        "decode.onnx": table_graph(tokenizer, list(wishes)),
        "tokenizer.json": tokenizer.to_str().encode(),
    }
    return shelve(store, name, files)
