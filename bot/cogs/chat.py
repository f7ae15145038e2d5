"""``/chat``: a persona that answers in a channel."""

import logging

import discord
from discord import app_commands
from discord.ext import commands

from bot.chats import Chats
from bot.cogs.answering import Answering, speaker_of
from bot.cogs.choices import choices, speaking
from bot.discord_kit.layout import lay_out
from bot.discord_kit.safe_text import safe
from bot.discord_kit.server import server_of
from bot.discord_kit.voices import NoVoiceError, place_of
from bot.engine import EngineError
from bot.imitations import Imitation
from bot.personas import Personas
from bot.refusal import Refusal
from models import BundleError

log = logging.getLogger(__name__)


@app_commands.default_permissions(manage_channels=True)
class ChatCommands(commands.GroupCog, group_name="chat"):
    """Let a persona answer in a channel."""

    def __init__(
        self, client: discord.Client, personas: Personas, chats: Chats, answering: Answering
    ) -> None:
        self._client = client
        self._personas = personas
        self._chats = chats
        self._answering = answering

    @app_commands.command()
    @app_commands.checks.has_permissions(manage_channels=True)
    async def start(
        self, interaction: discord.Interaction, persona: app_commands.Range[str, 1, 80]
    ) -> None:
        """Let a persona answer here when it is mentioned or replied to.

        Args:
            interaction: what Discord sent.
            persona: who is to chat
        """
        await self._answering.check(interaction)
        found = await self._chats.start(
            _channel(interaction), server_of(interaction), persona, interaction.user.id
        )
        me = interaction.client.user
        await interaction.response.send_message(
            f"**{safe(found.name)}** (an AI imitation) chats here now: mention "
            f"{me.mention if me else 'me'} or reply to it. `/chat stop` ends it."
        )

    @app_commands.command()
    @app_commands.checks.has_permissions(manage_channels=True)
    async def stop(self, interaction: discord.Interaction) -> None:
        """No persona answers here any more."""
        if not await self._chats.stop(_channel(interaction)):
            raise Refusal("Nobody chats here: `/chat start` lets a persona do so.")
        await interaction.response.send_message("Nobody chats here any more.")

    @start.autocomplete("persona")
    async def suggest(
        self, interaction: discord.Interaction, typed: str
    ) -> list[app_commands.Choice[str]]:
        """The personas of this server that may speak."""
        return choices(speaking(await self._personas.of_server(server_of(interaction))), typed)

    @commands.Cog.listener()
    async def on_message(self, message: discord.Message) -> None:
        """Hear what is said where a persona chats, and answer what is said to it."""
        if (
            not self._chats.is_chat(message.channel.id)
            or message.author.bot  # no two bots shall talk to each other for ever
            or message.webhook_id is not None
            or message.guild is None
        ):
            return
        me = message.guild.me
        if not await self._answering.may_speak(message.guild.id, message.channel):
            self._chats.forget_said(message.channel.id)
            return
        self._chats.hear(message.channel.id, message.author.id, _spoken(message, me))
        if not (self._is_to_us(message, me) or await self._chats.speaks_unasked(message.guild.id)):
            return
        try:
            async with message.channel.typing():
                imitation = await self._chats.answer(message.channel.id)
        except (Refusal, EngineError, BundleError) as error:
            # Nobody asked with a command, so nobody need hear of it.
            log.info("No answer in a chat: %s", error)
            return
        if imitation is not None:
            await self._say(message, imitation)

    def _is_to_us(self, message: discord.Message, me: discord.Member) -> bool:
        """Whether a message mentions the bot, or replies to what it or one of its voices said."""
        replied = message.reference.resolved if message.reference else None
        return me in message.mentions or (
            isinstance(replied, discord.Message)
            and (replied.author == me or replied.application_id == self._client.application_id)
        )

    async def _say(self, message: discord.Message, imitation: Imitation) -> None:
        face = imitation.face
        label = f"-# {safe(face.label)} of {safe(face.name)}"
        texts = lay_out(imitation.posts, label)
        channel = message.channel
        if isinstance(channel, discord.DMChannel | discord.GroupChannel) or message.guild is None:
            return
        place = place_of(channel, channel.permissions_for(message.guild.me))
        if place is not None:
            try:
                await self._answering.voices.speak(place, speaker_of(face), texts)
            except NoVoiceError:
                log.info("No webhook in a chat: the bot answers itself")
            else:
                return
        for text in texts:
            await message.reply(f"**{safe(face.name)}**\n{text}", mention_author=False)


def _channel(interaction: discord.Interaction) -> int:
    if interaction.channel_id is None:
        raise app_commands.NoPrivateMessage
    return interaction.channel_id


def _spoken(message: discord.Message, me: discord.Member) -> str:
    """What was said, without the mention of the bot; empty where Discord does not let it read."""
    return " ".join(message.clean_content.replace(f"@{me.display_name}", "").split())
