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

from models import DEFAULT_STORE, BundleError, Consent, Store
from training import hub, merged, steps
from training.bases import BaseModelError, fetch_base
from training.cleaning import Links
from training.corpus import CorpusError, Replies
from training.downloads import command as downloads
from training.export import ExportError
from training.finetune import TeachingError
from training.hub import HubError
from training.many import ManyError, Teaching, train_many
from training.progress import Progress
from training.progress_lines import ProgressLines
from training.provenance import Provenance, ProvenanceError
from training.recipe import Method, Recipe
from training.report import ReportError, write_report
from training.run import Run, RunError
from training.sources import SourceError
from training.tracking import Kind, Tracking, TrackingError


class UsageError(Exception):
    """Options that do not go together; the message is one sentence that says which do."""


ERRORS: Final = (
    BaseModelError,
    BundleError,
    CorpusError,
    ExportError,
    HubError,
    ManyError,
    ProvenanceError,
    ReportError,
    RunError,
    SourceError,
    TeachingError,
    TrackingError,
    UsageError,
)

_FROM_THE_CHECKPOINT: Final = "goes on from the last checkpoint"
"""What the same command does after Ctrl-C, where something is taught."""

app = typer.Typer(
    help="Teach a small GPT to write like a person: an archive in, a bundle out.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
app.add_typer(downloads.app, name="download")

_ARCHIVE = typer.Argument(
    metavar="ARCHIVE",
    help="An export of X (zip, folder or tweets.js) or Mastodon (tar.gz, zip, folder or "
    "outbox.json), Bluesky's repo.car, a Discord package (zip or folder), or posts as JSONL, CSV "
    "or plain text. Several, one of each person, make one voice that learns equally many posts of "
    "all.",
)
Archives = Annotated[list[Path], _ARCHIVE]
ArchivesOrNone = Annotated[list[Path] | None, _ARCHIVE]
Many = Annotated[
    Path | None,
    typer.Option(
        metavar="FOLDER",
        help="Instead of ARCHIVE: make a persona of each archive in FOLDER, called by its handle "
        "or its file's name. Ends with 1 where one of them gave no persona.",
    ),
]
BaseName = Annotated[
    str,
    typer.Option(
        "--base", help="A model's id on the hub, a folder, or smollm2, which needs no hub."
    ),
]
MethodName = Annotated[Method, typer.Option("--method", help="An adapter, or all weights.")]
Name = Annotated[
    str | None, typer.Option("--name", help="What the persona is called; not with --many.")
]
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
Unlisted = Annotated[
    bool, typer.Option("--unlisted", help="Learn from a Mastodon export's unlisted posts, too.")
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
Repository = Annotated[
    str, typer.Argument(metavar="REPO", help="On the hub: YOUR_NAME/REPOSITORY.")
]
Track = Annotated[
    Kind, typer.Option("--track", help="Where to record the training: its figures and its samples.")
]
TrackPosts = Annotated[
    bool,
    typer.Option(
        "--track-posts", help="Give W&B the posts themselves, and not only their number and hashes."
    ),
]
Person = Annotated[
    str | None, typer.Option("--person", help="Whose posts they are; shown on the card.")
]
ConsentChoice = Annotated[
    Consent | None,
    typer.Option(
        "--consent",
        help="By what right: they are your own, their author agreed, or the person is invented.",
    ),
]
Seed = Annotated[int, typer.Option("--seed", help="The same seed, the same persona.")]


@app.command()
def train(
    archives: ArchivesOrNone = None,
    *,
    many: Many = None,
    name: Name = None,
    base: BaseName = "gpt2",
    method: MethodName = "lora",
    store: StoreFolder = DEFAULT_STORE,
    links: LinksChoice = "drop",
    replies: RepliesChoice = "keep",
    mask_handles: MaskHandles = False,
    unlisted: Unlisted = False,
    limit: Limit = None,
    seed: Seed = 1,
    slug: Slug = None,
    keep_posts: KeepPosts = 0,
    person: Person = None,
    consent: ConsentChoice = None,
    track: Track = "none",
    track_posts: TrackPosts = False,
    progress_kind: ProgressKind = "bars",
) -> None:
    """Do the whole path. Interrupted, the same command goes on where it was."""
    progress = ProgressLines() if progress_kind == "json" else Progress()
    recipe = replace(Recipe.default(method), seed=seed)
    selection = steps.Selection(links, replies, mask_handles, limit, unlisted)
    with _errors_as_sentences(progress, _FROM_THE_CHECKPOINT):
        tracking = Tracking(track, posts=track_posts)
        if many is not None:
            if archives or name or slug or person or consent:
                raise UsageError(
                    "--many takes every archive of its folder and names each persona itself: "
                    "leave ARCHIVE, --name, --slug, --person and --consent out."
                )
            teaching = Teaching(base, recipe, Store(store), selection, keep_posts, tracking)
            if any(each.trouble for each in train_many(many, teaching, progress)):
                raise typer.Exit(1)
            return
        if not archives or name is None:
            raise UsageError("Give an ARCHIVE and a --name, or a folder of archives with --many.")
        bundle = steps.train(
            archives,
            name,
            base,
            recipe,
            Store(store),
            progress,
            selection,
            slug=slug,
            keep_posts=keep_posts,
            provenance=Provenance(person, consent),
            tracking=tracking,
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
    unlisted: Unlisted = False,
    limit: Limit = None,
) -> None:
    """Read archives: clean, filter, split and count their posts."""
    progress = Progress()
    with _errors_as_sentences(progress):
        selection = steps.Selection(links, replies, mask_handles, limit, unlisted)
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
    with _errors_as_sentences(progress, _FROM_THE_CHECKPOINT):
        recipe = replace(Recipe.default(method), seed=seed)
        steps.teach(Run(run), fetch_base(base, progress.say), base, recipe, progress)


@app.command()
def evaluate(*, run: RunFolder) -> None:
    """Measure base and persona on posts that neither has seen."""
    progress = Progress()
    with _errors_as_sentences(progress):
        folder = Run(run)
        steps.evaluate(folder, steps.base_of(folder, progress.say), progress)


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
    person: Person = None,
    consent: ConsentChoice = None,
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
        found = steps.base_of(folder, progress.say)
        provenance = Provenance(person, consent)
        bundle = steps.export(folder, found, name, Store(store), progress, provenance=provenance)
        progress.done(bundle)


@app.command()
def report(
    *,
    store: StoreFolder = DEFAULT_STORE,
    to: Annotated[Path, typer.Option(help="The page.")] = Path("report.html"),
) -> None:
    """Write one page of all personas: their figures side by side, curves, and what they write."""
    progress = Progress()
    with _errors_as_sentences(progress):
        write_report(Store(store), to, progress)


@app.command()
def push(
    persona: Annotated[str, typer.Argument(help="A persona of the store.")],
    repo: Repository,
    *,
    public: Annotated[
        bool, typer.Option("--public/--private", help="Whether everybody shall see it.")
    ] = False,
    as_merged: Annotated[
        bool, typer.Option("--merged", help="Upload an ordinary model, not an adapter.")
    ] = False,
    base: Annotated[
        str | None,
        typer.Option(help="With --merged: where the base is now, if not where it came from."),
    ] = None,
    store: StoreFolder = DEFAULT_STORE,
) -> None:
    """Upload a persona to the Hugging Face hub, for you alone unless you say --public."""
    progress = Progress()
    with _errors_as_sentences(progress):
        hub.push(
            Store(store), persona, repo, progress, public=public, merged=as_merged, base_name=base
        )


@app.command()
def pull(
    repo: Repository,
    *,
    name: Annotated[
        str | None, typer.Option(help="What it is to be called here, if not as there.")
    ] = None,
    base: Annotated[
        str | None, typer.Option(help="Where its base is, if the hub does not have it.")
    ] = None,
    store: StoreFolder = DEFAULT_STORE,
) -> None:
    """Take a persona of the Hugging Face hub into the store."""
    progress = Progress()
    with _errors_as_sentences(progress):
        progress.done(hub.pull(Store(store), repo, progress, name=name, base_name=base))


@contextmanager
def _errors_as_sentences(progress: Progress, again: str = "begins anew") -> Iterator[None]:
    try:
        yield
    except ERRORS as error:
        progress.failed(str(error))
        raise typer.Exit(2) from error
    except KeyboardInterrupt:
        progress.say(f"Interrupted: the same command {again}.")
        raise typer.Exit(130) from None


if __name__ == "__main__":
    app(prog_name="python -m training")
