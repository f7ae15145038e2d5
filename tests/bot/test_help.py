"""/help, and that every command there is has a test and a line in the docs."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from discord import app_commands
from simcord import ChannelHandle, Env, MemberActor

from bot.app import Mockingbird

pytestmark = pytest.mark.simcord(shard_count=1)

ROOT = Path(__file__).parent.parent.parent


def commands_of(env: Env) -> Iterator[str]:
    """What people type or choose: slash commands with their groups, and menus."""
    bot = env.bot
    assert isinstance(bot, Mockingbird)
    for command in bot.tree.walk_commands():
        if isinstance(command, app_commands.Command):
            yield command.qualified_name
    for menu in bot.tree.get_commands():
        if isinstance(menu, app_commands.ContextMenu):
            yield menu.name


async def test_it_names_every_command(
    alice: MemberActor, channel: ChannelHandle, simcord_env: Env
) -> None:
    result = await alice.slash(channel, "help")
    answers = [each for each in [result.response, *result.followups] if each is not None]
    assert all(answer.ephemeral for answer in answers)
    text = "\n".join(answer.content for answer in answers)
    for name in commands_of(simcord_env):
        assert f"`/{name}`" in text or f"*{name}*" in text


async def test_every_command_has_a_test(simcord_env: Env) -> None:
    tests = "\n".join(file.read_text() for file in Path(__file__).parent.glob("test_*.py"))
    for name in commands_of(simcord_env):
        group, _, last = name.rpartition(" ")
        by_its_group = f'"{group} {{command}}"' in tests and f'("{last}"' in tests
        assert f'"{name}"' in tests or by_its_group, f"no test of /{name}"


async def test_every_command_is_in_the_readme(simcord_env: Env) -> None:
    readme = (ROOT / "README.md").read_text()
    for name in commands_of(simcord_env):
        assert f"`/{name}" in readme or f"“{name}”" in readme, f"/{name} is not in README.md"
