"""A job: one training that a server asked for."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final, Literal

from bot.refusal import Refusal

ARCHIVE_KEPT: Final = timedelta(days=1)
"""How long the archive of a failed training is kept for another attempt."""


class JobError(Refusal):
    """A training that cannot be had so."""


State = Literal["waiting", "running", "done", "failed", "cancelled"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """A training as its row in the database has it; all times are UTC."""

    id: int
    guild_id: int
    channel_id: int
    message_id: int | None = None
    """The message that shows how far it is; None until it was sent."""
    asked_by: int
    name: str
    """The persona's."""
    bundle: str
    """The store's folder that it is to write."""
    person: str
    """Whose posts they are, in the words of whoever asked."""
    person_id: int | None = None
    """The member whose voice it is, where it is linked to one."""
    real_posts: bool = False
    """Whether some of the posts are kept for ``/guess``."""
    base: str
    limit: int | None = None
    """How many of the newest posts are learnt from; None is all of them."""
    archive: str | None
    """Its file's name in the folder of archives; None once that was deleted."""
    state: State = "waiting"
    interrupted: bool = False
    """Whether it waits because the bot was stopped while it ran: then it is the next."""
    attempts: int = 0
    asked_at: datetime
    begun_at: datetime | None = None
    """When its last attempt began."""
    ended_at: datetime | None = None
    stage: str | None = None
    stage_number: int | None = None
    stages: int | None = None
    fraction: float | None = None
    """How much of the stage is done, from 0 to 1; None where it cannot be counted."""
    seconds_left: float | None = None
    held_out_before: float | None = None
    """Bits per character of held-out posts before it was taught, and now."""
    held_out: float | None = None
    unseen_before: float | None = None
    """The same of posts that were only measured on, once it is done."""
    unseen: float | None = None
    problem: str | None = None
    """Why it failed, in one sentence."""
