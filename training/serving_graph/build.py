"""Which architecture's decode graph is built."""

from collections.abc import Collection
from pathlib import Path

from transformers import GPT2Config, LlamaConfig, PretrainedConfig

from training.serving_graph.gpt2 import write_gpt2
from training.serving_graph.llama import write_llama
from training.serving_graph.weights import Weights


def write_decode_graph(
    export: Path, config: PretrainedConfig, context: int, file: Path, adapted: Collection[str]
) -> None:
    """Write the fp32 decode graph of Optimum's ``export``.

    Args:
        export: the ONNX file.
        config: the model's.
        context: tokens of a sequence at most.
        file: where it goes.
        adapted: the modules that adapters may stand beside, as PEFT names them.

    Raises:
        ValueError: the architecture is neither GPT-2's nor Llama's.
    """
    weights = Weights(export)
    match config:
        case GPT2Config():
            write_gpt2(weights, config, file, adapted)
        case LlamaConfig():
            write_llama(weights, config, context, file, adapted)
        case _:
            raise ValueError(f"there is no decode graph for {config.model_type}")
