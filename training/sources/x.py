"""An X (Twitter) export: its posts, and of its account the name and the picture. Nothing else.

An export also holds direct messages, deleted posts, addresses and phone numbers, so the files
that are read are named one by one below: a pattern such as ``*tweets.js`` would also catch
``deleted-tweets.js``.
"""

import re
from collections import defaultdict
from collections.abc import Iterator

from training.sources.container import MOST_BYTES, Container
from training.sources.json_list import read_list
from training.sources.long_posts import LongPosts
from training.sources.post import Owner, Post
from training.sources.records import read_records
from training.sources.text import Text

_TWEETS = re.compile(r"tweets?(?:-part\d+)?\.js(?:\.gz)?")
_NOTES = re.compile(r"note-tweet(?:-part\d+)?\.js(?:\.gz)?")
_ACCOUNT = re.compile(r"account\.js(?:\.gz)?")
_PROFILE = re.compile(r"profile\.js(?:\.gz)?")

_PLACE = re.compile(r"(?P<folder>(?!__MACOSX/)(?:[^/]+/)?(?:data/)?)(?P<file>[^/]+)")
"""``data/`` or no folder, and either of them perhaps below one that names the export."""

_MOST_HELD = 1 << 26
"""Bytes of a file whose content stays in memory."""


class Export:
    """The files of one export that may be read."""

    note = (
        "an export also holds posts made to a private circle; if there are any, they were read too"
    )

    def __init__(self, container: Container, folder: str, files: list[str]) -> None:
        self._container = container
        self._folder = folder
        self._files = files

    def posts(self) -> Iterator[Post]:
        """Every post, in the order of the files.

        Raises:
            SourceError: a file is damaged.
        """
        owner = self.owner()
        yield from read_records(
            self._items(_TWEETS),
            "tweets.js",
            handle=owner.handle if owner else None,
            long_posts=LongPosts(self._items(_NOTES, _MOST_HELD)),
        )

    def owner(self) -> Owner | None:
        """Whose export it is; None if it does not say.

        Raises:
            SourceError: a file is damaged.
        """
        avatar = None
        for item in self._items(_PROFILE, _MOST_HELD):
            match item:
                case {"profile": {"avatarMediaUrl": str(url)}} if url:
                    avatar = url
        for item in self._items(_ACCOUNT, _MOST_HELD):
            match item:
                case {"account": {"username": str(handle), "accountDisplayName": str(name)}}:
                    return Owner(handle, name, avatar)
        return None

    def _items(self, wanted: re.Pattern[str], most_bytes: int = MOST_BYTES) -> Iterator[object]:
        for file in filter(wanted.fullmatch, self._files):
            with self._container.open(self._folder + file, most_bytes) as stream:
                yield from read_list(Text(stream, file))


def exports_in(container: Container) -> Iterator[Export]:
    """Those among the files of ``container``."""
    folders: dict[str, list[str]] = defaultdict(list)
    for member in container.names():
        if place := _PLACE.fullmatch(member):
            folders[place["folder"]].append(place["file"])
    for folder, files in folders.items():
        if any(map(_TWEETS.fullmatch, files)):
            yield Export(container, folder, files)
