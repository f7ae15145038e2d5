"""Where a persona was pulled from: a file in its bundle that never leaves this machine."""

from pathlib import Path
from typing import ClassVar, Self

from pydantic import BaseModel, ConfigDict, ValidationError


class Origin(BaseModel):
    """A repository of the hub, as it was at one commit."""

    model_config = ConfigDict(frozen=True)

    FILE: ClassVar[str] = "origin.json"
    """Its name in a bundle."""

    repo: str
    commit: str

    @classmethod
    def read(cls, bundle: Path) -> Self | None:
        """Of the bundle in a folder; None if it was made here."""
        try:
            return cls.model_validate_json((bundle / cls.FILE).read_bytes())
        except (OSError, ValidationError):
            return None

    def write(self, bundle: Path) -> None:
        """Write it into the bundle in a folder."""
        (bundle / self.FILE).write_text(self.model_dump_json(indent=2) + "\n", encoding="utf-8")
