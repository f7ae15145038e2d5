"""From a feed to a file: page by page, resumable, named only when it is whole."""

import json
from functools import partial
from pathlib import Path
from typing import Any

from training.downloads.feed import DownloadError, Feed, Page
from training.downloads.patience import Patience
from training.downloads.unfinished import Place, Unfinished
from training.progress import Progress, Stage


def download(feed: Feed, file: Path, progress: Progress) -> None:
    """Write the posts of ``feed`` into ``file``, as JSONL, the newest first.

    Raises:
        DownloadError: it cannot be done, or not now; what was fetched stays for the next time.
    """
    if file.exists():
        raise DownloadError(f"{file} is there already: give another --to, or remove it.")
    try:
        posts = _fetch(feed, Unfinished(file, feed.service, feed.handle), progress)
    except OSError as error:
        raise DownloadError(
            f"{error.filename or file} cannot be written ({error.strerror}): make room for it, or "
            "give another --to."
        ) from error
    progress.say(f"  {posts:,} posts in {file}")


def _fetch(feed: Feed, unfinished: Unfinished, progress: Progress) -> int:
    with progress.stage(f"reading @{feed.handle}") as stage:
        patience = Patience(stage, progress)
        if place := unfinished.place:
            progress.say(f"  {place.posts:,} posts were fetched before: going on behind them")
        else:
            place = unfinished.begin(patience.ask(feed.account))
        _show(place, stage)
        while not place.finished:
            at = place.cursor
            page = patience.ask(partial(feed.page, place.account, at, place.read))
            if page.cursor == at:  # a service that would send the same page for ever
                page = Page(page.lines, page.read, None)
            place = unfinished.append(place, page, b"".join(map(_line, page.lines)))
            _show(place, stage)
    if not place.posts:
        unfinished.drop()
        raise DownloadError(
            f"@{feed.handle} has no posts of their own on {feed.service}: look at the handle."
        )
    unfinished.finish()
    return place.posts


def _show(place: Place, stage: Stage) -> None:
    if place.total is None:
        stage.hint(f"{place.posts:,} posts")
    else:
        stage.count(max(place.total, place.posts), place.posts)


def _line(fields: dict[str, Any]) -> bytes:
    return (json.dumps(fields, ensure_ascii=False) + "\n").encode()
