"""``/settings``: what admins may set for their server."""

from collections.abc import Iterable

import discord
from discord import app_commands
from discord.ext import commands

from bot.discord_kit.layout import LIMIT, pack
from bot.discord_kit.safe_text import safe
from bot.discord_kit.server import server_of
from bot.refusal import Refusal
from bot.server_settings import MOST_WORDS, AllServerSettings, ServerSettings


@app_commands.default_permissions(manage_guild=True)
class SettingsCommands(commands.GroupCog, group_name="settings"):
    """What personas may do on this server."""

    def __init__(self, settings: AllServerSettings) -> None:
        self._settings = settings

    async def interaction_check(self, interaction: discord.Interaction, /) -> bool:
        """See that the member may manage the server: what Discord checks, admins can override.

        Raises:
            MissingPermissions: they may not.
        """
        if not interaction.permissions.manage_guild:
            raise app_commands.MissingPermissions(["manage_guild"])
        return True

    @app_commands.command()
    async def show(self, interaction: discord.Interaction) -> None:
        """What is set here."""
        settings = await self._settings.of(server_of(interaction))
        await _tell(interaction, settings)

    @app_commands.command()
    async def channels(
        self,
        interaction: discord.Interaction,
        channel: discord.TextChannel | discord.VoiceChannel | discord.ForumChannel | None = None,
    ) -> None:
        """Where personas may speak: names a channel, or takes it off again; alone, everywhere.

        Args:
            interaction: what Discord sent.
            channel: one to add, or to take off again; left out, they may speak everywhere
        """
        settings = await self._settings.of(server_of(interaction))
        allowed = set(settings.channels)
        allowed = allowed ^ {channel.id} if channel else set()
        await self._change(interaction, channels=tuple(sorted(allowed)))

    @app_commands.command()
    async def cooldown(
        self, interaction: discord.Interaction, seconds: app_commands.Range[int, 0, 3600]
    ) -> None:
        """How long one member waits between two requests.

        Args:
            interaction: what Discord sent.
            seconds: of waiting
        """
        await self._change(interaction, cooldown=seconds)

    @app_commands.command()
    async def label(
        self, interaction: discord.Interaction, text: app_commands.Range[str, 2, 60]
    ) -> None:
        """What every generated message says of itself.

        Args:
            interaction: what Discord sent.
            text: such as “AI imitation”; it must name AI or a bot
        """
        if not any(word in text.casefold().split() for word in ("ai", "bot", "ai-made", "ki")):
            raise Refusal("The label must say that an AI wrote it: use the word “AI” in it.")
        await self._change(interaction, label=text)

    @app_commands.command()
    async def words(
        self,
        interaction: discord.Interaction,
        bar: app_commands.Range[str, 1, 60] | None = None,
        allow: app_commands.Range[str, 1, 60] | None = None,
    ) -> None:
        """Words that personas may not say here.

        Args:
            interaction: what Discord sent.
            bar: a word or phrase that none may say
            allow: one that they may say again
        """
        settings = await self._settings.of(server_of(interaction))
        barred = [each for each in settings.barred if each.casefold() != (allow or "").casefold()]
        if bar and bar.casefold() not in {each.casefold() for each in barred}:
            barred.append(bar)
        if len(barred) > MOST_WORDS:
            raise Refusal(f"{MOST_WORDS} words are all that I can bar: allow one again first.")
        await self._change(interaction, barred=tuple(barred))

    @app_commands.command()
    async def trainers(
        self, interaction: discord.Interaction, role: discord.Role | None = None
    ) -> None:
        """Who may train personas, beside those who may manage the server.

        Args:
            interaction: what Discord sent.
            role: its members may; left out, nobody else may
        """
        await self._change(interaction, trainers=role.id if role else None)

    @app_commands.command(name="chat-chance")
    async def chat_chance(
        self, interaction: discord.Interaction, percent: app_commands.Range[int, 0, 20]
    ) -> None:
        """How often a persona that chats speaks unasked.

        Args:
            interaction: what Discord sent.
            percent: of the messages in its channel; 0 is never
        """
        await self._change(interaction, chat_chance=percent)

    @app_commands.command()
    async def log(
        self, interaction: discord.Interaction, channel: discord.TextChannel | None = None
    ) -> None:
        """Where it is told what admins and trainings did.

        Args:
            interaction: what Discord sent.
            channel: where; left out, nowhere
        """
        await self._change(interaction, log_channel=channel.id if channel else None)

    async def _change(self, interaction: discord.Interaction, **changes: object) -> None:
        settings = await self._settings.change(server_of(interaction), **changes)
        await _tell(interaction, settings)


async def _tell(interaction: discord.Interaction, settings: ServerSettings) -> None:
    texts = pack(_lines(settings), separator="\n")
    await interaction.response.send_message(texts[0], ephemeral=True)
    for text in texts[1:]:
        await interaction.followup.send(text, ephemeral=True)


def _lines(settings: ServerSettings) -> list[str]:
    channels = [f"<#{each}>" for each in settings.channels]
    trainers = f" and <@&{settings.trainers}>" if settings.trainers else ""
    log = f"<#{settings.log_channel}>" if settings.log_channel else "nowhere"
    return [
        *(_listed("Personas speak: {}", channels, " ") or ["Personas speak: everywhere"]),
        f"One member waits: {settings.cooldown} s",
        f"Label: {safe(settings.label)}",
        *(_listed("Barred: ||{}||", map(safe, settings.barred), ", ") or ["Barred: nothing"]),
        f"May train: who manages the server{trainers}",
        f"Speaking unasked in chats: {settings.chat_chance} %",
        f"Log: {log}",
    ]


def _listed(line: str, items: Iterable[str], separator: str) -> list[str]:
    """The ``line`` with its items, as often as they need it for Discord's limit."""
    return [line.format(some) for some in pack(items, separator, LIMIT - len(line))]
