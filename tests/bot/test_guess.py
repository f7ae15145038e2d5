"""/guess: a real post or the bot's?"""

import json
from unittest.mock import patch

import pytest
from simcord import ChannelHandle, Env, GuildHandle, InteractionResult, MemberActor

from bot.personas import Personas, bundle_slug
from tests.bot.conftest import Shelve

pytestmark = [pytest.mark.simcord(shard_count=1), pytest.mark.usefixtures("impatient")]

REAL = "the fog came up at four"


@pytest.fixture(autouse=True)
async def wick(shelve: Shelve, personas: Personas, guild: GuildHandle) -> None:
    """Trained here, by the bundle's name that such a training has."""
    shelve(f"Wick {guild.id}", {"posts.json": json.dumps([REAL])})
    await personas.admit(
        guild.id,
        "Wick",
        bundle=bundle_slug(guild.id, "Wick"),
        person="Wick",
        person_id=None,
        real_posts=True,
    )


def said(result: InteractionResult) -> str:
    assert result.response is not None
    assert result.response.ephemeral
    return result.response.content


@pytest.mark.parametrize(("coin", "post"), [(1, REAL), (0, "0")])
async def test_everybody_guesses_once_and_the_score_is_kept(
    alice: MemberActor,
    channel: ChannelHandle,
    guild: GuildHandle,
    simcord_env: Env,
    coin: int,
    post: str,
) -> None:
    bob = guild.add_member(simcord_env.create_user("bob"))
    with patch("bot.quiz.secrets.randbelow", autospec=True, return_value=coin):
        await alice.slash(channel, "guess", persona="Wick")
    [question] = channel.history()
    assert question.content.startswith(f"> {post}\n\n-# Did Wick write this")

    right, wrong = ("guess:real", "guess:bot") if coin else ("guess:bot", "guess:real")
    assert said(await alice.click(question, custom_id=right)).startswith("Right! It is")
    fooled = said(await bob.click(question, custom_id=wrong))
    assert fooled.startswith("Fooled! It is real" if coin else "Fooled! It is the bot's")
    assert "1 of 2 guessed right so far." in fooled
    assert said(await bob.click(question, custom_id=right)).startswith("You have guessed already")
    assert len(simcord_env.errors) == 1

    info = said(await alice.slash(channel, "persona info", persona="Wick"))
    rate = "Fool rate: 50% of 2 guesses took its posts for real"
    assert (rate in info) == (not coin)


async def test_where_nobody_lets_real_posts_be_shown_there_is_nothing_to_guess(
    alice: MemberActor,
    channel: ChannelHandle,
    guild: GuildHandle,
    personas: Personas,
    shelve: Shelve,
    simcord_env: Env,
) -> None:
    await personas.remove(guild.id, "Wick")
    shelve("Mabel", {"posts.json": json.dumps([REAL])})
    await personas.install(guild.id, "Mabel")
    assert "nothing to guess" in said_at_last(await alice.slash(channel, "guess"))
    named = said_at_last(await alice.slash(channel, "guess", persona="Mabel"))
    assert "“Mabel” shows no real posts" in named
    assert await alice.autocomplete(channel, "guess", "persona", "") == []
    assert len(simcord_env.errors) == 2


def said_at_last(result: InteractionResult) -> str:
    [answer] = result.followups
    assert answer.ephemeral
    return answer.content
