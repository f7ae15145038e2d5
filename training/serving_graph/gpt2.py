"""GPT-2's decode graph (Radford et al. 2019)."""

from collections.abc import Collection
from pathlib import Path

from onnx import TensorProto
from transformers import GPT2Config

from training.serving_graph.parts import Attention, Parts
from training.serving_graph.weights import Weights


def write_gpt2(weights: Weights, config: GPT2Config, file: Path, adapted: Collection[str]) -> None:
    """Write the decode graph, fp32."""
    sizes = Attention(config.n_layer, config.n_head, config.n_head, config.n_embd // config.n_head)
    parts = Parts(weights, sizes, adapted)
    add = parts.add

    def norm(x: str, module: str) -> str:
        scale, bias = weights.of(f"{module}/LayerNormalization")
        return add(
            "LayerNormalization",
            x,
            add.constant(f"{module}.weight", scale),
            add.constant(f"{module}.bias", bias),
            epsilon=config.layer_norm_epsilon,
        )

    positions = add.input("positions", TensorProto.INT64, "rows", "length")
    [places] = weights.of("transformer/wpe/Gather")
    place = add("Gather", add.constant("positions.weight", places), parts.flat(positions))
    x = add("Add", parts.embed("transformer/wte"), place)
    for layer in range(config.n_layer):
        block = f"transformer/h.{layer}"
        qkv = parts.linear(norm(x, f"{block}/ln_1"), f"{block}/attn", ["c_attn"])
        attended = parts.attend(layer, qkv)
        x = add("Add", x, parts.linear(attended, f"{block}/attn", ["c_proj"]))
        inner = parts.linear(norm(x, f"{block}/ln_2"), f"{block}/mlp", ["c_fc"])
        x = add("Add", x, parts.linear(add("FastGelu", inner), f"{block}/mlp", ["c_proj"]))
    parts.give_candidates(norm(parts.asked(x), "transformer/ln_f"))
    add.save(file)
