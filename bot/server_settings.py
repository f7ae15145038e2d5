"""What the admins of a server may set."""

from typing import Annotated, Final

import aiosqlite
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from bot.store import server_settings

MOST_WORDS: Final = 200
"""Words that a server may bar."""


class ServerSettings(BaseModel):
    """One server's settings; what nobody set is as it stands here."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    channels: tuple[int, ...] = ()
    """Channels where personas may speak, threads below them included; none means everywhere."""
    cooldown: Annotated[int, Field(ge=0, le=3600)] = 5
    """Seconds between one member's requests."""
    label: Annotated[str, Field(min_length=2, max_length=60)] = "AI imitation"
    """What every generated message says of itself."""
    barred: Annotated[tuple[str, ...], Field(max_length=MOST_WORDS)] = ()
    """Words and phrases that personas may not say here."""
    trainers: int | None = None
    """A role that may train personas beside those who may manage the server."""
    chat_chance: Annotated[int, Field(ge=0, le=20)] = 0
    """Percent of messages that a chatting persona answers unasked."""
    log_channel: int | None = None
    """Where it is told what admins and trainings did."""


class AllServerSettings:
    """The settings of every server."""

    def __init__(self, database: aiosqlite.Connection) -> None:
        self._database = database

    async def of(self, guild_id: int) -> ServerSettings:
        """The settings of one server."""
        kept = await server_settings.get(self._database, guild_id)
        try:
            return ServerSettings.model_validate_json(kept or "{}")
        except ValidationError:  # another version has written it, with other bounds
            return ServerSettings()

    async def change(self, guild_id: int, **changes: object) -> ServerSettings:
        """Change some settings of a server.

        Raises:
            pydantic.ValidationError: a value is out of bounds.
        """
        settings = await self.of(guild_id)
        changed = ServerSettings.model_validate(settings.model_dump() | changes)
        await server_settings.put(self._database, guild_id, changed.model_dump_json())
        return changed
