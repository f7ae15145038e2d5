"""Fine-tuning: a base and a person's posts in, taught weights out."""

import math
import time
import warnings
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import torch
from peft import LoraConfig, PeftModel, get_peft_model
from torch.nn import functional
from torch.nn.attention import SDPBackend, sdpa_kernel
from transformers import PreTrainedModel

from training.averaging import RunningMean
from training.bases import BaseModel
from training.checkpoint import Checkpoint, copy_of, put, random_state, restore_random
from training.cuda_graphs import CudaGraphs
from training.device import best_device, bf16_helps
from training.noise import noised
from training.progress import Progress
from training.recipe import Recipe
from training.rows import IGNORED, batches_of, inputs_and_labels, rows_of, windows_of

Row = list[int]

WARM_UP: Final = 0.1
"""Share of the steps in which the rate rises."""
_STRENGTHS: Final = (1.0, 0.85, 0.7)
"""Of an adapter that are tried when it is taught."""
_ADAPTED: Final[dict[str, list[str]]] = {
    "gpt2": ["c_attn", "c_fc", "mlp.c_proj"],
    "llama": ["gate_proj", "up_proj", "down_proj"],
}
"""The modules that an adapter stands beside, by the base's architecture.

Of Llama's, the MLP. Beside attention's, too, a voice would cost its batch three quarters more time,
take 60 % more on disk, and be taught a fifth longer, and on the accounts that the recipe was tuned
on that made none truer, as “LoRA Without Regret” (Schulman et al. 2025) found of larger models.
That was on SmolLM2.

Of GPT-2's kind there is only a tiny model to measure on. Of its untaught bits per character the MLP
alone leaves 95.3 %, with queries, keys and values (LoRA's authors took two of these, Hu et al.
2021) 94.6 %, and with attention's last matrix as well 94.4 %: for that fifth of a percent every
voice would be a seventh larger, and a batch of sixteen take a twentieth more time.
"""
_MEASURED_AT_ONCE: Final = 16
"""Held-out rows."""
_ATTENTION: Final = [
    SDPBackend.FLASH_ATTENTION,
    SDPBackend.EFFICIENT_ATTENTION,
    SDPBackend.MATH,
]
"""All of a GPU's but cuDNN's, whose gradients can be NaN:
https://github.com/pytorch/pytorch/issues/196678"""


class TeachingError(Exception):
    """Teaching that came to nothing; the message is one sentence for a person."""


@dataclass(frozen=True, slots=True)
class FineTuned:
    """What a training came to."""

    model: PreTrainedModel | PeftModel
    """With the weights that did best on the held-out posts, as strong as is best there."""
    history: list[dict[str, float]]
    """An entry every half epoch: ``epoch``, ``step``, ``held_out`` (bits a character by the running
    mean of the weights) and, after the first, ``train_loss`` (nats a token)."""
    strength: float
    """The share of what was taught that does best on the held-out posts, and is kept."""
    tokens_per_second: float
    device: str
    precision: str


