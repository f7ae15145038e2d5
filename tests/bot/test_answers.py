"""What stands under an answer: another, more like this, as a picture, delete, 👍 and 👎."""

from unittest.mock import Mock

import discord
import pytest
from simcord import ChannelHandle, Env, GuildHandle, MemberActor

from bot.personas import Personas
from tests.bot.conftest import Shelve, Start
from tests.bot.forgetting import forget

pytestmark = [pytest.mark.simcord(shard_count=1), pytest.mark.usefixtures("impatient")]


@pytest.fixture(autouse=True)
async def tiny_wick(shelve: Shelve, personas: Personas, guild: GuildHandle) -> None:
    shelve("Tiny Wick")
    await personas.install(guild.id, "Tiny Wick")


@pytest.fixture
def bob(simcord_env: Env, guild: GuildHandle) -> MemberActor:
    return guild.add_member(simcord_env.create_user("bob"))


async def answer(alice: MemberActor, channel: ChannelHandle, count: int = 2) -> discord.Message:
    await alice.slash(channel, "imitate", persona="Tiny Wick", prompt="Tea is", count=count)
    return last(channel)


def last(channel: ChannelHandle) -> discord.Message:
    assert channel.last_message is not None
    return channel.last_message


async def test_another_writes_one_more_even_after_a_restart(
    alice: MemberActor, bob: MemberActor, channel: ChannelHandle, simcord_env: Env, start: Start
) -> None:
    message = await answer(alice, channel)
    async with start() as again:
        await simcord_env.restart_bot(again)
        await bob.click(message, custom_id="answer:another")

    assert last(channel).content == (
        "> Tea is 0\n\n-# AI imitation of Tiny Wick · asked for by @bob"
    )
    assert last(channel).author.name == "Tiny Wick (AI)"


async def test_more_like_this_begins_as_the_first_one_did(
    alice: MemberActor, channel: ChannelHandle, engine: Mock
) -> None:
    engine.write.side_effect = [["Tea is *never* too late"], ["a", "b", "c"]]
    message = await answer(alice, channel, count=1)
    await alice.click(message, custom_id="answer:more")
    request = engine.write.await_args.args[0]
    assert (request.prompt, request.count) == ("Tea is *never*", 3)


async def test_a_picture_is_shared_of_the_post_that_was_chosen(
    alice: MemberActor, channel: ChannelHandle
) -> None:
    message = await answer(alice, channel)
    asked = await alice.click(message, custom_id="answer:picture")
    assert asked.response is not None
    assert asked.response.ephemeral
    await alice.select(asked.response, ["1"])

    [picture] = last(channel).attachments
    assert last(channel).author.name == "Tiny Wick (AI)"
    assert picture.description == "Tea is 1"
    assert (await picture.read()).startswith(b"\x89PNG")


async def test_where_no_webhook_may_speak_the_bot_shares_the_picture_itself(
    alice: MemberActor, channel: ChannelHandle, simcord_env: Env
) -> None:
    message = await answer(alice, channel, count=1)
    path = f"/webhooks/{message.webhook_id}/simcord_webhook_{message.webhook_id}"
    simcord_env.inject_error("POST", path, status=403, code=50013)
    result = await alice.click(message, custom_id="answer:picture")
    assert result.response is not None
    assert "So I answer myself" in result.response.content
    [picture] = result.followups
    assert not picture.ephemeral
    assert (await picture.attachments[0].read()).startswith(b"\x89PNG")


@pytest.mark.parametrize("webhooks", [True, False])
async def test_only_who_asked_or_a_moderator_deletes(
    alice: MemberActor,
    bob: MemberActor,
    guild: GuildHandle,
    simcord_env: Env,
    webhooks: bool,
) -> None:
    assert guild.me is not None
    overwrite = discord.PermissionOverwrite(manage_webhooks=webhooks)
    channel = guild.create_text_channel("here", overwrites={guild.me: overwrite})
    message = await answer(alice, channel)

    refused = await bob.click(message, custom_id="answer:delete")
    assert refused.followups == []
    assert refused.response is not None
    assert refused.response.content == "Only who asked for it can delete it, or a moderator."
    assert len(channel.history()) == 1

    await alice.click(message, custom_id="answer:delete")
    assert channel.history() == []

    message = await answer(bob, channel)
    mods = guild.create_role("mods", permissions=discord.Permissions(manage_messages=True))
    moderator = guild.add_member(simcord_env.create_user("mo"), roles=[mods])
    await moderator.click(message, custom_id="answer:delete")
    assert channel.history() == []
    assert len(simcord_env.errors) == 1


async def test_the_last_vote_of_each_counts(
    alice: MemberActor, bob: MemberActor, channel: ChannelHandle
) -> None:
    message = await answer(alice, channel)
    await alice.click(message, custom_id="answer:up")
    await bob.click(message, custom_id="answer:up")
    thanks = await bob.click(message, custom_id="answer:down")
    assert thanks.response is not None
    assert thanks.response.ephemeral

    info = await alice.slash(channel, "persona info", persona="Tiny Wick")
    assert info.response is not None
    assert "👍 1 · 👎 1" in info.response.content


async def test_what_was_forgotten_says_so(
    alice: MemberActor, channel: ChannelHandle, simcord_env: Env
) -> None:
    message = await answer(alice, channel)
    await forget(alice, channel)

    result = await alice.click(message, custom_id="answer:another")
    assert result.response is not None
    assert "I no longer know what was asked for" in result.response.content
    assert len(simcord_env.errors) == 1
