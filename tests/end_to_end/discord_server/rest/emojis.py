"""Emojis of the application, at most 2,000 of 256 KiB."""

import base64
import binascii
import re
from typing import Final

from aiohttp import web

from tests.end_to_end.discord_server.rest.answer import answer, nothing
from tests.end_to_end.discord_server.rest.body import json_of
from tests.end_to_end.discord_server.rest.refusal import (
    TOO_MANY_EMOJIS,
    UNKNOWN_EMOJI,
    Refused,
    invalid,
)
from tests.end_to_end.discord_server.state.emoji import Emoji
from tests.end_to_end.discord_server.state.snowflake import snowflake
from tests.end_to_end.discord_server.state.world import World

MOST: Final = 2_000
MOST_BYTES: Final = 256 * 1024

_DATA = re.compile(r"data:image/(?:png|jpeg|gif|webp);base64,(.+)", re.DOTALL)


class Emojis:
    """``/applications/…/emojis``."""

    def __init__(self, world: World) -> None:
        self._world = world

    @property
    def routes(self) -> list[web.RouteDef]:
        path = "/applications/{application_id}/emojis"
        return [
            web.get(path, self.all),
            web.post(path, self.add),
            web.get(f"{path}/{{emoji_id}}", self.show),
            web.delete(f"{path}/{{emoji_id}}", self.remove),
        ]

    async def all(self, _: web.Request) -> web.Response:
        return answer({"items": [emoji.as_json() for emoji in self._world.emojis.values()]})

    async def add(self, request: web.Request) -> web.Response:
        fields = json_of(request)
        if not re.fullmatch(r"\w{2,32}", fields["name"]):
            raise invalid("name", "STRING_TYPE_REGEX", "String value did not match its pattern.")
        if len(self._world.emojis) >= MOST:
            raise Refused(400, TOO_MANY_EMOJIS)
        emoji = Emoji(snowflake(), fields["name"], _picture(fields["image"]), self._world.bot)
        self._world.emojis[emoji.id] = emoji
        return answer(emoji.as_json(), 201)

    async def show(self, request: web.Request) -> web.Response:
        return answer(self._named(request).as_json())

    async def remove(self, request: web.Request) -> web.Response:
        del self._world.emojis[self._named(request).id]
        return nothing()

    def _named(self, request: web.Request) -> Emoji:
        emoji = self._world.emojis.get(int(request.match_info["emoji_id"]))
        if emoji is None:
            raise Refused(404, UNKNOWN_EMOJI)
        return emoji


def _picture(data: str) -> bytes:
    try:
        found = _DATA.fullmatch(data)
        picture = base64.b64decode(found[1], validate=True) if found else b""
    except binascii.Error:
        picture = b""
    if not picture:
        raise invalid("image", "IMAGE_INVALID", "Invalid image data")
    if len(picture) > MOST_BYTES:
        raise invalid("image", "BINARY_TYPE_MAX_SIZE", "File cannot be larger than 256.0 kb.")
    return picture
