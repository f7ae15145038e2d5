"""A program reads what a training tells it, and nothing that it does not."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models import progress


@pytest.mark.parametrize(
    ("line", "event"),
    [
        (
            '{"event": "stage", "title": "measuring", "number": 4}',
            progress.Stage(title="measuring", number=4),
        ),
        (
            '{"event": "stage", "title": "measuring", "number": 4, "of": 7}',
            progress.Stage(title="measuring", number=4, of=7),
        ),
        (
            '{"event": "step", "done": 3, "total": 9, "seconds_left": 1.5}',
            progress.Step(done=3, total=9, seconds_left=1.5),
        ),
        (
            '{"event": "held_out", "epoch": 0.5, "bits_per_character": 2.5, "before": 3}',
            progress.HeldOut(epoch=0.5, bits_per_character=2.5, before=3),
        ),
        ('{"event": "note", "text": "“Wick”"}', progress.Note(text="“Wick”")),
        (
            '{"event": "done", "path": "/a", "version": 2, '
            '"bits_per_character": {"base": 3, "own": 2}}',
            progress.Done(
                path="/a",
                version=2,
                bits_per_character=progress.BitsPerCharacter(base=3, own=2),
            ),
        ),
        (
            '{"event": "error", "sentence": "It is empty."}',
            progress.Failed(sentence="It is empty."),
        ),
    ],
)
def test_every_event_is_read_and_written(line: str, event: progress.Event) -> None:
    assert progress.parse(line) == progress.parse(f"{line}\n".encode()) == event
    assert progress.parse(event.model_dump_json()) == event


def test_what_a_later_training_tells_beside_is_passed_over() -> None:
    assert progress.parse('{"event": "note", "text": "a", "at": 1}') == progress.Note(text="a")


@pytest.mark.parametrize(
    "line",
    [
        "",
        "Downloading… 3 %",
        "null",
        "[]",
        "{}",
        '{"event": "applause"}',
        '{"event": "step"}',
        '{"event": "step", "done": -1, "total": 2}',
        '{"event": "note", "text": ["a"]}',
        '{"event": "held_out", "epoch": 1, "bits_per_character": null, "before": 1}',
        b"\xff\xfe",
        "[" * 100_000,
        json.dumps({"event": "note", "text": "a" * 100_000}),
    ],
)
def test_a_line_that_tells_nothing(line: str | bytes) -> None:
    assert progress.parse(line) is None


@given(st.text() | st.binary())
def test_no_line_is_an_error(line: str | bytes) -> None:
    progress.parse(line)
