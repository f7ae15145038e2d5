"""/chat: a persona that answers where it is mentioned or replied to."""

import gc
from collections import deque
from itertools import chain
from unittest.mock import Mock

import discord
import pytest
from simcord import ChannelHandle, Env, GuildHandle, MemberActor

from bot.app import Mockingbird
from bot.engine import PromptTooLong, Request
from bot.personas import Personas
from bot.server_settings import AllServerSettings
from tests.bot.conftest import Shelve, Start
from tests.bot.forgetting import forget

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
def me(simcord_env: Env) -> discord.ClientUser:
    me = simcord_env.bot.user
    assert me is not None
    return me


@pytest.fixture
async def chat(moderator: MemberActor, channel: ChannelHandle, engine: Mock) -> None:
    engine.write.side_effect = lambda request: [f"{request.prompt}aye"]
    await moderator.slash(channel, "chat start", persona="Wick")


def is_held(words: str) -> bool:
    """Whether anything that holds what came last has these words, which no other test says."""
    queues = [each for each in gc.get_objects() if type(each) is deque]
    return any(
        words in (each.content if isinstance(each, discord.Message) else str(each))
        for each in chain(*queues)
        if isinstance(each, str | tuple | discord.Message)
    )


def voices(channel: ChannelHandle) -> list[str]:
    return [
        message.content.splitlines()[0]
        for message in channel.history()
        if message.author.name == "Wick (AI)"
    ]


@pytest.mark.usefixtures("chat")
async def test_it_answers_those_who_mention_it_with_what_was_said_in_mind(
    alice: MemberActor, channel: ChannelHandle, engine: Mock, me: discord.ClientUser
) -> None:
    await alice.send(channel, f"{me.mention} is the lamp lit?")
    await alice.send(channel, f"{me.mention} and the seal?")
    assert voices(channel) == ["> aye", "> aye"]
    assert channel.history()[-1].content == "> aye\n\n-# AI imitation of Wick"
    first, second = (call.args[0].prompt for call in engine.write.await_args_list)
    assert first == "is the lamp lit?\n"
    assert second == "is the lamp lit?\naye\nand the seal?\n"


@pytest.mark.usefixtures("chat")
async def test_of_what_was_said_it_has_in_mind_what_it_can_read(
    alice: MemberActor, channel: ChannelHandle, engine: Mock, me: discord.ClientUser
) -> None:
    def write(request: Request) -> list[str]:
        if len(request.prompt) > 40:
            raise PromptTooLong("That prompt is too long: give a shorter one.")
        return [f"{request.prompt}aye"]

    engine.write.side_effect = write
    await alice.send(channel, f"{me.mention} {'long ago ' * 40} and now?")
    assert voices(channel) == ["> aye"]
    assert engine.write.await_args.args[0].prompt.endswith("long ago and now?\n")


@pytest.mark.usefixtures("chat")
async def test_it_answers_a_reply_to_what_the_bot_said(
    alice: MemberActor, channel: ChannelHandle
) -> None:
    [announcement] = channel.history()
    await alice.send(channel, "hello", reply_to=announcement)
    assert voices(channel) == ["> aye"]


@pytest.mark.usefixtures("chat")
async def test_it_speaks_to_nobody_unasked_and_never_to_bots(
    alice: MemberActor,
    channel: ChannelHandle,
    guild: GuildHandle,
    me: discord.ClientUser,
    simcord_env: Env,
) -> None:
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
    alice: MemberActor, channel: ChannelHandle, me: discord.ClientUser
) -> None:
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


@pytest.mark.usefixtures("chat")
async def test_when_a_persona_is_removed_nothing_of_its_chat_is_held(
    admin: MemberActor, alice: MemberActor, channel: ChannelHandle, me: discord.ClientUser
) -> None:
    await alice.send(channel, f"{me.mention} is the kettle on?")
    assert is_held("is the kettle on?")
    await admin.slash(channel, "persona remove", persona="Wick")
    assert not is_held("is the kettle on?")
    await alice.send(channel, f"{me.mention} is it still warm?")
    assert not is_held("is it still warm?")
    assert voices(channel) == ["> aye"]


@pytest.mark.usefixtures("chat")
async def test_what_the_forgotten_said_to_others_voices_is_held_no_more(
    alice: MemberActor,
    channel: ChannelHandle,
    engine: Mock,
    guild: GuildHandle,
    me: discord.ClientUser,
    simcord_env: Env,
) -> None:
    bob = guild.add_member(simcord_env.create_user("bob"))
    await alice.send(channel, f"{me.mention} is the cat in?")
    await bob.send(channel, f"{me.mention} it is")
    await forget(alice, channel)
    assert not is_held("is the cat in?")
    await bob.send(channel, f"{me.mention} and the seal?")
    assert engine.write.await_args.args[0].prompt == "aye\nit is\naye\nand the seal?\n"


@pytest.mark.usefixtures("chat")
async def test_another_persona_has_nothing_in_mind_of_what_was_said_to_the_one_before(
    alice: MemberActor,
    channel: ChannelHandle,
    engine: Mock,
    guild: GuildHandle,
    moderator: MemberActor,
    personas: Personas,
    shelve: Shelve,
    me: discord.ClientUser,
) -> None:
    shelve("Mabel")
    await personas.install(guild.id, "Mabel")
    await alice.send(channel, f"{me.mention} is the lamp lit?")
    await moderator.slash(channel, "chat start", persona="Mabel")
    await alice.send(channel, f"{me.mention} and the seal?")
    assert engine.write.await_args.args[0].prompt == "and the seal?\n"


@pytest.mark.usefixtures("chat")
async def test_what_it_was_writing_when_its_chat_ended_is_not_said(
    alice: MemberActor,
    channel: ChannelHandle,
    engine: Mock,
    guild: GuildHandle,
    personas: Personas,
    me: discord.ClientUser,
) -> None:

    async def write(_: Request) -> list[str]:
        await personas.remove(guild.id, "Wick")  # as the command line does
        return ["too late"]

    engine.write.side_effect = write
    await alice.send(channel, f"{me.mention} is the lamp lit?")
    assert voices(channel) == []
    assert not is_held("too late")


@pytest.mark.parametrize("in_thread", [False, True])
@pytest.mark.usefixtures("chat")
async def test_where_personas_may_not_speak_any_more_it_neither_speaks_nor_listens(
    admin: MemberActor,
    alice: MemberActor,
    channel: ChannelHandle,
    engine: Mock,
    guild: GuildHandle,
    in_thread: bool,
    moderator: MemberActor,
    me: discord.ClientUser,
    simcord_env: Env,
) -> None:
    elsewhere = guild.create_text_channel("elsewhere")
    words = f"is the tide {'out' if in_thread else 'in'}?"
    place = channel
    if in_thread:
        home = simcord_env.bot.get_channel(channel.id)
        assert isinstance(home, discord.TextChannel)
        await home.create_thread(name="talk", type=discord.ChannelType.public_thread)
        [place] = channel.threads
    await moderator.slash(place, "chat start", persona="Wick")
    await alice.send(place, f"{me.mention} {words}")
    await admin.slash(channel, "settings channels", channel=elsewhere)
    await alice.send(place, f"{me.mention} {words}")
    engine.write.assert_awaited_once()
    assert not is_held(words)

    await admin.slash(channel, "settings channels", channel=channel)
    await alice.send(place, f"{me.mention} and the seal?")
    assert [call.args[0].prompt for call in engine.write.await_args_list] == [
        f"{words}\n",
        "and the seal?\n",
    ]
