"""Bodies of requests: JSON, or a form of several parts with files."""

import json
import re
from dataclasses import dataclass, field
from typing import Any

from aiohttp import BodyPartReader, web

from tests.end_to_end.discord_server.rest.refusal import TOO_LARGE, Refused, invalid
from tests.end_to_end.discord_server.state import Json
from tests.end_to_end.discord_server.state.message import Attachment, File
from tests.end_to_end.discord_server.state.world import World

LARGEST_FILE = 10 * 1024 * 1024
"""Bytes that a bot may attach as one file."""

_FILE = re.compile(r"files\[(\d)\]")


@dataclass
class Body:
    """What was sent; ``json`` is None if nothing was."""

    json: Any = None
    files: dict[int, File] = field(default_factory=dict)


_BODY = web.RequestKey("body", Body)


async def read_body(request: web.Request) -> None:
    """Read what was sent, for ``body_of`` to give.

    Raises:
        Refused: it is no JSON, or a part has no name that Discord knows.
    """
    body = Body()
    request[_BODY] = body
    if request.content_type.startswith("multipart/"):
        async for part in await request.multipart():
            if not isinstance(part, BodyPartReader):
                raise invalid("files", "BASE_TYPE_BAD", "A part of a form has parts itself.")
            content = bytes(await part.read(decode=True))
            if part.name == "payload_json":
                body.json = json.loads(content)
            elif found := _FILE.fullmatch(part.name or ""):
                body.files[int(found[1])] = File(part.filename or "unknown", content)
            else:
                raise invalid("files", "BASE_TYPE_BAD", f"No part may be called {part.name!r}.")
    elif request.can_read_body:
        try:
            body.json = json.loads(await request.read())
        except ValueError:
            raise invalid("_", "BASE_TYPE_BAD", "The body contains invalid JSON.") from None


def body_of(request: web.Request) -> Body:
    return request[_BODY]


def json_of(request: web.Request) -> Json:
    """The object that was sent, empty if none was."""
    return body_of(request).json or {}


def attachments_of(
    world: World, body: Body, fields: Json, before: list[Attachment]
) -> list[Attachment]:
    """The attachments of a message that ``fields`` describe.

    They are those of ``before`` that are named by their id, or all of them if none is, and the
    files of ``body``, which are named by their number.

    Raises:
        Refused: a file is too large, or one that is named was not sent.
    """
    if any(len(file.content) > LARGEST_FILE for file in body.files.values()):
        raise Refused(413, TOO_LARGE)
    named = fields.get("attachments")
    if named is None:
        return before + [world.attach(file) for file in body.files.values()]
    kept = {attachment.id: attachment for attachment in before}
    found = []
    for each in named:
        number = int(each["id"])
        if number in kept:
            found.append(kept[number])
        elif number in body.files:
            found.append(world.attach(body.files[number], each.get("description")))
        else:
            raise invalid("attachments", "ATTACHMENT_NOT_FOUND", f"There is no file {number}.")
    return found
