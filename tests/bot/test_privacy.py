"""/privacy: what is kept about somebody, in a file, or gone for good."""

import io
import json
import zipfile
from pathlib import Path
from unittest.mock import Mock

import discord
import pytest
from PIL import Image
from simcord import ChannelHandle, Env, GuildHandle, MemberActor

from bot.personas import Personas, bundle_slug
from bot.store import open_database
from models import Store
from tests.bot.conftest import Shelve
from tests.bot.forgetting import forget

pytestmark = [pytest.mark.simcord(shard_count=1), pytest.mark.usefixtures("impatient")]

WORDS = "the lamp hums in e flat"


@pytest.fixture(autouse=True)
async def voice_of_alice(
    shelve: Shelve, personas: Personas, guild: GuildHandle, alice: MemberActor
) -> None:
    shelve(bundle_slug(guild.id, "Alice"), {"posts.json": json.dumps([WORDS])})
    persona = await personas.admit(
        guild.id,
        "Alice",
        bundle=bundle_slug(guild.id, "Alice"),
        person="Alice Liddell",
        person_id=alice.id,
        real_posts=True,
    )
    await personas.agree(persona)


def everything_in(folder: Path) -> bytes:
    return b"".join(file.read_bytes() for file in folder.rglob("*") if file.is_file())


async def test_it_shows_what_is_kept(alice: MemberActor, channel: ChannelHandle) -> None:
    await alice.slash(channel, "imitate", persona="Alice")
    shown = await alice.slash(channel, "privacy show")
    assert shown.response is not None
    assert shown.response.ephemeral
    assert "Personas in your voice: **Alice**" in shown.response.content
    assert "last 30 days: 1" in shown.response.content


async def test_it_says_whose_real_posts_are_kept(
    alice: MemberActor,
    channel: ChannelHandle,
    guild: GuildHandle,
    personas: Personas,
    shelve: Shelve,
) -> None:
    shelve("Mabel")
    await personas.install(guild.id, "Mabel")
    await personas.link(guild.id, "Mabel", alice.id, "https://cdn.example/alice.png")
    shown = await alice.slash(channel, "privacy show")
    assert shown.response is not None
    assert shown.response.content.splitlines()[:2] == [
        "Personas in your voice: **Alice**, **Mabel** (posts hashed, an adapter, figures and a "
        "card each)",
        "Real posts kept word for word: some of **Alice**",
    ]


async def test_an_export_holds_all_of_it(alice: MemberActor, channel: ChannelHandle) -> None:
    await alice.slash(channel, "imitate", persona="Alice", prompt="Tea")
    result = await alice.slash(channel, "privacy export")
    assert result.response is not None
    assert result.response.ephemeral
    [attachment] = result.response.attachments
    archive = zipfile.ZipFile(io.BytesIO(await attachment.read()))
    rows = json.loads(archive.read("mockingbird.json"))
    assert rows["personas"][0]["person"] == "Alice Liddell"
    assert json.loads(rows["asked_for"][0]["asked"])["prompt"] == "Tea"
    [posts] = [name for name in archive.namelist() if name.endswith("/posts.json")]
    assert json.loads(archive.read(posts)) == [WORDS]


async def test_what_is_forgotten_is_gone_from_disk_and_cannot_be_asked_for(
    alice: MemberActor,
    channel: ChannelHandle,
    guild: GuildHandle,
    simcord_env: Env,
    store: Store,
    tmp_path: Path,
) -> None:
    await alice.slash(channel, "imitate", persona="Alice")
    await alice.click(channel.history()[-1], custom_id="answer:up")
    asked = await alice.slash(channel, "privacy forget")
    assert asked.response is not None
    assert store.versions(bundle_slug(guild.id, "Alice")) == [1], "not before it is confirmed"

    done = await alice.click(asked.response, label="Forget me")
    assert done.response is not None
    assert done.response.content == (
        "Nothing of you is left here. **Alice** will never speak again."
    )
    kept = everything_in(tmp_path)
    for word in (WORDS, "Alice Liddell", str(alice.id)):
        assert word.encode() not in kept
    refused = await alice.slash(channel, "imitate", persona="Alice")
    assert refused.response is not None
    assert refused.response.content.startswith("No persona lives on this server yet")
    assert len(simcord_env.errors) == 1


