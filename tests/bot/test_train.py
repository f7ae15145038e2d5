"""/persona train and what belongs to it; the process that trains is a stand-in that speaks."""

import asyncio
import json
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from unittest.mock import AsyncMock

import aiohttp
import discord
import pytest
from simcord import ChannelHandle, Env, GuildHandle, InteractionResult, MemberActor

from bot.app import Mockingbird
from bot.jobs.launcher import Launcher
from bot.personas import Personas, bundle_slug
from bot.server_settings import AllServerSettings
from bot.store import ServerPersona, jobs, open_database
from models import Store
from tests.bot.answers import said
from tests.bot.conftest import Shelve, Start
from tests.bot.jobs.conftest import FAKE, WELL, background, until

pytestmark = [pytest.mark.simcord(shard_count=1), pytest.mark.usefixtures("impatient")]

HELD_OUT = {"event": "held_out", "epoch": 1, "bits_per_character": 2.5, "before": 2.9}


@pytest.fixture(autouse=True)
def pretended_training(monkeypatch: pytest.MonkeyPatch, store: Store) -> None:
    store.root.mkdir(exist_ok=True)
    monkeypatch.setattr("bot.app.Launcher", lambda **_: Launcher(program=FAKE, memory_mb=0))


def archive(*deeds: tuple[str, object]) -> tuple[str, bytes]:
    return "tweets.js", json.dumps(deeds).encode()


async def train(
    admin: MemberActor, channel: ChannelHandle, *deeds: tuple[str, object], **options: object
) -> InteractionResult:
    asked = {"archive": archive(*deeds), "name": "Wick", "person": "Tom Wick", "agreed": True}
    return await admin.slash(channel, "persona train", **(asked | options))


async def let_it_train(env: Env, guild: GuildHandle) -> None:
    """Run the queue until all is over."""
    bot = env.bot
    assert isinstance(bot, Mockingbird)

    async def over() -> bool:
        jobs = await bot.trainings.of_server(guild.id)
        return all(job.state not in {"waiting", "running"} for job in jobs)

    async with background(bot.trainings.run()):
        await until(over)


async def test_from_an_archive_to_three_samples(
    admin: MemberActor,
    alice: MemberActor,
    channel: ChannelHandle,
    guild: GuildHandle,
    shelve: Shelve,
    simcord_env: Env,
) -> None:
    answer = await train(admin, channel, ("say", HELD_OUT), *WELL)
    assert "seen by nobody and deleted" in said(answer)
    [message] = channel.history()
    assert message.content == "Training **Wick** …\nWaiting: it is the next."

    shelve(bundle_slug(guild.id, "Wick"))
    await let_it_train(simcord_env, guild)
    progress, end = channel.history()
    assert progress.content.startswith(f"**Wick** is trained, {admin.mention}.")
    assert "2.41 bits per character" in progress.content
    assert end.content.startswith(f"{admin.mention}, **Wick** is ready: `/imitate persona:Wick`.")
    assert end.content.count("\n> ") == 3
    assert "2.41 bits per character" in end.content
    assert [user.id for user in end.mentions] == [admin.id]

    await alice.slash(channel, "imitate", persona="Wick")
    assert channel.history()[-1].author.name == "Wick (AI)"


async def test_a_persona_moves_in_even_if_discord_is_away_at_that_moment(
    admin: MemberActor,
    channel: ChannelHandle,
    guild: GuildHandle,
    monkeypatch: pytest.MonkeyPatch,
    personas: Personas,
    shelve: Shelve,
    simcord_env: Env,
) -> None:
    await train(admin, channel, *WELL)
    shelve(bundle_slug(guild.id, "Wick"))
    cut = AsyncMock(side_effect=aiohttp.ServerDisconnectedError)
    with monkeypatch.context() as patched:
        patched.setattr(discord.PartialMessage, "edit", cut)
        await let_it_train(simcord_env, guild)
    assert "is ready" in channel.history()[-1].content

    await admin.slash(channel, "persona retrain", persona="Wick", archive=archive(*WELL))
    await personas.remove(guild.id, "Wick")
    with monkeypatch.context() as patched:
        patched.setattr(discord.PartialMessage, "edit", cut)
        patched.setattr(discord.abc.Messageable, "send", cut)
        await let_it_train(simcord_env, guild)
    assert (await personas.find(guild.id, "Wick")).person == "Tom Wick"


