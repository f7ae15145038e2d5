"""Responses to interactions: the first within three seconds, more within fifteen minutes."""

from enum import IntEnum

from aiohttp import web

from tests.end_to_end.discord_server.rest.answer import answer, nothing
from tests.end_to_end.discord_server.rest.body import body_of, json_of
from tests.end_to_end.discord_server.rest.reading import switched_on
from tests.end_to_end.discord_server.rest.refusal import (
    ALREADY_ANSWERED,
    INVALID_WEBHOOK_TOKEN,
    UNKNOWN_INTERACTION,
    UNKNOWN_MESSAGE,
    UNKNOWN_WEBHOOK,
    Refused,
    invalid,
)
from tests.end_to_end.discord_server.rest.writing import rewrite, write
from tests.end_to_end.discord_server.state import Json
from tests.end_to_end.discord_server.state.interaction import (
    AUTOCOMPLETE,
    COMMAND,
    FIRST_ANSWER,
    MODAL,
    TOKEN_LIVES,
    Interaction,
)
from tests.end_to_end.discord_server.state.message import (
    CHAT_INPUT_COMMAND,
    EPHEMERAL,
    LOADING,
    Message,
)
from tests.end_to_end.discord_server.state.world import World


class Response(IntEnum):
    """What a first response does."""

    MESSAGE = 4
    DEFERRED_MESSAGE = 5
    DEFERRED_UPDATE = 6
    UPDATE = 7
    CHOICES = 8
    FORM = 9


_NEW = (Response.MESSAGE, Response.DEFERRED_MESSAGE)


class Callbacks:
    """``/interactions/…/callback``: the first response."""

    def __init__(self, world: World) -> None:
        self._world = world

    @property
    def routes(self) -> list[web.RouteDef]:
        path = "/interactions/{interaction_id}/{interaction_token}/callback"
        return [web.post(path, self.respond)]

    async def respond(self, request: web.Request) -> web.Response:
        interaction = self._in_time(request)
        fields = json_of(request)
        kind, data = fields["type"], fields.get("data") or {}
        if (kind == Response.CHOICES) != (interaction.type == AUTOCOMPLETE):
            raise invalid("type", "INTERACTION_TYPE", "Choices answer who is typing, only.")
        first: Message | None = None
        match kind:
            case Response.MESSAGE:
                first = write_response(self._world, interaction, data, request)
            case Response.DEFERRED_MESSAGE:
                first = self._thinking(interaction, (data.get("flags") or 0) & EPHEMERAL)
            case Response.DEFERRED_UPDATE | Response.UPDATE:
                first = pressed = self._pressed(interaction)
                if kind == Response.UPDATE:
                    rewrite(self._world, pressed, data, body_of(request))
            case Response.CHOICES:
                interaction.choices = data.get("choices") or []
            case Response.FORM if interaction.type != MODAL:
                interaction.modal = data
            case _:
                raise invalid("type", "INTERACTION_TYPE", "That does not answer this.")
        interaction.original = first
        interaction.response = kind
        interaction.seconds = self._world.clock.now() - interaction.sent_at
        self._world.first_responses.append(interaction.seconds)
        if first is not None and kind in _NEW and not first.ephemeral:
            self._world.post(first)
        self._world.changes.tell()
        return self._told(request, interaction)

    def _in_time(self, request: web.Request) -> Interaction:
        interaction = self._world.interactions.get(request.match_info["interaction_token"])
        if interaction is None or str(interaction.id) != request.match_info["interaction_id"]:
            raise Refused(404, UNKNOWN_INTERACTION)
        if interaction.response is not None:
            raise Refused(400, ALREADY_ANSWERED)
        seconds = self._world.clock.now() - interaction.sent_at
        if seconds > FIRST_ANSWER:
            self._world.late.append(f"{interaction.name} after {seconds:.2f} s")
            raise Refused(404, UNKNOWN_INTERACTION)
        return interaction

    def _thinking(self, interaction: Interaction, ephemeral: int) -> Message:
        message = self._world.new_message(
            interaction.channel,
            self._world.bot,
            {},
            [],
            webhook_id=self._world.bot.id,
            application_id=self._world.bot.id,
            flags=ephemeral,
        )
        message.flags |= LOADING
        return _marked(message, interaction)

    def _pressed(self, interaction: Interaction) -> Message:
        if interaction.message is None:
            raise invalid("type", "INTERACTION_TYPE", "There is no message to update.")
        return interaction.message

    def _told(self, request: web.Request, interaction: Interaction) -> web.Response:
        if not switched_on(request, "with_response"):
            return nothing()
        first = interaction.original
        told: Json = {
            "interaction": {
                "id": str(interaction.id),
                "type": interaction.type,
                "channel_id": str(interaction.channel.id),
            }
        }
        if first is not None:
            told["interaction"] |= {
                "response_message_id": str(first.id),
                "response_message_loading": first.loading,
                "response_message_ephemeral": first.ephemeral,
            }
            if interaction.response in (Response.MESSAGE, Response.UPDATE):
                told["resource"] = {"type": interaction.response, "message": first.as_json()}
        return answer(told)


