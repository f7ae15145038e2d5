"""``/webhooks/{id}/{token}``: the path of webhooks, and of interactions as well."""

from collections.abc import Awaitable, Callable

from aiohttp import web

from tests.end_to_end.discord_server.rest.interactions import Followups
from tests.end_to_end.discord_server.rest.webhooks import Executions
from tests.end_to_end.discord_server.state.world import World

Handler = Callable[[web.Request], Awaitable[web.Response]]


class Tokens:
    """Hands a request to webhooks or to interactions: theirs is the id of the application."""

    def __init__(self, world: World) -> None:
        self._application = str(world.bot.id)
        self._executions = Executions(world)
        self._followups = Followups(world)

    @property
    def routes(self) -> list[web.RouteDef]:
        path = "/webhooks/{webhook_id}/{webhook_token}"
        found = [
            web.get(path, self._either("show")),
            web.post(path, self._either("send")),
            web.delete(path, self._either("remove")),
        ]
        for message in ("@original", "{message_id}"):
            found += [
                web.get(f"{path}/messages/{message}", self._either("message")),
                web.patch(f"{path}/messages/{message}", self._either("edit")),
                web.delete(f"{path}/messages/{message}", self._either("delete")),
            ]
        return found

    def _either(self, action: str) -> Handler:
        executions: Handler = getattr(self._executions, action)
        followups: Handler = getattr(self._followups, action)

        async def handle(request: web.Request) -> web.Response:
            of_interaction = request.match_info["webhook_id"] == self._application
            return await (followups if of_interaction else executions)(request)

        return handle
