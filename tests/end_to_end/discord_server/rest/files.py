"""Files and pictures, as Discord's CDN serves them."""

import base64

from aiohttp import web

from tests.end_to_end.discord_server.state.world import World

_ONE_PIXEL = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)


class Files:
    """Attachments, emojis, and one picture for everybody's face."""

    def __init__(self, world: World) -> None:
        self._world = world

    @property
    def routes(self) -> list[web.RouteDef]:
        return [
            web.get("/attachments/{attachment_id}/{name}", self.attachment),
            web.get("/emojis/{emoji_id}.png", self.emoji),
            web.get("/embed/avatars/{number}", self.avatar),
        ]

    async def attachment(self, request: web.Request) -> web.Response:
        kept = self._world.attachments.get(int(request.match_info["attachment_id"]))
        if kept is None or kept.file.name != request.match_info["name"]:
            raise web.HTTPNotFound
        return web.Response(body=kept.file.content, content_type=kept.file.content_type)

    async def emoji(self, request: web.Request) -> web.Response:
        emoji = self._world.emojis.get(int(request.match_info["emoji_id"]))
        if emoji is None:
            raise web.HTTPNotFound
        return web.Response(body=emoji.picture, content_type="image/png")

    async def avatar(self, _: web.Request) -> web.Response:
        return web.Response(body=_ONE_PIXEL, content_type="image/png")
