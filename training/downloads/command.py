"""``download``: posts by handle, after costs and terms were told and agreed to."""

import shlex
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated, Final

import typer

from training.downloads.download import download
from training.downloads.feed import DownloadError, Feed
from training.progress import Progress

BLUESKY_TERMS: Final = """\
Bluesky: reading is free, without a key. What it shows everybody is still somebody's: read only
posts that are yours, or whose author agreed to be imitated."""
X_TERMS: Final = """\
X: reading is paid for, by the post and by the account, from the credits of the app whose token this
is: at most {limit:,} posts and 1 account will be read. X's developer agreement (III.A.k, in force
since June 2025) forbids to use its API or what it gives “to fine-tune or train a foundation or
frontier model”: whether what you teach is one is yours to judge, and yours to answer for. Read only
posts that are yours, or whose author agreed to be imitated.
An author's own export costs nothing and holds all of their posts."""

app = typer.Typer(
    help="Fetch an account's posts by its handle, into a file that train reads.",
    no_args_is_help=True,
)

Handle = Annotated[str, typer.Argument(help="Whose posts; an “@” before it does no harm.")]
To = Annotated[Path, typer.Option("--to", help="The file that is made, as JSONL.")]
Agree = Annotated[
    bool, typer.Option("--agree", help="Say that you have read the terms, and keep to them.")
]


@app.command()
def bluesky(handle: Handle, *, to: To, agree: Agree = False) -> None:
    """All posts of an account on Bluesky. Interrupted, the same command goes on where it was."""
    progress = Progress()
    with _errors_as_sentences(progress):
        _agreed(BLUESKY_TERMS, progress, agree=agree)
        _run(_bluesky_feed(handle.removeprefix("@")), to, progress)


@app.command()
def x(
    handle: Handle,
    *,
    to: To,
    limit: Annotated[
        int, typer.Option("--limit", min=5, max=3200, help="Read the newest N posts at most.")
    ] = 3200,
    agree: Agree = False,
) -> None:
    """The newest posts of an account on X. Interrupted, the same command goes on where it was."""
    progress = Progress()
    with _errors_as_sentences(progress):
        _agreed(X_TERMS.format(limit=limit), progress, agree=agree)
        _run(_x_feed(handle.removeprefix("@"), limit), to, progress)


def _agreed(terms: str, progress: Progress, *, agree: bool) -> None:
    progress.say(terms.replace("\n", " "))
    if not agree:
        raise DownloadError("If you agree, give the same command with --agree.")


def _run(feed: Feed, file: Path, progress: Progress) -> None:
    download(feed, file, progress)
    progress.say(
        f"\nTeach it:     python -m training train {shlex.quote(str(file))} --name {feed.handle}"
    )


def _bluesky_feed(handle: str) -> Feed:
    with _missing_packages_named():
        from training.downloads.bluesky import BlueskyFeed
        from training.downloads.settings import Settings
    return BlueskyFeed(handle, Settings().bluesky_api)


def _x_feed(handle: str, limit: int) -> Feed:
    with _missing_packages_named():
        from training.downloads.settings import Settings
        from training.downloads.x import XFeed
    settings = Settings()
    if settings.x_bearer_token is None:
        raise DownloadError(
            "X wants a token: make an app in its developer console (https://console.x.com), and "
            "put its bearer token into .env as X_BEARER_TOKEN=…"
        )
    return XFeed(handle, limit, settings.x_bearer_token, settings.x_api)


@contextmanager
def _missing_packages_named() -> Iterator[None]:
    try:
        yield
    except ModuleNotFoundError as error:
        raise DownloadError(
            f"This needs the package {error.name}: install it with "
            "`pip install -c constraints.txt '.[downloads]'`."
        ) from error


@contextmanager
def _errors_as_sentences(progress: Progress) -> Iterator[None]:
    try:
        yield
    except DownloadError as error:
        progress.failed(str(error))
        raise typer.Exit(2) from error
    except KeyboardInterrupt:
        progress.say("Interrupted: the same command goes on where it was.")
        raise typer.Exit(130) from None
