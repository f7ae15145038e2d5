"""Errors a person can act on: every failed command answers its asker, and only its asker."""

import logging
import secrets

import discord
from discord import app_commands

from bot.engine import EngineBusy, EngineError, EngineLate, MixError, PromptTooLong
from bot.personas import PersonaError
from models import BundleError

log = logging.getLogger(__name__)


class Tree(app_commands.CommandTree):
    """The bot's commands: of servers only, and answering when they fail."""

    def __init__(self, client: discord.Client) -> None:
        super().__init__(
            client,
            allowed_contexts=app_commands.AppCommandContext(guild=True),
            allowed_installs=app_commands.AppInstallationType(guild=True),
        )

    async def on_error(
        self, interaction: discord.Interaction, error: app_commands.AppCommandError, /
    ) -> None:
        """Tell the asker what went wrong and what to do next."""
        cause = error.original if isinstance(error, app_commands.CommandInvokeError) else error
        try:
            await _answer_privately(interaction, _sentence(cause))
        except discord.HTTPException:
            log.warning("Nobody could be told about: %s", cause, exc_info=True)


def _sentence(error: Exception) -> str:
    match error:
        case PersonaError() | EngineBusy() | EngineLate() | MixError() | PromptTooLong():
            return str(error)
        case BundleError() | EngineError():
            # Theirs are sentences for whoever hosts the bot: they name folders of that machine.
            log.error("%s", error)
            return (
                "That persona cannot speak just now: whoever hosts me finds out why with "
                "`python -m bot say NAME`, or in my log."
            )
        case _:
            fault = secrets.token_hex(4)
            log.error("Fault %s", fault, exc_info=error)
            return f"That went wrong on my side. Whoever hosts me finds it in my log as `{fault}`."


async def _answer_privately(interaction: discord.Interaction, sentence: str) -> None:
    if not interaction.response.is_done():
        await interaction.response.send_message(sentence, ephemeral=True)
        return
    answer = await interaction.edit_original_response(content=sentence)
    if not answer.flags.ephemeral:
        # A public “thinking…” only ever becomes a public message, so another one takes its place.
        await interaction.delete_original_response()
        await interaction.followup.send(sentence, ephemeral=True)
