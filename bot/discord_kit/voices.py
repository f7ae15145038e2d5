"""Voices: one webhook a channel, through which every persona speaks under its own name."""

import asyncio
from contextlib import suppress
from dataclasses import dataclass
from weakref import WeakValueDictionary

import discord

WEBHOOK_NAME = "Mockingbird"
UNKNOWN_CHANNEL = 10003  # a thread that is none of the channel's, since the webhook was moved
UNKNOWN_WEBHOOK = 10015
TOO_MANY_WEBHOOKS = 30007
INVALID_FORM = 50035

Home = discord.TextChannel | discord.VoiceChannel | discord.StageChannel | discord.ForumChannel
"""The channels that can have webhooks; a thread speaks through its parent's."""


class NoVoiceError(Exception):
    """No webhook can speak here; the message is one sentence for a person."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a persona can speak through a webhook."""

    home: Home
    thread: discord.Thread | None = None


@dataclass(frozen=True, slots=True)
class Speaker:
    """Under which name and picture it speaks."""

    name: str
    avatar_url: str | None = None


def place_of(
    channel: object,
    permissions: discord.Permissions,
) -> Place | None:
    """Where a webhook could speak in ``channel``, if the bot's ``permissions`` there let it."""
    thread = channel if isinstance(channel, discord.Thread) else None
    home = thread.parent if thread else channel
    if isinstance(home, Home) and permissions.manage_webhooks:
        return Place(home, thread)
    return None


class Voices:
    """The bot's webhooks, found or made when a channel first needs one."""

    def __init__(self) -> None:
        self._webhooks: dict[int, discord.Webhook] = {}
        self._finding: WeakValueDictionary[int, asyncio.Lock] = WeakValueDictionary()
        """By channel, for as long as anybody looks there."""

    async def speak(
        self,
        place: Place,
        speaker: Speaker,
        texts: list[str],
        *,
        view: discord.ui.View | None = None,
        file: discord.File | None = None,
    ) -> list[discord.WebhookMessage]:
        """Say ``texts``, a message each; ``view`` and ``file`` go with the last.

        Raises:
            NoVoiceError: Discord lets no webhook of the bot speak there.
        """
        try:
            said = [await self._send(place, speaker, text, None, None) for text in texts[:-1]]
            return [*said, await self._send(place, speaker, texts[-1], view, file)]
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

    def look_again(self, guild_id: int) -> None:
        """Look for a server's webhooks before the next word: one may be gone, or elsewhere."""
        self._webhooks = {
            channel: webhook
            for channel, webhook in self._webhooks.items()
            if webhook.guild_id != guild_id
        }

    async def delete(self, place: Place, message_id: int) -> None:
        """Delete a message that was said here; gone already, it is well, too."""
        webhook = await self._webhook_of(place.home)
        with suppress(discord.NotFound):
            await webhook.delete_message(message_id, thread=place.thread or discord.utils.MISSING)

    async def _send(
        self,
        place: Place,
        speaker: Speaker,
        text: str,
        view: discord.ui.View | None,
        file: discord.File | None,
    ) -> discord.WebhookMessage:
        webhook = await self._webhook_of(place.home)
        try:
            return await self._send_through(webhook, place, speaker, text, view, file)
        except discord.NotFound as error:
            if error.code not in {UNKNOWN_WEBHOOK, UNKNOWN_CHANNEL}:
                raise
        self._webhooks.pop(place.home.id, None)
        webhook = await self._webhook_of(place.home)
        return await self._send_through(webhook, place, speaker, text, view, file)

    async def _send_through(
        self,
        webhook: discord.Webhook,
        place: Place,
        speaker: Speaker,
        text: str,
        view: discord.ui.View | None,
        file: discord.File | None,
    ) -> discord.WebhookMessage:
        if file is not None:
            file.reset()  # another try reads it again
        return await webhook.send(
            text,
            username=speaker.name,
            avatar_url=speaker.avatar_url or discord.utils.MISSING,
            thread=place.thread or discord.utils.MISSING,
            view=view or discord.utils.MISSING,
            file=file or discord.utils.MISSING,
            # A picture is an attachment, which this would hide nothing of.
            suppress_embeds=True,
            wait=True,
        )

    async def _webhook_of(self, home: Home) -> discord.Webhook:
        # One at a time, or two first requests in a channel would make two webhooks; but a channel
        # where Discord has us wait holds up no other.
        async with self._finding.setdefault(home.id, asyncio.Lock()):
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
