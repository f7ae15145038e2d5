"""/persona list."""

import pytest
from simcord import ChannelHandle, Env, GuildHandle, MemberActor

from bot.personas import Personas
from models import Store
from tests.bot.conftest import Shelve

pytestmark = pytest.mark.simcord(shard_count=1)

TRUE = '{"bits_per_character": {"base": 2.912, "own": 2.418}, "epochs": 3}'


@pytest.mark.parametrize(
    ("metrics", "measured"),
    [
        ({"metrics.json": TRUE}, True),
        ({"metrics.json": '{"bits_per_character": "unknown"}'}, False),
        ({"metrics.json": "not JSON"}, False),
        ({}, False),
    ],
)
async def test_it_shows_who_lives_here_and_how_true_they_are(
    alice: MemberActor,
    channel: ChannelHandle,
    guild: GuildHandle,
    personas: Personas,
    shelve: Shelve,
    metrics: dict[str, str],
    measured: bool,
) -> None:
    shelve("Tiny_Wick", metrics)
    await personas.install(guild.id, "Tiny_Wick")

    result = await alice.slash(channel, "persona list")

    assert result.response is not None
    assert result.response.ephemeral
    lines = result.response.content.splitlines()
    assert lines[:2] == ["**Tiny\\_Wick**", "Taught on gpt2, <t:1795392000:D>"]
    truth = "2.42 bits per character of their unseen posts (the base alone: 2.91)"
    assert lines[2:] == [truth] * measured


async def test_a_damaged_persona_does_not_hide_the_others(
    alice: MemberActor,
    channel: ChannelHandle,
    guild: GuildHandle,
    personas: Personas,
    shelve: Shelve,
    store: Store,
) -> None:
    for name in ("Mabel", "Tiny Wick"):
        shelve(name)
        await personas.install(guild.id, name)
    (store.root / "personas/mabel/1/adapter_config.json").unlink()

    result = await alice.slash(channel, "persona list")

    assert result.response is not None
    mabel, tiny_wick = result.response.content.split("\n\n")
    assert mabel == "**Mabel**\nCannot speak: its bundle is missing or damaged."
    assert tiny_wick.startswith("**Tiny Wick**\nTaught on gpt2")


async def test_an_empty_server_says_how_to_fill_it(
    alice: MemberActor, channel: ChannelHandle, guild: GuildHandle, simcord_env: Env
) -> None:
    result = await alice.slash(channel, "persona list")
    assert result.response is not None
    assert result.response.ephemeral
    assert f"`python -m bot persona install NAME --guild {guild.id}`" in result.response.content
    assert len(simcord_env.errors) == 1
