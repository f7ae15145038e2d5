"""/persona: what admins do with those who live on their server."""

import io

import pytest
from PIL import Image
from simcord import ChannelHandle, Env, GuildHandle, MemberActor

from bot.personas import PersonaError, Personas, bundle_slug
from bot.server_settings import AllServerSettings
from models import Store
from tests.bot.answers import said
from tests.bot.conftest import Shelve, Start

pytestmark = [pytest.mark.simcord(shard_count=1), pytest.mark.usefixtures("impatient")]


@pytest.fixture(autouse=True)
async def wick(shelve: Shelve, personas: Personas, guild: GuildHandle) -> None:
    shelve("Wick")
    await personas.install(guild.id, "Wick")


def picture(color: str = "teal") -> bytes:
    stream = io.BytesIO()
    Image.new("RGB", (300, 200), color).save(stream, "JPEG")
    return stream.getvalue()


@pytest.mark.parametrize(
    ("command", "options"),
    [
        ("rename", {"name": "Tom"}),
        ("avatar", {}),
        ("rollback", {}),
        ("remove", {}),
    ],
)
async def test_members_are_refused(
    alice: MemberActor,
    channel: ChannelHandle,
    personas: Personas,
    guild: GuildHandle,
    simcord_env: Env,
    command: str,
    options: dict[str, str],
) -> None:
    before = await personas.of_server(guild.id)
    refused = await alice.slash(channel, f"persona {command}", persona="Wick", **options)
    assert said(refused) == "Only members who may manage the server can do that."
    assert await personas.of_server(guild.id) == before
    assert len(simcord_env.errors) == 1


async def test_a_new_name_is_the_one_that_counts(
    admin: MemberActor,
    channel: ChannelHandle,
    simcord_env: Env,
    shelve: Shelve,
    personas: Personas,
    guild: GuildHandle,
) -> None:
    shelve("Mabel")
    await personas.install(guild.id, "Mabel")
    taken = await admin.slash(channel, "persona rename", persona="Wick", name="MABEL")
    assert "“Mabel” lives here already" in said(taken)
    nameless = await admin.slash(channel, "persona rename", persona="Wick", name="🐦")
    assert said(nameless) == "The name “🐦” needs at least one letter or digit."
    await admin.slash(channel, "persona rename", persona="Wick", name="Old Tom")
    await admin.slash(channel, "imitate", persona="old tom")
    assert channel.history()[-1].author.name == "Old Tom (AI)"
    assert len(simcord_env.errors) == 2


async def test_a_new_name_changes_nothing_else(
    admin: MemberActor,
    channel: ChannelHandle,
    shelve: Shelve,
    personas: Personas,
    guild: GuildHandle,
) -> None:
    bundle = bundle_slug(guild.id, "Mabel")
    shelve(bundle)
    await personas.admit(
        guild.id, "Mabel", bundle=bundle, person="Mabel", person_id=None, real_posts=False
    )
    await admin.slash(channel, "imitate", persona="Mabel")
    await admin.slash(channel, "persona rename", persona="Mabel", name="Old Mabel")
    await admin.click(channel.history()[-1], custom_id="answer:another")
    assert channel.history()[-1].author.name == "Old Mabel (AI)"

    shelve(bundle)
    await personas.admit(
        guild.id, "Old Mabel", bundle=bundle, person="Mabel", person_id=None, real_posts=False
    )
    assert [each.name for each in await personas.of_server(guild.id)] == ["Old Mabel", "Wick"]
    with pytest.raises(PersonaError, match="“Old Mabel” lives here already"):
        await personas.check_free(guild.id, "mabel")


