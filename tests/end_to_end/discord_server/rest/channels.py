"""Channels and what the bot itself writes there."""

from aiohttp import web

from tests.end_to_end.discord_server.rest.answer import answer, nothing
from tests.end_to_end.discord_server.rest.body import body_of, json_of
from tests.end_to_end.discord_server.rest.reading import channel_in, message_in
from tests.end_to_end.discord_server.rest.refusal import (
    MISSING_PERMISSIONS,
    NOT_ONES_OWN,
    UNKNOWN_CHANNEL,
    Refused,
    invalid,
)
from tests.end_to_end.discord_server.rest.writing import rewrite, write
from tests.end_to_end.discord_server.state import Json
from tests.end_to_end.discord_server.state.channel import Channel
from tests.end_to_end.discord_server.state.message import Message
from tests.end_to_end.discord_server.state.world import World


class Channels:
    """``/channels``."""

    def __init__(self, world: World) -> None:
        self._world = world

    @property
    def routes(self) -> list[web.RouteDef]:
        messages = "/channels/{channel_id}/messages"
        return [
            web.get("/channels/{channel_id}", self.channel),
            web.post("/channels/{channel_id}/typing", self.typing),
            web.get(messages, self.history),
            web.post(messages, self.send),
            web.get(f"{messages}/{{message_id}}", self.message),
            web.patch(f"{messages}/{{message_id}}", self.edit),
            web.delete(f"{messages}/{{message_id}}", self.delete),
        ]

    def _seen(self, message: Message) -> Json:
        return message.as_json(self._world.bot, self._world.privileged)

    async def channel(self, request: web.Request) -> web.Response:
        return answer(channel_in(self._world, request).as_json())

    async def typing(self, request: web.Request) -> web.Response:
        channel_in(self._world, request, "send_messages")
        return nothing()

    async def history(self, request: web.Request) -> web.Response:
        channel = channel_in(self._world, request, "read_message_history")
        after = int(request.query.get("after", 0))
        before = int(request.query.get("before", 1 << 63))
        found = [each for each in channel.messages if after < each.id < before]
        most = int(request.query.get("limit", 50))
        found = found[:most] if after else found[-most:]
        return answer([self._seen(each) for each in reversed(found)])

    async def message(self, request: web.Request) -> web.Response:
        channel = channel_in(self._world, request, "read_message_history")
        return answer(self._seen(message_in(channel, request)))

    async def send(self, request: web.Request) -> web.Response:
        world, fields, body = self._world, json_of(request), body_of(request)
        channel = channel_in(world, request)
        _require_to_write(channel)
        if body.files:
            channel_in(world, request, "attach_files")
        reply_to = self._replied_to(channel, fields.get("message_reference"))
        message = write(world, channel, world.bot, fields, body, reply_to=reply_to)
        world.post(message)
        return answer(message.as_json())

    def _replied_to(self, channel: Channel, reference: Json | None) -> Message | None:
        if reference is None:
            return None
        if message := channel.find(int(reference["message_id"])):
            return message
        if reference.get("fail_if_not_exists", True):
            raise invalid("message_reference", "REPLIES_UNKNOWN_MESSAGE", "Unknown message")
        return None

    async def edit(self, request: web.Request) -> web.Response:
        world, fields, body = self._world, json_of(request), body_of(request)
        message = message_in(channel_in(world, request), request)
        if message.author is not world.bot:
            raise Refused(403, NOT_ONES_OWN)
        rewrite(world, message, fields, body)
        return answer(message.as_json())

    async def delete(self, request: web.Request) -> web.Response:
        channel = channel_in(self._world, request)
        message = message_in(channel, request)
        if message.author is not self._world.bot:
            if channel.guild is None:
                raise Refused(403, MISSING_PERMISSIONS)
            channel_in(self._world, request, "manage_messages")
        self._world.delete(message)
        return nothing()


def _require_to_write(channel: Channel) -> None:
    if channel.guild is None:
        return
    if channel.type.name == "forum":
        raise Refused(404, UNKNOWN_CHANNEL)
    granted = channel.guild.permissions(channel.guild.me, channel)
    needed = granted.send_messages_in_threads if channel.is_thread else granted.send_messages
    if not needed:
        raise Refused(403, MISSING_PERMISSIONS)
