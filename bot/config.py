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
        default=64,
        description="Requests that may be under way before the engine says “busy”; of one server, "
        "half as many.",
    )
    base_memory_mb: PositiveInt = Field(
        default=1000, description="Megabytes of bases kept loaded; one takes about 170."
    )
    adapter_memory_mb: PositiveInt = Field(
        default=160, description="Megabytes of adapters kept ready; one takes 5 to 10."
    )
