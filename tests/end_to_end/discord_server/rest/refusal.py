"""Discord's refusals: an HTTP status, a code of its own, and a sentence."""

from typing import Final

from tests.end_to_end.discord_server.state import Json

UNKNOWN_CHANNEL: Final = 10003
UNKNOWN_GUILD: Final = 10004
UNKNOWN_MEMBER: Final = 10007
UNKNOWN_MESSAGE: Final = 10008
UNKNOWN_USER: Final = 10013
UNKNOWN_EMOJI: Final = 10014
UNKNOWN_WEBHOOK: Final = 10015
UNKNOWN_INTERACTION: Final = 10062
UNKNOWN_COMMAND: Final = 10063
TOO_MANY_WEBHOOKS: Final = 30007
TOO_MANY_EMOJIS: Final = 30008
TOO_MANY_COMMANDS: Final = 30032
TOO_LARGE: Final = 40005
ALREADY_ANSWERED: Final = 40060
MISSING_ACCESS: Final = 50001
NOT_ONES_OWN: Final = 50005
EMPTY_MESSAGE: Final = 50006
MISSING_PERMISSIONS: Final = 50013
INVALID_WEBHOOK_TOKEN: Final = 50027
INVALID_FORM: Final = 50035

_SENTENCES: Final = {
    UNKNOWN_CHANNEL: "Unknown Channel",
    UNKNOWN_GUILD: "Unknown Guild",
    UNKNOWN_MEMBER: "Unknown Member",
    UNKNOWN_MESSAGE: "Unknown Message",
    UNKNOWN_USER: "Unknown User",
    UNKNOWN_EMOJI: "Unknown Emoji",
    UNKNOWN_WEBHOOK: "Unknown Webhook",
    UNKNOWN_INTERACTION: "Unknown interaction",
    UNKNOWN_COMMAND: "Unknown application command",
    TOO_MANY_WEBHOOKS: "Maximum number of webhooks reached (15)",
    TOO_MANY_EMOJIS: "Maximum number of emojis reached",
    TOO_MANY_COMMANDS: "Maximum number of application commands reached",
    TOO_LARGE: "Request entity too large",
    ALREADY_ANSWERED: "Interaction has already been acknowledged.",
    MISSING_ACCESS: "Missing Access",
    NOT_ONES_OWN: "Cannot edit a message authored by another user",
    EMPTY_MESSAGE: "Cannot send an empty message",
    MISSING_PERMISSIONS: "Missing Permissions",
    INVALID_WEBHOOK_TOKEN: "Invalid Webhook Token",
    INVALID_FORM: "Invalid Form Body",
}


class Refused(Exception):
    """An answer other than the one hoped for."""

    def __init__(self, status: int, code: int, errors: Json | None = None) -> None:
        super().__init__(_SENTENCES[code])
        self.status = status
        self.code = code
        self.errors = errors

    def as_json(self) -> Json:
        told: Json = {"message": str(self), "code": self.code}
        return told | ({"errors": self.errors} if self.errors else {})


def invalid(field: str, code: str, sentence: str) -> Refused:
    """The refusal of one field, a path with dots, in the shape of Discord's error trees."""
    tree: Json = {"_errors": [{"code": code, "message": sentence}]}
    for name in reversed(field.split(".")):
        tree = {name: tree}
    return Refused(400, INVALID_FORM, tree)
