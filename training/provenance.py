"""Whose posts teach a persona, and by what right: told by whoever trains it, shown on its card."""

from dataclasses import dataclass
from typing import Final

from models import Consent

_LONGEST: Final = 80
"""Characters, as a manifest takes them."""


class ProvenanceError(Exception):
    """A person that cannot be named so; the message is one sentence for a person."""


@dataclass(frozen=True, slots=True)
class Provenance:
    """What is said of it; nothing has to be."""

    person: str | None = None
    consent: Consent | None = None

    def __post_init__(self) -> None:
        """Check the person's name.

        Raises:
            ProvenanceError: it is empty, or too long.
        """
        if self.person is not None and not 0 < len(self.person.strip()) <= _LONGEST:
            raise ProvenanceError(
                f"Say in 1 to {_LONGEST} characters with --person whose posts these are."
            )


UNTOLD: Final = Provenance()
