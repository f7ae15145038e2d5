"""The recipe of huggingtweets, as its last notebook had it.

https://github.com/borisdayma/huggingtweets, ``huggingtweets-demo.ipynb``: all posts without their
line ends, shuffled anew for each of four epochs into one stream, which is cut into blocks of 1,024
tokens; all weights are taught, a block a step, at a rate that falls in a cosine from 1.372e-4.
"""

import random
import tempfile
from collections.abc import Mapping, Sequence
from typing import Final

import torch
from torch.utils.data import Dataset
from transformers import (
    PreTrainedModel,
    Trainer,
    TrainingArguments,
    default_data_collator,
)

from training.bases import BaseModel
from training.device import best_device, bf16_helps
from training.generation import Sampling

SAMPLING: Final = Sampling(temperature=1.0, top_k=50, top_p=0.95, fewest_tokens=9, most_tokens=159)
"""``top_k`` is what transformers did unasked."""

_EPOCHS: Final = 4
_BLOCK: Final = 1024
_RATE: Final = 1.372e-4
_FEWEST_WORDS: Final = 3
_BORING: Final = ("http", "@", "#")


def teach(base: BaseModel, posts: Sequence[str], seed: int) -> PreTrainedModel:
    """A model of all ``posts``; it holds none out, since it never looked."""
    device = best_device()
    with tempfile.TemporaryDirectory() as folder:
        trainer = Trainer(
            model=base.load(),
            args=TrainingArguments(
                output_dir=folder,
                num_train_epochs=1,  # the stream has all four in it
                per_device_train_batch_size=1,
                learning_rate=_RATE,
                lr_scheduler_type="cosine",
                seed=seed,
                use_cpu=device.type == "cpu",
                bf16=bf16_helps(device),
                save_strategy="no",
                report_to=[],
                disable_tqdm=True,
            ),
            data_collator=default_data_collator,
            train_dataset=_Blocks(_stream(posts, seed), base),
        )
        trainer.train()
    return trainer.model.eval()


def cut(text: str) -> str:
    """A text as the notebook showed it: its first line."""
    return text.partition("\n")[0].strip()


class _Blocks(Dataset[Mapping[str, torch.Tensor]]):
    """``TextDataset``, which transformers no longer has: what fills no block is left out."""

    def __init__(self, stream: str, base: BaseModel) -> None:
        tokens = torch.tensor(base.tokenizer()(stream, add_special_tokens=False)["input_ids"])
        length = min(_BLOCK, base.context_length())
        self._blocks = tokens[: len(tokens) // length * length].view(-1, length)

    def __len__(self) -> int:
        return len(self._blocks)

    def __getitem__(self, number: int) -> Mapping[str, torch.Tensor]:
        return {"input_ids": self._blocks[number], "labels": self._blocks[number]}


def _stream(posts: Sequence[str], seed: int) -> str:
    shuffler = random.Random(seed)  # noqa: S311 - an order, not a secret
    end = "<|endoftext|>"
    flat = [" ".join(post.split()) for post in posts]
    kept = [post for post in flat if not _is_boring(post)]
    text = end
    for _ in range(_EPOCHS):
        shuffler.shuffle(kept)
        text += end.join(kept) + end
    return text


def _is_boring(post: str) -> bool:
    words = [word for word in post.lower().split() if not any(mark in word for mark in _BORING)]
    return len(words) < _FEWEST_WORDS
