"""One connected shard of the bot."""

import asyncio
import secrets

from aiohttp import web
from discord import Intents

from tests.end_to_end.discord_server.state import Json

DISPATCH = 0


class Session:
    """Events for one shard, in order."""

    def __init__(
        self, socket: web.WebSocketResponse, shard: int, shards: int, intents: Intents
    ) -> None:
        self.id = secrets.token_hex(16)
        self.socket = socket
        self.shard = shard
        self.shards = shards
        self.intents = intents
        self._events: asyncio.Queue[tuple[str, Json]] = asyncio.Queue()

    def serves(self, guild_id: int) -> bool:
        """Whether a server's events belong here; direct messages, as server 0, go to the first."""
        return (guild_id >> 22) % self.shards == self.shard

    def tell(self, event: str, data: Json) -> None:
        self._events.put_nowait((event, data))

    async def write(self) -> None:
        """Send what is told, until cancelled or the bot is gone."""
        sequence = 0
        while not self.socket.closed:
            event, data = await self._events.get()
            sequence += 1
            try:
                await self.socket.send_json({"op": DISPATCH, "t": event, "s": sequence, "d": data})
            except ConnectionError:
                return
