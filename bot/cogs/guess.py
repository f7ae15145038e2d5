"""``/guess``: a real post or the bot's?"""

from typing import Self

import discord
from discord import app_commands
from discord.ext import commands
from discord.ui import Button

from bot.cogs.answering import Answering
from bot.cogs.choices import choices, speaking
from bot.discord_kit.layout import lay_out
from bot.discord_kit.safe_text import safe
from bot.discord_kit.server import server_of
from bot.discord_kit.view import View, message_of
from bot.personas import Personas
from bot.quiz import Quiz


class Guess(commands.Cog):
    """Asks; its buttons take the guesses."""

    def __init__(self, personas: Personas, quiz: Quiz, answering: Answering) -> None:
        self._personas = personas
        self._quiz = quiz
        self._answering = answering
        self.buttons = GuessButtons(quiz)

    @app_commands.command()
    async def guess(
        self,
        interaction: discord.Interaction,
        persona: app_commands.Range[str, 1, 80] | None = None,
    ) -> None:
        """A real post, or the bot's? Guess.

        Args:
            interaction: what Discord sent.
            persona: whose; anybody's, if left out
        """
        await self._answering.check(interaction)
        await interaction.response.defer(thinking=True)
        question = await self._quiz.question(server_of(interaction), persona)
        label = (
            f"-# Did {safe(question.persona.name)} write this, or is it an AI imitation? "
            "Each of you has one guess."
        )
        [text, *_] = lay_out([question.post], label)
        message = await interaction.followup.send(text, view=self.buttons, wait=True)
        await self._quiz.remember(message.id, question)

    @guess.autocomplete("persona")
    async def suggest(
        self, interaction: discord.Interaction, typed: str
    ) -> list[app_commands.Choice[str]]:
        """The personas that show real posts."""
        there = speaking(await self._personas.of_server(server_of(interaction)))
        return choices([each for each in there if each.real_posts], typed)


class GuessButtons(View):
    """Real, or the bot's."""

    def __init__(self, quiz: Quiz) -> None:
        super().__init__(timeout=None)
        self._quiz = quiz

    @discord.ui.button(label="Real", emoji="🧑", custom_id="guess:real")
    async def real(self, interaction: discord.Interaction, _button: Button[Self]) -> None:
        """They take it for real."""
        await self._guess(interaction, said_real=True)

    @discord.ui.button(label="The bot's", emoji="🤖", custom_id="guess:bot")
    async def bot(self, interaction: discord.Interaction, _button: Button[Self]) -> None:
        """They take it for the bot's."""
        await self._guess(interaction, said_real=False)

    async def _guess(self, interaction: discord.Interaction, *, said_real: bool) -> None:
        message_id = message_of(interaction).id
        right = await self._quiz.guess(message_id, interaction.user.id, said_real=said_real)
        guessed, knew = await self._quiz.tally(message_id)
        truth = "It is real." if right == said_real else "It is the bot's."
        others = f"{knew} of {guessed} guessed right so far."
        await interaction.response.send_message(
            f"{'Right!' if right else 'Fooled!'} {truth} {others}", ephemeral=True
        )
