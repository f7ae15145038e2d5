"""The pictures of personas.

A webhook's picture is an address that Discord reads, and those of attachments end after a day.
What stays is an emoji of the application: it belongs to the bot alone, and nobody sees it as one.
"""

import asyncio
import logging
import re
import secrets
from typing import Final

import discord

from bot.discord_kit.errors import UNHEARD
from bot.discord_kit.portrait import LARGEST, portrait
from bot.refusal import Refusal

_EMOJI: Final = re.compile(r"/emojis/(\d+)\.")

log = logging.getLogger(__name__)


class Portraits:
    """Keeps and drops pictures."""

    def __init__(self, client: discord.Client) -> None:
        self._client = client

    async def keep(self, attachment: discord.Attachment) -> str:
        """Keep a picture; gives its address.

        Raises:
            Refusal: it is no picture, or too large.
        """
        if attachment.size > LARGEST:
            raise Refusal("That picture is too large: give one of less than 8 MB.")
        image = await asyncio.to_thread(portrait, await attachment.read())
        if image is None:
            raise Refusal("That is no picture that I can read: give a PNG, JPEG or WebP.")
        emoji = await self._client.create_application_emoji(
            name=f"persona_{secrets.token_hex(8)}", image=image
        )
        return emoji.url

    def has(self, url: str) -> bool:
        """Whether a picture is one that was kept, rather than a member's own."""
        return _EMOJI.search(url) is not None

    async def drop(self, url: str) -> None:
        """Keep a picture no longer; those that are members' own are not ours."""
        if (found := _EMOJI.search(url)) is None:
            return
        try:
            emoji = await self._client.fetch_application_emoji(int(found[1]))
            await emoji.delete()
        except discord.NotFound:
            return
        except UNHEARD as error:
            log.warning("The picture %s cannot be deleted: %s", url, error)
