"""“Reply as…”: which persona shall say something to a message."""

from typing import Self

import discord

from bot.cogs.answering import Answering
from bot.cogs.choices import MOST
from bot.discord_kit.server import server_of
from bot.discord_kit.view import View
from bot.imitations import Ask
from bot.personas import NobodyHereError
from bot.store import ServerPersona


class ReplyAs(View):
    """Asks who is to reply, and has them do it."""

    def __init__(self, said: str, there: list[ServerPersona], answering: Answering) -> None:
        super().__init__(timeout=600)
        self._said = said
        self._answering = answering
        self.choose.options = [
            discord.SelectOption(label=each.name, value=each.slug) for each in there[:MOST]
        ]

    @classmethod
    async def offer(
        cls,
        interaction: discord.Interaction,
        said: str,
        there: list[ServerPersona],
        answering: Answering,
    ) -> None:
        """Ask the member who used the menu, and nobody else.

        Raises:
            NobodyHereError: there is nobody to choose from.
        """
        if not there:
            raise NobodyHereError(server_of(interaction))
        await interaction.response.send_message(
            "Who shall reply?", view=cls(said, there, answering), ephemeral=True
        )

    @discord.ui.select(cls=discord.ui.Select, placeholder="A persona")
    async def choose(
        self, interaction: discord.Interaction, select: discord.ui.Select[Self]
    ) -> None:
        """The persona that was chosen replies."""
        ask = Ask(personas=(select.values[0],), count=1, said=self._said)
        await self._answering.answer(interaction, ask)
