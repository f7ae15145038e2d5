"""What admins and trainings did, told where a server wants to read it."""

import logging

import discord

from bot.discord_kit.errors import UNHEARD
from bot.server_settings import AllServerSettings

log = logging.getLogger(__name__)


class AdminLog:
    """Writes to the log channel of each server that has one."""

    def __init__(self, client: discord.Client, settings: AllServerSettings) -> None:
        self._client = client
        self._settings = settings

    async def tell(self, guild_id: int, what: str) -> None:
        """Write a line; what cannot be written there only stands in our own log."""
        channel_id = (await self._settings.of(guild_id)).log_channel
        if channel_id is None:
            return
        channel = self._client.get_partial_messageable(channel_id, guild_id=guild_id)
        try:
            await channel.send(what)
        except UNHEARD as error:
            log.info("The log channel of server %d took no message: %s", guild_id, error)
