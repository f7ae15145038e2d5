"""One page of all one's personas, figures side by side: ``voice.py`` reads, ``page.py`` draws."""

from pathlib import Path

from models import BundleError, Store
from training.progress import Progress
from training.report.page import render
from training.report.voice import Voice, read_voice

__all__ = ["ReportError", "write_report"]


class ReportError(Exception):
    """A report that cannot be made; the message is one sentence that says what to do next."""


def write_report(store: Store, file: Path, progress: Progress) -> None:
    """Write a page of the newest version of every persona in ``store``.

    Args:
        store: whose personas.
        file: the page; one that is there is replaced.
        progress: told of personas that cannot be read, which the page names and passes over.

    Raises:
        ReportError: there is no persona, or the page cannot be written.
    """
    voices: list[Voice] = []
    unreadable: list[str] = []
    slugs = store.slugs()
    if not slugs:
        raise ReportError(
            f"There is no persona in {store.root} yet: make one with `python -m training train "
            "ARCHIVE --name NAME`."
        )
    with progress.stage("reading the personas") as stage:
        stage.count(len(slugs))
        for slug in slugs:
            try:
                voices.append(read_voice(store.latest(slug)))
            except BundleError as error:
                unreadable.append(slug)
                progress.say(f"  note: {error}")
            stage.advance()
    # A stranger's bundle may hold half a character, which no file can.
    page = render(voices, unreadable).encode("utf-8", "replace")
    draft = file.with_name(f".{file.name}.writing")
    try:
        draft.write_bytes(page)
        draft.replace(file)
    except OSError as error:
        raise ReportError(
            f"{file} cannot be written ({error.strerror}): say with --to where the page shall lie."
        ) from error
    progress.say(f"\nThe report: {file.resolve()}")
