"""Users, the bot's own and those that webhooks pretend to be."""

from dataclasses import dataclass

from tests.end_to_end.discord_server.state import Json


@dataclass(eq=False)
class User:
    """Somebody who has written or could write."""

    id: int
    name: str
    bot: bool = False
    avatar_url: str | None = None

    @property
    def mention(self) -> str:
        return f"<@{self.id}>"

    def as_json(self) -> Json:
        return {
            "id": str(self.id),
            "username": self.name,
            "global_name": None,
            "discriminator": "0000" if self.bot else "0",
            "avatar": None,
            "bot": self.bot,
            "flags": 0,
            "public_flags": 0,
            "primary_guild": None,
        }
