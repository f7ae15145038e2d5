"""The Discord of these tests, as a bot of discord.py meets it: it is no more lenient than Discord.

The bot here is a parrot of a few lines; all that it uses, the real one may use as well.
"""

import asyncio
import json
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import discord
import pytest
import yarl
from discord import app_commands
from discord.gateway import DiscordWebSocket
from discord.http import Route

from tests.end_to_end.discord_server import (
    Channel,
    File,
    Guild,
    Impossible,
    LocalDiscord,
    Member,
    NoAnswer,
)
from tests.end_to_end.discord_server.description.description import Description
from tests.end_to_end.discord_server.description.published import published
from tests.end_to_end.discord_server.description.reduced import REDUCED


class Form(discord.ui.Modal, title="Posts"):
    kind: discord.ui.Label[Any] = discord.ui.Label(
        text="Kind",
        component=discord.ui.Select(options=[discord.SelectOption(label="Short", value="s")]),
    )
    note: discord.ui.Label[Any] = discord.ui.Label(
        text="Note", component=discord.ui.TextInput(max_length=10, custom_id="note")
    )
    posts: discord.ui.Label[Any] = discord.ui.Label(
        text="File", component=discord.ui.FileUpload(custom_id="posts")
    )

    async def on_submit(self, interaction: discord.Interaction, /) -> None:
        assert isinstance(self.kind.component, discord.ui.Select)
        assert isinstance(self.note.component, discord.ui.TextInput)
        assert isinstance(self.posts.component, discord.ui.FileUpload)
        [attachment] = self.posts.component.values
        read = (await attachment.read()).decode()
        told = f"{self.kind.component.values[0]} {self.note.component.value} {read}"
        await interaction.response.send_message(told, ephemeral=True)


class Buttons(discord.ui.View):
    @discord.ui.button(label="Again")
    async def again(self, interaction: discord.Interaction, button: discord.ui.Button[Any]) -> None:
        button.disabled = True
        await interaction.response.edit_message(content="twice", view=self)

    @discord.ui.button(label="Form")
    async def form(self, interaction: discord.Interaction, _: discord.ui.Button[Any]) -> None:
        await interaction.response.send_modal(Form())

    @discord.ui.select(cls=discord.ui.UserSelect, placeholder="Who?")
    async def who(
        self, interaction: discord.Interaction, chosen: discord.ui.UserSelect[Any]
    ) -> None:
        await interaction.response.defer()
        await interaction.followup.send(chosen.values[0].name, ephemeral=True)


class Parrot(discord.Client):
    def __init__(self) -> None:
        super().__init__(
            intents=discord.Intents(guilds=True, guild_messages=True), guild_ready_timeout=0.1
        )
        self.tree = app_commands.CommandTree(self)
        self.heard: list[str] = []
        group = app_commands.Group(name="parrot", description="Parrots.")

        @group.command(description="Say it.")
        async def say(
            interaction: discord.Interaction,
            what: app_commands.Range[str, 1, 20],
            whom: discord.Member | None = None,
            text: discord.Attachment | None = None,
        ) -> None:
            await interaction.response.defer(thinking=True)
            read = (await text.read()).decode() if text else ""
            embed = discord.Embed(title=whom.name if whom else "nobody", description=read)
            file = discord.File(__file__, "parrot.py", description="This file")
            await interaction.followup.send(what, embed=embed, file=file, view=Buttons())

        @group.command(description="Say nothing.")
        async def sulk(_: discord.Interaction) -> None:
            pass

        @group.command(description="Write to whoever asks.")
        async def whisper(interaction: discord.Interaction) -> None:
            await interaction.response.defer(ephemeral=True)
            await interaction.user.send("psst", view=Buttons())
            await interaction.edit_original_response(content="Look at your messages.")

        @self.tree.context_menu(name="Quote")
        async def quote(interaction: discord.Interaction, message: discord.Message) -> None:
            await interaction.response.send_message(f"“{message.content}”")

        @self.tree.context_menu(name="Who is it?")
        async def name(interaction: discord.Interaction, member: discord.Member) -> None:
            await interaction.response.send_message(member.name)

        self.tree.add_command(group)

    async def setup_hook(self) -> None:
        await self.tree.sync()

    async def on_message(self, message: discord.Message) -> None:
        if message.author != self.user:
            self.heard.append(message.content)