async def test_nobodys_voice_is_learnt_without_consent(
    admin: MemberActor, channel: ChannelHandle, simcord_env: Env
) -> None:
    assert said(await train(admin, channel, agreed=False)).startswith("Ask them first")
    assert channel.history() == []
    assert len(simcord_env.errors) == 1


async def test_a_member_is_asked_before_anyone_can_use_it(
    admin: MemberActor,
    alice: MemberActor,
    channel: ChannelHandle,
    guild: GuildHandle,
    shelve: Shelve,
    simcord_env: Env,
) -> None:
    await train(admin, channel, *WELL, member=alice)
    shelve(bundle_slug(guild.id, "Wick"))
    await let_it_train(simcord_env, guild)
    question = channel.history()[-1]
    assert question.content.startswith(f"{alice.mention}, {admin.mention} had **Wick** learn")
    assert {user.id for user in question.mentions} == {admin.id, alice.id}
    assert "\n> " not in question.content, "no samples before that"
    silent = await admin.slash(channel, "imitate", persona="Wick")
    assert "they have not agreed yet" in said(silent)
    assert len(simcord_env.errors) == 1


async def test_who_is_forgotten_while_their_persona_moves_in_leaves_none(
    admin: MemberActor,
    alice: MemberActor,
    channel: ChannelHandle,
    guild: GuildHandle,
    monkeypatch: pytest.MonkeyPatch,
    personas: Personas,
    shelve: Shelve,
    simcord_env: Env,
    store: Store,
) -> None:
    admit = Personas.admit
    begun = asyncio.Event()

    async def admit_slowly(*args: Any, **values: Any) -> ServerPersona:
        begun.set()
        await asyncio.sleep(0.3)
        return await admit(*args, **values)

    monkeypatch.setattr(Personas, "admit", admit_slowly)
    await train(admin, channel, *WELL, member=alice)
    shelve(bundle_slug(guild.id, "Wick"))
    asked = await alice.slash(channel, "privacy forget")
    assert asked.response is not None
    bot = simcord_env.bot
    assert isinstance(bot, Mockingbird)
    async with background(bot.trainings.run()):
        await begun.wait()
        await alice.click(asked.response, label="Forget me")
    assert await personas.of_server(guild.id) == []
    assert store.versions(bundle_slug(guild.id, "Wick")) == []


async def test_who_is_asked_while_it_is_taught_anew_is_still_asked_at_its_end(
    admin: MemberActor,
    alice: MemberActor,
    channel: ChannelHandle,
    guild: GuildHandle,
    shelve: Shelve,
    simcord_env: Env,
) -> None:
    await train(admin, channel, *WELL)
    shelve(bundle_slug(guild.id, "Wick"))
    await let_it_train(simcord_env, guild)
    await admin.slash(channel, "persona retrain", persona="Wick", archive=archive(*WELL))
    await admin.slash(channel, "persona link", persona="Wick", member=alice)
    await let_it_train(simcord_env, guild)
    silent = await admin.slash(channel, "imitate", persona="Wick")
    assert "they have not agreed yet" in said(silent)
    assert len(simcord_env.errors) == 1


async def test_an_older_training_that_ends_late_changes_nothing_that_a_member_agreed_to(
    admin: MemberActor,
    alice: MemberActor,
    channel: ChannelHandle,
    guild: GuildHandle,
    personas: Personas,
    shelve: Shelve,
    simcord_env: Env,
    tmp_path: Path,
) -> None:
    await train(admin, channel, ("exit", 2), real_posts=True)
    await let_it_train(simcord_env, guild)
    [kept] = (tmp_path / "trainings").iterdir()
    await train(admin, channel, *WELL, member=alice)
    shelve(bundle_slug(guild.id, "Wick"))
    await let_it_train(simcord_env, guild)
    await alice.click(channel.history()[-1], label="I agree")

    kept.write_bytes(archive(*WELL)[1])
    [choice] = await admin.autocomplete(channel, "persona retry", "training", "wick")
    await admin.slash(channel, "persona retry", training=choice["value"])
    await let_it_train(simcord_env, guild)
    persona = await personas.find(guild.id, "Wick")
    assert persona.person_id == alice.id
    assert persona.consent == "given"
    assert not persona.real_posts


