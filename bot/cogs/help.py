"""``/help``: all commands, in a word each."""

from collections.abc import Iterator

import discord
from discord import app_commands
from discord.ext import commands

from bot.discord_kit.layout import pack

_OPENING = (
    "**Mockingbird** writes new posts in the manner of people who agreed to it. What it writes is "
    "labelled as AI, pings nobody, and was never said by a person."
)
_CLOSING = (
    "Right-click a member or a message → Apps: *Imitate* and *Reply as…*. Is it your voice? "
    "`/privacy` shows, exports and forgets."
)


class Help(commands.Cog):
    """Tells what there is, from the commands themselves."""

    def __init__(self, tree: app_commands.CommandTree[discord.Client]) -> None:
        self._tree = tree

    @app_commands.command()
    async def help(self, interaction: discord.Interaction) -> None:
        """What I can do."""
        lines = [f"`/{name}` {description}" for name, description in _all(self._tree)]
        texts = pack([_OPENING, *lines, _CLOSING], separator="\n")
        await interaction.response.send_message(texts[0], ephemeral=True)
        for text in texts[1:]:
            await interaction.followup.send(text, ephemeral=True)


def _all(tree: app_commands.CommandTree[discord.Client]) -> Iterator[tuple[str, str]]:
    for command in tree.walk_commands():
        if isinstance(command, app_commands.Command):
            yield command.qualified_name, command.description
