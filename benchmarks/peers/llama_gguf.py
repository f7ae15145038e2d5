"""The file that llama.cpp reads: GPT-2's weights as GGUF in Q8_0."""

from pathlib import Path

import gguf
import numpy as np
from numpy.typing import NDArray
from safetensors.numpy import load_file
from transformers import AutoConfig

_TURNED = ("c_attn.weight", "c_proj.weight", "c_fc.weight")
"""GPT-2 keeps these as input by output; llama.cpp wants output by input."""


def write_gguf(model: Path, output: Path) -> None:
    """Write the weights of the Hugging Face folder ``model`` to ``output``.

    Matrices are in 8-bit blocks of 32, all else in fp32, as llama.cpp's own converter has it.
    There is no tokenizer in it: it is asked in token ids.
    """
    config = AutoConfig.from_pretrained(model)
    writer = gguf.GGUFWriter(output, gguf.MODEL_ARCH_NAMES[gguf.MODEL_ARCH.GPT2])
    writer.add_context_length(config.n_positions)
    writer.add_embedding_length(config.n_embd)
    writer.add_feed_forward_length(config.n_inner or 4 * config.n_embd)
    writer.add_block_count(config.n_layer)
    writer.add_head_count(config.n_head)
    writer.add_layer_norm_eps(config.layer_norm_epsilon)
    writer.add_vocab_size(config.vocab_size)
    writer.add_tokenizer_model("none")
    writer.add_file_type(gguf.LlamaFileType.MOSTLY_Q8_0)
    names = gguf.get_tensor_name_map(gguf.MODEL_ARCH.GPT2, config.n_layer)
    for theirs, weights in load_file(model / "model.safetensors").items():
        ours = names.get_name(theirs, try_suffixes=(".weight", ".bias"))
        if ours is None:
            continue  # the causal mask, which older checkpoints carry along
        turned = weights.T if theirs.endswith(_TURNED) else weights
        _add(writer, ours, np.ascontiguousarray(turned, np.float32))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


def _add(writer: gguf.GGUFWriter, name: str, weights: NDArray[np.float32]) -> None:
    if weights.ndim == 2 and name != "position_embd.weight":
        kind = gguf.GGMLQuantizationType.Q8_0
        writer.add_tensor(name, gguf.quants.quantize(weights, kind), raw_dtype=kind)
    else:
        writer.add_tensor(name, weights)
