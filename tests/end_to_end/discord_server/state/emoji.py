"""The application's own emojis: pictures that Discord keeps for a bot."""

from dataclasses import dataclass

from tests.end_to_end.discord_server.state import Json
from tests.end_to_end.discord_server.state.user import User


@dataclass(frozen=True)
class Emoji:
    """A small picture with a name."""

    id: int
    name: str
    picture: bytes
    made_by: User

    def as_json(self) -> Json:
        return {
            "id": str(self.id),
            "name": self.name,
            "user": self.made_by.as_json(),
            "roles": [],
            "require_colons": True,
            "managed": False,
            "animated": False,
            "available": True,
        }