def finetune(
    base: BaseModel,
    train: Sequence[str],
    held_out: Sequence[str],
    recipe: Recipe,
    checkpoint_file: Path,
    progress: Progress,
    measured: Callable[[Mapping[str, float]], None] = lambda _: None,
) -> FineTuned:
    """Teach ``base`` to write like ``train``, keeping what does best on ``held_out``.

    A checkpoint is written every half epoch; called again with the same arguments, the training
    goes on from it. ``measured`` is told each new entry of the history as it comes, and beside it
    ``tokens_per_second`` once there are steps.

    Raises:
        TeachingError: the model's loss is no number, and so the weights may be none.
    """
    device = best_device()
    halves = bf16_helps(device)
    tokenizer = base.tokenizer()
    longest = min(recipe.longest, base.context_length())
    rows = windows_of(rows_of(train, tokenizer), longest)
    held_out_rows = windows_of(rows_of(held_out, tokenizer), longest)
    characters = sum(map(len, held_out))

    torch.manual_seed(recipe.seed)
    model = _taught_model(base, recipe, device, halves=halves).to(device)
    weights = {name: each for name, each in model.named_parameters() if each.requires_grad}
    mean = RunningMean(weights)
    optimizer = torch.optim.AdamW(
        weights.values(), lr=recipe.learning_rate, weight_decay=0.0, fused=True
    )

    steps_an_epoch = math.ceil(len(rows) / recipe.batch_size)
    steps = recipe.epochs * steps_an_epoch
    half_way = math.ceil(steps_an_epoch / 2)
    # Without its cache: what is recorded for a GPU has to cast the weights each time.
    precision = torch.autocast(device.type, torch.bfloat16, enabled=halves, cache_enabled=False)

    def evaluate() -> float:
        model.eval()
        with torch.inference_mode(), precision:
            nats = sum(
                float(measure(*inputs_and_labels(batch, device)))
                for batch in _in_batches(held_out_rows)
            )
        model.train()
        if not math.isfinite(nats):
            raise TeachingError(
                f"After {state.step} steps on {device.type} {base.name} has a loss that is no "
                "number, so nothing of them is kept: take another base with --base or, if this was "
                "on a GPU, put CUDA_VISIBLE_DEVICES= before the command to teach on the CPU."
            )
        return nats / math.log(2) / characters

    def summed_loss(inputs: torch.Tensor, labels: torch.Tensor) -> torch.Tensor:
        return _loss(model, inputs, labels, reduction="sum")

    def gradients(inputs: torch.Tensor, labels: torch.Tensor) -> torch.Tensor:
        optimizer.zero_grad(set_to_none=False)
        with precision:
            loss = _loss(model, inputs, labels)
        torch.autograd.backward(loss)
        return loss.detach()

    on_gpu = device.type == "cuda"
    teach = CudaGraphs(gradients, recipe.batch_size, longest) if on_gpu else gradients
    measure = CudaGraphs(summed_loss, _MEASURED_AT_ONCE, longest) if on_gpu else summed_loss

    state = Checkpoint.load(checkpoint_file)
    if state.step:
        progress.say(f"  going on from step {state.step} of at most {steps}")
        put(state.weights, weights)
        mean.restore(state.mean)
        optimizer.load_state_dict(state.optimizer)
        restore_random(state.random)
    else:
        state.best = copy_of(weights)
        state.history.append({"epoch": 0.0, "step": 0, "held_out": evaluate()})
        measured(state.history[0])

    losses: list[torch.Tensor] = []
    model.train()
    with progress.stage(f"teaching, on {device.type}", "finding the pace") as stage:
        stage.count(steps, done=state.step)
        began = time.monotonic()
        for batch in _batches_from(state.step, rows, recipe):
            if _stopped_gaining(state.history, recipe.patience):
                break
            for group in optimizer.param_groups:
                group["lr"] = recipe.learning_rate * _share_of_rate(state.step / steps)
            inputs, labels = inputs_and_labels(batch, device)
            loss = teach(noised(inputs, labels, recipe.noise), labels)
            torch.nn.utils.clip_grad_norm_(weights.values(), 1.0)
            optimizer.step()
            losses.append(loss.clone())  # to read it would have a GPU wait
            state.step += 1
            mean.take(state.step)
            state.tokens += sum(map(len, batch)) - len(batch)
            stage.advance()

            if state.step % steps_an_epoch in {0, half_way}:
                train_loss = float(torch.stack(losses).mean())
                losses.clear()
                state.seconds += time.monotonic() - began
                with mean.in_place():
                    held_out_bits = evaluate()
                entry = {
                    "epoch": round(state.step / steps_an_epoch, 2),
                    "step": state.step,
                    "train_loss": train_loss,
                    "held_out": held_out_bits,
                }
                if entry["held_out"] < min(each["held_out"] for each in state.history):
                    state.best = mean.state()
                state.history.append(entry)
                measured({**entry, "tokens_per_second": state.tokens / state.seconds})
                progress.held_out(
                    entry["epoch"], entry["held_out"], before=state.history[0]["held_out"]
                )
                state.weights, state.mean = copy_of(weights), mean.state()
                state.optimizer = optimizer.state_dict()
                state.random = random_state()
                state.save(checkpoint_file)
                began = time.monotonic()
    put(state.best, weights)
    strength = _best_strength(weights, evaluate) if recipe.method == "lora" else 1.0
    return FineTuned(
        model=model.eval(),
        history=state.history,
        strength=strength,
        tokens_per_second=state.tokens / state.seconds,
        device=torch.cuda.get_device_name() if device.type == "cuda" else "cpu",
        precision="bf16" if halves else "fp32",
    )