async def test_a_picture_stays_until_it_is_taken_away(
    admin: MemberActor,
    channel: ChannelHandle,
    personas: Personas,
    guild: GuildHandle,
    simcord_env: Env,
) -> None:
    await admin.slash(channel, "persona avatar", persona="Wick", picture=("wick.jpg", picture()))
    url = (await personas.find(guild.id, "Wick")).avatar_url
    assert url is not None
    assert url.startswith("https://cdn.discordapp.com/emojis/")
    await admin.slash(channel, "imitate", persona="Wick")
    sent = [each.json for each in simcord_env.http_requests if "username" in (each.json or {})]
    assert sent[-1] is not None
    assert sent[-1]["avatar_url"] == url

    await admin.slash(channel, "persona avatar", persona="Wick")
    assert (await personas.find(guild.id, "Wick")).avatar_url is None
    assert await simcord_env.bot.fetch_application_emojis() == []


async def test_what_is_no_picture_is_refused(
    admin: MemberActor, channel: ChannelHandle, simcord_env: Env
) -> None:
    refused = await admin.slash(
        channel, "persona avatar", persona="Wick", picture=("wick.png", b"not a picture")
    )
    assert said(refused) == "That is no picture that I can read: give a PNG, JPEG or WebP."
    assert len(simcord_env.errors) == 1


async def test_a_linked_member_is_asked_and_nobody_can_answer_for_them(
    admin: MemberActor,
    alice: MemberActor,
    channel: ChannelHandle,
    simcord_env: Env,
    start: Start,
) -> None:
    await admin.slash(channel, "persona link", persona="Wick", member=alice)
    [question] = channel.history()
    assert question.content.startswith(f"{alice.mention}, {admin.mention} had **Wick** learn")
    assert "has not answered yet" in said(
        await alice.slash(channel, "persona info", persona="Wick")
    )
    silent = await alice.slash(channel, "imitate", persona="Wick")
    assert "they have not agreed yet" in said(silent)
    assert await alice.autocomplete(channel, "imitate", "persona", "") == []
    around = await admin.slash(channel, "persona unlink", persona="Wick")
    assert "waits for its person's answer" in said(around)

    async with start() as again:
        await simcord_env.restart_bot(again)
        refused = await admin.click(question, label="I agree")
        assert said(refused) == "Only the member who was asked can answer that."
        await alice.click(question, label="I agree")
        assert "agreed: **Wick** may speak here" in channel.history()[0].content
        await alice.slash(channel, "imitate", member=alice)
        assert channel.history()[-1].author.name == "Wick (AI)"

        refused = await admin.slash(channel, "persona unlink", persona="Wick")
        assert said(refused) == (
            "“Wick” is a member's voice, and only they can unlink it: an admin can delete it here "
            "with `/persona remove`."
        )
        await alice.slash(channel, "persona unlink", persona="Wick")
        nobody = await alice.slash(channel, "imitate", member=alice)
        assert "no persona here" in said(nobody)
    assert simcord_env.errors


async def test_a_question_that_was_lost_can_be_asked_again(
    admin: MemberActor,
    alice: MemberActor,
    channel: ChannelHandle,
    guild: GuildHandle,
    personas: Personas,
    simcord_env: Env,
) -> None:
    bob = guild.add_member(simcord_env.create_user("bob"))
    await personas.link(guild.id, "Wick", alice.id, "https://cdn.example/alice.png")
    instead = await admin.slash(channel, "persona link", persona="Wick", member=bob)
    assert said(instead) == (
        "“Wick” is linked to another member already: they can end that with `/persona unlink` once "
        "they have agreed, and an admin with `/persona remove`."
    )
    await admin.slash(channel, "persona link", persona="Wick", member=alice)
    question = channel.history()[-1]
    assert question.content.startswith(f"{alice.mention}, {admin.mention} had **Wick** learn")
    await alice.click(question, label="I agree")
    agreed = await admin.slash(channel, "persona link", persona="Wick", member=alice)
    assert said(agreed) == "“Wick” is that member's voice already, and they agreed: just use it."
    assert len(simcord_env.errors) == 2


