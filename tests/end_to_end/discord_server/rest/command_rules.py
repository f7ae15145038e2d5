"""What commands must and must not have, beyond what the shape of a request tells."""

import re
from collections import Counter
from typing import Any, Final

from tests.end_to_end.discord_server.rest.refusal import TOO_MANY_COMMANDS, Refused, invalid
from tests.end_to_end.discord_server.state import Json
from tests.end_to_end.discord_server.using.options import SUBCOMMAND, SUBCOMMAND_GROUP

CHAT_INPUT: Final = 1
MOST_OF_TYPE: Final = {CHAT_INPUT: 100, 2: 15, 3: 15}
MOST_CHARACTERS: Final = 8_000
"""Of all names, descriptions and choices of one command."""

_NAME = re.compile(r"[-_'\w]{1,32}")


def check_commands(commands: list[Json]) -> None:
    """Refuse the commands of one scope as Discord does.

    Raises:
        Refused: there are too many, two of one name, or one is not allowed.
    """
    for kind, count in Counter(command.get("type") or CHAT_INPUT for command in commands).items():
        if count > MOST_OF_TYPE[kind]:
            raise Refused(400, TOO_MANY_COMMANDS)
    names = Counter((command.get("type") or CHAT_INPUT, command["name"]) for command in commands)
    for number, command in enumerate(commands):
        if names[command.get("type") or CHAT_INPUT, command["name"]] > 1:
            raise invalid(f"{number}.name", "APPLICATION_COMMANDS_DUPLICATE_NAME", "It is taken.")
        _check(str(number), command)


def _check(path: str, command: Json) -> None:
    if (command.get("type") or CHAT_INPUT) != CHAT_INPUT:
        if command.get("description") or command.get("options"):
            raise invalid(
                f"{path}.description",
                "APPLICATION_COMMAND_DESCRIPTION_INVALID",
                "Context menu commands cannot have description",
            )
        return
    _check_named(path, command)
    if _characters(command) > MOST_CHARACTERS:
        raise invalid(path, "APPLICATION_COMMAND_TOO_LARGE", "Command exceeds maximum size (8000)")


def _check_named(path: str, named: Json) -> None:
    """A command, or an option of one: they follow the same rules."""
    if not _NAME.fullmatch(named["name"]) or named["name"] != named["name"].lower():
        raise invalid(f"{path}.name", "APPLICATION_COMMAND_INVALID_NAME", "Command name is invalid")
    if not 1 <= len(named.get("description") or "") <= 100:
        raise invalid(
            f"{path}.description",
            "BASE_TYPE_BAD_LENGTH",
            "Must be between 1 and 100 in length.",
        )
    options = named.get("options") or []
    required = [bool(option.get("required")) for option in options]
    if required != sorted(required, reverse=True):
        raise invalid(
            f"{path}.options",
            "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID",
            "Required options must be placed before non-required options",
        )
    if len({option["name"] for option in options}) < len(options):
        raise invalid(
            f"{path}.options",
            "APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS",
            "Option name already exists",
        )
    nested = [option["type"] in (SUBCOMMAND, SUBCOMMAND_GROUP) for option in options]
    if any(nested) and not all(nested):
        raise invalid(
            f"{path}.options",
            "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID",
            "Sub-command and sub-command group option types are mutually exclusive to all other "
            "types",
        )
    for number, option in enumerate(options):
        if option.get("choices") and option.get("autocomplete"):
            raise invalid(
                f"{path}.options.{number}", "APPLICATION_COMMAND_AUTOCOMPLETE", "It has choices."
            )
        _check_named(f"{path}.options.{number}", option)


def _characters(named: Any) -> int:
    return (
        len(named["name"])
        + len(named.get("description") or "")
        + sum(_characters(option) for option in named.get("options") or [])
        + sum(
            len(choice["name"]) + len(str(choice["value"])) for choice in named.get("choices") or []
        )
    )