DESCRIPTIONS = ["ours"] + ["Discord's"] * (published() is not None)


@pytest.fixture(params=DESCRIPTIONS)
def described_by(request: pytest.FixtureRequest) -> Description:
    path = published()
    if request.param == "ours" or path is None:
        return Description(REDUCED)
    return Description(json.loads(path.read_text(encoding="utf-8")))


@pytest.fixture
async def here(
    described_by: Description, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[LocalDiscord]:
    async with LocalDiscord(described_by=described_by) as here:
        gateway = yarl.URL(here.url.replace("http", "ws")) / "gateway"
        monkeypatch.setattr(Route, "BASE", f"{here.url}/api/v10")
        monkeypatch.setattr(DiscordWebSocket, "DEFAULT_GATEWAY", gateway)
        yield here


@pytest.fixture
def guild(here: LocalDiscord) -> Guild:
    return here.guild("Aviary")


@pytest.fixture
async def parrot(here: LocalDiscord, channel: Channel) -> AsyncIterator[Parrot]:
    parrot = Parrot()
    async with parrot:
        await parrot.login(here.token)
        connection = asyncio.create_task(parrot.connect())
        await here.connected()
        await parrot.wait_until_ready()
        assert parrot.get_channel(channel.id) is not None
        yield parrot
    await connection


@pytest.mark.usefixtures("parrot")
async def test_options_files_and_members_arrive(
    here: LocalDiscord, guild: Guild, alice: Member, channel: Channel
) -> None:
    bob = guild.member("bob")

    said = await alice.slash(
        channel, "parrot say", what="hello", whom=bob, text=File("a.txt", b"from a file")
    )
    await said.done()

    assert said.answer is channel.last, "what follows a “thinking…” takes its place"
    assert said.answer.text.splitlines()[:3] == ["hello", "bob", "from a file"]
    [attachment] = said.answer.attachments
    assert attachment.description == "This file"
    async with aiohttp.ClientSession() as session, session.get(attachment.url) as response:
        assert b"takes its place" in await response.read()
    assert here.violations == []


@pytest.mark.usefixtures("parrot")
async def test_buttons_menus_and_forms_are_used(
    here: LocalDiscord, guild: Guild, alice: Member, channel: Channel
) -> None:
    said = await (await alice.slash(channel, "parrot say", what="once")).done()
    message = said.answer

    chosen = await alice.choose(message, "Who?", guild.member("bob"))
    await here.changes.until(lambda: chosen.followups, 5)
    assert chosen.followups[0].content == "bob"
    assert chosen.followups[0].ephemeral

    asked = await alice.press(message, "Form")
    fields = {"Kind": "Short", "note": "well", "File": File("b.txt", b"posts")}
    submitted = await alice.submit(asked, **fields)
    assert submitted.answer.content == "s well posts"
    with pytest.raises(Impossible, match="characters"):
        await alice.submit(asked, **fields | {"note": "far too long"})

    await alice.press(message, "Again")
    assert message.content == "twice"
    with pytest.raises(Impossible, match="cannot be pressed"):
        await alice.press(message, "Again")
    assert here.violations == []


@pytest.mark.usefixtures("parrot")
async def test_menus_on_messages_and_members_open(
    here: LocalDiscord, guild: Guild, alice: Member, channel: Channel
) -> None:
    message = await alice.say(channel, "nobody hears me")
    quoted = await alice.context_menu(channel, "Quote", message=message)
    assert quoted.answer.content == "“nobody hears me”"
    named = await alice.context_menu(channel, "Who is it?", user=guild.member("bob"))
    assert named.answer.content == "bob"
    assert here.violations == []


async def test_a_bot_reads_only_what_is_meant_for_it(
    here: LocalDiscord, parrot: Parrot, alice: Member, channel: Channel
) -> None:
    home = parrot.get_channel(channel.id)
    assert isinstance(home, discord.TextChannel)
    own = await home.send("mine")
    webhook = here.add_webhook(channel, "Somebody", here.bot)
    through = await discord.Webhook.from_url(
        f"https://discord.com/api/webhooks/{webhook.id}/{webhook.token}", client=parrot
    ).send("said", wait=True)

    await alice.say(channel, "not for you")
    await alice.say(channel, "for you", mentions=(here.bot,))
    await alice.say(channel, "a reply", reply_to=channel.find(own.id))
    await alice.say(channel, "a reply to a webhook", reply_to=channel.find(through.id))

    called = f"{here.bot.mention} for you"
    await asyncio.sleep(0.2)
    assert parrot.heard == ["", "", called, "a reply", ""]
    seen = [message.content async for message in home.history(limit=4)]
    assert seen == ["", "a reply", called, ""]
    assert here.violations == []


@pytest.mark.usefixtures("parrot")
async def test_direct_messages_have_buttons_too(
    here: LocalDiscord, alice: Member, channel: Channel
) -> None:
    await (await alice.slash(channel, "parrot whisper")).done()
    message = await alice.direct_messages.wait_for(lambda message: message.content == "psst")
    await alice.press(message, "Again")
    assert message.content == "twice"
    assert here.violations == []


@pytest.mark.usefixtures("parrot")
async def test_who_does_not_answer_in_three_seconds_has_failed(
    here: LocalDiscord, alice: Member, channel: Channel
) -> None:
    with pytest.raises(NoAnswer, match="/parrot sulk was not answered within 3 seconds"):
        await alice.slash(channel, "parrot sulk")
    [late] = here.interactions.values()
    url = f"{here.url}/api/v10/interactions/{late.id}/{late.token}/callback"
    async with aiohttp.ClientSession() as session, session.post(url, json={"type": 5}) as response:
        assert (response.status, (await response.json())["code"]) == (404, 10062)
    assert [each.partition(" after")[0] for each in here.late] == ["/parrot sulk"]


@pytest.mark.usefixtures("parrot")
async def test_a_token_of_an_interaction_lives_a_quarter_of_an_hour(
    here: LocalDiscord, alice: Member, channel: Channel
) -> None:
    said = await (await alice.slash(channel, "parrot say", what="hello")).done()
    url = f"{here.url}/api/v10/webhooks/{here.bot.id}/{said.token}"
    async with aiohttp.ClientSession() as session:
        async with session.post(url, json={"content": "more"}) as response:
            assert response.status == 200
        here.clock.skip(15 * 60)
        async with session.post(url, json={"content": "still more"}) as response:
            assert (response.status, (await response.json())["code"]) == (401, 50027)


@pytest.mark.parametrize(
    ("body", "wrong"),
    [
        ({"content": "x" * 2001}, "is too long"),
        ({"content": "x", "colour": 1}, "'colour' was unexpected"),
        ({"content": "x", "avatar_url": "not a url"}, "is not a 'uri'"),
        ({"embeds": [{"title": "x" * 257}]}, "is too long"),
        ({"content": "x", "allowed_mentions": {"parse": ["me"]}}, "parse"),
    ],
)
async def test_what_discord_does_not_describe_is_a_violation(
    here: LocalDiscord, channel: Channel, body: dict[str, Any], wrong: str
) -> None:
    webhook = here.add_webhook(channel, "Somebody", here.bot)
    url = f"{here.url}/api/v10/webhooks/{webhook.id}/{webhook.token}"
    async with aiohttp.ClientSession() as session, session.post(url, json=body) as response:
        assert response.status == 400
    [violation] = here.violations
    assert wrong in violation


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("Clyde", 'Username cannot contain "clyde"'),
        ("my discord", 'Username cannot contain "discord"'),
        ("a@b", 'Username cannot contain "@"'),
        ("everyone", 'Username cannot be "everyone"'),
    ],
)
async def test_names_that_discord_refuses_are_refused(
    here: LocalDiscord, channel: Channel, name: str, why: str
) -> None:
    webhook = here.add_webhook(channel, "Somebody", here.bot)
    url = f"{here.url}/api/v10/webhooks/{webhook.id}/{webhook.token}"
    body = {"content": "x", "username": name}
    async with aiohttp.ClientSession() as session, session.post(url, json=body) as response:
        told = await response.json()
    assert (response.status, told["code"]) == (400, 50035)
    assert told["errors"]["username"]["_errors"][0]["message"] == why


