"""A Mastodon export: the public posts of its outbox, and of its actor the names. Nothing else.

An export is not filtered by visibility: it also holds what was written to followers or to single
people only. An activity says in ``to`` and ``cc`` whom it is for
(https://docs.joinmastodon.org/spec/activitypub/).
"""

import re
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import urlsplit

from training.sources.container import Container
from training.sources.json_list import opening_of, read_list
from training.sources.markup import read_markup
from training.sources.post import Owner, Post, parse_time
from training.sources.small_json import read_small_json
from training.sources.text import Text

_OUTBOX = re.compile(r"(?P<folder>(?!__MACOSX/)(?:[^/]+/)?)outbox\.json(?:\.gz)?")
"""At the top, or below one folder that names the export; the actor lies beside it."""

_ITEMS = "orderedItems"
_PUBLIC = frozenset(("https://www.w3.org/ns/activitystreams#Public", "as:Public", "Public"))


class Export:
    """The outbox of one person, and the file that says who that is, if it is there."""

    note = (
        "of a Mastodon export only public posts are read, and unlisted ones where --unlisted asks "
        "for them"
    )

    def __init__(self, container: Container, outbox: str, actor: str | None = None) -> None:
        self._container = container
        self._outbox = outbox
        self._actor = actor

    def posts(self) -> Iterator[Post]:
        """Every post that anyone may read, and every boost, without its text.

        Raises:
            SourceError: the outbox is damaged.
        """
        with self._container.open(self._outbox) as stream:
            for item in read_list(Text(stream, self._outbox), _ITEMS):
                if post := _post(item):
                    yield post

    def owner(self) -> Owner | None:
        """Whose export it is, by the handle that the whole fediverse knows; None if unsaid."""
        match self._actor and read_small_json(self._container, self._actor):
            case {"id": str(address), "preferredUsername": str(user), **actor}:
                name, host = actor.get("name"), _host(address)
                return Owner(
                    handle=f"{user}@{host}" if host else user,
                    display_name=name if isinstance(name, str) and name else user,
                    avatar_url=_avatar(actor.get("icon")),
                )
        return None


def exports_in(container: Container) -> Iterator[Export]:
    """Those among the files of ``container``."""
    names = container.names()
    for name in names:
        if place := _OUTBOX.fullmatch(name):
            actor = place["folder"] + "actor.json"
            yield Export(container, name, actor if actor in names else None)


def is_outbox(head: str) -> bool:
    """Whether a text that begins with ``head`` is an outbox, perhaps under another name."""
    return head.lstrip().startswith("{") and opening_of(_ITEMS).search(head) is not None


def _post(item: object) -> Post | None:
    match item:
        case {"type": "Announce", **activity}:
            return Post("", parse_time(activity.get("published")), is_repost=True)
        case {
            "type": "Create",
            "object": {"type": "Note" | "Question", "content": str(content), **note},
            **activity,
        } if _may_be_read(activity) and _may_be_read(note):
            return Post(
                text=read_markup(content),  # without the content warning before it
                created=parse_time(note.get("published") or activity.get("published")),
                reply_to=_somebody_else(note, activity.get("actor")),
                is_unlisted=not (_is_listed(activity) and _is_listed(note)),
            )
    return None


def _may_be_read(fields: Mapping[Any, object]) -> bool:
    """Whether they are for everybody, be it only for those who come looking."""
    return _is_listed(fields) or not _PUBLIC.isdisjoint(_addresses(fields.get("cc")))


def _is_listed(fields: Mapping[Any, object]) -> bool:
    return not _PUBLIC.isdisjoint(_addresses(fields.get("to")))


def _addresses(written: object) -> list[str]:
    """One address or many; a stranger's file may hold anything anywhere."""
    several = written if isinstance(written, list) else [written]
    return [each for each in several if isinstance(each, str)]


def _somebody_else(note: Mapping[Any, object], actor: object) -> str | None:
    """Whom ``note`` answers, by the mention of them, or else by the link to what they wrote."""
    answered = note.get("inReplyTo")
    if not isinstance(answered, str) or not answered:
        return None
    if isinstance(actor, str) and _is_of(answered, actor):
        return None
    tags = note.get("tag")
    for tag in tags if isinstance(tags, list) else ():
        match tag:
            case {"type": "Mention", "href": str(href), "name": str(name)} if _is_of(
                answered, href
            ):
                return name.removeprefix("@")
    return answered


def _is_of(status: str, actor: str) -> bool:
    """Whether ``actor`` wrote ``status``, which every server files below its author."""
    return status.startswith(actor.rstrip("/") + "/")


def _host(address: str) -> str | None:
    try:
        return urlsplit(address).hostname
    except ValueError:
        return None


def _avatar(icon: object) -> str | None:
    match icon:
        case {"url": str(url)} if url.startswith(("https://", "http://")):
            return url
    return None  # an export's own picture is a file beside it
