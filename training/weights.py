"""Taught weights as one ordinary model."""

from pathlib import Path

from peft import PeftModel
from transformers import PreTrainedModel, PreTrainedTokenizerFast

from training.bases import BaseModel
from training.recipe import Method


def merge(weights: Path, method: Method, base: BaseModel) -> PreTrainedModel:
    """One fp32 model of ``base`` and what was taught: an adapter's folder, or a whole model's."""
    if method == "full":
        return base.load(weights).eval()
    adapted = PeftModel.from_pretrained(base.load(), weights)
    model: PreTrainedModel = adapted.merge_and_unload()
    return model.eval()


def write_model(model: PreTrainedModel, tokenizer: PreTrainedTokenizerFast, folder: Path) -> None:
    """Write an ordinary Hugging Face model folder."""
    model.config.use_cache = True
    model.save_pretrained(folder)
    tokenizer.save_pretrained(folder)