async def test_the_sixth_request_in_two_seconds_must_wait(
    here: LocalDiscord, channel: Channel
) -> None:
    webhook = here.add_webhook(channel, "Somebody", here.bot)
    url = f"{here.url}/api/v10/webhooks/{webhook.id}/{webhook.token}"
    async with aiohttp.ClientSession() as session:
        for remaining in ("4", "3", "2", "1", "0"):
            async with session.post(url, json={"content": "x"}) as response:
                assert response.status == 204
                assert response.headers["X-RateLimit-Remaining"] == remaining
        async with session.post(url, json={"content": "x"}) as response:
            assert response.status == 429
            assert 1 < (await response.json())["retry_after"] <= 2
        here.clock.skip(2)
        async with session.post(url, json={"content": "x"}) as response:
            assert response.status == 204
    assert len(here.rate_limits.refused) == 1


async def test_a_channel_has_fifteen_webhooks_at_most(
    here: LocalDiscord, parrot: Parrot, channel: Channel
) -> None:
    home = parrot.get_channel(channel.id)
    assert isinstance(home, discord.TextChannel)
    for number in range(15):
        here.add_webhook(channel, f"Number {number}", here.bot)
    with pytest.raises(discord.HTTPException) as refusal:
        await home.create_webhook(name="One more")
    assert refusal.value.code == 30007


