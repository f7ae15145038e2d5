"""Commands that the bot registers, globally or for one server."""

from aiohttp import web

from tests.end_to_end.discord_server.rest.answer import answer, nothing
from tests.end_to_end.discord_server.rest.body import body_of, json_of
from tests.end_to_end.discord_server.rest.command_rules import CHAT_INPUT, check_commands
from tests.end_to_end.discord_server.rest.refusal import UNKNOWN_COMMAND, Refused
from tests.end_to_end.discord_server.state import Json
from tests.end_to_end.discord_server.state.snowflake import snowflake
from tests.end_to_end.discord_server.state.world import World


class Commands:
    """``/applications/…/commands``."""

    def __init__(self, world: World) -> None:
        self._world = world

    @property
    def routes(self) -> list[web.RouteDef]:
        found = []
        for scope in ("", "/guilds/{guild_id}"):
            path = f"/applications/{{application_id}}{scope}/commands"
            found += [
                web.get(path, self.show),
                web.put(path, self.replace),
                web.post(path, self.add),
                web.patch(f"{path}/{{command_id}}", self.change),
                web.delete(f"{path}/{{command_id}}", self.remove),
            ]
        return found

    def _scope(self, request: web.Request) -> int | None:
        guild = request.match_info.get("guild_id")
        return int(guild) if guild else None

    def _of(self, request: web.Request) -> list[Json]:
        return self._world.commands.setdefault(self._scope(request), [])

    async def show(self, request: web.Request) -> web.Response:
        return answer(self._of(request))

    async def replace(self, request: web.Request) -> web.Response:
        self._keep(request, body_of(request).json or [])
        return answer(self._of(request))

    async def add(self, request: web.Request) -> web.Response:
        new = json_of(request)
        others = [each for each in self._of(request) if _key(each) != _key(new)]
        status = 201 if len(others) == len(self._of(request)) else 200
        self._keep(request, [*others, new])
        return answer(self._of(request)[-1], status)

    async def change(self, request: web.Request) -> web.Response:
        old = self._named(request)
        changed = old | json_of(request)
        self._keep(request, [changed if each is old else each for each in self._of(request)])
        return answer(next(each for each in self._of(request) if each["id"] == old["id"]))

    async def remove(self, request: web.Request) -> web.Response:
        self._of(request).remove(self._named(request))
        return nothing()

    def _named(self, request: web.Request) -> Json:
        for command in self._of(request):
            if command["id"] == request.match_info["command_id"]:
                return command
        raise Refused(404, UNKNOWN_COMMAND)

    def _keep(self, request: web.Request, commands: list[Json]) -> None:
        check_commands(commands)
        scope = self._scope(request)
        # A command keeps its id as long as it keeps its name.
        ids = {_key(each): each["id"] for each in self._of(request)}
        written = [
            self._written(each, ids.get(_key(each), str(snowflake())), scope) for each in commands
        ]
        self._world.commands[scope] = written
        where = "globally" if scope is None else f"for {scope}"
        self._world.registrations.append(f"{request.method} of {len(commands)} commands {where}")

    def _written(self, command: Json, number: str, scope: int | None) -> Json:
        permissions = command.get("default_member_permissions")
        written = command | {
            "id": number,
            "application_id": str(self._world.bot.id),
            "version": str(snowflake()),
            "type": command.get("type") or CHAT_INPUT,
            "description": command.get("description") or "",
            "integration_types": command.get("integration_types") or [0],
            "default_member_permissions": None if permissions is None else str(permissions),
        }
        return written | ({"guild_id": str(scope)} if scope else {})


def _key(command: Json) -> tuple[int, str]:
    return command.get("type") or CHAT_INPUT, command["name"]
