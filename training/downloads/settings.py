"""What the downloads are told from outside. Read from the environment, then from ``.env``."""

from pydantic import Field, SecretStr
from pydantic_settings import BaseSettings, SettingsConfigDict


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

    x_bearer_token: SecretStr | None = Field(
        default=None,
        validation_alias="X_BEARER_TOKEN",
        description="An app's token, from X's developer console; only `download x` needs it.",
    )
    x_api: str = Field(
        default="https://api.x.com",
        description="Where X's API is, and where the token is sent; tests have a stand-in.",
    )
    bluesky_api: str = Field(
        default="https://public.api.bsky.app",
        description="Where Bluesky's public API is, or that of another view of the network.",
    )
