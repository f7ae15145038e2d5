"""Ours: taught as a persona is, served by the bot's engine, and read by its guard."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from bot.engine import Engine, Mix, Request
from bot.guard import Guard, copies_of
from bot.writing import Writer
from models import (
    SPOKEN_INTENSITY,
    Base,
    BaseBundle,
    Bundle,
    Candidate,
    CopyGuard,
    Manifest,
    Store,
    read_adapter,
)
from training.bases import BaseModel
from training.device import best_device
from training.ending import end_bias
from training.export import export_onnx
from training.finetune import FineTuned, finetune
from training.likelihood import bits_per_character, onnx_logits
from training.progress import Progress
from training.recipe import Recipe
from training.serving import Proof, make_base
from training.serving_graph.calibration import channel_peaks
from training.weights import merge, write_model


@dataclass(frozen=True, slots=True)
class Said:
    """What the bot would send, and what its guard kept back."""

    texts: list[str]
    first_tries: list[str]
    """As many posts before the guard has read them."""
    refused: int
    """How many of those it refused."""


def teach(
    base: BaseModel,
    learnt: Sequence[str],
    held_out: Sequence[str],
    recipe: Recipe,
    folder: Path,
    progress: Progress,
) -> FineTuned:
    """Teach a persona, whose adapter is written to ``folder`` in PEFT's own layout."""
    checkpoint = folder / "checkpoint.pt"
    taught = finetune(base, learnt, held_out, recipe, checkpoint, progress)
    checkpoint.unlink()
    taught.model.save_pretrained(folder, save_embedding_layers=False)
    return taught


def install(
    store: Store, base: BaseModel, weights: Path, name: str, learnt: Sequence[str]
) -> Bundle:
    """Put the persona into the store; the first one has its base exported and proved."""
    bases = store.bases_of(base.digest())
    serving_base = bases[0] if bases else _make_base(store, base, weights, learnt)
    served = serving_base.manifest
    manifest = Manifest(
        name=name,
        created=datetime.now(UTC),
        base=served.base,
        method="lora",
        served_by=serving_base.path.name,
        end_bias=_end_bias(base, weights, learnt),
        serving=_chosen(serving_base),
        files={},
    )
    with store.new_version(manifest) as folder:
        for file in weights.glob("adapter_*"):
            (folder / file.name).write_bytes(file.read_bytes())
        CopyGuard.from_posts(learnt).write(folder / CopyGuard.FILE)
    return store.latest(name)


async def write_posts(persona: Bundle, count: int, seed: int) -> Said:
    """``count`` posts as members would see them, and as many as the engine wrote."""
    request = Request(Mix.spoken((persona, 1.0)), count=count, seed=seed)
    copies = copies_of(persona)
    guard = Guard([copies] if copies else [])
    async with Engine() as engine:
        first_tries = await engine.write(request)
        texts = await Writer(engine).write(request)
    refused = sum(guard.refuses(text) is not None for text in first_tries)
    return Said(texts, first_tries, refused)


def _make_base(store: Store, base: BaseModel, weights: Path, learnt: Sequence[str]) -> BaseBundle:
    """Export the base and prove smaller weights, as a first training does."""
    some = list(learnt[-60:])
    identity = Base(
        name=base.name, architecture=base.architecture, digest=base.digest(), license=base.license
    )
    with TemporaryDirectory() as temporary:
        folder = Path(temporary)
        model = merge(weights, "lora", base)
        tokenizer, context = base.tokenizer(), base.context_length()
        write_model(model, tokenizer, folder / "merged")
        exact = bits_per_character(
            onnx_logits(export_onnx(folder / "merged")), some, tokenizer, context
        )
        write_model(base.load(), tokenizer, folder / "base")
        export = export_onnx(folder / "base")
        proof = Proof(base, read_adapter(weights), some, exact)
        peaks = channel_peaks(model, list(learnt), tokenizer, context)
        bundle, _ = make_base(store, export, proof, peaks, identity)
    return bundle


def _end_bias(base: BaseModel, weights: Path, learnt: Sequence[str]) -> float:
    """As a training finds it."""
    speaker = merge(weights, "lora", base, intensity=SPOKEN_INTENSITY).to(best_device())
    return end_bias(speaker, base.tokenizer(), learnt) / SPOKEN_INTENSITY


def _chosen(base: BaseBundle) -> Candidate:
    precision = base.manifest.graph.precision
    return next(each for each in base.manifest.candidates if each.precision == precision)