async def test_who_is_asked_hears_of_the_real_posts_that_would_be_shown(
    admin: MemberActor,
    alice: MemberActor,
    channel: ChannelHandle,
    guild: GuildHandle,
    personas: Personas,
    shelve: Shelve,
) -> None:
    bundle = bundle_slug(guild.id, "Mabel")
    shelve(bundle)
    await personas.admit(
        guild.id, "Mabel", bundle=bundle, person="Mabel", person_id=None, real_posts=True
    )
    for name in ("Wick", "Mabel"):
        await admin.slash(channel, "persona link", persona=name, member=alice)
    new_alone, real_too = (message.content for message in channel.history())
    assert "`/guess`" not in new_alone
    assert "that `/guess` shows up to 50 of your real posts, word for word?" in real_too


@pytest.mark.parametrize("is_own", [True, False])
async def test_a_members_picture_goes_with_the_link_and_its_own_stays(
    admin: MemberActor,
    alice: MemberActor,
    channel: ChannelHandle,
    personas: Personas,
    guild: GuildHandle,
    *,
    is_own: bool,
) -> None:
    if is_own:
        await admin.slash(channel, "persona avatar", persona="Wick", picture=("w.jpg", picture()))
    before = (await personas.find(guild.id, "Wick")).avatar_url
    await admin.slash(channel, "persona link", persona="Wick", member=alice)
    await alice.click(channel.history()[0], label="I agree")
    assert (await personas.find(guild.id, "Wick")).avatar_url
    await alice.slash(channel, "persona unlink", persona="Wick")
    assert (await personas.find(guild.id, "Wick")).avatar_url == before


async def test_a_no_deletes_it(
    admin: MemberActor,
    alice: MemberActor,
    channel: ChannelHandle,
    store: Store,
    personas: Personas,
    guild: GuildHandle,
    simcord_env: Env,
) -> None:
    await admin.slash(channel, "persona link", persona="Wick", member=alice)
    await admin.slash(channel, "persona avatar", persona="Wick", picture=("wick.jpg", picture()))
    await alice.click(channel.history()[0], label="No, delete it")
    assert await simcord_env.bot.fetch_application_emojis() == []
    assert "said no: **Wick** is deleted" in channel.history()[0].content
    assert store.versions("wick") == []
    assert await personas.of_server(guild.id) == []


async def test_a_no_takes_from_no_other_server_what_the_host_gave_it(
    admin: MemberActor,
    alice: MemberActor,
    channel: ChannelHandle,
    store: Store,
    personas: Personas,
    simcord_env: Env,
) -> None:
    linked, other = (simcord_env.create_guild(name) for name in ("Linked", "Other"))
    for server in (linked, other):
        await personas.install(server.id, "Wick")
    await personas.link(linked.id, "Wick", alice.id, "https://cdn.example/alice.png")
    await admin.slash(channel, "persona link", persona="Wick", member=alice)
    await alice.click(channel.history()[0], label="No, delete it")
    assert channel.history()[0].content == (
        f"{alice.mention} said no: **Wick** is deleted here. Servers where nobody linked it to "
        "them still have it: whoever hosts me can delete it there."
    )
    assert [each.guild_id for each in await personas.everywhere()] == [other.id]
    assert store.versions("wick") == [1]


async def test_the_version_before_can_speak_again(
    admin: MemberActor,
    channel: ChannelHandle,
    personas: Personas,
    guild: GuildHandle,
    shelve: Shelve,
    simcord_env: Env,
) -> None:
    none = await admin.slash(channel, "persona rollback", persona="Wick")
    assert "has no version before 1" in said(none)
    shelve("Wick")
    assert (await personas.bundle(await personas.find(guild.id, "Wick"))).version == 2
    back = await admin.slash(channel, "persona rollback", persona="Wick")
    assert said(back) == "Version 1 of **Wick** speaks now."
    assert (await personas.bundle(await personas.find(guild.id, "Wick"))).version == 1
    assert len(simcord_env.errors) == 1


