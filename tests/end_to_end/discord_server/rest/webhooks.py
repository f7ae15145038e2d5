"""Webhooks of channels: made, executed, and their messages changed."""

from aiohttp import web
from discord import ChannelType

from tests.end_to_end.discord_server.rest.answer import answer, nothing
from tests.end_to_end.discord_server.rest.body import body_of, json_of
from tests.end_to_end.discord_server.rest.reading import channel_in, switched_on
from tests.end_to_end.discord_server.rest.refusal import (
    INVALID_WEBHOOK_TOKEN,
    MISSING_PERMISSIONS,
    TOO_MANY_WEBHOOKS,
    UNKNOWN_CHANNEL,
    UNKNOWN_MESSAGE,
    UNKNOWN_WEBHOOK,
    Refused,
    invalid,
)
from tests.end_to_end.discord_server.rest.writing import rewrite, write
from tests.end_to_end.discord_server.state.channel import Channel
from tests.end_to_end.discord_server.state.message import Message
from tests.end_to_end.discord_server.state.user import User
from tests.end_to_end.discord_server.state.webhook import MOST, Webhook, why_not
from tests.end_to_end.discord_server.state.world import World


class Webhooks:
    """``/channels/…/webhooks`` and ``/webhooks``."""

    def __init__(self, world: World) -> None:
        self._world = world

    @property
    def routes(self) -> list[web.RouteDef]:
        return [
            web.get("/channels/{channel_id}/webhooks", self.of_channel),
            web.post("/channels/{channel_id}/webhooks", self.make),
            web.get("/webhooks/{webhook_id}", self.show),
            web.patch("/webhooks/{webhook_id}", self.change),
            web.delete("/webhooks/{webhook_id}", self.remove),
        ]

    async def of_channel(self, request: web.Request) -> web.Response:
        channel = channel_in(self._world, request, "manage_webhooks")
        found = self._world.webhooks_of(channel)
        return answer([webhook.as_json(self._world.bot) for webhook in found])

    async def make(self, request: web.Request) -> web.Response:
        channel = channel_in(self._world, request, "manage_webhooks")
        name = json_of(request)["name"]
        if reason := why_not(name):
            raise invalid("name", "USERNAME_INVALID", reason)
        if len(self._world.webhooks_of(channel)) >= MOST:
            raise Refused(400, TOO_MANY_WEBHOOKS)
        webhook = self._world.add_webhook(channel, name, self._world.bot)
        return answer(webhook.as_json(self._world.bot))

    def _managed(self, request: web.Request) -> Webhook:
        webhook = self._world.webhooks.get(int(request.match_info["webhook_id"]))
        if webhook is None:
            raise Refused(404, UNKNOWN_WEBHOOK)
        guild = webhook.channel.guild
        if guild is None or not guild.permissions(guild.me, webhook.channel).manage_webhooks:
            raise Refused(403, MISSING_PERMISSIONS)
        return webhook

    async def show(self, request: web.Request) -> web.Response:
        return answer(self._managed(request).as_json(self._world.bot))

    async def change(self, request: web.Request) -> web.Response:
        webhook, fields = self._managed(request), json_of(request)
        if "name" in fields:
            if reason := why_not(fields["name"]):
                raise invalid("name", "USERNAME_INVALID", reason)
            webhook.name = fields["name"]
        if "channel_id" in fields:
            webhook.channel = self._world.channels[int(fields["channel_id"])]
        return answer(webhook.as_json(self._world.bot))

    async def remove(self, request: web.Request) -> web.Response:
        self._world.delete_webhook(self._managed(request))
        return nothing()


class Executions:
    """What whoever has a webhook's token may do, permissions or not."""

    def __init__(self, world: World) -> None:
        self._world = world

    def _webhook(self, request: web.Request) -> Webhook:
        webhook = self._world.webhooks.get(int(request.match_info["webhook_id"]))
        if webhook is None:
            raise Refused(404, UNKNOWN_WEBHOOK)
        if webhook.token != request.match_info["webhook_token"]:
            raise Refused(401, INVALID_WEBHOOK_TOKEN)
        return webhook

    def _place(self, request: web.Request, webhook: Webhook) -> Channel:
        """The webhook's channel, or the thread below it that the query names."""
        if "thread_id" not in request.query:
            return webhook.channel
        thread = self._world.channels.get(int(request.query["thread_id"]))
        if thread is None or thread.parent is not webhook.channel:
            raise Refused(404, UNKNOWN_CHANNEL)
        return thread

    def _message(self, request: web.Request) -> Message:
        webhook = self._webhook(request)
        message = self._place(request, webhook).find(int(request.match_info["message_id"]))
        if message is None or message.webhook_id != webhook.id:
            raise Refused(404, UNKNOWN_MESSAGE)
        return message

    async def show(self, request: web.Request) -> web.Response:
        webhook = self._webhook(request).as_json(self._world.bot)
        return answer({name: webhook[name] for name in webhook if name != "user"})

    async def remove(self, request: web.Request) -> web.Response:
        self._world.delete_webhook(self._webhook(request))
        return nothing()

    async def send(self, request: web.Request) -> web.Response:
        world, webhook, fields = self._world, self._webhook(request), json_of(request)
        place = self._place(request, webhook)
        if place.type is ChannelType.forum:
            place = self._new_thread(place, fields.get("thread_name"))
        name = fields.get("username")
        if name is not None and (reason := why_not(name)):
            raise invalid("username", "USERNAME_INVALID", reason)
        author = User(webhook.id, name or webhook.name, bot=True)
        author.avatar_url = fields.get("avatar_url")
        message = write(
            world,
            place,
            author,
            fields,
            body_of(request),
            webhook_id=webhook.id,
            application_id=world.bot.id if webhook.made_by is world.bot else None,
        )
        world.post(message)
        # As a webhook does: only who waits is told what became of it.
        if switched_on(request, "wait"):
            return answer(message.as_json())
        return nothing()

    def _new_thread(self, forum: Channel, name: str | None) -> Channel:
        if name is None or forum.guild is None:
            raise invalid(
                "thread_name",
                "BASE_TYPE_REQUIRED",
                "Webhooks posted to forum channels must have a thread_name or thread_id",
            )
        return forum.guild.thread(forum, name)

    async def message(self, request: web.Request) -> web.Response:
        return answer(self._message(request).as_json())

    async def edit(self, request: web.Request) -> web.Response:
        message = self._message(request)
        rewrite(self._world, message, json_of(request), body_of(request))
        return answer(message.as_json())

    async def delete(self, request: web.Request) -> web.Response:
        self._world.delete(self._message(request))
        return nothing()
