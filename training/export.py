"""Optimum's door: a Hugging Face model folder in, its ONNX graph out, and proof that both agree.

Everything that knows Optimum is in this file.
"""

import contextlib
import io
import warnings
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import torch
from optimum.exporters.onnx import main_export
from optimum.onnxruntime import ORTModelForCausalLM
from transformers import AutoModelForCausalLM, AutoTokenizer

GRAPH = "model.onnx"
_LARGEST_DIFFERENCE = 1e-2
_NEW_TOKENS = 24


class ExportError(Exception):
    """The exported graph does not say what the model says; the message is one sentence."""


@dataclass(frozen=True, slots=True)
class Parity:
    """How close the fp32 graph is to the torch model."""

    largest_logit_difference: float
    greedy_texts: int
    greedy_texts_equal: int


def export_onnx(model_folder: Path) -> Path:
    """Write Optimum's ONNX export (with past keys and values, fp32) beside the model's weights.

    Args:
        model_folder: config, weights and tokenizer in Hugging Face's layout.

    Returns:
        The graph's file, ``model.onnx`` in the same folder.
    """
    with warnings.catch_warnings(), contextlib.redirect_stdout(io.StringIO()):
        # The tracer warns of branches that Optimum has set up on purpose; our parity check looks
        # at what came out.
        warnings.simplefilter("ignore")
        main_export(
            str(model_folder),
            output=model_folder,
            task="text-generation-with-past",
            do_validation=False,
            local_files_only=True,
        )
    return model_folder / GRAPH


def check_parity(model_folder: Path, texts: Sequence[str], longest: int) -> Parity:
    """Compare the graph with the torch model on ``texts``, and greedily continue their beginnings.

    Args:
        model_folder: with the model's weights and its graph.
        texts: posts.
        longest: tokens of them that are read.

    Raises:
        ExportError: their logits differ by more than rounding can explain.
    """
    tokenizer = AutoTokenizer.from_pretrained(model_folder)
    start = tokenizer.eos_token if tokenizer.bos_token is None else tokenizer.bos_token
    model = AutoModelForCausalLM.from_pretrained(model_folder, dtype=torch.float32)
    graph = ORTModelForCausalLM.from_pretrained(model_folder)
    difference, equal = 0.0, 0
    for text in texts:
        whole = tokenizer(
            start + text,
            add_special_tokens=False,
            truncation=True,
            max_length=longest,
            return_tensors="pt",
        )
        beginning = {name: tensor[:, :5] for name, tensor in whole.items()}
        with torch.inference_mode():
            gap = model(**whole).logits - graph(**whole).logits
            greedy = [
                each.generate(
                    **beginning,
                    max_new_tokens=_NEW_TOKENS,
                    do_sample=False,
                    pad_token_id=tokenizer.eos_token_id,
                )
                for each in (model, graph)
            ]
        difference = max(difference, float(gap.abs().max()))
        equal += torch.equal(*greedy)
    if difference > _LARGEST_DIFFERENCE:
        raise ExportError(
            f"The exported graph's logits are off by {difference:.3g}, more than rounding can be: "
            "please report this with the name of the base model."
        )
    return Parity(difference, len(texts), equal)
