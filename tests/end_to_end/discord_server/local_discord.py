"""The world, served on loopback."""

from types import TracebackType
from typing import Self

from aiohttp import web
from discord import Intents

from tests.end_to_end.discord_server.description.description import Description
from tests.end_to_end.discord_server.description.published import description
from tests.end_to_end.discord_server.gateway.gateway import Gateway
from tests.end_to_end.discord_server.rest.api import LARGEST_REQUEST, Api
from tests.end_to_end.discord_server.rest.files import Files
from tests.end_to_end.discord_server.rest.rate_limits import RateLimits
from tests.end_to_end.discord_server.state.world import World


class LocalDiscord(World):
    """A Discord that is there while the context is open, on a port of its own choice."""

    def __init__(
        self,
        *,
        privileged: Intents | None = None,
        shards: int = 1,
        described_by: Description | None = None,
    ) -> None:
        """Prepare an empty one.

        Args:
            privileged: what was switched on for the bot in the developer portal.
            shards: in how many the bot is told to connect.
            described_by: what requests are held against; by default, the best that is here.
        """
        super().__init__(privileged=privileged, shards=shards)
        self.api = Api(self, described_by or description())
        self.gateway = Gateway(self)

    async def __aenter__(self) -> Self:
        application = web.Application(client_max_size=LARGEST_REQUEST)
        application.add_subapp("/api/v10", self.api.application())
        application.add_routes([*self.gateway.routes, *Files(self).routes])
        self._runner = web.AppRunner(application, shutdown_timeout=1, access_log=None)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await site.start()
        host, port = self._runner.addresses[0][:2]
        self.url = f"http://{host}:{port}"
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        for session in list(self.sessions):
            await session.socket.close()
        await self._runner.cleanup()

    @property
    def rate_limits(self) -> RateLimits:
        return self.api.rate_limits

    async def connected(self, seconds: float = 60) -> None:
        """Wait until every shard of the bot is connected.

        Raises:
            TimeoutError: one is not, after ``seconds``.
        """
        await self.changes.until(
            lambda: bool(self.sessions) and len(self.sessions) >= self.sessions[0].shards, seconds
        )
