"""What a training tells a program, on its standard output: one event a line, in JSON."""

from typing import Annotated, Final, Literal

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, ValidationError

_LONGEST: Final = 64 * 1024
"""Characters of a line; no event comes near it."""


class _Event(BaseModel):
    # What a later training tells beside is no reason not to hear the rest.
    model_config = ConfigDict(frozen=True, extra="ignore")


class Turn(_Event):
    """Of many personas, it is now this one's turn: what follows is told of it, until the next."""

    event: Literal["turn"] = "turn"
    persona: str
    number: int = Field(ge=1)
    of: int = Field(ge=1)


class Stage(_Event):
    """A stage begins."""

    event: Literal["stage"] = "stage"
    title: str
    number: int = Field(ge=1)
    hint: str = ""
    """How long it usually takes, in a few words."""
    of: int | None = None
    """How many there will be, where that is known; a base that must be made first adds some."""


class Step(_Event):
    """The stage under way is so far; told about once a second."""

    event: Literal["step"] = "step"
    done: int = Field(ge=0)
    total: int = Field(ge=0)
    """At most: a training ends earlier when the voice gains no more."""
    seconds_left: float | None = None
    """At the pace so far; None before there is one."""


class HeldOut(_Event):
    """The voice was measured on posts that it is not taught."""

    event: Literal["held_out"] = "held_out"
    epoch: float
    bits_per_character: float
    before: float
    """What it was before anything was taught."""


class Note(_Event):
    """A line for a person."""

    event: Literal["note"] = "note"
    text: str


class BitsPerCharacter(BaseModel):
    """Of the posts that were only measured on: fewer is better."""

    model_config = ConfigDict(frozen=True)

    base: float
    own: float


class Done(_Event):
    """The bundle stands: the last event of a training that went well, or of a persona's turn."""

    event: Literal["done"] = "done"
    path: str
    version: int = Field(ge=1)
    bits_per_character: BitsPerCharacter


class Failed(_Event):
    """The last event of a training, or of a turn, that did not."""

    event: Literal["error"] = "error"
    sentence: str


Event = Turn | Stage | Step | HeldOut | Note | Done | Failed

_ANY: Final[TypeAdapter[Event]] = TypeAdapter(Annotated[Event, Field(discriminator="event")])


def parse(line: str | bytes) -> Event | None:
    """The event that ``line`` tells; None if it tells none, as what a library prints."""
    if len(line) > _LONGEST:
        return None
    try:
        return _ANY.validate_json(line)
    except ValidationError:
        return None
