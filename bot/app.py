"""The parts of the bot, built and handed to each other; the only place that knows them all."""

import hashlib
import json
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import aiosqlite
import discord
from discord.ext import commands

from bot.cogs.imitate import Imitate
from bot.cogs.persona import PersonaCommands
from bot.config import Settings
from bot.discord_kit.errors import Tree
from bot.discord_kit.voices import Voices
from bot.engine import MEGABYTE, Engine
from bot.personas import Personas
from bot.store import meta, open_database
from models import Store

NEEDED = discord.Permissions(
    view_channel=True,
    send_messages=True,
    send_messages_in_threads=True,
    manage_webhooks=True,
)
"""What the invite asks for. Embeds need no permission: interactions may always answer with them."""

HOW_TO_LOG_IN = (
    "take one at https://discord.com/developers/applications → Bot → Reset Token "
    "and put it into .env as DISCORD_TOKEN=…"
)

log = logging.getLogger(__name__)


class StartError(Exception):
    """Discord does not let the bot in; the message is one sentence for a person."""


class Mockingbird(commands.AutoShardedBot):
    """The bot on Discord. It reads no messages, so it asks for no privileged intent."""

    def __init__(self, database: aiosqlite.Connection, personas: Personas, engine: Engine) -> None:
        super().__init__(
            commands.when_mentioned,
            help_command=None,
            tree_cls=Tree,
            intents=discord.Intents(guilds=True),
            # Nothing that it ever sends may ping anyone.
            allowed_mentions=discord.AllowedMentions.none(),
        )
        self._database = database
        self._personas = personas
        self._engine = engine

    async def setup_hook(self) -> None:
        """Take up the commands, tell Discord about them if it must know, and say the way in."""
        await self.add_cog(Imitate(self._personas, self._engine, Voices()))
        await self.add_cog(PersonaCommands(self._personas))
        await self._sync_if_changed()
        log.info("Invite me to a server: %s", self.invite)

    @property
    def invite(self) -> str:
        """The link that adds the bot to a server, with no more permissions than it needs."""
        if self.application_id is None:
            raise RuntimeError("Only Discord knows the id for the link: log in first.")
        return discord.utils.oauth_url(
            self.application_id,
            permissions=NEEDED,
            scopes=("bot", "applications.commands"),
        )

    async def _sync_if_changed(self) -> None:
        # Discord counts every registration, and 200 a day are all it allows.
        commands_now = [command.to_dict(self.tree) for command in self.tree.get_commands()]
        fingerprint = hashlib.sha256(json.dumps(commands_now, sort_keys=True).encode()).hexdigest()
        key = f"commands of application {self.application_id}"
        if await meta.get(self._database, key) == fingerprint:
            return
        await self.tree.sync()
        await meta.put(self._database, key, fingerprint)
        log.info("Told Discord about %d changed commands", len(commands_now))


@asynccontextmanager
async def open_personas(settings: Settings) -> AsyncIterator[Personas]:
    """The personas of every server, as ``settings`` place them.

    Raises:
        DatabaseError: the database cannot be used.
    """
    async with open_database(settings.database) as database:
        yield Personas(Store(settings.store), database)


async def serve(settings: Settings) -> None:
    """Be on Discord until cancelled.

    Raises:
        StartError: there is no token, it is refused, or Discord cannot be reached.
        DatabaseError: the database cannot be used.
    """
    if settings.discord_token is None:
        raise StartError(f"The bot needs a token: {HOW_TO_LOG_IN} (`make demo` needs none).")
    async with (
        open_database(settings.database) as database,
        Engine(
            queue_size=settings.queue_size,
            base_memory=settings.base_memory_mb * MEGABYTE,
            adapter_memory=settings.adapter_memory_mb * MEGABYTE,
        ) as engine,
        Mockingbird(database, Personas(Store(settings.store), database), engine) as bot,
    ):
        try:
            await bot.login(settings.discord_token.get_secret_value())
        except discord.LoginFailure as error:
            raise StartError(f"Discord refused the token: {HOW_TO_LOG_IN}.") from error
        except (discord.HTTPException, OSError) as error:
            raise StartError(
                f"Discord cannot be reached ({error}): check this machine's network and try again."
            ) from error
        await bot.connect()
