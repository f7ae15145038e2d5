"""A server with the bot on it; the engine is a stand-in unless a module says otherwise."""

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path
from typing import Any
from unittest.mock import Mock, create_autospec

import discord
import pytest
import simcord
from simcord.http.router import RequestContext
from simcord.http.routes import interactions

from bot.app import Mockingbird
from bot.config import Settings
from bot.engine import Engine, Request
from bot.personas import Personas
from bot.server_settings import AllServerSettings
from bot.store import open_database
from models import Store
from tests.bundles import FILES
from tests.bundles import shelve as shelve_bundle

Start = Callable[[], AbstractAsyncContextManager[Mockingbird]]
Shelve = Callable[..., None]


@pytest.fixture(autouse=True)
def own_webhooks_may_have_buttons(monkeypatch: pytest.MonkeyPatch) -> None:
    """As on Discord; simcord takes every webhook for one that no application has made."""

    def body_of(request: RequestContext) -> tuple[dict[str, Any], bool]:
        return dict(request.body()), True

    monkeypatch.setattr(interactions, "_incoming_webhook_body", body_of)


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(tmp_path / "store")


@pytest.fixture
def shelve(store: Store) -> Shelve:
    """Put a bundle into the store that is whole, though no engine could run it."""

    def put(name: str, extra: dict[str, str] | None = None) -> None:
        texts = {file: text.encode() for file, text in (extra or {}).items()}
        shelve_bundle(store, name, {**FILES, **texts})

    return put


@pytest.fixture
def engine() -> Engine | Mock:
    """Writes the prompt and a number; a test may have it write or raise something else."""

    def write(request: Request) -> list[str]:
        return [f"{request.prompt} {number}" for number in range(request.count)]

    stand_in: Mock = create_autospec(Engine, instance=True)
    stand_in.write.side_effect = write
    return stand_in


@pytest.fixture
async def personas(store: Store, tmp_path: Path) -> AsyncIterator[Personas]:
    """What another process, such as the command line, sees of the same database."""
    async with open_database(tmp_path / "bot.sqlite3") as database:
        yield Personas(store, database)


@pytest.fixture
async def settings(tmp_path: Path) -> AsyncIterator[AllServerSettings]:
    """What the admins of every server have set."""
    async with open_database(tmp_path / "bot.sqlite3") as database:
        yield AllServerSettings(database)


@pytest.fixture
async def impatient(settings: AllServerSettings, guild: simcord.GuildHandle) -> None:
    """Nobody has to wait between two requests."""
    await settings.change(guild.id, cooldown=0)


@pytest.fixture
def start(store: Store, engine: Engine, tmp_path: Path) -> Start:
    """Start the bot on the test's database; twice is a restart."""

    @asynccontextmanager
    async def bot() -> AsyncIterator[Mockingbird]:
        async with open_database(tmp_path / "bot.sqlite3") as database:
            settings = Settings(trainings=tmp_path / "trainings", training_base="tiny")
            yield Mockingbird(database, store, engine, settings)

    return bot


@pytest.fixture
async def simcord_bot(start: Start) -> AsyncIterator[Mockingbird]:
    async with start() as bot:
        yield bot


@pytest.fixture
def guild(simcord_env: simcord.Env) -> simcord.GuildHandle:
    return simcord_env.create_guild("Aviary")


@pytest.fixture
def channel(guild: simcord.GuildHandle) -> simcord.ChannelHandle:
    return guild.create_text_channel("general")


@pytest.fixture
def alice(simcord_env: simcord.Env, guild: simcord.GuildHandle) -> simcord.MemberActor:
    return guild.add_member(simcord_env.create_user("alice"))


@pytest.fixture
def admin(simcord_env: simcord.Env, guild: simcord.GuildHandle) -> simcord.MemberActor:
    """Who may manage the server."""
    role = guild.create_role("admins", permissions=discord.Permissions(manage_guild=True))
    return guild.add_member(simcord_env.create_user("ada"), roles=[role])