async def test_what_was_trained_here_goes_with_its_removal_and_what_the_host_gave_stays(
    admin: MemberActor,
    channel: ChannelHandle,
    guild: GuildHandle,
    personas: Personas,
    settings: AllServerSettings,
    shelve: Shelve,
    store: Store,
) -> None:
    log = guild.create_text_channel("log")
    await settings.change(guild.id, log_channel=log.id)
    shelve(bundle_slug(guild.id, "Mabel"))
    await personas.admit(
        guild.id,
        "Mabel",
        bundle=bundle_slug(guild.id, "Mabel"),
        person="Mabel",
        person_id=None,
        real_posts=False,
    )
    for name in ("Wick", "Mabel"):
        await admin.slash(channel, "persona remove", persona=name)
    assert await personas.of_server(guild.id) == []
    assert store.versions("wick") == [1]
    assert store.versions(bundle_slug(guild.id, "Mabel")) == []
    assert [message.content for message in log.history()] == [
        f"{admin.mention}: **{name}** no longer lives here." for name in ("Wick", "Mabel")
    ]


async def test_a_newer_version_from_the_host_gets_around_no_question(
    admin: MemberActor,
    alice: MemberActor,
    channel: ChannelHandle,
    guild: GuildHandle,
    personas: Personas,
    shelve: Shelve,
    simcord_env: Env,
) -> None:
    await admin.slash(channel, "persona link", persona="Wick", member=alice)
    await admin.slash(channel, "persona rename", persona="Wick", name="Tom")
    shelve("Wick")
    await personas.install(guild.id, "Wick")
    silent = await admin.slash(channel, "imitate", persona="Tom")
    assert "they have not agreed yet" in said(silent)
    assert (await personas.bundle(await personas.find(guild.id, "Tom"))).version == 2
    assert len(simcord_env.errors) == 1


async def test_the_host_puts_nobody_in_the_place_of_one_that_was_trained_here(
    admin: MemberActor,
    channel: ChannelHandle,
    guild: GuildHandle,
    personas: Personas,
    shelve: Shelve,
) -> None:
    bundle = bundle_slug(guild.id, "Mabel")
    for name in ("Mabel", bundle):
        shelve(name)
    trained = await personas.admit(
        guild.id, "Mabel", bundle=bundle, person="Mabel", person_id=None, real_posts=False
    )
    with pytest.raises(PersonaError, match="has another “Mabel” already: `/persona remove`"):
        await personas.install(guild.id, "Mabel")
    assert await personas.find(guild.id, "Mabel") == trained
    await admin.slash(channel, "persona remove", persona="Mabel")
    await personas.install(guild.id, "Mabel")
    assert (await personas.find(guild.id, "Mabel")).bundle == "mabel"


async def test_one_that_moves_in_anew_is_asked_for_anew(
    admin: MemberActor, channel: ChannelHandle, guild: GuildHandle, personas: Personas
) -> None:
    await admin.slash(channel, "imitate", persona="Wick")
    await admin.click(channel.history()[-1], custom_id="answer:up")
    await personas.remove(guild.id, "Wick")  # as the command line does
    await personas.install(guild.id, "Wick")
    shown = await admin.slash(channel, "persona info", persona="Wick")
    assert "👍 0 · 👎 0" in said(shown)


async def test_two_servers_may_have_an_ada_each(
    personas: Personas, guild: GuildHandle, simcord_env: Env, shelve: Shelve
) -> None:
    elsewhere = simcord_env.create_guild("Elsewhere")
    for server in (guild.id, elsewhere.id):
        shelve(bundle_slug(server, "Ada"))
        await personas.admit(
            server,
            "Ada",
            bundle=bundle_slug(server, "Ada"),
            person="Ada",
            person_id=None,
            real_posts=False,
        )
    paths = {
        (await personas.bundle(await personas.find(server, "ada"))).path
        for server in (guild.id, elsewhere.id)
    }
    assert len(paths) == 2
