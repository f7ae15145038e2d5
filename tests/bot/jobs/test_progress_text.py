"""What the message of a training says."""

from dataclasses import replace
from datetime import UTC, datetime

from bot.jobs.job import Job
from bot.jobs.progress_text import progress_text

NOON = datetime(2026, 11, 25, 12, tzinfo=UTC)
WAITING = Job(
    id=3,
    guild_id=1,
    channel_id=7,
    asked_by=9,
    name="Ada",
    bundle="ada-1",
    person="Ada herself",
    base="gpt2",
    archive="0123.archive",
    asked_at=NOON,
)
RUNNING = replace(WAITING, state="running", begun_at=NOON)
TEACHING = replace(
    RUNNING, stage="teaching, on cpu", stage_number=3, stages=7, fraction=0.38, seconds_left=200.0
)
FAILED = replace(WAITING, state="failed", ended_at=NOON, problem="It holds no posts: give another.")


def test_one_that_waits_says_its_place() -> None:
    assert progress_text(WAITING, 3) == (
        "Training **Ada** …\nWaiting: it is number 3 in the queue."
    )
    assert progress_text(WAITING, 1) == "Training **Ada** …\nWaiting: it is the next."
    again = replace(WAITING, interrupted=True)
    assert progress_text(again, 1).endswith("\nI was restarted: it goes on where it was.")


def test_one_that_runs_says_how_far_it_is() -> None:
    assert progress_text(RUNNING, None) == "Training **Ada** …\nBeginning"
    measured = replace(TEACHING, held_out_before=2.914, held_out=2.408)
    assert progress_text(measured, None) == (
        "Training **Ada** …\n"
        "3 of 7: teaching, on cpu\n"
        "`███████░░░░░░░░░░░░░` 38% · about 4 minutes left\n"
        "held-out: 2.41 bits per character, 2.91 before"
    )


def test_what_is_not_known_is_left_out() -> None:
    uncounted = replace(TEACHING, stages=None, fraction=None, seconds_left=None)
    assert progress_text(uncounted, None) == "Training **Ada** …\nteaching, on cpu"
    no_pace = replace(TEACHING, fraction=0.0, seconds_left=None)
    assert progress_text(no_pace, None).endswith("`░░░░░░░░░░░░░░░░░░░░` 0%")


def test_the_time_left_is_told_as_people_do() -> None:
    words = {
        seconds: progress_text(replace(TEACHING, seconds_left=seconds), None).rpartition("· ")[2]
        for seconds in (0.0, 29, 45, 61, 5_000, 5_500, 20_000)
    }
    assert words == {
        0: "less than a minute left",
        29: "less than a minute left",
        45: "about a minute left",
        61: "about 2 minutes left",
        5_000: "about 84 minutes left",
        5_500: "about 2 hours left",
        20_000: "about 6 hours left",
    }


def test_one_that_is_done_calls_whoever_asked_and_says_its_figures() -> None:
    done = replace(TEACHING, state="done", archive=None, unseen_before=2.914, unseen=2.408)
    assert progress_text(done, None) == (
        "**Ada** is trained, <@9>.\n"
        "2.41 bits per character of unseen posts, 2.91 before (the fewer, the truer)\n"
        "-# The archive is deleted."
    )


def test_one_that_failed_says_why_what_to_do_and_what_becomes_of_the_archive() -> None:
    assert progress_text(FAILED, None) == (
        "Training **Ada** failed, <@9>.\n"
        "It holds no posts: give another.\n"
        "`/persona retry` tries it again. The archive is kept for that and deleted "
        "<t:1795694400:R>."
    )
    too_late = replace(FAILED, archive=None)
    assert progress_text(too_late, None).endswith(
        "\nThe archive is deleted: `/persona train` begins anew."
    )


def test_one_that_was_cancelled_says_that_nothing_is_kept() -> None:
    cancelled = replace(TEACHING, state="cancelled", archive=None)
    assert progress_text(cancelled, None) == (
        "Training **Ada** was cancelled.\n-# The archive is deleted."
    )


def test_what_people_typed_does_nothing() -> None:
    typed = "@everyone <@1> **x** discord.gg/x"
    for job in (FAILED, TEACHING, replace(WAITING, state="done")):
        text = progress_text(replace(job, name=typed, problem=typed, stage=typed), None)
        assert "@everyone" not in text
        assert "<@1>" not in text
        assert "discord.gg" not in text
        assert "**x**" not in text


def test_it_fits_into_a_message() -> None:
    long = replace(FAILED, name="*" * 80, problem="*" * 600)
    assert len(progress_text(long, None)) <= 2000
