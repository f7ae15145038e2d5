"""The API as a whole: every request is admitted, counted, read, checked and answered."""

from typing import Final

from aiohttp import web
from aiohttp.typedefs import Handler

from tests.end_to_end.discord_server.description.description import Description
from tests.end_to_end.discord_server.rest.answer import answer
from tests.end_to_end.discord_server.rest.body import body_of, read_body
from tests.end_to_end.discord_server.rest.channels import Channels
from tests.end_to_end.discord_server.rest.commands import Commands
from tests.end_to_end.discord_server.rest.emojis import Emojis
from tests.end_to_end.discord_server.rest.guilds import Guilds
from tests.end_to_end.discord_server.rest.interactions import Callbacks
from tests.end_to_end.discord_server.rest.rate_limits import RateLimits, Standing
from tests.end_to_end.discord_server.rest.refusal import INVALID_FORM, Refused
from tests.end_to_end.discord_server.rest.tokens import Tokens
from tests.end_to_end.discord_server.rest.users import Users
from tests.end_to_end.discord_server.rest.webhooks import Webhooks
from tests.end_to_end.discord_server.state.world import World

LARGEST_REQUEST: Final = 64 * 1024 * 1024

_WITHOUT_BOT_TOKEN = ("/webhooks/{webhook_id}/{webhook_token}", "/interactions/")


class Api:
    """REST over one world."""

    def __init__(self, world: World, description: Description) -> None:
        self._world = world
        self._description = description
        self.rate_limits = RateLimits(world.clock)
        self.requests: list[str] = []
        """Every request that came, as “POST /channels/{channel_id}/messages”."""

    def application(self) -> web.Application:
        """The API as something that aiohttp can mount."""
        application = web.Application(middlewares=[self._serve])
        resources = (Users, Commands, Emojis, Guilds, Channels, Webhooks, Callbacks, Tokens)
        for resource in resources:
            application.add_routes(resource(self._world).routes)
        return application

    @web.middleware
    async def _serve(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        resource = request.match_info.route.resource
        if resource is None:
            self._world.violations.append(
                f"{request.method} {request.path}: this Discord has no such route"
            )
            return answer({"message": "404: Not Found", "code": 0}, 404)
        template = resource.canonical.partition("/api/v10")[2]
        self.requests.append(f"{request.method} {template}")

        own_token = not template.startswith(_WITHOUT_BOT_TOKEN)
        if own_token and request.headers.get("Authorization") != f"Bot {self._world.token}":
            return answer({"message": "401: Unauthorized", "code": 0}, 401)
        route = f"{request.method} {template}"
        standing = self.rate_limits.take(route, request.match_info, own_token=own_token)
        response = (
            _too_many(standing)
            if standing.refused
            else await self._checked(request, handler, template)
        )
        response.headers.update(standing.headers(self._world.clock.today().timestamp()))
        return response

    async def _checked(
        self, request: web.Request, handler: Handler, template: str
    ) -> web.StreamResponse:
        try:
            await read_body(request)
            faults = self._description.faults_of_request(
                request.method,
                template,
                dict(request.query),
                body_of(request).json,
                of_interaction=request.match_info.get("webhook_id") == str(self._world.bot.id),
            )
            if faults:
                self._world.violations += faults
                return answer({"message": "; ".join(faults), "code": INVALID_FORM}, 400)
            response = await handler(request)
        except Refused as refused:
            return answer(refused.as_json(), refused.status)
        if isinstance(response, web.Response):
            self._world.violations += self._description.faults_of_answer(
                request.method, template, response.status, response.body
            )
        return response


def _too_many(standing: Standing) -> web.Response:
    told = {
        "message": "You are being rate limited.",
        "retry_after": round(standing.reset_after, 3),
        "global": standing.globally,
    }
    return answer(told, 429)
