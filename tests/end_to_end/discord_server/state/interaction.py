"""Interactions: what a person did with the bot, and what came back."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from tests.end_to_end.discord_server.state import Json
from tests.end_to_end.discord_server.state.channel import Channel
from tests.end_to_end.discord_server.state.clock import Changes
from tests.end_to_end.discord_server.state.message import Message
from tests.end_to_end.discord_server.state.user import User

if TYPE_CHECKING:
    from tests.end_to_end.discord_server.people import Member

COMMAND: Final = 2
COMPONENT: Final = 3
AUTOCOMPLETE: Final = 4
MODAL: Final = 5

FIRST_ANSWER: Final = 3.0
"""Seconds that a bot has for its first response."""
TOKEN_LIVES: Final = 15 * 60.0
"""Seconds in which it may add to that."""


class NoAnswer(AssertionError):
    """The bot let an interaction fail, as people see it: “The application did not respond”."""


@dataclass(eq=False)
class Interaction:
    """One use of the bot; the response to it fills in while the bot works."""

    id: int
    token: str
    type: int
    name: str
    """What was used, for a person: “/imitate”."""
    data: Json
    channel: Channel
    user: User
    member: "Member | None"
    message: Message | None
    """The message whose button was pressed."""
    sent_at: float
    changes: Changes

    response: int | None = None
    """The type of the first response."""
    seconds: float | None = None
    """How long the first response took."""
    original: Message | None = None
    """What the first response shows; None if it shows nothing, or was deleted."""
    followups: list[Message] = field(default_factory=list)
    modal: Json | None = None
    choices: list[Json] = field(default_factory=list)

    @property
    def messages(self) -> list[Message]:
        """All that it answered with, and did not delete."""
        shown = ([self.original] if self.original else []) + self.followups
        return [message for message in shown if not message.deleted]

    @property
    def answer(self) -> Message:
        """The one message that it answered with."""
        [message] = self.messages
        return message

    async def done(self, seconds: float = 20) -> "Interaction":
        """Wait until it no longer says “thinking…”.

        Raises:
            TimeoutError: it still does after ``seconds``.
        """
        await self.changes.until(
            lambda: self.response and not (self.original and self.original.loading), seconds
        )
        return self

    def as_json(self, bot: User) -> Json:
        """What the gateway tells the bot."""
        guild = self.channel.guild
        told: Json = {
            "id": str(self.id),
            "application_id": str(bot.id),
            "type": self.type,
            "data": self.data,
            "token": self.token,
            "version": 1,
            "channel_id": str(self.channel.id),
            "channel": self.channel.as_json(),
            "locale": "en-US",
            "entitlements": [],
            "attachment_size_limit": 10 * 1024 * 1024,
        }
        if self.message is not None:
            told["message"] = self.message.as_json()
        if guild is None or self.member is None:
            return told | {
                "user": self.user.as_json(),
                "context": 1,
                "authorizing_integration_owners": {"0": "0"},
                "app_permissions": "0",
            }
        member = self.member
        told["channel"]["permissions"] = str(member.permissions_in(self.channel).value)
        return told | {
            "guild_id": str(guild.id),
            "guild": {"id": str(guild.id), "locale": "en-US", "features": []},
            "guild_locale": "en-US",
            "member": member.as_json()
            | {"permissions": str(member.permissions_in(self.channel).value)},
            "context": 0,
            "authorizing_integration_owners": {"0": str(guild.id)},
            "app_permissions": str(guild.permissions(guild.me, self.channel).value),
        }
