"""The benchmark of training: ``python -m benchmarks.training``.

Our loop and a plain ``transformers.Trainer`` teach the same adapter by the same posts, in turns.
Then: how long it takes from an archive to a bundle, stage by stage.
"""

import json
import logging
import tempfile
import time
from dataclasses import asdict, replace
from importlib.metadata import version
from pathlib import Path
from statistics import median
from typing import Annotated, Final

import typer

from benchmarks.serving_machine import this_machine
from benchmarks.training_loops import LOOPS, Loop
from benchmarks.training_results import Report, Teaching, WholePath
from benchmarks.training_tables import show
from models import Store
from training import steps
from training.bases import SMOLLM2, BaseModel, fetch_base
from training.corpus import Corpus, build_corpus
from training.device import best_device
from training.likelihood import bits_per_character, torch_logits
from training.progress import Progress
from training.recipe import Recipe
from training.sources import read_posts
from training.weights import merge

_SAMPLE: Final = Path(__file__).parents[1] / "training" / "sample_archive"
_PERSONAS: Final = ("first persona", "one more")
"""The first has its base exported and proved, the other finds it in the store."""
_PACKAGES: Final = ("accelerate", "peft")
"""That compute here, and not in the benchmark of serving."""

app = typer.Typer(add_completion=False, pretty_exceptions_enable=False)


@app.command()
def training(
    archive: Annotated[
        Path, typer.Argument(exists=True, help="Posts; unless given, the sample account's.")
    ] = _SAMPLE,
    *,
    base: Annotated[str, typer.Option(help="A base model, as training takes it.")] = SMOLLM2,
    limit: Annotated[int, typer.Option(min=1, help="Posts at most, the newest.")] = 300,
    rounds: Annotated[int, typer.Option(min=1, help="Turns that each loop has.")] = 1,
    whole: Annotated[
        bool, typer.Option(help="Also go the whole path from archive to bundle, twice.")
    ] = True,
    report: Annotated[Path | None, typer.Option("--json", help="A file for the figures.")] = None,
) -> None:
    """Measure how fast a voice is taught on this machine, beside a plain Trainer."""
    logging.disable(logging.WARNING)  # converters tell of every tensor
    machine = this_machine()
    machine = replace(
        machine, packages={**machine.packages, **{name: version(name) for name in _PACKAGES}}
    )
    recipe = Recipe.default("lora")
    corpus = build_corpus(read_posts(archive), limit=limit)
    model = fetch_base(base, say=_say)
    teaching = _teach_in_turns(model, corpus, recipe, rounds)
    ours, plain = (each.lesson.tokens_per_second for each in teaching)
    paths = _go_the_whole_path(archive, base, recipe, limit) if whole else []
    everything = Report(
        machine=machine,
        base=model.name,
        posts=len(corpus.train),
        characters=sum(map(len, corpus.train)),
        recipe=recipe.as_json(),
        rounds=rounds,
        teaching=teaching,
        ratio=ours / plain,
        paths=paths,
    )
    show(everything)
    if report is not None:
        report.write_text(json.dumps(asdict(everything), indent=2, ensure_ascii=False) + "\n")


def _teach_in_turns(base: BaseModel, corpus: Corpus, recipe: Recipe, rounds: int) -> list[Teaching]:
    """Every loop in the median over its rounds."""
    _say("a few steps of each, off the clock")
    few = replace(corpus, train=corpus.train[: recipe.batch_size])
    for name, loop in LOOPS.items():
        _teach(name, loop, base, few, recipe)
    turns: dict[str, list[Teaching]] = {name: [] for name in LOOPS}
    for number in range(1, rounds + 1):
        for name, loop in LOOPS.items():
            _say(f"{name}, round {number} of {rounds}")
            turns[name].append(_teach(name, loop, base, corpus, recipe))
    return [_median(each) for each in turns.values()]


def _teach(name: str, loop: Loop, base: BaseModel, corpus: Corpus, recipe: Recipe) -> Teaching:
    with tempfile.TemporaryDirectory(prefix="mockingbird-") as temporary:
        folder = Path(temporary)
        began = time.monotonic()
        lesson = loop(base, corpus, recipe, folder, Progress())
        seconds = time.monotonic() - began
        logits = torch_logits(merge(folder, "lora", base).to(best_device()))
        tokenizer, context = base.tokenizer(), base.context_length()
        held_out, unseen = (
            bits_per_character(logits, posts, tokenizer, context)
            for posts in (corpus.held_out, corpus.test)
        )
    return Teaching(name, lesson, seconds, held_out, unseen)


def _median(turns: list[Teaching]) -> Teaching:
    """Its times; what was learnt is the same each time but for rounding."""
    speed = median(each.lesson.tokens_per_second for each in turns)
    return replace(
        turns[0],
        lesson=replace(turns[0].lesson, tokens_per_second=speed),
        seconds=median(each.seconds for each in turns),
    )


def _go_the_whole_path(archive: Path, base: str, recipe: Recipe, limit: int) -> list[WholePath]:
    selection = steps.Selection(limit=limit)
    paths = []
    with tempfile.TemporaryDirectory(prefix="mockingbird-") as temporary:
        store = Store(Path(temporary))
        for persona in _PERSONAS:
            _say(f"archive to bundle: {persona}")
            progress = Progress()
            began = time.monotonic()
            steps.train([archive], persona, base, recipe, store, progress, selection)
            seconds = time.monotonic() - began
            paths.append(WholePath(persona, progress.seconds, seconds))
    return paths


def _say(what: str) -> None:
    typer.echo(f"── {what}", err=True)


if __name__ == "__main__":
    app()
