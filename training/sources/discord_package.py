"""A Discord data package: the member's own messages in servers, and their name. Nothing else.

Messages to single people and groups are never opened: each channel's folder says what it is, and
one that does not say so is left out.
"""

import re
from collections.abc import Iterator

from training.sources.container import Container
from training.sources.delimited import read_rows
from training.sources.json_list import read_list
from training.sources.post import Owner, Post, parse_time
from training.sources.small_json import read_small_json
from training.sources.text import Text

_ROOT = r"(?P<root>(?!__MACOSX/)(?:[^/]+/)?)"
"""Folders are called by the member's language, and may lie below one that names the package."""
_MESSAGES = re.compile(_ROOT + r"(?P<channel>[^/]+/c?\d+/)messages\.(?P<kind>json|csv)(?:\.gz)?")
_USER = re.compile(_ROOT + r"[^/]+/user\.json")

# https://docs.discord.com/developers/resources/channel#channel-object-channel-types
_PUBLIC_KINDS = frozenset(
    (
        *("0", "GUILD_TEXT", "2", "GUILD_VOICE", "5", "GUILD_ANNOUNCEMENT", "GUILD_NEWS"),
        *("10", "ANNOUNCEMENT_THREAD", "NEWS_THREAD", "GUILD_NEWS_THREAD"),
        *("11", "PUBLIC_THREAD", "GUILD_PUBLIC_THREAD", "13", "GUILD_STAGE_VOICE"),
        *("15", "GUILD_FORUM", "16", "GUILD_MEDIA"),
    )
)
"""By number, or by name as newer packages have it. Private threads are not among them."""

_MARKS = re.compile(
    r"<(?:@[!&]?\d+|(?P<channel>#)\d+|a?(?P<emoji>:\w+:)\d+|t:-?\d+(?::\w)?|id:\w+"
    r"|(?P<command>/[^:<>]+):\d+|(?P<link>https?://[^\s<>]+))>"
)
"""https://docs.discord.com/developers/reference#message-formatting"""
_CHANNEL_FILE = re.compile(r'\s*(?:ID,Timestamp,Contents\b|\[\s*\{[^{}]*"Contents"\s*:)')


class Package:
    """The package of one member."""

    note = (
        "of a Discord package only messages in servers are read, those in closed channels too; "
        "no direct messages"
    )

    def __init__(self, container: Container, root: str) -> None:
        self._container = container
        self._root = root
        self._names = dict.fromkeys(container.names())
        """In their order, and quickly found."""

    def posts(self) -> Iterator[Post]:
        """Every message in a server, channel by channel.

        Raises:
            SourceError: a file is damaged.
        """
        for name in self._names:
            place = _MESSAGES.fullmatch(name)
            if place and place["root"] == self._root and self._is_public(place["channel"]):
                with self._container.open(name) as stream:
                    text = Text(stream, name)
                    items = read_list(text) if place["kind"] == "json" else read_rows(text, ",")
                    for item in items:
                        match item:
                            case {"Contents": str(contents), **message}:
                                created = parse_time(message.get("Timestamp"))
                                yield Post(_as_shown(contents), created)

    def owner(self) -> Owner | None:
        """Whose package it is; None if it does not say."""
        for name in self._names:
            place = _USER.fullmatch(name)
            if place and place["root"] == self._root:
                match read_small_json(self._container, name):
                    case {"username": str(handle), **user}:
                        shown = user.get("global_name")
                        return Owner(handle, shown if isinstance(shown, str) else handle, None)
        return None

    def _is_public(self, folder: str) -> bool:
        name = f"{self._root}{folder}channel.json"
        match name in self._names and read_small_json(self._container, name):
            case {"type": int() | str() as kind, "guild": dict(), **channel}:
                return str(kind) in _PUBLIC_KINDS and "recipients" not in channel
        return False


def exports_in(container: Container) -> Iterator[Package]:
    """Those among the files of ``container``."""
    places = filter(None, map(_MESSAGES.fullmatch, container.names()))
    return (Package(container, root) for root in sorted({place["root"] for place in places}))


def is_one_channel(head: str) -> bool:
    """Whether a text that begins with ``head`` is a package's file of messages, by itself."""
    return _CHANNEL_FILE.match(head) is not None


def _as_shown(contents: str) -> str:
    """``contents`` without the numbers that Discord writes for people, channels and emoji."""
    return _MARKS.sub(_readable, contents).strip()


def _readable(mark: re.Match[str]) -> str:
    if mark[0].startswith("<@"):
        return "@someone"  # a package does not say who
    if mark["channel"]:
        return "#channel"
    return mark["emoji"] or mark["command"] or mark["link"] or ""