class Followups:
    """What the token of an interaction allows: the first response changed, and more of them."""

    def __init__(self, world: World) -> None:
        self._world = world

    def _interaction(self, request: web.Request) -> Interaction:
        interaction = self._world.interactions.get(request.match_info["webhook_token"])
        if interaction is None or interaction.response is None:
            raise Refused(404, UNKNOWN_WEBHOOK)
        if self._world.clock.now() - interaction.sent_at > TOKEN_LIVES:
            raise Refused(401, INVALID_WEBHOOK_TOKEN)
        return interaction

    def _message(self, request: web.Request) -> Message:
        interaction = self._interaction(request)
        number = request.match_info.get("message_id")
        found = interaction.original
        if number is not None:
            candidates = [each for each in interaction.messages if str(each.id) == number]
            found = candidates[0] if candidates else None
        if found is None or found.deleted:
            raise Refused(404, UNKNOWN_MESSAGE)
        return found

    async def show(self, _: web.Request) -> web.Response:
        raise Refused(404, UNKNOWN_WEBHOOK)

    async def remove(self, _: web.Request) -> web.Response:
        raise Refused(404, UNKNOWN_WEBHOOK)

    async def send(self, request: web.Request) -> web.Response:
        interaction, original = self._interaction(request), None
        if interaction.original is not None and interaction.original.loading:
            original = interaction.original
        if original is not None and not original.deleted:
            # What follows a “thinking…” takes its place, and is as private as that was.
            rewrite(self._world, original, json_of(request), body_of(request))
            return answer(original.as_json())
        message = write_response(self._world, interaction, json_of(request), request)
        interaction.followups.append(message)
        if not message.ephemeral:
            self._world.post(message)
        self._world.changes.tell()
        return answer(message.as_json())

    async def message(self, request: web.Request) -> web.Response:
        return answer(self._message(request).as_json())

    async def edit(self, request: web.Request) -> web.Response:
        message = self._message(request)
        rewrite(self._world, message, json_of(request), body_of(request))
        return answer(message.as_json())

    async def delete(self, request: web.Request) -> web.Response:
        message = self._message(request)
        interaction = self._interaction(request)
        if interaction.original is message:
            interaction.original = None
        self._world.delete(message)
        return nothing()


def write_response(
    world: World, interaction: Interaction, fields: Json, request: web.Request
) -> Message:
    """Make a message that responds to an interaction; only the asker sees an ephemeral one.

    Raises:
        Refused: it may not be sent like that.
    """
    message = write(
        world,
        interaction.channel,
        world.bot,
        fields,
        body_of(request),
        webhook_id=world.bot.id,
        application_id=world.bot.id,
        flags=(fields.get("flags") or 0) & EPHEMERAL,
    )
    return _marked(message, interaction)


def _marked(message: Message, interaction: Interaction) -> Message:
    if interaction.type == COMMAND:
        message.type = CHAT_INPUT_COMMAND
    return message
