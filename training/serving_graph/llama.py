"""The Llama kind's decode graph (Touvron et al. 2023): rotary, RMS norm, SwiGLU, grouped heads."""

from collections.abc import Collection
from pathlib import Path

import torch
from transformers import LlamaConfig
from transformers.models.llama.modeling_llama import LlamaRotaryEmbedding

from training.serving_graph.parts import Attention, Parts
from training.serving_graph.weights import Weights


def write_llama(
    weights: Weights, config: LlamaConfig, context: int, file: Path, adapted: Collection[str]
) -> None:
    """Write the decode graph, fp32, for sequences of at most ``context`` tokens."""
    width = config.head_dim
    sizes = Attention(
        config.num_hidden_layers, config.num_attention_heads, config.num_key_value_heads, width
    )
    parts = Parts(weights, sizes, adapted)
    add = parts.add

    def norm(x: str, module: str) -> str:
        [scale] = weights.of(f"{module}/Mul_1")
        return add(
            "SimplifiedLayerNormalization",
            x,
            add.constant(f"{module}.weight", scale),
            axis=-1,
            epsilon=config.rms_norm_eps,
        )

    cosine, sine = LlamaRotaryEmbedding(config)(torch.ones(1), torch.arange(context)[None])
    # transformers writes each angle twice, for both halves of a head; the operator wants it once.
    rotary = (
        add.constant("cosine", cosine[0, :, : width // 2].numpy()),
        add.constant("sine", sine[0, :, : width // 2].numpy()),
    )
    x = parts.embed("model/embed_tokens")
    for layer in range(config.num_hidden_layers):
        block = f"model/layers.{layer}"
        before = norm(x, f"{block}/input_layernorm")
        qkv = parts.linear(before, f"{block}/self_attn", ["q_proj", "k_proj", "v_proj"])
        attended = parts.attend(layer, qkv, rotary)
        x = add("Add", x, parts.linear(attended, f"{block}/self_attn", ["o_proj"]))
        after = norm(x, f"{block}/post_attention_layernorm")
        both = parts.linear(after, f"{block}/mlp", ["gate_proj", "up_proj"])
        gate, up = f"gate {layer}", f"up {layer}"
        add("Split", both, outputs=[gate, up], axis=-1, num_outputs=2)
        swish = add("Mul", gate, add("Sigmoid", gate))
        x = add("Add", x, parts.linear(add("Mul", swish, up), f"{block}/mlp", ["down_proj"]))
    parts.give_candidates(norm(parts.asked(x), "model/norm"))
    add.save(file)