def _taught_model(
    base: BaseModel, recipe: Recipe, device: torch.device, *, halves: bool
) -> PreTrainedModel | PeftModel:
    model = base.load()
    model.config.use_cache = False
    if device.type == "cpu":
        # For rows as short as posts, torch's fused attention is slower backwards on a CPU.
        model.set_attn_implementation("eager")
    if recipe.method == "full":
        return model
    if halves:
        # The base only reads here; the adapter, which is taught, stays in fp32.
        model = model.to(torch.bfloat16)
    with warnings.catch_warnings():
        # PEFT sets fan_in_fan_out for GPT-2's Conv1D by itself, and says so.
        warnings.filterwarnings("ignore", message="fan_in_fan_out")
        return get_peft_model(model, lora_config(recipe, base.architecture))


def lora_config(recipe: Recipe, architecture: str) -> LoraConfig:
    """The adapter that ``recipe`` wants beside such a base, in PEFT's words."""
    return LoraConfig(
        r=recipe.rank,
        lora_alpha=recipe.alpha,
        lora_dropout=recipe.dropout,
        target_modules=_ADAPTED[architecture],
        task_type="CAUSAL_LM",
    )


def _loss(
    model: PreTrainedModel | PeftModel,
    inputs: torch.Tensor,
    labels: torch.Tensor,
    reduction: str = "mean",
) -> torch.Tensor:
    """Cross-entropy in nats over the labels that are not ``IGNORED``."""
    causal = model.get_base_model() if isinstance(model, PeftModel) else model
    with sdpa_kernel(_ATTENTION):
        hidden = causal.base_model(input_ids=inputs).last_hidden_state
    if hidden.device.type == "cpu":
        # The vocabulary is by far the widest layer, so padding is dropped before it. A GPU has no
        # trouble with it, and would have to be asked how much there is.
        real = labels != IGNORED
        hidden, labels = hidden[real], labels[real]
    logits = causal.get_output_embeddings()(hidden)
    return functional.cross_entropy(
        logits.float().flatten(0, -2), labels.flatten(), ignore_index=IGNORED, reduction=reduction
    )


def _batches_from(step: int, rows: Sequence[Row], recipe: Recipe) -> Iterator[list[Row]]:
    """The batches of all epochs, from ``step`` on; the same whether or not it is a resumption."""
    passed = 0
    for epoch in range(recipe.epochs):
        for batch in batches_of(rows, recipe.batch_size, seed=recipe.seed + epoch):
            if passed >= step:
                yield batch
            passed += 1


def _in_batches(rows: Sequence[Row]) -> Iterator[list[Row]]:
    by_length = sorted(rows, key=len)
    for begin in range(0, len(by_length), _MEASURED_AT_ONCE):
        yield by_length[begin : begin + _MEASURED_AT_ONCE]


def _share_of_rate(done: float) -> float:
    """The share of the highest rate at ``done`` (0 to 1) of the training."""
    if done < WARM_UP:
        return (done + 0.01) / (WARM_UP + 0.01)
    return 0.5 * (1 + math.cos(math.pi * (done - WARM_UP) / (1 - WARM_UP)))


def _stopped_gaining(history: Sequence[Mapping[str, float]], patience: int) -> bool:
    figures = [each["held_out"] for each in history]
    return len(figures) - 1 - figures.index(min(figures)) >= patience


def _best_strength(weights: Mapping[str, torch.Tensor], evaluate: Callable[[], float]) -> float:
    """Make an adapter as strong as is best on the held-out posts.

    Between a base and what it was taught lies what knows the person and forgets less (Wortsman et
    al. 2022, https://arxiv.org/abs/2109.01903).
    """
    halves = [each for name, each in weights.items() if "lora_B" in name]
    whole = [each.detach().clone() for each in halves]

    def bits(strength: float) -> float:
        with torch.no_grad():
            for each, taught in zip(halves, whole, strict=True):
                each.copy_(strength * taught)
        return evaluate()

    best = min(_STRENGTHS, key=bits)
    bits(best)
    return best
