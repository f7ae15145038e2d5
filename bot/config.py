"""Every setting of the bot, once. Read from the environment, then from ``.env``."""

from pathlib import Path

from pydantic import Field, PositiveInt, SecretStr
from pydantic_settings import BaseSettings, SettingsConfigDict

from models import DEFAULT_STORE


class Settings(BaseSettings):
    """Each setting is ``MOCKINGBIRD_`` and its name; the token keeps the name everyone gives it."""

    model_config = SettingsConfigDict(
        env_prefix="MOCKINGBIRD_",
        env_file=".env",
        env_ignore_empty=True,
        extra="ignore",
        hide_input_in_errors=True,
        frozen=True,
    )

    discord_token: SecretStr | None = Field(
        default=None,
        validation_alias="DISCORD_TOKEN",
        description="The bot's token; only `run` needs it.",
    )
    store: Path = Field(
        default=DEFAULT_STORE, description="The folder of bundles that training writes."
    )
    database: Path = Field(
        default=Path("mockingbird.sqlite3"),
        description="The SQLite file that knows which persona speaks on which server.",
    )
    queue_size: PositiveInt = Field(
        default=32, description="Requests that may wait for the engine before it says “busy”."
    )
    personas_in_memory: PositiveInt = Field(
        default=2, description="Personas kept ready to speak; a loaded one costs its size in RAM."
    )
