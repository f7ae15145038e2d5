"""A file that is not whole yet: what was fetched, and where to go on."""

import os
from pathlib import Path
from typing import Final

from pydantic import BaseModel, ValidationError

from training.downloads.feed import Account, DownloadError, Page


class Place(BaseModel):
    """How far a download is."""

    service: str
    handle: str
    account: str
    total: int | None
    """Posts there will be, if that is known."""
    cursor: str | None = None
    finished: bool = False
    read: int = 0
    """Posts that the service counts as read."""
    posts: int = 0
    """Posts that were kept."""
    bytes: int = 0
    """Of the unfinished file; what lies behind is of a page that was cut short."""


class Unfinished:
    """``FILE.part`` with the posts so far, and ``FILE.part.json`` with the place.

    A page's posts are on the disk before the place is moved behind them, and the place moves in one
    step: killed at any moment, the next run has every post once.

    Raises:
        DownloadError: another download has begun here.
    """

    def __init__(self, file: Path, service: str, handle: str) -> None:
        self._file: Final = file
        self._part: Final = file.with_name(file.name + ".part")
        self._note: Final = file.with_name(file.name + ".part.json")
        self._service: Final = service
        self._handle: Final = handle
        self.place = self._find()

    def begin(self, account: Account) -> Place:
        """Start with nothing."""
        self._part.write_bytes(b"")
        return self._move(
            Place(
                service=self._service,
                handle=self._handle,
                account=account.id,
                total=account.posts,
            )
        )

    def append(self, place: Place, page: Page, written: bytes) -> Place:
        """Keep a page, whose posts are ``written`` as lines, behind ``place``."""
        with self._part.open("r+b") as part:
            part.truncate(place.bytes)
            part.seek(place.bytes)
            part.write(written)
            part.flush()
            os.fsync(part.fileno())
        return self._move(
            place.model_copy(
                update={
                    "cursor": page.cursor,
                    "finished": page.cursor is None,
                    "read": place.read + page.read,
                    "posts": place.posts + len(page.lines),
                    "bytes": place.bytes + len(written),
                }
            )
        )

    def finish(self) -> None:
        """Give the file its name."""
        self._part.replace(self._file)
        self._note.unlink()

    def drop(self) -> None:
        """Leave nothing behind."""
        self._part.unlink()
        self._note.unlink()

    def _find(self) -> Place | None:
        try:
            place = Place.model_validate_json(self._note.read_bytes())
        except FileNotFoundError:
            place = None
        except ValidationError as error:
            raise DownloadError(
                f"{self._note} is damaged: remove it and {self._part.name} to begin anew."
            ) from error
        if place is None or not self._part.exists():
            return None
        if (place.service, place.handle) != (self._service, self._handle):
            raise DownloadError(
                f"{self._part} holds posts of @{place.handle} from {place.service}: give another "
                f"--to, or remove it and {self._note.name}."
            )
        return place if self._part.stat().st_size >= place.bytes else None

    def _move(self, place: Place) -> Place:
        draft = self._note.with_name(self._note.name + ".writing")
        with draft.open("w", encoding="utf-8") as note:
            note.write(place.model_dump_json())
            note.flush()
            os.fsync(note.fileno())
        draft.replace(self._note)
        self.place = place
        return place
