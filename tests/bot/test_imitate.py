"""/imitate as people on a server meet it: the bot is real, and Discord is simcord's."""

import asyncio
from unittest.mock import Mock

import discord
import pytest
from simcord import (
    ChannelHandle,
    Env,
    GuildHandle,
    HttpLogEntry,
    InteractionResult,
    MemberActor,
    ResponseMessage,
)

from bot.app import Mockingbird
from bot.discord_kit.voices import Place, Speaker, Voices
from bot.engine import EngineBusy
from bot.personas import Personas
from models import Store
from tests.bot.conftest import Shelve, Start

pytestmark = [pytest.mark.simcord(shard_count=1), pytest.mark.usefixtures("impatient")]

NO_WEBHOOKS = discord.PermissionOverwrite(manage_webhooks=False)


@pytest.fixture(autouse=True)
async def tiny_wick(shelve: Shelve, personas: Personas, guild: GuildHandle) -> None:
    shelve("Tiny Wick")
    await personas.install(guild.id, "Tiny Wick")


async def test_the_persona_answers_under_its_own_name(
    alice: MemberActor, channel: ChannelHandle
) -> None:
    result = await alice.slash(channel, "imitate", persona="Tiny Wick", prompt="Tea", count=2)

    [message] = channel.history()
    assert message.author.name == "Tiny Wick (AI)"
    assert message.webhook_id is not None
    assert message.content == (
        "> Tea 0\n\n> Tea 1\n\n-# AI imitation of Tiny Wick · asked for by @alice"
    )
    assert result.response is None, "the private “thinking…” stays behind"


async def test_three_posts_unless_told_how_many(alice: MemberActor, channel: ChannelHandle) -> None:
    await alice.slash(channel, "imitate", persona="Tiny Wick")
    assert last(channel).content.count("> ") == 3


async def test_a_name_may_be_typed_as_one_likes(alice: MemberActor, channel: ChannelHandle) -> None:
    await alice.slash(channel, "imitate", persona="tiny  WICK")
    assert last(channel).author.name == "Tiny Wick (AI)"


async def test_what_would_ping_somebody_is_written_anew(
    alice: MemberActor, channel: ChannelHandle, guild: GuildHandle, engine: Mock
) -> None:
    role = guild.create_role("crew", mentionable=True)
    engine.write.side_effect = [
        ["@everyone @here", f"<@{alice.id}> {role.mention}", "the lamp"],
        ["write to tiny@wick.example", "the sea"],
        ["the moon"],
    ]

    await alice.slash(channel, "imitate", persona="Tiny Wick", count=3)

    assert last(channel).content.startswith("> the moon\n\n> the sea\n\n> the lamp")


async def test_nothing_that_is_sent_allows_a_ping(
    alice: MemberActor, channel: ChannelHandle, guild: GuildHandle, simcord_env: Env
) -> None:
    strict = guild.create_text_channel("strict", overwrites={my(guild): NO_WEBHOOKS})
    await alice.slash(channel, "imitate", persona="Tiny Wick")
    await alice.slash(strict, "imitate", persona="Tiny Wick")
    bodies = [each.json or {} for each in simcord_env.http_requests]
    sent = [body for body in bodies if "embeds" in body or "content" in body]
    assert len(sent) == 2
    assert [body["allowed_mentions"]["parse"] for body in sent] == [[], []]


async def test_in_a_thread_the_webhook_of_its_channel_speaks(
    alice: MemberActor, channel: ChannelHandle, simcord_env: Env, simcord_bot: Mockingbird
) -> None:
    home = simcord_bot.get_channel(channel.id)
    assert isinstance(home, discord.TextChannel)
    thread = await home.create_thread(name="tea", type=discord.ChannelType.public_thread)

    await alice.slash(channel.threads[0], "imitate", persona="Tiny Wick")

    [request] = [each for each in simcord_env.http_requests if "username" in (each.json or {})]
    assert request.params["thread_id"] == thread.id
    assert [made.path for made in made_webhooks(simcord_env)] == [f"/channels/{home.id}/webhooks"]


async def test_where_it_may_not_use_webhooks_the_bot_answers_itself(
    alice: MemberActor, guild: GuildHandle
) -> None:
    strict = guild.create_text_channel("strict", overwrites={my(guild): NO_WEBHOOKS})

    result = await alice.slash(strict, "imitate", persona="Tiny Wick", prompt="Tea", count=2)

    answer = only_answer(result)
    assert not answer.ephemeral
    assert answer.embeds[0].author.name == "Tiny Wick (AI)"
    assert (answer.embeds[0].description or "").startswith("> Tea 0\n\n> Tea 1\n\n-# AI imitation")