async def test_the_trainers_role_may_and_others_may_not(
    alice: MemberActor,
    channel: ChannelHandle,
    guild: GuildHandle,
    settings: AllServerSettings,
    simcord_env: Env,
) -> None:
    trainers = guild.create_role("trainers")
    await settings.change(guild.id, trainers=trainers.id)
    bob = guild.add_member(simcord_env.create_user("bob"), roles=[trainers])
    refused = said(await train(alice, channel, *WELL))
    assert refused.startswith("Only members who may manage the server can train")
    await train(bob, channel, *WELL)
    assert len(channel.history()) == 1
    assert len(simcord_env.errors) == 1


async def test_a_training_that_fails_says_why_and_can_be_tried_again(
    admin: MemberActor,
    channel: ChannelHandle,
    guild: GuildHandle,
    simcord_env: Env,
) -> None:
    sentence = "The archive holds 3 posts, and 30 are needed: give a larger one."
    await train(admin, channel, ("say", {"event": "error", "sentence": sentence}), ("exit", 2))
    await let_it_train(simcord_env, guild)
    progress, end = channel.history()
    assert sentence in progress.content
    assert end.content == f"{admin.mention}, the training of **Wick** failed."

    [choice] = await admin.autocomplete(channel, "persona retry", "training", "wi")
    again = await admin.slash(channel, "persona retry", training=choice["value"])
    assert said(again) == "**Wick** waits for another attempt."
    [choice] = await admin.autocomplete(channel, "persona cancel", "training", "")
    cancelled = await admin.slash(channel, "persona cancel", training=choice["value"])
    assert said(cancelled) == "The training of **Wick** is cancelled."
    assert "was cancelled" in channel.history()[0].content


async def test_what_cannot_be_used_has_failed_and_its_archive_is_kept(
    admin: MemberActor, channel: ChannelHandle, guild: GuildHandle, simcord_env: Env, tmp_path: Path
) -> None:
    await train(admin, channel, *WELL)
    await let_it_train(simcord_env, guild)
    progress, end = channel.history()
    assert "whoever hosts me finds it in my log" in progress.content
    assert end.content == f"{admin.mention}, the training of **Wick** failed."
    assert len(list((tmp_path / "trainings").iterdir())) == 1


async def test_a_failure_is_told_once_although_its_archive_goes_later(
    admin: MemberActor,
    channel: ChannelHandle,
    guild: GuildHandle,
    simcord_env: Env,
    start: Start,
    tmp_path: Path,
) -> None:
    await train(admin, channel, ("exit", 2))
    await let_it_train(simcord_env, guild)
    assert len(channel.history()) == 2
    async with open_database(tmp_path / "bot.sqlite3") as database:
        [job] = await jobs.of_guild(database, guild.id)
        await jobs.change(database, job.id, ended_at=datetime.now(UTC) - timedelta(days=2))
    async with start() as again:
        await simcord_env.restart_bot(again)
        await again.trainings.forget_archives()
    assert list((tmp_path / "trainings").iterdir()) == []
    assert len(channel.history()) == 2


async def test_only_what_was_trained_here_is_taught_anew(
    admin: MemberActor,
    channel: ChannelHandle,
    guild: GuildHandle,
    personas: Personas,
    shelve: Shelve,
    simcord_env: Env,
) -> None:
    shelve("Mabel")
    await personas.install(guild.id, "Mabel")
    refused = await admin.slash(channel, "persona retrain", persona="Mabel", archive=archive(*WELL))
    assert "only they can train it anew" in said(refused)

    await train(admin, channel, *WELL)
    shelve(bundle_slug(guild.id, "Wick"))
    await let_it_train(simcord_env, guild)
    assert "lives here already" in said(await train(admin, channel, *WELL))
    assert await admin.autocomplete(channel, "persona retrain", "persona", "") == [
        {"name": "Wick", "value": "Wick"}
    ]
    await admin.slash(channel, "persona retrain", persona="Wick", archive=archive(*WELL))
    shelve(bundle_slug(guild.id, "Wick"))
    await let_it_train(simcord_env, guild)
    assert (await personas.bundle(await personas.find(guild.id, "Wick"))).version == 2
    assert len(simcord_env.errors) == 2
