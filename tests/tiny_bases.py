"""Bases small enough to teach inside the suite: GPT-2's and Llama's own architectures, tiny.

They read Python's own manual (it comes with every CPython), so that they know a little English
that is nothing like the sample account's.
"""

import logging
import re
from dataclasses import replace
from pathlib import Path
from pydoc_data.topics import topics

import torch
from tokenizers import ByteLevelBPETokenizer
from transformers import (
    AutoModelForCausalLM,
    GPT2Config,
    LlamaConfig,
    PretrainedConfig,
    PreTrainedTokenizerFast,
)

from tests.silence import silent
from training.bases import fetch_base
from training.finetune import finetune
from training.recipe import Recipe

END = "<|endoftext|>"
CONTEXT = 256


def manual() -> list[str]:
    """Paragraphs of Python's manual, each long enough to be a post."""
    paragraphs = re.split(r"\n{2,}", "\n\n".join(topics.values()))
    return [" ".join(each.split()) for each in paragraphs if 80 < len(each) < 400]


def gpt2_config(vocabulary: int) -> GPT2Config:
    """Two layers of 64, attention of two heads."""
    return GPT2Config(
        vocab_size=vocabulary,
        n_positions=CONTEXT,
        n_embd=64,
        n_layer=2,
        n_head=2,
        bos_token_id=0,
        eos_token_id=0,
    )


def llama_config(vocabulary: int) -> LlamaConfig:
    """Two layers of 64, four heads that share two of keys and values, as SmolLM2's do."""
    return LlamaConfig(
        vocab_size=vocabulary,
        max_position_embeddings=CONTEXT,
        hidden_size=64,
        intermediate_size=128,
        num_hidden_layers=2,
        num_attention_heads=4,
        num_key_value_heads=2,
        tie_word_embeddings=True,
        bos_token_id=0,
        eos_token_id=0,
    )


def write_untaught(folder: Path, config: PretrainedConfig, paragraphs: list[str]) -> None:
    """Write a base with random weights and a byte-level tokenizer of its own."""
    bpe = ByteLevelBPETokenizer()
    bpe.train_from_iterator(paragraphs, vocab_size=config.vocab_size, special_tokens=[END])
    tokenizer = PreTrainedTokenizerFast(
        tokenizer_object=bpe._tokenizer,
        bos_token=END,
        eos_token=END,
        model_input_names=["input_ids", "attention_mask"],
    )
    torch.manual_seed(7)
    AutoModelForCausalLM.from_config(config).save_pretrained(folder)
    tokenizer.save_pretrained(folder)


def write_base(folder: Path, config: PretrainedConfig) -> Path:
    """Write a base that has read the manual; takes some ten seconds."""
    paragraphs = manual()
    write_untaught(folder, config, paragraphs)
    logging.getLogger("transformers").setLevel(logging.ERROR)
    reading = replace(Recipe.default("full"), learning_rate=4e-3, epochs=2, patience=9)
    taught = finetune(
        fetch_base(str(folder)),
        paragraphs[50:850],
        paragraphs[:50],
        reading,
        folder / "checkpoint.pt",
        silent(),
    )
    taught.model.save_pretrained(folder)
    (folder / "checkpoint.pt").unlink()
    return folder
