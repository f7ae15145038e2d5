"""Discord's own description of its API where this machine has it, otherwise ours."""

import json
import os
from functools import cache
from pathlib import Path

from tests.end_to_end.discord_server.description.description import Description
from tests.end_to_end.discord_server.description.reduced import REDUCED

_FILE = Path("data", "discord", "openapi.json")


def published() -> Path | None:
    """Discord's document: below MOCKINGBIRD_SHARED, or ``shared/`` beside the repository."""
    named = os.environ.get("MOCKINGBIRD_SHARED")
    folders = [Path(named)] if named else [each / "shared" for each in Path(__file__).parents]
    return next((folder / _FILE for folder in folders if (folder / _FILE).is_file()), None)


@cache
def description() -> Description:
    """The best description that there is here."""
    path = published()
    return Description(json.loads(path.read_text(encoding="utf-8")) if path else REDUCED)
