"""The bot's real process on a real gateway: what only sockets, signals and limits show."""

import signal

import pytest
from discord import Permissions

from tests.end_to_end.bot_process import BotProcess
from tests.end_to_end.discord_server import Channel, Guild, LocalDiscord, Member
from tests.end_to_end.discord_server.state.interaction import FIRST_ANSWER

pytestmark = pytest.mark.usefixtures("bot")

SECONDS_TO_END = 5


async def test_a_persona_answers_under_its_own_name_in_time(
    discord: LocalDiscord, alice: Member, channel: Channel
) -> None:
    asked = await alice.slash(channel, "imitate", persona="Tiny Wick", prompt="Tea", count=2)
    await asked.done()

    assert channel.last.author.name == "Tiny Wick (AI)"
    assert channel.last.webhook_id in discord.webhooks
    assert channel.last.content.count("> Tea") == 2
    assert asked.messages == [], "the private “thinking…” stays behind"
    assert max(discord.first_responses) < FIRST_ANSWER
    assert discord.late == []


async def test_what_is_typed_finds_the_personas(alice: Member, channel: Channel) -> None:
    assert await alice.autocomplete(channel, "imitate", "persona", "ti") == ["Tiny Wick"]


async def test_without_manage_webhooks_the_bot_answers_itself(
    discord: LocalDiscord, alice: Member, guild: Guild
) -> None:
    strict = guild.text_channel("strict", bot_may_not=Permissions(manage_webhooks=True))

    asked = await (await alice.slash(strict, "imitate", persona="Tiny Wick", count=1)).done()

    assert asked.answer.embeds[0]["author"]["name"] == "Tiny Wick (AI)"
    assert "AI imitation of Tiny Wick" in asked.answer.text
    assert discord.webhooks == {}


async def test_a_deleted_webhook_is_made_anew(
    discord: LocalDiscord, alice: Member, bob: Member, channel: Channel
) -> None:
    await (await alice.slash(channel, "imitate", persona="Tiny Wick", count=1)).done()
    [first] = discord.webhooks_of(channel)
    discord.delete_webhook(first)

    await (await bob.slash(channel, "imitate", persona="Tiny Wick", count=1)).done()

    [second] = discord.webhooks_of(channel)
    assert [message.webhook_id for message in channel.messages] == [first.id, second.id]


async def test_after_a_restart_it_answers_through_the_same_webhook(
    discord: LocalDiscord, bot: BotProcess, alice: Member, bob: Member, channel: Channel
) -> None:
    await (await alice.slash(channel, "imitate", persona="Tiny Wick", count=1)).done()
    registered = len(discord.registrations)
    assert registered > 0

    await bot.restart()
    await (await bob.slash(channel, "imitate", persona="Tiny Wick", count=1)).done()

    assert len(channel.messages) == 2
    assert len(discord.webhooks) == 1
    assert len(discord.registrations) == registered, "Discord counts registrations"


async def test_what_discord_puts_off_is_said_later(
    discord: LocalDiscord, alice: Member, bob: Member, channel: Channel
) -> None:
    await (await alice.slash(channel, "imitate", persona="Tiny Wick", count=1)).done()
    [webhook] = discord.webhooks_of(channel)
    discord.rate_limits.use_up(webhook.id, seconds=1.5)

    await (await bob.slash(channel, "imitate", persona="Tiny Wick", count=1)).done()

    assert [message.author.name for message in channel.messages] == ["Tiny Wick (AI)"] * 2
    assert len(discord.rate_limits.refused) == 1, "it asked again before its time"


@pytest.mark.parametrize("by", [signal.SIGINT, signal.SIGTERM])
async def test_it_ends_at_once_and_keeps_its_secrets(
    discord: LocalDiscord,
    bot: BotProcess,
    alice: Member,
    channel: Channel,
    by: signal.Signals,
) -> None:
    await (await alice.slash(channel, "imitate", persona="Tiny Wick", count=1)).done()

    code = await bot.stop(by, SECONDS_TO_END)

    assert code == 0, bot.output
    assert discord.gateway.closed_with == [1000], "Discord would show it online for a while"
    assert "Traceback" not in bot.output
    tokens = [discord.token, *discord.interactions]
    tokens += [webhook.token for webhook in discord.webhooks.values()]
    assert [token for token in tokens if token in bot.output] == []
