"""The parts of the bot, built and handed to each other; the only place that knows them all."""

import asyncio
import hashlib
import json
import logging
import signal
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from http import HTTPStatus

import aiosqlite
import discord
from discord.ext import commands

from bot.chats import Chats
from bot.cogs.admin_log import AdminLog
from bot.cogs.answer_buttons import AnswerButtons
from bot.cogs.answering import Answering
from bot.cogs.chat import ChatCommands
from bot.cogs.consent import ConsentButton
from bot.cogs.guess import Guess
from bot.cogs.help import Help
from bot.cogs.imitate import Imitate
from bot.cogs.persona import PersonaCommands
from bot.cogs.portraits import Portraits
from bot.cogs.privacy import PrivacyCommands
from bot.cogs.settings import SettingsCommands
from bot.cogs.training_messages import TrainingMessages
from bot.config import Settings
from bot.discord_kit.errors import Tree
from bot.discord_kit.voices import Voices
from bot.engine import MEGABYTE, Engine
from bot.imitations import Imitations
from bot.jobs.launcher import Launcher
from bot.jobs.queue import TrainingQueue
from bot.personas import Personas
from bot.privacy import Privacy
from bot.quiz import Quiz
from bot.server_settings import AllServerSettings
from bot.store import meta, open_database
from bot.writing import Writer
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
    """The bot on Discord. Of messages it reads those that mention it; it needs no privilege."""

    def __init__(
        self,
        database: aiosqlite.Connection,
        store: Store,
        engine: Engine,
        settings: Settings,
    ) -> None:
        super().__init__(
            commands.when_mentioned,
            help_command=None,
            tree_cls=Tree,
            intents=intents_of(settings),
            # What is said is held nowhere but in a chat, which knows when to let go of it.
            max_messages=None,
            # Nothing that it ever sends may ping anyone.
            allowed_mentions=discord.AllowedMentions.none(),
        )
        self._database = database
        server_settings = AllServerSettings(database)
        personas = Personas(store, database)
        writer = Writer(engine)
        imitations = Imitations(personas, writer, server_settings, database)
        admin_log = AdminLog(self, server_settings)
        training_messages = TrainingMessages(self, personas, imitations, admin_log)
        self.trainings = TrainingQueue(
            database,
            settings.trainings,
            store.root,
            Launcher(memory_mb=settings.training_memory_mb),
            admit=training_messages.admit,
            on_change=training_messages.show,
            base=settings.training_base,
            at_once=settings.trainings_at_once,
            most_waiting_per_server=settings.trainings_waiting,
        )
        training_messages.queue = self.trainings
        portraits = Portraits(self)
        self._chats = Chats(personas, imitations, server_settings, database)
        privacy = Privacy(
            personas, writer, engine, self.trainings, database, self._chats, portraits.drop
        )
        quiz = Quiz(personas, imitations, database)
        answering = Answering(imitations, server_settings, Voices())
        answering.buttons = AnswerButtons(answering)
        guess = Guess(personas, quiz, answering)
        self._cogs_to_add: tuple[commands.Cog, ...] = (
            Imitate(self.tree, personas, answering),
            PersonaCommands(
                personas,
                imitations,
                quiz,
                privacy,
                portraits,
                admin_log,
                self.trainings,
                server_settings,
            ),
            guess,
            ChatCommands(self, personas, self._chats, answering),
            PrivacyCommands(privacy),
            SettingsCommands(server_settings),
            Help(self.tree),
        )
        self._buttons = (answering.buttons, guess.buttons)
        ConsentButton.personas, ConsentButton.privacy = personas, privacy

    async def setup_hook(self) -> None:
        """Take up the commands, tell Discord about them if it must know, and say the way in."""
        for cog in self._cogs_to_add:
            await self.add_cog(cog)
        for view in self._buttons:
            self.add_view(view)
        self.add_dynamic_items(ConsentButton)
        await self._chats.look_again()
        await self._sync_if_changed()
        log.info("Invite me to a server: %s", self.invite)

    async def on_message(self, message: discord.Message, /) -> None:
        """Look for no command in a message: what is said to a persona would be an unknown one."""

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


def intents_of(settings: Settings) -> discord.Intents:
    """What the bot hears of: nothing privileged, unless whoever hosts it turned that on.

    Of messages, Discord gives it the content of those that mention it, and of no others.
    """
    return discord.Intents(
        guilds=True,
        guild_messages=True,
        webhooks=True,
        message_content=settings.message_content,
    )


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
        Mockingbird(database, Store(settings.store), engine, settings) as bot,
    ):
        try:
            await bot.login(settings.discord_token.get_secret_value())
        except discord.LoginFailure as error:
            raise StartError(f"Discord refused the token: {HOW_TO_LOG_IN}.") from error
        except discord.HTTPException as error:
            if error.status >= HTTPStatus.INTERNAL_SERVER_ERROR:
                raise StartError(f"Discord has trouble ({error}): try again later.") from error
            raise StartError(
                f"Discord refused what I told it about myself ({error}): please report this."
            ) from error
        except OSError as error:
            raise StartError(
                f"Discord cannot be reached ({error}): check this machine's network and try again."
            ) from error
        _leave_on_sigterm()
        trainings = asyncio.create_task(bot.trainings.run())
        try:
            await bot.connect()
        finally:
            # What is being trained goes on at the next start.
            trainings.cancel()
            await asyncio.gather(trainings, return_exceptions=True)


def _leave_on_sigterm() -> None:
    """End as Ctrl-C does where whatever runs the bot asks it to; Windows asks in other ways."""
    this = asyncio.current_task()
    with suppress(NotImplementedError):
        if this is not None:
            asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, this.cancel)
