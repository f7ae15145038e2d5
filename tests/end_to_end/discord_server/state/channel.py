"""Channels of a server, threads and direct messages."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING, ClassVar

from discord import ChannelType, Permissions

from tests.end_to_end.discord_server.state import Json
from tests.end_to_end.discord_server.state.clock import Changes
from tests.end_to_end.discord_server.state.message import Message
from tests.end_to_end.discord_server.state.user import User

if TYPE_CHECKING:
    from tests.end_to_end.discord_server.state.guild import Guild

THREADS = (ChannelType.public_thread, ChannelType.private_thread, ChannelType.news_thread)


@dataclass(frozen=True)
class Overwrite:
    """What a role or a member may or may not do in one channel."""

    allow: Permissions
    deny: Permissions
    of_role: bool


@dataclass(eq=False)
class Channel:
    """Where messages stand, oldest first."""

    resolved_as: ClassVar = "channels"

    id: int
    type: ChannelType
    name: str
    changes: Changes
    guild: "Guild | None" = None
    parent: "Channel | None" = None
    owner_id: int = 0
    recipients: list[User] = field(default_factory=list)
    overwrites: dict[int, Overwrite] = field(default_factory=dict)
    messages: list[Message] = field(default_factory=list)

    @property
    def is_thread(self) -> bool:
        return self.type in THREADS

    @property
    def last(self) -> Message:
        """The newest message."""
        return self.messages[-1]

    async def wait_for(self, wanted: Callable[[Message], bool], seconds: float = 10) -> Message:
        """The first message that ``wanted`` accepts, there already or still to come.

        Raises:
            TimeoutError: none came within ``seconds``.
        """
        return await self.changes.until(
            lambda: next((each for each in self.messages if wanted(each)), None), seconds
        )

    def find(self, message_id: int) -> Message | None:
        return next((each for each in self.messages if each.id == message_id), None)

    def as_json(self) -> Json:
        written: Json = {
            "id": str(self.id),
            "type": self.type.value,
            "flags": 0,
            "last_message_id": str(self.messages[-1].id) if self.messages else None,
        }
        if self.guild is None:
            return written | {"recipients": [user.as_json() for user in self.recipients]}
        written |= {"guild_id": str(self.guild.id), "name": self.name, "rate_limit_per_user": 0}
        if self.is_thread:
            return written | self._thread_json()
        return written | {
            "parent_id": None,
            "position": 0,
            "topic": None,
            "nsfw": False,
            "permission_overwrites": [
                {
                    "id": str(target),
                    "type": 0 if overwrite.of_role else 1,
                    "allow": str(overwrite.allow.value),
                    "deny": str(overwrite.deny.value),
                }
                for target, overwrite in self.overwrites.items()
            ],
        }

    def _thread_json(self) -> Json:
        assert self.parent is not None
        return {
            "parent_id": str(self.parent.id),
            "owner_id": str(self.owner_id),
            "message_count": len(self.messages),
            "total_message_sent": len(self.messages),
            "member_count": 1,
            "thread_metadata": {
                "archived": False,
                "locked": False,
                "auto_archive_duration": 1440,
                "archive_timestamp": datetime(2026, 1, 1, tzinfo=UTC).isoformat(),
                "create_timestamp": datetime(2026, 1, 1, tzinfo=UTC).isoformat(),
            },
        }