@pytest.mark.parametrize(("status", "code"), [(403, 50013), (400, 30007)])
async def test_where_discord_refuses_a_webhook_the_bot_answers_itself_and_says_why(
    alice: MemberActor, channel: ChannelHandle, simcord_env: Env, status: int, code: int
) -> None:
    simcord_env.inject_error("POST", f"/channels/{channel.id}/webhooks", status=status, code=code)

    result = await alice.slash(channel, "imitate", persona="Tiny Wick")

    [answer] = result.followups
    assert not answer.ephemeral
    assert answer.embeds[0].author.name == "Tiny Wick (AI)"
    assert result.response is not None
    assert result.response.ephemeral
    assert "webhooks" in result.response.content


async def test_one_webhook_serves_every_request_even_after_a_restart(
    alice: MemberActor,
    channel: ChannelHandle,
    simcord_env: Env,
    start: Start,
) -> None:
    await alice.slash(channel, "imitate", persona="Tiny Wick")
    await alice.slash(channel, "imitate", persona="Tiny Wick")
    async with start() as again:
        await simcord_env.restart_bot(again)
        await alice.slash(channel, "imitate", persona="Tiny Wick")

    assert len(channel.history()) == 3
    assert len(made_webhooks(simcord_env)) == 1


async def test_a_channel_where_discord_has_it_wait_holds_up_no_other(
    channel: ChannelHandle,
    guild: GuildHandle,
    monkeypatch: pytest.MonkeyPatch,
    simcord_env: Env,
) -> None:
    find = discord.TextChannel.webhooks
    waited_for, allowed = asyncio.Event(), asyncio.Event()

    async def find_late(home: discord.TextChannel) -> list[discord.Webhook]:
        if home.id == channel.id:
            waited_for.set()
            await allowed.wait()
        return await find(home)

    monkeypatch.setattr(discord.TextChannel, "webhooks", find_late)
    voices = Voices()
    busy = simcord_env.bot.get_channel(channel.id)
    other = simcord_env.bot.get_channel(guild.create_text_channel("elsewhere").id)
    assert isinstance(busy, discord.TextChannel)
    assert isinstance(other, discord.TextChannel)
    async with asyncio.timeout(5), asyncio.TaskGroup() as late:
        for word in ("tick", "tock"):
            late.create_task(voices.speak(Place(busy), Speaker("Wick"), [word]))
        await waited_for.wait()
        await voices.speak(Place(other), Speaker("Wick"), ["hello"])
        allowed.set()
    assert {message.content for message in channel.history()} == {"tick", "tock"}
    assert len(made_webhooks(simcord_env)) == 2


async def test_a_deleted_webhook_is_made_anew(
    alice: MemberActor, channel: ChannelHandle, simcord_env: Env, simcord_bot: Mockingbird
) -> None:
    await alice.slash(channel, "imitate", persona="Tiny Wick")
    home = simcord_bot.get_channel(channel.id)
    assert isinstance(home, discord.TextChannel)
    [webhook] = await home.webhooks()
    await webhook.delete()

    await alice.slash(channel, "imitate", persona="Tiny Wick")

    assert [message.author.name for message in channel.history()] == ["Tiny Wick (AI)"] * 2
    assert len(made_webhooks(simcord_env)) == 2


async def test_a_webhook_that_was_moved_speaks_in_no_other_channel(
    alice: MemberActor, channel: ChannelHandle, guild: GuildHandle, simcord_bot: Mockingbird
) -> None:
    await alice.slash(channel, "imitate", persona="Tiny Wick")
    home, elsewhere = (
        simcord_bot.get_channel(each.id) for each in (channel, guild.create_text_channel("else"))
    )
    assert isinstance(home, discord.TextChannel)
    assert isinstance(elsewhere, discord.TextChannel)
    [webhook] = await home.webhooks()
    await webhook.edit(channel=elsewhere)

    await alice.slash(channel, "imitate", persona="Tiny Wick")

    assert len(channel.history()) == 2
    assert [message async for message in elsewhere.history()] == []


async def test_a_new_version_of_the_persona_is_noticed(
    alice: MemberActor, channel: ChannelHandle, engine: Mock, shelve: Shelve
) -> None:
    await alice.slash(channel, "imitate", persona="Tiny Wick")
    shelve("Tiny Wick")
    await alice.slash(channel, "imitate", persona="Tiny Wick")
    assert [call.args[0].mix.parts[0][0].version for call in engine.write.await_args_list] == [1, 2]


