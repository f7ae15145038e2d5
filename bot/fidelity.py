"""How true a persona is, as its training measured it."""

from pydantic import BaseModel, ValidationError

from models import Bundle


class Fidelity(BaseModel):
    """Bits per character on posts of the person that neither model saw: the fewer, the truer."""

    base: float
    own: float


class _Metrics(BaseModel):
    bits_per_character: Fidelity


def fidelity_of(bundle: Bundle) -> Fidelity | None:
    """What the bundle's ``metrics.json`` says; None where it does not."""
    try:
        content = (bundle.path / "metrics.json").read_bytes()
        return _Metrics.model_validate_json(content).bits_per_character
    except (OSError, ValidationError):
        return None
