"""A job as the text of its message."""

import math
from typing import Final

import discord

from bot.discord_kit.safe_text import safe
from bot.jobs.job import ARCHIVE_KEPT, Job

_BAR: Final = 20
"""Characters."""


def progress_text(job: Job, position: int | None) -> str:
    """What the message of ``job`` says now.

    The only mention in it is of whoever asked, once the training is over; nothing that a person
    typed does anything.

    Args:
        job: the training.
        position: its place in the queue, from 1, while it waits.
    """
    name = f"**{safe(job.name)}**"
    match job.state:
        case "waiting":
            lines = [f"Training {name} …", *_waiting(job, position)]
        case "running":
            lines = [f"Training {name} …", *_running(job)]
        case "done":
            lines = [f"{name} is trained, <@{job.asked_by}>.", *figures(job)]
            lines.append("-# The archive is deleted.")
        case "failed":
            lines = [f"Training {name} failed, <@{job.asked_by}>.", *_failed(job)]
        case "cancelled":
            lines = [f"Training {name} was cancelled.", "-# The archive is deleted."]
    return "\n".join(lines)


def _waiting(job: Job, position: int | None) -> list[str]:
    if job.interrupted:
        return ["I was restarted: it goes on where it was."]
    if position is None or position == 1:
        return ["Waiting: it is the next."]
    return [f"Waiting: it is number {position} in the queue."]


def _running(job: Job) -> list[str]:
    if job.stage is None:
        return ["Beginning"]
    counted = job.stage_number and job.stages
    number = f"{job.stage_number} of {job.stages}: " if counted else ""
    lines = [f"{number}{safe(job.stage)}"]
    if job.fraction is not None:
        left = "" if job.seconds_left is None else f" · {_in_words(job.seconds_left)} left"
        lines.append(f"`{_bar(job.fraction)}` {job.fraction:.0%}{left}")
    if job.held_out is not None and job.held_out_before is not None:
        lines.append(
            f"held-out: {job.held_out:.2f} bits per character, {job.held_out_before:.2f} before"
        )
    return lines


def figures(job: Job) -> list[str]:
    """How true the persona became, as far as that was measured."""
    if job.unseen is None or job.unseen_before is None:
        return []
    return [
        f"{job.unseen:.2f} bits per character of unseen posts, {job.unseen_before:.2f} before "
        "(the fewer, the truer)"
    ]


def _failed(job: Job) -> list[str]:
    problem = [safe(job.problem)] if job.problem else []
    if job.archive is None or job.ended_at is None:
        return [*problem, "The archive is deleted: `/persona train` begins anew."]
    until = discord.utils.format_dt(job.ended_at + ARCHIVE_KEPT, "R")
    return [
        *problem,
        f"`/persona retry` tries it again. The archive is kept for that and deleted {until}.",
    ]


def _bar(fraction: float) -> str:
    full = math.floor(fraction * _BAR)
    return "█" * full + "░" * (_BAR - full)


def _in_words(seconds: float) -> str:
    minutes = math.ceil(seconds / 60)
    if minutes <= 1:
        return "about a minute" if seconds > 30 else "less than a minute"
    if minutes < 90:
        return f"about {minutes} minutes"
    return f"about {round(minutes / 60)} hours"
