"""Commands as a client offers them, and the options that a person fills in."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from discord import Permissions

from tests.end_to_end.discord_server.state import Json
from tests.end_to_end.discord_server.state.message import File
from tests.end_to_end.discord_server.using import Impossible

if TYPE_CHECKING:
    from tests.end_to_end.discord_server.people import Member

SUBCOMMAND: Final = 1
SUBCOMMAND_GROUP: Final = 2
STRING: Final = 3
INTEGER: Final = 4
BOOLEAN: Final = 5
USER: Final = 6
CHANNEL: Final = 7
ROLE: Final = 8
MENTIONABLE: Final = 9
NUMBER: Final = 10
ATTACHMENT: Final = 11

_PYTHON: Final[Mapping[int, type | tuple[type, ...]]] = {
    STRING: str,
    INTEGER: int,
    BOOLEAN: bool,
    NUMBER: (int, float),
    ATTACHMENT: File,
}


def find_command(member: "Member", kind: int, name: str) -> Json:
    """The command that a client shows ``member``; a server's own comes before a global one.

    Raises:
        Impossible: the client shows none of that name.
    """
    commands = member.guild.world.commands
    for command in [*commands.get(member.guild.id, []), *commands[None]]:
        if command["type"] == kind and command["name"] == name:
            needed = Permissions(int(command["default_member_permissions"] or 0))
            has = member.guild.permissions(member)
            if command["default_member_permissions"] is not None and not needed <= has:
                raise Impossible(f"{member.name} is not shown {name!r}: they lack permissions")
            return command
    known = [command["name"] for each in commands.values() for command in each]
    raise Impossible(f"The bot registered no {name!r}, only {known}")


def slash_data(
    member: "Member", path: str, values: Mapping[str, Any], focused: str | None = None
) -> Json:
    """What a client sends for “/path” with ``values``.

    With ``focused``, that option is still being typed, and others may be missing.

    Raises:
        Impossible: there is no such command or option, or the client refuses a value.
    """
    first, *rest = path.split()
    command = find_command(member, 1, first)
    level, nesting = command, []
    for word in rest:
        inner = [each for each in level.get("options") or [] if each["name"] == word]
        if not inner or inner[0]["type"] not in (SUBCOMMAND, SUBCOMMAND_GROUP):
            raise Impossible(f"/{path} does not exist")
        [level] = inner
        nesting.append(level)
    offered = {option["name"]: option for option in level.get("options") or []}
    if any(option["type"] in (SUBCOMMAND, SUBCOMMAND_GROUP) for option in offered.values()):
        raise Impossible(f"/{path} is a group: name one of {list(offered)}")
    if unknown := values.keys() - offered.keys():
        raise Impossible(f"/{path} has no option {sorted(unknown)}, only {list(offered)}")
    missing = [
        name for name, option in offered.items() if option.get("required") and name not in values
    ]
    if missing and focused is None:
        raise Impossible(f"/{path} needs {missing}")

    resolved = Resolved(member)
    given: list[Json] = []
    for name, value in values.items():
        option = {"name": name, "type": offered[name]["type"]}
        if name == focused:
            given.append(option | {"value": value, "focused": True})
        else:
            check(offered[name], value)
            given.append(option | {"value": resolved.value(value)})
    for each in reversed(nesting):
        given = [{"name": each["name"], "type": each["type"], "options": given}]
    data: Json = {"id": command["id"], "name": command["name"], "type": 1, "options": given}
    return data | resolved.as_json()


def check(option: Json, value: Any) -> None:
    """Refuse what a client does not let a person enter.

    Raises:
        Impossible: the value is of another type, or out of the option's bounds.
    """
    name, kind = option["name"], option["type"]
    expected = _PYTHON.get(kind)
    if expected is not None and not isinstance(value, expected):
        raise Impossible(f"{name} takes {expected}, not {value!r}")
    choices = [choice["value"] for choice in option.get("choices") or []]
    if choices and value not in choices:
        raise Impossible(f"{name} has no choice {value!r}")
    if kind == STRING:
        least, most = option.get("min_length") or 0, option.get("max_length") or 6000
        if not least <= len(value) <= most:
            raise Impossible(f"{name} takes {least} to {most} characters, not {len(value)}")
    if kind in (INTEGER, NUMBER):
        least, most = option.get("min_value"), option.get("max_value")
        if (least is not None and value < least) or (most is not None and value > most):
            raise Impossible(f"{name} takes {least} to {most}, not {value}")


class Resolved:
    """What stands behind the ids in an interaction's data."""

    def __init__(self, member: "Member") -> None:
        self._member = member
        self._found: Json = {}

    def value(self, value: Any) -> Any:
        """``value`` as an option holds it: an id for what is resolved."""
        if isinstance(value, File):
            value = self._member.guild.world.attach(value)
        what = getattr(value, "resolved_as", None)
        if what is None:
            return value
        written = value.as_json()
        if what == "members":
            self._keep("users", value.id, written.pop("user"))
            written["permissions"] = str(value.guild.permissions(value).value)
        if what == "channels":
            written["permissions"] = str(self._member.permissions_in(value).value)
        self._keep(what, value.id, written)
        return str(value.id)

    def _keep(self, what: str, number: int, written: Json) -> None:
        self._found.setdefault(what, {})[str(number)] = written

    def as_json(self) -> Json:
        return {"resolved": self._found} if self._found else {}
