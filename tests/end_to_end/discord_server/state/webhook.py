"""Webhooks, and what they may be called."""

from dataclasses import dataclass

from tests.end_to_end.discord_server.state import Json
from tests.end_to_end.discord_server.state.channel import Channel
from tests.end_to_end.discord_server.state.user import User

MOST = 15
"""Webhooks that a channel may have."""

_REFUSED_ANYWHERE = ("clyde", "discord", "@", "#", ":", "```")
_REFUSED_AS_A_WHOLE = ("everyone", "here")


@dataclass(eq=False)
class Webhook:
    """One way into a channel for whoever has the token."""

    id: int
    token: str
    name: str
    channel: Channel
    made_by: User

    def as_json(self, reader: User) -> Json:
        """The webhook as ``reader`` is told of it: the token of others' stays theirs."""
        assert self.channel.guild is not None
        own = self.made_by is reader
        written = {
            "id": str(self.id),
            "type": 1,
            "name": self.name,
            "avatar": None,
            "channel_id": str(self.channel.id),
            "guild_id": str(self.channel.guild.id),
            "application_id": str(reader.id) if own else None,
            "user": self.made_by.as_json(),
        }
        return written | ({"token": self.token} if own else {})


def why_not(name: str) -> str | None:
    """Why Discord lets no webhook be called ``name``; None if it does."""
    folded = name.strip().casefold()
    if not 1 <= len(name.strip()) <= 80:
        return "Must be between 1 and 80 in length."
    for word in _REFUSED_ANYWHERE:
        if word in folded:
            return f'Username cannot contain "{word}"'
    if folded in _REFUSED_AS_A_WHOLE:
        return f'Username cannot be "{folded}"'
    return None