async def test_what_the_disk_did_not_let_go_can_be_forgotten_again(
    alice: MemberActor,
    channel: ChannelHandle,
    engine: Mock,
    monkeypatch: pytest.MonkeyPatch,
    simcord_env: Env,
    tmp_path: Path,
) -> None:
    await alice.slash(channel, "imitate", persona="Alice")
    with monkeypatch.context() as patched:
        patched.setattr("pathlib.Path.rename", Mock(side_effect=OSError(13, "Permission denied")))
        told = await forget(alice, channel)
    assert told == "Forgetting …"
    [error] = simcord_env.errors
    assert "(Permission denied): let this user write there and forget it again" in str(error)
    engine.forget.assert_awaited_once()
    assert WORDS.encode() in everything_in(tmp_path)

    assert await forget(alice, channel) == (
        "Nothing of you is left here. **Alice** will never speak again."
    )
    assert WORDS.encode() not in everything_in(tmp_path)


async def test_a_picture_that_discord_does_not_let_go_holds_nothing_up(
    admin: MemberActor, alice: MemberActor, channel: ChannelHandle, simcord_env: Env, tmp_path: Path
) -> None:
    stream = io.BytesIO()
    Image.new("RGB", (8, 8), "teal").save(stream, "PNG")
    await admin.slash(
        channel, "persona avatar", persona="Alice", picture=("a.png", stream.getvalue())
    )
    [emoji] = await simcord_env.bot.fetch_application_emojis()
    path = f"/applications/{simcord_env.bot.application_id}/emojis/{emoji.id}"
    simcord_env.inject_error("GET", path, status=403, code=50013)
    assert await forget(alice, channel) == (
        "Nothing of you is left here. **Alice** will never speak again."
    )
    assert WORDS.encode() not in everything_in(tmp_path)


async def test_memory_forgets_a_persona_whose_newest_version_is_damaged(
    alice: MemberActor,
    channel: ChannelHandle,
    engine: Mock,
    guild: GuildHandle,
    shelve: Shelve,
    store: Store,
) -> None:
    await alice.slash(channel, "imitate", persona="Alice")
    slug = bundle_slug(guild.id, "Alice")
    shelve(slug)
    (store.latest(slug).path / "adapter_config.json").unlink()
    await forget(alice, channel)
    [forgotten] = engine.forget.await_args.args
    assert forgotten.path.parent == store.root / "personas" / slug


async def test_the_traces_of_a_moderator_go_as_well(
    channel: ChannelHandle,
    guild: GuildHandle,
    personas: Personas,
    shelve: Shelve,
    simcord_env: Env,
    tmp_path: Path,
) -> None:
    shelve("Mabel")
    await personas.install(guild.id, "Mabel")
    role = guild.create_role("mods", permissions=discord.Permissions(manage_channels=True))
    mo = guild.add_member(simcord_env.create_user("mo"), roles=[role])
    await mo.slash(channel, "chat start", persona="Mabel")
    shown = await mo.slash(channel, "privacy show")
    assert shown.response is not None
    assert "Chats you started: 1" in shown.response.content
    await forget(mo, channel)
    assert str(mo.id).encode() not in everything_in(tmp_path)
    assert [each.name for each in await personas.of_server(guild.id)] == ["Alice", "Mabel"]


async def test_what_the_host_gave_stays_where_it_is_linked_to_nobody(
    alice: MemberActor,
    channel: ChannelHandle,
    guild: GuildHandle,
    personas: Personas,
    shelve: Shelve,
    simcord_env: Env,
    store: Store,
) -> None:
    shelve("Mabel")
    elsewhere = simcord_env.create_guild("Elsewhere")
    for server in (guild, elsewhere):
        await personas.install(server.id, "Mabel")
    await personas.link(guild.id, "Mabel", alice.id, "https://cdn.example/alice.png")
    assert await forget(alice, channel) == (
        "Nothing else of you is left here. **Alice** will never speak again. Servers where nobody "
        "linked it to you still have **Mabel**: whoever hosts me can delete it there."
    )
    assert [each.guild_id for each in await personas.everywhere()] == [elsewhere.id]
    assert store.versions("mabel") == [1]

    await personas.link(elsewhere.id, "Mabel", alice.id, "https://cdn.example/alice.png")
    await forget(alice, channel)
    assert await personas.everywhere() == []
    assert store.versions("mabel") == []


async def test_others_lose_nothing(
    alice: MemberActor,
    channel: ChannelHandle,
    guild: GuildHandle,
    personas: Personas,
    shelve: Shelve,
    simcord_env: Env,
    tmp_path: Path,
) -> None:
    shelve("Mabel")
    await personas.install(guild.id, "Mabel")
    bob = guild.add_member(simcord_env.create_user("bob"))
    await bob.slash(channel, "imitate", persona="Mabel")
    await forget(alice, channel)

    await bob.click(channel.history()[-1], custom_id="answer:another")
    assert [message.author.name for message in channel.history()] == ["Mabel (AI)"] * 2
    async with open_database(tmp_path / "bot.sqlite3") as database:
        [(integrity,)] = await database.execute_fetchall("PRAGMA integrity_check")
        assert integrity == "ok"
