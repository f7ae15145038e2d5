"""The bot's own account, its application, and other people."""

from aiohttp import web

from tests.end_to_end.discord_server.rest.answer import answer
from tests.end_to_end.discord_server.rest.body import json_of
from tests.end_to_end.discord_server.rest.refusal import UNKNOWN_USER, Refused
from tests.end_to_end.discord_server.state import Json
from tests.end_to_end.discord_server.state.world import World


class Users:
    """``/users``, ``/applications/@me`` and where to find the gateway."""

    def __init__(self, world: World) -> None:
        self._world = world

    @property
    def routes(self) -> list[web.RouteDef]:
        return [
            web.get("/users/@me", self.me),
            web.post("/users/@me/channels", self.open_direct_channel),
            web.get("/users/{user_id}", self.user),
            web.get("/applications/@me", self.application),
            web.get("/oauth2/applications/@me", self.application),
            web.get("/gateway", self.gateway),
            web.get("/gateway/bot", self.gateway),
        ]

    async def me(self, _: web.Request) -> web.Response:
        own = {"mfa_enabled": True, "locale": "en-US", "verified": True, "email": None}
        return answer(self._world.bot.as_json() | own)

    async def user(self, request: web.Request) -> web.Response:
        user = self._world.users.get(int(request.match_info["user_id"]))
        if user is None:
            raise Refused(404, UNKNOWN_USER)
        return answer(user.as_json())

    async def open_direct_channel(self, request: web.Request) -> web.Response:
        user = self._world.users.get(int(json_of(request)["recipient_id"]))
        if user is None:
            raise Refused(404, UNKNOWN_USER)
        return answer(self._world.direct_channel(user).as_json())

    async def application(self, _: web.Request) -> web.Response:
        bot, owner = self._world.bot, next(iter(self._world.users.values()))
        told: Json = {
            "id": str(bot.id),
            "name": bot.name,
            "icon": None,
            "description": "",
            "type": None,
            "bot_public": True,
            "bot_require_code_grant": False,
            "verify_key": "0" * 64,
            "flags": 0,
            "flags_new": "0",
            "redirect_uris": [],
            "interactions_endpoint_url": None,
            "role_connections_verification_url": None,
            "owner": owner.as_json(),
            "approximate_guild_count": len(self._world.guilds),
            "approximate_user_install_count": 0,
            "approximate_user_authorization_count": 0,
            "explicit_content_filter": 0,
            "team": None,
            "eligible_oauth2_scopes": [],
        }
        return answer(told)

    async def gateway(self, request: web.Request) -> web.Response:
        told: Json = {"url": f"{self._world.url}/gateway".replace("http", "ws", 1)}
        if request.path.endswith("/bot"):
            told["shards"] = self._world.shards
            told["session_start_limit"] = {
                "total": 1000,
                "remaining": 1000,
                "reset_after": 86_400_000,
                "max_concurrency": 1,
            }
        return answer(told)
