"""Servers, and who is on them."""

from aiohttp import web

from tests.end_to_end.discord_server.rest.answer import answer
from tests.end_to_end.discord_server.rest.reading import guild_in
from tests.end_to_end.discord_server.rest.refusal import (
    MISSING_ACCESS,
    UNKNOWN_MEMBER,
    Refused,
)
from tests.end_to_end.discord_server.state.world import World


class Guilds:
    """``/guilds``, to read."""

    def __init__(self, world: World) -> None:
        self._world = world

    @property
    def routes(self) -> list[web.RouteDef]:
        return [
            web.get("/guilds/{guild_id}", self.guild),
            web.get("/guilds/{guild_id}/channels", self.channels),
            web.get("/guilds/{guild_id}/roles", self.roles),
            web.get("/guilds/{guild_id}/threads/active", self.threads),
            web.get("/guilds/{guild_id}/members", self.members),
            web.get("/guilds/{guild_id}/members/search", self.search),
            web.get("/guilds/{guild_id}/members/{user_id}", self.member),
        ]

    async def guild(self, request: web.Request) -> web.Response:
        return answer(guild_in(self._world, request).as_json())

    async def channels(self, request: web.Request) -> web.Response:
        channels = guild_in(self._world, request).channels.values()
        return answer([each.as_json() for each in channels if not each.is_thread])

    async def roles(self, request: web.Request) -> web.Response:
        return answer([role.as_json() for role in guild_in(self._world, request).roles.values()])

    async def threads(self, request: web.Request) -> web.Response:
        channels = guild_in(self._world, request).channels.values()
        threads = [each.as_json() for each in channels if each.is_thread]
        return answer({"threads": threads, "members": [], "has_more": False})

    async def members(self, request: web.Request) -> web.Response:
        if not self._world.privileged.members:
            raise Refused(403, MISSING_ACCESS)
        members = guild_in(self._world, request).members.values()
        return answer([member.as_json() for member in members])

    async def search(self, request: web.Request) -> web.Response:
        beginning = request.query["query"].casefold()
        members = guild_in(self._world, request).members.values()
        found = [each.as_json() for each in members if each.name.casefold().startswith(beginning)]
        return answer(found[: int(request.query.get("limit", 1))])

    async def member(self, request: web.Request) -> web.Response:
        guild = guild_in(self._world, request)
        member = guild.members.get(int(request.match_info["user_id"]))
        if member is None:
            raise Refused(404, UNKNOWN_MEMBER)
        return answer(member.as_json())
