"""The bot as a process: what it tells Discord, and what outlives a restart."""

import discord
import pytest
from simcord import ChannelHandle, Env, GuildHandle, MemberActor

from bot.app import Mockingbird
from bot.personas import Personas
from tests.bot.conftest import Shelve, Start

pytestmark = pytest.mark.simcord(shard_count=1)


def registrations(env: Env) -> int:
    return sum(request.method == "PUT" for request in env.http_requests)


async def test_discord_hears_of_the_commands_only_when_they_change(
    simcord_env: Env, start: Start
) -> None:
    assert registrations(simcord_env) == 1

    async with start() as same:
        await simcord_env.restart_bot(same)
    assert registrations(simcord_env) == 1

    async with start() as changed:
        changed.tree.command(name="sing", description="Sing.")(sing)
        await simcord_env.restart_bot(changed)
        assert registrations(simcord_env) == 2


async def sing(interaction: discord.Interaction) -> None:
    await interaction.response.send_message("la")


async def test_a_restart_keeps_the_personas(
    alice: MemberActor,
    channel: ChannelHandle,
    guild: GuildHandle,
    personas: Personas,
    shelve: Shelve,
    simcord_env: Env,
    start: Start,
) -> None:
    shelve("Tiny Wick")
    await personas.install(guild.id, "Tiny Wick")
    async with start() as again:
        await simcord_env.restart_bot(again)
        choices = await alice.autocomplete(channel, "imitate", "persona", "")
    assert [choice["name"] for choice in choices] == ["Tiny Wick"]


async def test_the_invite_asks_for_what_is_needed_and_no_more(
    simcord_env: Env,
) -> None:
    bot = simcord_env.bot
    assert isinstance(bot, Mockingbird)
    needed = discord.Permissions(
        view_channel=True, send_messages=True, send_messages_in_threads=True, manage_webhooks=True
    )
    assert f"permissions={needed.value}&" in bot.invite + "&"
    assert "scope=bot+applications.commands" in bot.invite
    assert bot.intents == discord.Intents(guilds=True, guild_messages=True, webhooks=True)


async def test_the_commands_are_of_servers_only(simcord_env: Env) -> None:
    [told] = [each.json for each in simcord_env.http_requests if each.method == "PUT"]
    assert told is not None
    assert {command["name"] for command in told} >= {"imitate", "persona", "Reply as…"}
    assert all(command["contexts"] == [0] for command in told)
    assert all(command["integration_types"] == [0] for command in told)
