"""Errors a person can act on: whatever fails answers its asker, and only its asker."""

import logging
import secrets

import aiohttp
import discord
from discord import app_commands

from bot.engine import EngineBusy, EngineError, EngineLate, MixError, PromptTooLong
from bot.refusal import Refusal
from models import BundleError

UNHEARD = (discord.HTTPException, aiohttp.ClientError, OSError)
"""What is raised where Discord refuses to hear something, or cannot be reached."""

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
        await tell(
            interaction,
            error.original if isinstance(error, app_commands.CommandInvokeError) else error,
        )


async def tell(interaction: discord.Interaction, error: Exception) -> None:
    """Answer with one private sentence; what is our fault has an id that is in the log."""
    if interaction.client.is_closed():
        log.info("Not done, since the bot was stopped: %s", error)
        return
    try:
        await _answer_privately(interaction, _sentence(error))
    except discord.HTTPException:
        log.warning("Nobody could be told about: %s", error, exc_info=True)


def _sentence(error: Exception) -> str:
    match error:
        case Refusal() | EngineBusy() | EngineLate() | MixError() | PromptTooLong():
            return str(error)
        case app_commands.MissingPermissions():
            return f"Only members who may {_named(error.missing_permissions)} can do that."
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


def _named(permissions: list[str]) -> str:
    return " and ".join(
        each.replace("_", " ").replace("guild", "the server") for each in permissions
    )


async def _answer_privately(interaction: discord.Interaction, sentence: str) -> None:
    if not interaction.response.is_done():
        await interaction.response.send_message(sentence, ephemeral=True)
        return
    if interaction.type is discord.InteractionType.component and not _is_thinking(interaction):
        # There, the original response is the message with the buttons.
        await interaction.followup.send(sentence, ephemeral=True)
        return
    answer = await interaction.edit_original_response(content=sentence)
    if not answer.flags.ephemeral:
        # A public “thinking…” only ever becomes a public message, so another one takes its place.
        await interaction.delete_original_response()
        await interaction.followup.send(sentence, ephemeral=True)


def _is_thinking(interaction: discord.Interaction) -> bool:
    return interaction.response.type is discord.InteractionResponseType.deferred_channel_message
