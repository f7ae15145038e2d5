"""A download that stops in the middle, and the same command again."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.training.command_line import ROOT
from tests.training.downloads.bluesky_stand_in import BlueskyStandIn
from tests.training.downloads.running import download, lines_of, sentences
from tests.training.downloads.stand_in import Answer, Trouble
from training.downloads import patience

ALL = [f"at://did:plc:ada/app.bsky.feed.post/{n}" for n in range(250, 0, -1)]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "ada.jsonl"


@pytest.fixture
def command(file: Path) -> tuple[str, ...]:
    return ("bluesky", "ada.test", "--to", str(file), "--agree")


@pytest.mark.parametrize(
    "trouble", [Answer("", 500), Answer("", 502), Answer("", 503), "drop", "cut"], ids=str
)
def test_what_passes_is_asked_again(
    bluesky: BlueskyStandIn, file: Path, command: tuple[str, ...], trouble: Answer | Trouble
) -> None:
    bluesky.troubles.extend([None, None, trouble])

    done = download(*command)

    assert done.exit_code == 0, done.stderr
    assert "going on in 0:01 min" in done.stderr
    assert [each["uri"] for each in lines_of(file)] == ALL


def test_killed_in_the_middle_it_goes_on_behind_what_was_fetched(
    bluesky: BlueskyStandIn, file: Path, command: tuple[str, ...]
) -> None:
    bluesky.troubles.extend([None, None, None, "hold"])
    with subprocess.Popen(
        # Without the rest of the command line, which takes its time to start.
        [sys.executable, "-c", "from training.downloads.command import app; app()", *command],
        cwd=ROOT,
        stderr=subprocess.PIPE,
    ) as process:
        bluesky.wait_until_asked(4)
        process.kill()
    part = file.with_name("ada.jsonl.part")
    assert len(lines_of(part)) == 200
    with part.open("a") as torn:  # as if it had been killed while it wrote
        torn.write('{"uri": "at://did:plc:ada/app.bsky.feed.post/50", "rec' + "ord" * 10_000)
    bluesky.let_go.set()
    bluesky.asked.clear()

    done = download(*command)

    assert done.exit_code == 0, done.stderr
    assert "200 posts were fetched before" in done.stderr
    assert [each["uri"] for each in lines_of(file)] == ALL
    assert [each.query.get("cursor") for each in bluesky.asked] == ["200"]
    assert [each.name for each in file.parent.iterdir()] == ["ada.jsonl"]


def test_ctrl_c_keeps_what_was_fetched(
    bluesky: BlueskyStandIn, file: Path, command: tuple[str, ...]
) -> None:
    bluesky.troubles.extend([None, None, "interrupt"])

    done = download(*command)

    assert done.exit_code == 130
    assert done.stderr.strip().endswith("Interrupted: the same command goes on where it was.")
    assert not file.exists()
    assert download(*command).exit_code == 0
    assert [each["uri"] for each in lines_of(file)] == ALL


def test_a_service_that_stays_away_ends_it_until_later(
    bluesky: BlueskyStandIn,
    file: Path,
    command: tuple[str, ...],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(patience, "PAUSES", (0, 0))
    bluesky.troubles.extend([None, None, *[Answer("", 503)] * 3])

    done = download(*command)

    assert done.exit_code == 2
    assert sentences(done)[-1] == (
        "Bluesky is in trouble (503), again and again: the same command goes on later."
    )
    assert download(*command).exit_code == 0
    assert [each["uri"] for each in lines_of(file)] == ALL


def test_a_page_that_leads_to_itself_is_the_last(
    bluesky: BlueskyStandIn, command: tuple[str, ...]
) -> None:
    first = bluesky.feed[:100]
    bluesky.troubles.extend([None, None, *[Answer({"feed": first, "cursor": "100"})] * 9])

    done = download(*command)

    assert done.exit_code == 0, done.stderr
    assert len(bluesky.asked) == 3


def test_a_file_that_is_there_is_not_touched(
    bluesky: BlueskyStandIn, file: Path, command: tuple[str, ...]
) -> None:
    file.write_text("mine")

    done = download(*command)

    assert done.exit_code == 2
    assert sentences(done) == [f"{file} is there already: give another --to, or remove it."]
    assert file.read_text() == "mine"
    assert bluesky.asked == []


def test_another_account_does_not_go_on_in_the_same_file(
    bluesky: BlueskyStandIn, file: Path, command: tuple[str, ...]
) -> None:
    bluesky.troubles.extend([None, None, Answer({"error": "Forbidden"}, 403)])
    assert download(*command).exit_code == 2

    done = download("bluesky", "bob.test", "--to", file, "--agree")

    assert done.exit_code == 2
    assert "ada.jsonl.part holds posts of @ada.test from Bluesky: give" in sentences(done)[0]
    assert len(lines_of(file.with_name("ada.jsonl.part"))) == 100


def test_a_damaged_note_is_said_and_a_lost_part_begins_anew(
    bluesky: BlueskyStandIn, file: Path, command: tuple[str, ...]
) -> None:
    note = file.with_name("ada.jsonl.part.json")
    note.write_text("{")

    done = download(*command)

    assert done.exit_code == 2
    assert sentences(done)[0].startswith(f"{note} is damaged: remove it and ada.jsonl.part")
    note.unlink()
    bluesky.troubles.extend([None, None, Answer({"error": "Forbidden"}, 403)])
    assert download(*command).exit_code == 2
    file.with_name("ada.jsonl.part").write_text("")
    assert download(*command).exit_code == 0
    assert [each["uri"] for each in lines_of(file)] == ALL


def test_a_folder_that_is_not_there_is_said(bluesky: BlueskyStandIn, tmp_path: Path) -> None:
    file = tmp_path / "nowhere" / "ada.jsonl"

    done = download("bluesky", "ada.test", "--to", file, "--agree")

    assert done.exit_code == 2
    assert "cannot be written (No such file or directory): make room" in sentences(done)[-1]
    assert len(bluesky.asked) <= 1
