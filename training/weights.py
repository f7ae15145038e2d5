"""Taught weights as one ordinary model."""

from pathlib import Path

from peft import PeftModel
from peft.tuners.lora import LoraLayer
from transformers import PreTrainedModel, PreTrainedTokenizerFast

from training.bases import BaseModel
from training.recipe import Method


def merge(
    weights: Path, method: Method, base: BaseModel, *, intensity: float = 1.0
) -> PreTrainedModel:
    """One fp32 model of ``base`` and what was taught: an adapter's folder, or a whole model's.

    ``intensity`` is a factor on an adapter; a whole model has none.
    """
    if method == "full":
        return base.load(weights).eval()
    adapted = PeftModel.from_pretrained(base.load(), weights)
    for layer in adapted.modules():
        if isinstance(layer, LoraLayer):
            layer.scale_layer(intensity)
    model: PreTrainedModel = adapted.merge_and_unload()
    return model.eval()


def write_model(model: PreTrainedModel, tokenizer: PreTrainedTokenizerFast, folder: Path) -> None:
    """Write an ordinary Hugging Face model folder."""
    model.config.use_cache = True
    model.save_pretrained(folder)
    tokenizer.save_pretrained(folder)
