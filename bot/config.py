"""Every setting of the bot, once. Read from the environment, then from ``.env``."""

from pathlib import Path

from pydantic import Field, NonNegativeInt, PositiveInt, SecretStr
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
    message_content: bool = Field(
        default=False,
        description="Whether the Message Content setting is on in Discord's developer portal: "
        "only then can a persona that chats speak unasked, or read replies to it.",
    )
    trainings: Path = Field(
        default=Path("trainings"),
        description="The folder where archives lie until they are learnt from.",
    )
    training_base: str = Field(
        default="gpt2", description="What personas are taught on: a hub id, a folder, or smollm2."
    )
    trainings_at_once: PositiveInt = Field(
        default=1, description="Trainings that run at the same time on this machine."
    )
    trainings_waiting: PositiveInt = Field(
        default=3, description="Trainings of one server that may wait."
    )
    training_memory_mb: NonNegativeInt = Field(
        default=6000, description="Megabytes that a training may take; 0 is as many as it likes."
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
