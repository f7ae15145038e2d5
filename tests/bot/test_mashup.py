"""/mashup, /imitate of a member, and the menus."""

from unittest.mock import Mock

import pytest
from simcord import ChannelHandle, Env, GuildHandle, MemberActor

from bot.engine import Sampling
from bot.personas import Personas
from bot.server_settings import AllServerSettings
from models import SPOKEN_INTENSITY
from tests.bot.conftest import Shelve

pytestmark = [pytest.mark.simcord(shard_count=1), pytest.mark.usefixtures("impatient")]


@pytest.fixture(autouse=True)
async def three(shelve: Shelve, personas: Personas, guild: GuildHandle) -> None:
    for name in ("Wick", "Mabel", "Tom"):
        shelve(name)
        await personas.install(guild.id, name)


async def test_a_blend_speaks_with_one_voice(
    alice: MemberActor, channel: ChannelHandle, engine: Mock
) -> None:
    await alice.slash(channel, "mashup", a="Wick", b="mabel", c="Tom", prompt="Tea")
    [message] = channel.history()
    assert message.author.name == "Wick × Mabel × Tom (AI)"
    mix = engine.write.await_args.args[0].mix
    assert [(part.manifest.name, weight) for part, weight in mix.parts] == [
        ("Wick", 1),
        ("Mabel", 1),
        ("Tom", 1),
    ]


async def test_two_different_ones_are_needed(
    alice: MemberActor, channel: ChannelHandle, simcord_env: Env
) -> None:
    result = await alice.slash(channel, "mashup", a="Wick", b="WICK")
    assert result.response is not None
    assert result.response.ephemeral
    assert "needs two different personas" in result.response.content
    assert len(simcord_env.errors) == 1


async def test_mood_and_intensity_reach_the_engine(
    alice: MemberActor, channel: ChannelHandle, engine: Mock
) -> None:
    for mood in ("tame", "wild"):
        await alice.slash(channel, "imitate", persona="Wick", mood=mood, intensity=1.5)
    tame, wild = (call.args[0] for call in engine.write.await_args_list)
    assert tame.sampling.temperature < Sampling().temperature < wild.sampling.temperature
    assert wild.mix.intensity == 1.5


async def test_a_persona_speaks_by_itself_as_loud_as_a_judge_likes_best(
    alice: MemberActor, channel: ChannelHandle, engine: Mock
) -> None:
    await alice.slash(channel, "imitate", persona="Wick")
    await alice.slash(channel, "mashup", a="Wick", b="Mabel")
    one, two = (call.args[0].mix for call in engine.write.await_args_list)
    assert one.intensity == two.intensity == SPOKEN_INTENSITY > 1


async def test_a_member_is_imitated_once_they_have_agreed(
    alice: MemberActor,
    channel: ChannelHandle,
    guild: GuildHandle,
    personas: Personas,
    simcord_env: Env,
) -> None:
    bob = guild.add_member(simcord_env.create_user("bob"))
    for asked in (
        alice.context_menu(channel, "Imitate", bob),
        alice.slash(channel, "imitate", member=bob),
    ):
        nobody = await asked
        assert nobody.response is not None
        assert "`/persona link`" in nobody.response.content

    linked = await personas.link(guild.id, "Wick", bob.id, "https://cdn.example/bob.png")
    silent = await alice.context_menu(channel, "Imitate", bob)
    assert silent.response is not None
    assert "they have not agreed yet" in silent.response.content

    await personas.agree(linked)
    await alice.context_menu(channel, "Imitate", bob)
    await alice.slash(channel, "imitate", member=bob)
    assert [message.author.name for message in channel.history()] == ["Wick (AI)"] * 2
    assert len(simcord_env.errors) == 3


async def test_a_persona_replies_to_a_message(
    alice: MemberActor, channel: ChannelHandle, engine: Mock
) -> None:
    message = await alice.send(channel, "Where is the lamp oil?")
    engine.write.side_effect = [["Where is the lamp oil?\nthe seal has it"]]

    asked = await alice.context_menu(channel, "Reply as…", message)
    assert asked.response is not None
    assert asked.response.ephemeral
    await alice.select(asked.response, ["mabel"])

    reply = channel.history()[-1]
    assert reply.author.name == "Mabel (AI)"
    assert reply.content.startswith("> the seal has it\n\n-# AI imitation of Mabel")
    assert engine.write.await_args.args[0].prompt == "Where is the lamp oil?\n"


async def test_personas_speak_where_they_may(
    alice: MemberActor,
    channel: ChannelHandle,
    guild: GuildHandle,
    settings: AllServerSettings,
    simcord_env: Env,
) -> None:
    here = guild.create_text_channel("here")
    await settings.change(guild.id, channels=(here.id,))
    refused = await alice.slash(channel, "imitate", persona="Wick")
    assert refused.response is not None
    assert refused.response.content == (
        f"Personas do not speak here on this server: go to <#{here.id}>."
    )
    await alice.slash(here, "imitate", persona="Wick")
    assert len(here.history()) == 1
    assert len(simcord_env.errors) == 1


async def test_one_member_waits_and_another_does_not(
    alice: MemberActor,
    channel: ChannelHandle,
    guild: GuildHandle,
    settings: AllServerSettings,
    simcord_env: Env,
) -> None:
    await settings.change(guild.id, cooldown=60)
    bob = guild.add_member(simcord_env.create_user("bob"))
    await alice.slash(channel, "imitate", persona="Wick")
    refused = await alice.slash(channel, "imitate", persona="Wick")
    await bob.slash(channel, "imitate", persona="Wick")
    assert refused.response is not None
    assert "ask again in 60 s" in refused.response.content
    assert len(channel.history()) == 2
    assert len(simcord_env.errors) == 1


async def test_a_word_that_the_server_bars_is_not_said(
    alice: MemberActor,
    channel: ChannelHandle,
    engine: Mock,
    guild: GuildHandle,
    settings: AllServerSettings,
    simcord_env: Env,
) -> None:
    await settings.change(guild.id, barred=("Gerald the gull",))
    engine.write.side_effect = None
    engine.write.return_value = ["here comes GERALD  the Gull again"]
    refused = await alice.slash(channel, "imitate", persona="Wick", count=1)
    assert channel.history() == []
    assert refused.response is not None
    assert refused.response.content.startswith("Sorry: what Wick wrote")
    assert engine.write.await_count == 4
    assert len(simcord_env.errors) == 1
