"""``/imitate``, ``/mashup`` and the menus that ask for the same: new posts in somebody's voice."""

import discord
from discord import app_commands
from discord.ext import commands

from bot.cogs.answering import Answering
from bot.cogs.choices import choices, speaking
from bot.cogs.reply_as import ReplyAs
from bot.discord_kit.server import server_of
from bot.imitations import Ask, Mood
from bot.personas import Personas
from bot.refusal import Refusal

Name = app_commands.Range[str, 1, 80]
Prompt = app_commands.Range[str, 1, 200]
Count = app_commands.Range[int, 1, 5]
Intensity = app_commands.Range[float, 0, 2]


class Imitate(commands.Cog):
    """Asks for posts, and lets the persona say them."""

    def __init__(
        self,
        tree: app_commands.CommandTree[discord.Client],
        personas: Personas,
        answering: Answering,
    ) -> None:
        self._tree = tree
        self._personas = personas
        self._answering = answering
        self._menus = (
            app_commands.ContextMenu(name="Imitate", callback=self.imitate_member),
            app_commands.ContextMenu(name="Reply as…", callback=self.reply_as),
        )

    async def cog_load(self) -> None:
        """Take up the menus, which no cog does by itself."""
        for menu in self._menus:
            self._tree.add_command(menu)

    @commands.Cog.listener()
    async def on_webhooks_update(self, channel: discord.abc.GuildChannel) -> None:
        """Somebody has made, moved or deleted a webhook; from where, Discord does not say."""
        self._answering.voices.look_again(channel.guild.id)

    @app_commands.command()
    async def imitate(
        self,
        interaction: discord.Interaction,
        persona: Name | None = None,
        member: discord.Member | None = None,
        prompt: Prompt = "",
        count: Count = 3,
        mood: Mood = "normal",
        intensity: Intensity | None = None,
    ) -> None:
        """Ask a persona for new posts.

        Args:
            interaction: what Discord sent.
            persona: who is to speak
            member: or whose own persona
            prompt: how each post begins
            count: how many posts
            mood: how daring they are
            intensity: 0 is nobody, 1 what was learnt, 2 twice as much; 1.4 if left out
        """
        server = server_of(interaction)
        if persona is not None and member is None:
            found = await self._personas.speaker(server, persona)
        elif member is not None and persona is None:
            found = await self._personas.speaker_of(server, member.id)
        else:
            raise Refusal("Name a persona, or a member who has one: `/persona list` shows all.")
        ask = Ask(
            personas=(found.slug,), prompt=prompt, count=count, mood=mood, intensity=intensity
        )
        await self._answering.answer(interaction, ask)

    @app_commands.command()
    async def mashup(
        self,
        interaction: discord.Interaction,
        a: Name,
        b: Name,
        c: Name | None = None,
        prompt: Prompt = "",
        count: Count = 3,
        mood: Mood = "normal",
    ) -> None:
        """Blend two or three personas into one voice.

        Args:
            interaction: what Discord sent.
            a: a persona
            b: another one
            c: and perhaps a third
            prompt: how each post begins
            count: how many posts
            mood: how daring they are
        """
        server = server_of(interaction)
        found = [await self._personas.speaker(server, name) for name in (a, b, c) if name]
        slugs = tuple(dict.fromkeys(each.slug for each in found))
        if len(slugs) == 1:
            raise Refusal("A mashup needs two different personas: `/persona list` shows all.")
        ask = Ask(personas=slugs, prompt=prompt, count=count, mood=mood)
        await self._answering.answer(interaction, ask)

    async def imitate_member(
        self, interaction: discord.Interaction, member: discord.Member
    ) -> None:
        """The menu on a member: the persona that is linked to them speaks."""
        found = await self._personas.speaker_of(server_of(interaction), member.id)
        await self._answering.answer(interaction, Ask(personas=(found.slug,)))

    async def reply_as(self, interaction: discord.Interaction, message: discord.Message) -> None:
        """The menu on a message: a persona, chosen in the next step, says something to it."""
        there = speaking(await self._personas.of_server(server_of(interaction)))
        await ReplyAs.offer(interaction, message.content, there, self._answering)

    @imitate.autocomplete("persona")
    @mashup.autocomplete("a")
    @mashup.autocomplete("b")
    @mashup.autocomplete("c")
    async def suggest(
        self, interaction: discord.Interaction, typed: str
    ) -> list[app_commands.Choice[str]]:
        """The personas of this server that may speak."""
        return choices(speaking(await self._personas.of_server(server_of(interaction))), typed)
