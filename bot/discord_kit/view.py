"""Buttons and menus that tell what went wrong, as commands do."""

from typing import Any

import discord

from bot.discord_kit.errors import tell


def message_of(interaction: discord.Interaction) -> discord.Message:
    """The message whose button was pressed."""
    if interaction.message is None:
        raise RuntimeError("a button without a message")
    return interaction.message


class View(discord.ui.View):
    """Buttons and menus under a message."""

    async def on_error(
        self, interaction: discord.Interaction, error: Exception, _: discord.ui.Item[Any], /
    ) -> None:
        """Tell whoever pressed what went wrong and what to do next."""
        await tell(interaction, error)