async def test_a_persona_of_another_server_stays_there(
    alice: MemberActor,
    channel: ChannelHandle,
    personas: Personas,
    shelve: Shelve,
    simcord_env: Env,
) -> None:
    shelve("Mabel")
    await personas.install(simcord_env.create_guild("Elsewhere").id, "Mabel")

    result = await alice.slash(channel, "imitate", persona="Mabel")

    assert only_answer(result).ephemeral
    assert only_answer(result).content == (
        "No persona called “Mabel” lives on this server: `/persona list` shows who does."
    )
    assert len(simcord_env.errors) == 1


async def test_an_empty_server_says_how_to_fill_it(
    alice: MemberActor,
    channel: ChannelHandle,
    guild: GuildHandle,
    personas: Personas,
    simcord_env: Env,
) -> None:
    await personas.remove(guild.id, "Tiny Wick")

    result = await alice.slash(channel, "imitate", persona="Tiny Wick")

    assert only_answer(result).ephemeral
    assert only_answer(result).content == (
        "No persona lives on this server yet: an admin can make one with `/persona train`, or "
        "whoever hosts me adds one with "
        f"`python -m bot persona install NAME --guild {guild.id}`."
    )
    assert len(simcord_env.errors) == 1


@pytest.mark.parametrize("webhooks", [True, False])
async def test_a_busy_engine_is_told_to_the_asker_alone(
    alice: MemberActor, guild: GuildHandle, engine: Mock, simcord_env: Env, webhooks: bool
) -> None:
    overwrite = discord.PermissionOverwrite(manage_webhooks=webhooks)
    rush = guild.create_text_channel("rush", overwrites={my(guild): overwrite})
    engine.write.side_effect = EngineBusy("Too many are asking: try again in a moment.")

    result = await alice.slash(rush, "imitate", persona="Tiny Wick")

    assert only_answer(result).ephemeral
    assert only_answer(result).content == "Too many are asking: try again in a moment."
    assert len(simcord_env.errors) == 1


async def test_a_damaged_bundle_shows_nobody_the_hosts_folders(
    alice: MemberActor,
    channel: ChannelHandle,
    store: Store,
    simcord_env: Env,
    caplog: pytest.LogCaptureFixture,
) -> None:
    (store.root / "personas/tiny-wick/1/adapter_config.json").write_text("something else")

    result = await alice.slash(channel, "imitate", persona="Tiny Wick")

    assert "`python -m bot say NAME`" in only_answer(result).content
    assert str(store.root) not in only_answer(result).content
    assert str(store.root) in caplog.text
    assert len(simcord_env.errors) == 1


async def test_an_unknown_fault_is_found_in_the_log_by_its_id(
    alice: MemberActor,
    channel: ChannelHandle,
    engine: Mock,
    simcord_env: Env,
    caplog: pytest.LogCaptureFixture,
) -> None:
    engine.write.side_effect = RuntimeError("the moon fell down")

    result = await alice.slash(channel, "imitate", persona="Tiny Wick")

    before, fault, _ = only_answer(result).content.split("`")
    assert "moon" not in before
    assert f"Fault {fault}" in caplog.text
    assert "the moon fell down" in caplog.text
    assert len(simcord_env.errors) == 1


async def test_only_this_servers_personas_are_suggested_best_first(
    alice: MemberActor,
    channel: ChannelHandle,
    guild: GuildHandle,
    personas: Personas,
    shelve: Shelve,
    simcord_env: Env,
) -> None:
    elsewhere = simcord_env.create_guild("Elsewhere")
    for name, server in [("A Tiny Bird", guild), ("Mabel", guild), ("Tiny Tim", elsewhere)]:
        shelve(name)
        await personas.install(server.id, name)

    choices = await alice.autocomplete(channel, "imitate", "persona", "TIN")

    assert [choice["value"] for choice in choices] == ["Tiny Wick", "A Tiny Bird"]


async def test_no_more_suggestions_than_discord_shows(
    alice: MemberActor,
    channel: ChannelHandle,
    guild: GuildHandle,
    personas: Personas,
    shelve: Shelve,
) -> None:
    for number in range(26):
        shelve(f"Bird {number}")
        await personas.install(guild.id, f"Bird {number}")
    assert len(await alice.autocomplete(channel, "imitate", "persona", "")) == 25


def last(channel: ChannelHandle) -> discord.Message:
    assert channel.last_message is not None
    return channel.last_message


def my(guild: GuildHandle) -> discord.Member:
    assert guild.me is not None
    return guild.me


def only_answer(result: InteractionResult) -> ResponseMessage:
    [answer] = [each for each in [result.response, *result.followups] if each is not None]
    return answer


def made_webhooks(env: Env) -> list[HttpLogEntry]:
    posts = [each for each in env.http_requests if each.method == "POST"]
    return [each for each in posts if each.path.endswith("/webhooks")]
