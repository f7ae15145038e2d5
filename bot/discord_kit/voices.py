"""Voices: one webhook a channel, through which every persona speaks under its own name."""

import asyncio
from collections.abc import Iterable

import discord

WEBHOOK_NAME = "Mockingbird"
UNKNOWN_WEBHOOK = 10015
TOO_MANY_WEBHOOKS = 30007
INVALID_FORM = 50035

Home = discord.TextChannel | discord.VoiceChannel | discord.StageChannel | discord.ForumChannel
"""The channels that can have webhooks; a thread speaks through its parent's."""


class NoVoiceError(Exception):
    """No webhook can speak here; the message is one sentence for a person."""


def home_of(interaction: discord.Interaction) -> Home | None:
    """The channel whose webhook could answer, if the bot may use webhooks there."""
    channel = interaction.channel
    home = channel.parent if isinstance(channel, discord.Thread) else channel
    if isinstance(home, Home) and interaction.app_permissions.manage_webhooks:
        return home
    return None


class Voices:
    """The bot's webhooks, found or made when a channel first needs one."""

    def __init__(self) -> None:
        self._webhooks: dict[int, discord.Webhook] = {}
        self._finding = asyncio.Lock()

    async def speak(
        self, home: Home, name: str, texts: Iterable[str], thread: discord.Thread | None = None
    ) -> None:
        """Send ``texts`` to ``home``, or to a thread below it, under ``name``.

        Raises:
            NoVoiceError: Discord lets no webhook of the bot speak there.
        """
        try:
            for text in texts:
                await self._send(home, name, text, thread)
        except discord.Forbidden as error:
            raise NoVoiceError(
                "I may not use webhooks here: a moderator can grant me Manage Webhooks."
            ) from error
        except discord.HTTPException as error:
            if error.code == TOO_MANY_WEBHOOKS:
                raise NoVoiceError("This channel has all the webhooks it can have.") from error
            if error.code == INVALID_FORM:
                raise NoVoiceError(f"Discord refused the message: {error.text}") from error
            raise

    async def _send(self, home: Home, name: str, text: str, thread: discord.Thread | None) -> None:
        for webhook_may_be_gone in (True, False):
            webhook = await self._webhook_of(home)
            try:
                await webhook.send(
                    text,
                    username=name,
                    thread=thread or discord.utils.MISSING,
                    suppress_embeds=True,
                    wait=True,
                )
            except discord.NotFound as error:
                if error.code != UNKNOWN_WEBHOOK or not webhook_may_be_gone:
                    raise
                self._webhooks.pop(home.id, None)
            else:
                return

    async def _webhook_of(self, home: Home) -> discord.Webhook:
        # One at a time, or two first requests in a channel would make two webhooks.
        async with self._finding:
            if home.id not in self._webhooks:
                self._webhooks[home.id] = await self._find(home) or await home.create_webhook(
                    name=WEBHOOK_NAME, reason="Personas speak through it"
                )
            return self._webhooks[home.id]

    async def _find(self, home: Home) -> discord.Webhook | None:
        for webhook in await home.webhooks():
            if webhook.user == home.guild.me and webhook.token:
                return webhook
        return None
