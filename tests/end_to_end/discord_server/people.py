"""People on a server, and what they do there."""

import secrets
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, ClassVar

from discord import Permissions

from tests.end_to_end.discord_server.state import Json
from tests.end_to_end.discord_server.state.channel import Channel
from tests.end_to_end.discord_server.state.interaction import (
    AUTOCOMPLETE,
    COMMAND,
    COMPONENT,
    FIRST_ANSWER,
    MODAL,
    Interaction,
    NoAnswer,
)
from tests.end_to_end.discord_server.state.message import File, Message
from tests.end_to_end.discord_server.state.snowflake import snowflake
from tests.end_to_end.discord_server.state.user import User
from tests.end_to_end.discord_server.using import Impossible
from tests.end_to_end.discord_server.using.components import choose_data, press_data, submit_data
from tests.end_to_end.discord_server.using.options import Resolved, find_command, slash_data

if TYPE_CHECKING:
    from tests.end_to_end.discord_server.state.guild import Guild

USER_COMMAND = 2
MESSAGE_COMMAND = 3


@dataclass(eq=False)
class Member:
    """Somebody on a server; what they do with the bot returns at its first response."""

    resolved_as: ClassVar = "members"

    user: User
    guild: "Guild"
    roles: set[int]
    nick: str | None = None
    joined_at: datetime = field(default_factory=lambda: datetime.now(UTC))

    @property
    def id(self) -> int:
        return self.user.id

    @property
    def name(self) -> str:
        return self.user.name

    @property
    def mention(self) -> str:
        return self.user.mention

    @property
    def direct_messages(self) -> Channel:
        """Where the bot writes to them alone."""
        return self.guild.world.direct_channel(self.user)

    def permissions_in(self, channel: Channel) -> Permissions:
        return self.guild.permissions(self, channel)

    def as_json(self) -> Json:
        return {
            "user": self.user.as_json(),
            "roles": [str(role) for role in self.roles],
            "nick": self.nick,
            "joined_at": self.joined_at.isoformat(),
            "avatar": None,
            "banner": None,
            "communication_disabled_until": None,
            "premium_since": None,
            "pending": False,
            "mute": False,
            "deaf": False,
            "flags": 0,
        }

    async def slash(self, channel: Channel, command: str, /, **values: Any) -> Interaction:
        """Use a slash command, subcommands with a space: ``"persona list"``.

        Raises:
            Impossible: a client would not let them.
            NoAnswer: the bot does not respond within three seconds.
        """
        data = slash_data(self, command, values)
        return await self._interact(COMMAND, f"/{command}", channel, data)

    async def autocomplete(
        self, channel: Channel, command: str, option: str, typed: str, /, **values: Any
    ) -> list[str]:
        """What is suggested while they type an option; raises as ``slash`` does."""
        data = slash_data(self, command, values | {option: typed}, focused=option)
        asked = await self._interact(AUTOCOMPLETE, f"{option} of /{command}", channel, data)
        return [choice["value"] for choice in asked.choices]

    async def context_menu(
        self,
        channel: Channel,
        command: str,
        *,
        user: "Member | None" = None,
        message: Message | None = None,
    ) -> Interaction:
        """Use a command of the menu on a user or on a message; raises as ``slash`` does."""
        if (user is None) == (message is None):
            raise Impossible("A context menu opens on a user or on a message")
        found = find_command(self, USER_COMMAND if user else MESSAGE_COMMAND, command)
        resolved = Resolved(self)
        target = resolved.value(user or message)
        data = {"id": found["id"], "name": command, "type": found["type"], "target_id": target}
        return await self._interact(COMMAND, command, channel, data | resolved.as_json())

    async def press(self, message: Message, button: str) -> Interaction:
        """Press a button, by its label, emoji or custom id; raises as ``slash`` does."""
        data = press_data(message, button)
        return await self._interact(
            COMPONENT, f"the button {button!r}", message.channel, data, message
        )

    async def choose(self, message: Message, menu: str, *values: Any) -> Interaction:
        """Choose in a menu, by its placeholder or custom id; raises as ``slash`` does."""
        data = choose_data(self, message, menu, values)
        return await self._interact(COMPONENT, f"the menu {menu!r}", message.channel, data, message)

    async def submit(self, asked: Interaction, **fields: Any) -> Interaction:
        """Fill in the form that ``asked`` was answered with, by label or custom id.

        Raises as ``slash`` does.
        """
        if asked.modal is None:
            raise Impossible(f"{asked.name} was not answered with a form")
        data = submit_data(self, asked.modal, fields)
        title = asked.modal["title"]
        return await self._interact(
            MODAL, f"the form {title!r}", asked.channel, data, asked.message
        )

    async def say(
        self,
        channel: Channel,
        text: str,
        *,
        mentions: "Iterable[User | Member]" = (),
        reply_to: Message | None = None,
        files: Iterable[File] = (),
    ) -> Message:
        """Write a message, with ``mentions`` at its beginning."""
        world = self.guild.world
        content = " ".join([*(each.mention for each in mentions), text])
        message = world.new_message(
            channel,
            self.user,
            {"content": content},
            [world.attach(file) for file in files],
            reply_to=reply_to,
        )
        world.post(message)
        return message

    async def _interact(
        self, kind: int, name: str, channel: Channel, data: Json, message: Message | None = None
    ) -> Interaction:
        world = self.guild.world
        here = channel.guild
        interaction = Interaction(
            id=snowflake(),
            token=secrets.token_urlsafe(48),
            type=kind,
            name=name,
            data=data,
            channel=channel,
            user=self.user,
            member=self if here else None,
            message=message,
            sent_at=world.clock.now(),
            changes=world.changes,
        )
        if not world.send(interaction):
            raise NoAnswer(f"{name} was not answered: the bot is not connected")
        try:
            await world.changes.until(lambda: interaction.response, FIRST_ANSWER)
        except TimeoutError:
            raise NoAnswer(f"{name} was not answered within {FIRST_ANSWER:.0f} seconds") from None
        return interaction