async def test_who_may_not_is_refused(guild: Guild, parrot: Parrot) -> None:
    strict = guild.text_channel(
        "strict", bot_may_not=discord.Permissions(manage_webhooks=True, send_messages=True)
    )
    await asyncio.sleep(0.1)
    home = parrot.get_channel(strict.id)
    assert isinstance(home, discord.TextChannel)
    for attempt in (home.send("x"), home.webhooks(), home.create_webhook(name="Mine")):
        with pytest.raises(discord.Forbidden) as refusal:
            await attempt
        assert refusal.value.code == 50013


async def test_a_bot_is_told_of_the_wrong_token_and_of_intents_that_it_lacks(
    here: LocalDiscord,
) -> None:
    nosy = discord.Client(intents=discord.Intents(message_content=True))
    async with nosy:
        with pytest.raises(discord.LoginFailure):
            await nosy.login("wrong")
    again = discord.Client(intents=discord.Intents(message_content=True))
    async with again:
        await again.login(here.token)
        with pytest.raises(discord.PrivilegedIntentsRequired):
            await asyncio.wait_for(again.connect(), 5)


class Sharded(discord.AutoShardedClient):
    def __init__(self) -> None:
        super().__init__(intents=discord.Intents(guilds=True), guild_ready_timeout=0.1)
        self.heard: list[str] = []

    async def on_socket_event_type(self, event: str) -> None:
        self.heard.append(event)

    async def before_identify_hook(self, shard_id: int | None, *, initial: bool = False) -> None:
        """Begin at once: discord.py waits five seconds between shards."""


async def test_a_sharded_bot_hears_of_each_server_once(
    described_by: Description, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with LocalDiscord(described_by=described_by, shards=2) as here:
        gateway = yarl.URL(here.url.replace("http", "ws")) / "gateway"
        monkeypatch.setattr(Route, "BASE", f"{here.url}/api/v10")
        monkeypatch.setattr(DiscordWebSocket, "DEFAULT_GATEWAY", gateway)
        guilds = {here.guild(f"Number {number}").id for number in range(3)}
        bot = Sharded()
        async with bot:
            await bot.login(here.token)
            connection = asyncio.create_task(bot.connect())
            await bot.wait_until_ready()
            assert {guild.id for guild in bot.guilds} == guilds
            assert bot.heard.count("GUILD_CREATE") == 3
            assert here.gateway.identified == 2
        await connection
        assert here.violations == []
