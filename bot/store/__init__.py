"""What outlives a restart: SQLite, opened in one place, one module of queries per table group."""

from bot.store.database import DatabaseError, open_database
from bot.store.server_personas import ServerPersona

__all__ = ["DatabaseError", "ServerPersona", "open_database"]
