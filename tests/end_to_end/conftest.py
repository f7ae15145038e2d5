"""A server on a Discord of our own, and the bot's real process on it."""

import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from models import Store
from tests.end_to_end.bot_process import BotProcess
from tests.end_to_end.discord_server import Channel, Guild, LocalDiscord, Member


@pytest.fixture
async def discord() -> AsyncIterator[LocalDiscord]:
    """A test fails on anything that the bot sent and Discord does not describe."""
    async with LocalDiscord() as discord:
        yield discord
    assert discord.violations == []


@pytest.fixture
def guild(discord: LocalDiscord) -> Guild:
    return discord.guild("Aviary")


@pytest.fixture
def channel(guild: Guild) -> Channel:
    return guild.text_channel("general")


@pytest.fixture
def alice(guild: Guild) -> Member:
    return guild.member("alice")


@pytest.fixture
def bob(guild: Guild) -> Member:
    """For a second request at once: alice would have to wait."""
    return guild.member("bob")


@pytest.fixture
async def bot(
    discord: LocalDiscord, guild: Guild, persona_store: Store, tmp_path: Path
) -> AsyncIterator[BotProcess]:
    """The bot, running, with “Tiny Wick” on the server."""
    store = tmp_path / "store"  # of its own: a bot may forget personas
    shutil.copytree(persona_store.root, store)
    bot = BotProcess(discord, store, tmp_path)
    await bot.command("persona", "install", "Tiny Wick", "--guild", str(guild.id))
    await bot.start()
    yield bot
    await bot.kill()
