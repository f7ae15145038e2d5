"""The model that is served: GPT-2 with 124M random weights, which cost what taught ones cost."""

import json
import random
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import torch
from peft import get_peft_model
from tokenizers import ByteLevelBPETokenizer, Tokenizer
from transformers import GPT2Config, GPT2LMHeadModel, PreTrainedTokenizerFast

from benchmarks.serving_asking import PROMPT, PROMPT_WORDS
from models import Base
from training.export import export_onnx
from training.finetune import lora_config
from training.recipe import Recipe
from training.serving_graph.calibration import Peaks, channel_peaks

END_TOKEN: Final = 50256
"""GPT-2's, which stands before every post as well."""

_END: Final = "<|endoftext|>"
_TEXT: Final = (
    "the river was cold and the road along it was long, but the dog was happy and so was she",
    "they had walked since the morning, and nobody was tired when the river came in sight again",
    "it was cold by the river, and he was glad that the road was not as long as the day before",
    "the dog had seen the river before the others, and was in it before they could say a word",
)
_VOCABULARY: Final = 512
_POSTS: Final = 48
"""That the calibration reads: they need to be tokens, not sense."""


@dataclass(frozen=True, slots=True)
class RandomModel:
    """The model on disk, and what the decode graphs and the peers need to know of it."""

    folder: Path
    export: Path
    """Optimum's fp32 ONNX export."""
    tokenizer: Path
    identity: Base
    adapted: tuple[str, ...]
    """The modules that a persona's adapter stands beside."""
    context: int
    peaks: Peaks
    prompt: tuple[int, ...]
    """The start token and the prompt's tokens."""


def make_model(folder: Path) -> RandomModel:
    """Write weights, tokenizer and export into ``folder``."""
    tokenizer = _tokenizer()
    tokenizer.save_pretrained(folder)
    model = _weights()
    model.save_pretrained(folder)
    words = tokenizer.backend_tokenizer.encode(PROMPT, add_special_tokens=False).ids
    if len(words) != PROMPT_WORDS:
        raise RuntimeError(f"“{PROMPT}” has {len(words)} tokens, not {PROMPT_WORDS}.")
    context = model.config.n_positions
    peaks = channel_peaks(model, _posts(), tokenizer, context)
    export = export_onnx(folder)
    taught = get_peft_model(model, lora_config(Recipe.default("lora"), "gpt2"))
    return RandomModel(
        folder=folder,
        export=export,
        tokenizer=folder / "tokenizer.json",
        identity=Base(name="random gpt2", architecture="gpt2", digest="0" * 64),
        adapted=tuple(taught.base_model.targeted_module_names),
        context=context,
        peaks=peaks,
        prompt=(END_TOKEN, *words),
    )


def _weights() -> GPT2LMHeadModel:
    torch.manual_seed(0)
    model = GPT2LMHeadModel(GPT2Config()).eval()
    with torch.no_grad():
        # The engine's posts end where the model says so, and the peers are told to go on: with an
        # end that is never likely, all write the same number of tokens.
        model.transformer.wte.weight[END_TOKEN] *= 1e-3
    return model


def _tokenizer() -> PreTrainedTokenizerFast:
    """A word for every token that may be drawn, as in a real model; few of them are ever read."""
    trained = ByteLevelBPETokenizer(add_prefix_space=True)
    trained.train_from_iterator(
        _TEXT,
        vocab_size=_VOCABULARY,
        min_frequency=2,
        special_tokens=[_END],
        show_progress=False,
    )
    whole = json.loads(trained.to_str())
    words = whole["model"]["vocab"]
    words |= {f"Ġword{number}": number for number in range(len(words), END_TOKEN + 1)}
    return PreTrainedTokenizerFast(
        tokenizer_object=Tokenizer.from_str(json.dumps(whole)),
        bos_token=_END,
        eos_token=_END,
        add_prefix_space=True,
    )


def _posts() -> list[str]:
    words = " ".join(_TEXT).split()
    chance = random.Random(0)  # noqa: S311 - posts, not secrets
    return [" ".join(chance.choices(words, k=30)) for _ in range(_POSTS)]
