"""What a program is told while a persona is being made."""

import io
import json
import time
from itertools import pairwise
from pathlib import Path

import pytest
from typer.testing import CliRunner

from models import KEPT_POSTS, CopyGuard, Store, progress
from tests.bundles import shelve
from tests.training.command_line import training
from training.__main__ import app
from training.corpus import build_corpus
from training.progress_lines import ProgressLines
from training.sources import read_posts


class Clock:
    """Turned by hand."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.now = 1000.0
        monkeypatch.setattr(time, "monotonic", lambda: self.now)


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    return Clock(monkeypatch)


@pytest.fixture
def lines() -> ProgressLines:
    return ProgressLines(lines=io.StringIO())


def told(lines: ProgressLines) -> list[progress.Event | None]:
    assert isinstance(lines.lines, io.StringIO)
    written = lines.lines.getvalue()
    assert written.isascii()
    assert written.endswith("\n")
    return [progress.parse(line) for line in written.splitlines()]


def test_stages_are_numbered_and_timed(lines: ProgressLines, clock: Clock) -> None:
    with lines.stage("reading"):
        clock.now += 2
    with lines.stage("teaching", "about a minute") as stage:
        stage.hint("fetching gpt2")
    lines.say("  note: “few” posts\u2028are left\n")
    assert told(lines) == [
        progress.Stage(title="reading", number=1),
        progress.Stage(title="teaching", number=2, hint="about a minute"),
        progress.Note(text="fetching gpt2"),
        progress.Note(text="note: “few” posts\u2028are left"),
    ]
    assert lines.seconds == {"reading": 2, "teaching": 0}


def test_steps_are_told_once_a_second_with_the_time_that_is_left(
    lines: ProgressLines, clock: Clock
) -> None:
    with lines.stage("teaching") as stage:
        stage.count(10)
        for _ in range(10):
            clock.now += 0.375
            stage.advance()
    assert told(lines)[1:] == [
        progress.Step(done=0, total=10),
        progress.Step(done=3, total=10, seconds_left=7 * 0.375),
        progress.Step(done=6, total=10, seconds_left=4 * 0.375),
        progress.Step(done=9, total=10, seconds_left=0.375),
        progress.Step(done=10, total=10, seconds_left=0),
    ]


def test_steps_of_an_earlier_run_say_nothing_about_the_pace(
    lines: ProgressLines, clock: Clock
) -> None:
    with lines.stage("teaching") as stage:
        stage.count(10, done=6)
        clock.now += 3
        stage.advance()
    assert told(lines)[1:] == [
        progress.Step(done=6, total=10),
        progress.Step(done=7, total=10, seconds_left=9),
    ]


def test_figures_the_end_and_an_error(lines: ProgressLines, store_with_figures: Store) -> None:
    bundle = store_with_figures.latest("Wick")
    lines.held_out(0.5, 2.25, before=3.5)
    lines.done(bundle)
    lines.failed("It is “empty”.")
    assert told(lines) == [
        progress.HeldOut(epoch=0.5, bits_per_character=2.25, before=3.5),
        progress.Done(
            path=str(bundle.path),
            version=1,
            bits_per_character=progress.BitsPerCharacter(base=3.5, own=2.5),
        ),
        progress.Failed(sentence="It is “empty”."),
    ]


@pytest.fixture
def store_with_figures(tmp_path: Path) -> Store:
    store = Store(tmp_path / "store")
    figures = json.dumps({"bits_per_character": {"base": 3.5, "own": 2.5}}).encode()
    shelve(
        store,
        files={
            "adapter_config.json": b"{}",
            "adapter_model.safetensors": b"",
            "metrics.json": figures,
        },
    )
    return store


def test_a_training_that_a_program_started(
    tmp_path: Path, tiny_gpt2: Path, sample_archive: Path
) -> None:
    store = Store(tmp_path / "store")

    done = training(
        *("train", sample_archive, "--name", "Wick", "--slug", "wick-77", "--limit", "150"),
        *("--base", tiny_gpt2, "--store", store.root, "--progress", "json", "--keep-posts", "20"),
    )

    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    events = [progress.parse(line) for line in done.stdout.splitlines()]
    assert None not in events
    stages = [each for each in events if isinstance(each, progress.Stage)]
    assert [each.number for each in stages] == list(range(1, len(stages) + 1))
    assert stages[0].title == "reading the archive"
    steps = [each for each in events if isinstance(each, progress.Step)]
    assert steps[0].done == 0
    assert all(one.done < other.done for one, other in pairwise(steps))
    held = [each for each in events if isinstance(each, progress.HeldOut)]
    assert len(held) >= 2
    assert {each.before for each in held} == {held[0].before}
    assert held[-1].bits_per_character < held[0].before
    assert any("150 kept" in each.text for each in events if isinstance(each, progress.Note))

    bundle = store.latest("wick-77")
    assert store.slugs() == ["wick-77"]
    assert bundle.manifest.name == "Wick"
    metrics = json.loads((bundle.path / "metrics.json").read_bytes())
    assert events[-1] == progress.Done(
        path=str(bundle.path),
        version=1,
        bits_per_character=metrics["bits_per_character"],
    )

    corpus = build_corpus(read_posts(sample_archive), limit=150)
    unseen = corpus.held_out + corpus.test
    assert json.loads((bundle.path / KEPT_POSTS).read_bytes()) == unseen[-20:]
    guard = CopyGuard.read(bundle.path / CopyGuard.FILE)
    long_enough = [post for post in corpus.train + unseen if len(post.split()) >= 12]
    assert long_enough
    assert all(guard.copies(post) for post in long_enough)


def test_a_full_fine_tune_is_guarded_too_and_shows_no_post(
    persona_store: Store, sample_archive: Path
) -> None:
    bundle = persona_store.latest("Tiny Wick")
    corpus = build_corpus(read_posts(sample_archive))
    guard = CopyGuard.read(bundle.path / CopyGuard.FILE)
    assert guard.copies(max(corpus.test, key=len))
    assert KEPT_POSTS not in bundle.manifest.files


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["--name=🪶"], "The name “🪶” needs at least one letter or digit."),
        (["--name=Ada", "--slug=Ada 7"], "“Ada 7” cannot name a folder of the store: “ada-7” can."),
        (["--name=Ada", "--slug=../ada"], "“../ada” cannot name a folder"),
        (["--name=Ada"], "empty.jsonl is empty"),
    ],
)
def test_an_error_is_one_event(tmp_path: Path, arguments: list[str], sentence: str) -> None:
    archive = tmp_path / "empty.jsonl"
    archive.touch()
    store = tmp_path / "store"
    done = CliRunner().invoke(
        app, ["train", str(archive), *arguments, "--progress=json", f"--store={store}"]
    )
    assert done.exit_code == 2
    last = progress.parse(done.stdout.splitlines()[-1])
    assert isinstance(last, progress.Failed)
    assert sentence in last.sentence
    assert not store.exists()
