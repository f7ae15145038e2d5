"""Two loops that teach the same adapter by the same posts: ours, and a plain Trainer as it comes.

Both begin with the same draw of the same LoRA on the same base and learn the same rows at the same
rate, batch size and number of epochs, so only the loop differs: which rows stand together, how they
are padded, what is computed of them and in which precision, and when it ends.
"""

import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

import torch
from peft import get_peft_model
from torch.utils.data import Dataset
from transformers import (
    DataCollatorForSeq2Seq,
    PrinterCallback,
    Trainer,
    TrainerCallback,
    TrainingArguments,
)

from benchmarks.training_results import Lesson
from benchmarks.voices.mockingbird import teach
from training.bases import BaseModel
from training.corpus import Corpus
from training.finetune import WARM_UP, lora_config
from training.progress import Progress
from training.recipe import Recipe
from training.rows import rows_of, windows_of

Loop = Callable[[BaseModel, Corpus, Recipe, Path, Progress], Lesson]
"""Teaches the base and writes the adapter into the folder, in PEFT's own layout."""


def teach_by_ours(
    base: BaseModel, corpus: Corpus, recipe: Recipe, folder: Path, progress: Progress
) -> Lesson:
    """As a persona is taught; it keeps the weights that do best on the held-out posts."""
    taught = teach(base, corpus.train, corpus.held_out, recipe, folder, progress)
    return Lesson(
        tokens_per_second=taught.tokens_per_second,
        epochs=taught.history[-1]["epoch"],
        device=taught.device,
        precision=taught.precision,
    )


def teach_by_plain_trainer(
    base: BaseModel, corpus: Corpus, recipe: Recipe, folder: Path, progress: Progress
) -> Lesson:
    """``transformers.Trainer`` with the library's own collator, and its defaults for the rest.

    A post a row, in random order, padded to the longest of its batch; fp32; all epochs to their
    end, and the weights of the last step.
    """
    tokenizer = base.tokenizer()
    # Its rows come with their labels, so the collator never takes an end for padding.
    tokenizer.pad_token = tokenizer.eos_token
    rows = windows_of(rows_of(corpus.train, tokenizer), min(recipe.longest, base.context_length()))
    on_gpu = torch.cuda.is_available()
    torch.manual_seed(recipe.seed)
    model = get_peft_model(base.load(), lora_config(recipe, base.architecture))
    clock = _Clock()
    trainer = Trainer(
        model=model,
        args=TrainingArguments(
            output_dir=str(folder / "trainer"),
            num_train_epochs=recipe.epochs,
            per_device_train_batch_size=recipe.batch_size,
            learning_rate=recipe.learning_rate,
            lr_scheduler_type="cosine",
            warmup_ratio=WARM_UP,
            seed=recipe.seed,
            use_cpu=not on_gpu,
            save_strategy="no",
            report_to="none",
            disable_tqdm=True,
        ),
        data_collator=DataCollatorForSeq2Seq(tokenizer),
        train_dataset=_Rows(rows),
        callbacks=[clock],
    )
    trainer.remove_callback(PrinterCallback)
    with progress.stage("teaching, by a plain Trainer"):
        trainer.train()
    model.save_pretrained(folder, save_embedding_layers=False)
    predicted = sum(map(len, rows)) - len(rows)
    return Lesson(
        tokens_per_second=recipe.epochs * predicted / clock.seconds,
        epochs=trainer.state.epoch,
        device=torch.cuda.get_device_name() if on_gpu else "cpu",
        precision="fp32",
    )


LOOPS: Final[Mapping[str, Loop]] = {
    "mockingbird": teach_by_ours,
    "plain Trainer": teach_by_plain_trainer,
}


class _Rows(Dataset[Mapping[str, list[int]]]):
    """Posts with the labels that they are learnt by: every token, the end too."""

    def __init__(self, rows: Sequence[list[int]]) -> None:
        self._rows = rows

    def __len__(self) -> int:
        return len(self._rows)

    def __getitem__(self, number: int) -> Mapping[str, list[int]]:
        row = self._rows[number]
        return {"input_ids": row, "attention_mask": [1] * len(row), "labels": row}


class _Clock(TrainerCallback):  # type: ignore[misc] # transformers has no types
    """Runs while there are steps: without evaluation or checkpoints, that is a whole epoch."""

    def __init__(self) -> None:
        self.seconds = 0.0
        self._began = 0.0

    def on_epoch_begin(self, *_: Any, **__: Any) -> None:
        self._began = time.monotonic()

    def on_epoch_end(self, *_: Any, **__: Any) -> None:
        if torch.cuda.is_available():
            torch.cuda.synchronize()
        self.seconds += time.monotonic() - self._began
