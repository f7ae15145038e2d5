"""From a bundle that was really trained to a message on Discord, with nothing stood in."""

from collections.abc import AsyncIterator

import pytest
from simcord import ChannelHandle, GuildHandle, MemberActor

from bot.engine import Engine
from bot.personas import Personas
from models import Store

pytestmark = pytest.mark.simcord(shard_count=1)


@pytest.fixture
def store(persona_store: Store) -> Store:
    return persona_store


@pytest.fixture
async def engine() -> AsyncIterator[Engine]:
    async with Engine() as running:
        yield running


async def test_the_persona_speaks(
    alice: MemberActor, channel: ChannelHandle, guild: GuildHandle, personas: Personas
) -> None:
    await personas.install(guild.id, "Tiny Wick")

    await alice.slash(channel, "imitate", persona="Tiny Wick", prompt="Tea", count=2)

    [message] = channel.history()
    assert message.author.name == "Tiny Wick (AI)"
    assert message.content.startswith("> Tea")
    assert message.content.count("> Tea") == 2
    assert message.content.endswith("-# AI imitation of Tiny Wick · asked for by @alice")
