"""The command line: ``train`` does the whole path, the other commands a step each."""

import os
import sys
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Annotated, Final, Literal

# Their bars and their advice to programmers are not for our users; read when they are imported.
os.environ.setdefault("TRANSFORMERS_VERBOSITY", "error")
os.environ.setdefault("TQDM_DISABLE", "1")
if not sys.warnoptions:
    warnings.simplefilter("ignore")

import typer

from models import DEFAULT_STORE, BundleError, Store
from training import merged, steps
from training.bases import BaseModelError, fetch_base
from training.cleaning import Links
from training.corpus import CorpusError, Replies
from training.export import ExportError
from training.progress import Progress
from training.progress_lines import ProgressLines
from training.recipe import Method, Recipe
from training.run import Run, RunError
from training.sources import SourceError

ERRORS: Final = (BaseModelError, BundleError, CorpusError, ExportError, RunError, SourceError)

app = typer.Typer(
    help="Teach a small GPT to write like a person: an archive in, a bundle out.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)

Archives = Annotated[
    list[Path],
    typer.Argument(
        metavar="ARCHIVE",
        help="An X export (zip, folder or tweets.js), or posts as JSONL, CSV or plain text. "
        "Several, one of each person, make one voice that learns equally many posts of all.",
    ),
]
BaseName = Annotated[
    str,
    typer.Option(
        "--base", help="A model's id on the hub, a folder, or smollm2, which needs no hub."
    ),
]
MethodName = Annotated[Method, typer.Option("--method", help="An adapter, or all weights.")]
Name = Annotated[str, typer.Option("--name", help="What the persona is called.")]
StoreFolder = Annotated[
    Path, typer.Option("--store", envvar="MOCKINGBIRD_STORE", help="The folder of bundles.")
]
RunFolder = Annotated[Path, typer.Option("--run", help="The folder that the steps share.")]
LinksChoice = Annotated[Links, typer.Option("--links", help="Leave links out, or spell them out.")]
RepliesChoice = Annotated[
    Replies, typer.Option("--replies", help="Learn from replies to others, or not.")
]
MaskHandles = Annotated[
    bool, typer.Option("--mask-handles", help="Write @someone for everybody mentioned.")
]
Limit = Annotated[
    int | None,
    typer.Option("--limit", min=30, help="Keep the newest N posts, of all archives and parts."),
]
Slug = Annotated[
    str | None,
    typer.Option("--slug", help="The persona's folder, where its name shall not say it."),
]
KeepPosts = Annotated[
    int,
    typer.Option(
        "--keep-posts",
        min=0,
        help="Put the newest N posts that taught nothing into the bundle, as they are.",
    ),
]
ProgressKind = Annotated[
    Literal["bars", "json"],
    typer.Option("--progress", help="For a person, or for a program: a JSON event a line."),
]
Seed = Annotated[int, typer.Option("--seed", help="The same seed, the same persona.")]


@app.command()
def train(
    archives: Archives,
    *,
    name: Name,
    base: BaseName = "gpt2",
    method: MethodName = "lora",
    store: StoreFolder = DEFAULT_STORE,
    links: LinksChoice = "drop",
    replies: RepliesChoice = "keep",
    mask_handles: MaskHandles = False,
    limit: Limit = None,
    seed: Seed = 1,
    slug: Slug = None,
    keep_posts: KeepPosts = 0,
    progress_kind: ProgressKind = "bars",
) -> None:
    """Do the whole path. Interrupted, the same command goes on where it was."""
    progress = ProgressLines() if progress_kind == "json" else Progress()
    with _errors_as_sentences(progress):
        bundle = steps.train(
            archives,
            name,
            base,
            replace(Recipe.default(method), seed=seed),
            Store(store),
            progress,
            steps.Selection(links, replies, mask_handles, limit),
            slug=slug,
            keep_posts=keep_posts,
        )
        progress.done(bundle)


@app.command()
def ingest(
    archives: Archives,
    *,
    run: RunFolder,
    links: LinksChoice = "drop",
    replies: RepliesChoice = "keep",
    mask_handles: MaskHandles = False,
    limit: Limit = None,
) -> None:
    """Read archives: clean, filter, split and count their posts."""
    progress = Progress()
    with _errors_as_sentences(progress):
        selection = steps.Selection(links, replies, mask_handles, limit)
        corpus = steps.ingest(archives, selection, progress)
        folder = Run(run)
        folder.create()
        folder.write_corpus(corpus)


@app.command()
def finetune(
    *,
    run: RunFolder,
    base: BaseName = "gpt2",
    method: MethodName = "lora",
    seed: Seed = 1,
) -> None:
    """Teach a base the run's posts."""
    progress = Progress()
    with _errors_as_sentences(progress):
        recipe = replace(Recipe.default(method), seed=seed)
        steps.teach(Run(run), fetch_base(base, progress.say), base, recipe, progress)


@app.command()
def evaluate(*, run: RunFolder) -> None:
    """Measure base and persona on posts that neither has seen."""
    progress = Progress()
    with _errors_as_sentences(progress):
        folder = Run(run)
        steps.evaluate(folder, fetch_base(folder.taught().base, progress.say), progress)


@app.command()
def export(
    persona: Annotated[
        str | None,
        typer.Argument(help="With --merged: a persona of the store; its only one, if left out."),
    ] = None,
    *,
    run: Annotated[Path | None, typer.Option(help="Write this run's bundle.")] = None,
    name: Annotated[str | None, typer.Option(help="What the persona is called.")] = None,
    merged_folder: Annotated[
        Path | None,
        typer.Option("--merged", help="Write an ordinary Hugging Face model folder here."),
    ] = None,
    base: Annotated[
        str | None,
        typer.Option(help="With --merged: where the base is now, if not where it came from."),
    ] = None,
    store: StoreFolder = DEFAULT_STORE,
) -> None:
    """Write a bundle of a run (--run, --name), or an ordinary model of a bundle (--merged)."""
    progress = Progress()
    with _errors_as_sentences(progress):
        if merged_folder is not None:
            merged.export(Store(store), persona, base, merged_folder, progress)
            return
        if run is None or name is None:
            raise typer.BadParameter("give --run and --name, or --merged")
        folder = Run(run)
        found = fetch_base(folder.taught().base, progress.say)
        bundle = steps.export(folder, found, name, Store(store), progress)
        progress.done(bundle)


@contextmanager
def _errors_as_sentences(progress: Progress) -> Iterator[None]:
    try:
        yield
    except ERRORS as error:
        progress.failed(str(error))
        raise typer.Exit(2) from error
    except KeyboardInterrupt:
        progress.say("Interrupted: the same command goes on from the last checkpoint.")
        raise typer.Exit(130) from None


if __name__ == "__main__":
    app(prog_name="python -m training")
