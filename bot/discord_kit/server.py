"""Which server an interaction comes from."""

import discord
from discord import app_commands


def server_of(interaction: discord.Interaction) -> int:
    """The id of the server that the command was used on.

    Raises:
        NoPrivateMessage: it was used elsewhere, which its registration should prevent.
    """
    if interaction.guild_id is None:
        raise app_commands.NoPrivateMessage
    return interaction.guild_id
