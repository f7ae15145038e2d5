"""How an answer comes: in its place, in time, under the persona's name, with its buttons."""

from collections.abc import Sequence
from typing import Final

import discord

from bot.cooldowns import Cooldowns
from bot.discord_kit.layout import lay_out
from bot.discord_kit.safe_text import safe
from bot.discord_kit.server import server_of
from bot.discord_kit.voice_name import voice_name
from bot.discord_kit.voices import NoVoiceError, Place, Speaker, Voices, place_of
from bot.imitations import Ask, Face, Imitations
from bot.refusal import Refusal
from bot.server_settings import AllServerSettings, ServerSettings

_CHANNELS_NAMED: Final = 10
"""To somebody who asked where personas do not speak."""


class Answering:
    """Answers what members ask for, wherever they ask: commands, menus and buttons."""

    def __init__(
        self,
        imitations: Imitations,
        settings: AllServerSettings,
        voices: Voices,
    ) -> None:
        self.imitations = imitations
        self.voices = voices
        self.buttons: discord.ui.View | None = None
        """Those that go under every answer."""
        self._settings = settings
        self._cooldowns = Cooldowns()

    async def answer(self, interaction: discord.Interaction, ask: Ask) -> None:
        """Write what was asked for and let the persona say it.

        Raises:
            Refusal: not here, not yet, or not this.
        """
        server = server_of(interaction)
        await self.check(interaction)
        # A webhook's message stands for itself, so the command's own answer stays private and
        # goes; without one, that answer is all there is.
        place = place_of(interaction.channel, interaction.app_permissions)
        await interaction.response.defer(ephemeral=place is not None, thinking=True)
        imitation = await self.imitations.write(server, ask)
        messages = lay_out(imitation.posts, label_of(imitation.face, interaction.user))
        said_by_persona = await self.speak(
            interaction, place, imitation.face, messages, view=self.buttons
        )
        said = said_by_persona or await self._say_myself(interaction, imitation.face, messages)
        *earlier, last = (message.id for message in said)
        ask = ask.model_copy(update={"earlier": tuple(earlier)})
        await self.imitations.remember(last, server, interaction.user.id, ask)
        if said_by_persona:
            await interaction.delete_original_response()

    async def check(self, interaction: discord.Interaction) -> None:
        """See that personas may speak here, and that the asker may ask again.

        Raises:
            Refusal: not here, or not yet.
        """
        settings = await self._settings.of(server_of(interaction))
        if not _lets_speak(settings, interaction.channel):
            there = " ".join(f"<#{each}>" for each in settings.channels[:_CHANNELS_NAMED])
            raise Refusal(f"Personas do not speak here on this server: go to {there}.")
        self._cooldowns.take(server_of(interaction), interaction.user.id, settings.cooldown)

    async def may_speak(self, guild_id: int, channel: discord.abc.Snowflake) -> bool:
        """Whether a server lets personas speak in a channel."""
        return _lets_speak(await self._settings.of(guild_id), channel)

    async def speak(
        self,
        interaction: discord.Interaction,
        place: Place | None,
        face: Face,
        messages: list[str],
        *,
        view: discord.ui.View | None = None,
        file: discord.File | None = None,
    ) -> Sequence[discord.Message] | None:
        """Let the persona say it through a webhook; None where it cannot, and the asker knows."""
        if place is None:
            return None
        try:
            return await self.voices.speak(place, speaker_of(face), messages, view=view, file=file)
        except NoVoiceError as reason:
            await interaction.edit_original_response(content=f"{reason} So I answer myself.")
            return None

    async def _say_myself(
        self, interaction: discord.Interaction, face: Face, messages: list[str]
    ) -> Sequence[discord.Message]:
        speaker = speaker_of(face)
        said: list[discord.Message] = []
        for number, message in enumerate(messages, start=1):
            embed = discord.Embed(description=message)
            embed.set_author(name=speaker.name, icon_url=speaker.avatar_url)
            last = number == len(messages)
            said.append(
                await interaction.followup.send(
                    embed=embed,
                    view=self.buttons if last and self.buttons else discord.utils.MISSING,
                    wait=True,
                )
            )
        return said


def _lets_speak(settings: ServerSettings, channel: discord.abc.Snowflake | None) -> bool:
    home = channel.parent_id if isinstance(channel, discord.Thread) else channel and channel.id
    return not settings.channels or home in settings.channels


def speaker_of(face: Face) -> Speaker:
    """A face as Discord lets a webhook have it."""
    return Speaker(voice_name(face.name), face.avatar_url)


def label_of(face: Face, asker: discord.abc.User) -> str:
    """The line under every generated message."""
    who = safe(f"@{asker.display_name}")
    return f"-# {safe(face.label)} of {safe(face.name)} · asked for by {who}"
