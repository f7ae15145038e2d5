"""/chat: a persona that answers where it is mentioned or replied to."""

from unittest.mock import Mock

import discord
import pytest
from simcord import ChannelHandle, Env, GuildHandle, MemberActor

from bot.app import Mockingbird
from bot.personas import Personas
from bot.server_settings import AllServerSettings
from tests.bot.conftest import Shelve, Start

pytestmark = [pytest.mark.simcord(shard_count=1), pytest.mark.usefixtures("impatient")]


@pytest.fixture(autouse=True)
async def wick(shelve: Shelve, personas: Personas, guild: GuildHandle) -> None:
    shelve("Wick")
    await personas.install(guild.id, "Wick")


@pytest.fixture
def moderator(simcord_env: Env, guild: GuildHandle) -> MemberActor:
    role = guild.create_role("mods", permissions=discord.Permissions(manage_channels=True))
    return guild.add_member(simcord_env.create_user("mo"), roles=[role])


@pytest.fixture
async def chat(moderator: MemberActor, channel: ChannelHandle, engine: Mock) -> None:
    engine.write.side_effect = lambda request: [f"{request.prompt}aye"]
    await moderator.slash(channel, "chat start", persona="Wick")


def voices(channel: ChannelHandle) -> list[str]:
    return [
        message.content.splitlines()[0]
        for message in channel.history()
        if message.author.name == "Wick (AI)"
    ]


@pytest.mark.usefixtures("chat")
async def test_it_answers_those_who_mention_it_with_what_was_said_in_mind(
    alice: MemberActor, channel: ChannelHandle, engine: Mock, simcord_env: Env
) -> None:
    me = simcord_env.bot.user
    assert me is not None
    await alice.send(channel, f"{me.mention} is the lamp lit?")
    await alice.send(channel, f"{me.mention} and the seal?")
    assert voices(channel) == ["> aye", "> aye"]
    assert channel.history()[-1].content == "> aye\n\n-# AI imitation of Wick"
    first, second = (call.args[0].prompt for call in engine.write.await_args_list)
    assert first == "is the lamp lit?\n"
    assert second == "is the lamp lit?\naye\nand the seal?\n"


@pytest.mark.usefixtures("chat")
async def test_it_answers_a_reply_to_what_the_bot_said(
    alice: MemberActor, channel: ChannelHandle
) -> None:
    [announcement] = channel.history()
    await alice.send(channel, "hello", reply_to=announcement)
    assert voices(channel) == ["> aye"]


@pytest.mark.usefixtures("chat")
async def test_it_speaks_to_nobody_unasked_and_never_to_bots(
    alice: MemberActor, channel: ChannelHandle, guild: GuildHandle, simcord_env: Env
) -> None:
    me = simcord_env.bot.user
    assert me is not None
    await alice.send(channel, "nobody in particular")
    other = guild.add_member(simcord_env.create_user("other bot", bot=True))
    await other.send(channel, f"{me.mention} beep")
    webhook = guild.create_webhook(channel, "news")
    await webhook.send(f"{me.mention} extra, extra")
    assert voices(channel) == []


@pytest.mark.usefixtures("chat")
async def test_where_an_admin_wants_it_chance_lets_it_speak(
    alice: MemberActor,
    channel: ChannelHandle,
    guild: GuildHandle,
    settings: AllServerSettings,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    await settings.change(guild.id, chat_chance=20)
    monkeypatch.setattr("bot.chats.random.random", lambda: 0.21)
    await alice.send(channel, "nice weather")
    assert voices(channel) == []
    monkeypatch.setattr("bot.chats.random.random", lambda: 0.19)
    await alice.send(channel, "nice weather")
    assert voices(channel) == ["> aye"]


@pytest.mark.usefixtures("chat")
async def test_it_says_no_more_than_a_few_things_a_minute(
    alice: MemberActor, channel: ChannelHandle, simcord_env: Env
) -> None:
    me = simcord_env.bot.user
    assert me is not None
    for _ in range(10):
        await alice.send(channel, f"{me.mention} again")
    assert len(voices(channel)) == 6


@pytest.mark.usefixtures("chat")
async def test_a_restart_does_not_end_it_but_stop_does(
    alice: MemberActor,
    channel: ChannelHandle,
    moderator: MemberActor,
    simcord_env: Env,
    start: Start,
) -> None:
    async with start() as again:
        await simcord_env.restart_bot(again)
        assert isinstance(simcord_env.bot, Mockingbird)
        me = simcord_env.bot.user
        assert me is not None
        await alice.send(channel, f"{me.mention} still there?")
        assert voices(channel) == ["> aye"]
        await moderator.slash(channel, "chat stop")
        await alice.send(channel, f"{me.mention} still there?")
        assert voices(channel) == ["> aye"]
        refused = await moderator.slash(channel, "chat stop")
        assert refused.response is not None
        assert "Nobody chats here" in refused.response.content
        assert len(simcord_env.errors) == 1
