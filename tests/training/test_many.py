"""Many archives, a persona of each."""

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from itertools import takewhile
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from models import Store, progress
from tests.exact_weights import only_fp32
from tests.training.command_line import ROOT
from training.__main__ import app
from training.sources import read_posts


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    found = tmp_path / "archives"
    found.mkdir()
    return found


@pytest.fixture
def exact() -> Iterator[None]:
    with only_fp32():
        yield


def write_jsonl(file: Path, sample_archive: Path, leave_out: int = 0) -> None:
    """The sample account's posts, without the last few, for a persona called by the file."""
    posts = [each for each in read_posts(sample_archive) if not each.is_repost]
    lines = [json.dumps({"text": each.text}) for each in posts[: len(posts) - leave_out]]
    file.write_text("\n".join(lines))


def train(*arguments: str | Path) -> Result:
    return CliRunner().invoke(app, ["train", *map(str, arguments)], env={"COLUMNS": "80"})


def summary(said: str) -> dict[str, list[str]]:
    """The words of the table's rows, by their first."""
    lines = said[said.rindex("persona  ") :].splitlines()[1:]
    rows = [line.split() for line in takewhile(str.strip, lines)]
    return {row[0]: row[1:] for row in rows}


@pytest.mark.usefixtures("exact")
def test_a_folder_of_archives_becomes_personas_and_what_is_done_is_passed_over(
    tmp_path: Path, folder: Path, tiny_gpt2: Path, sample_archive: Path
) -> None:
    shutil.copytree(sample_archive, folder / "an export")
    write_jsonl(folder / "Ada.v2.jsonl", sample_archive)
    (folder / "broken.zip").write_bytes(b"PK\x03\x04 and no more")
    (folder / ".DS_Store").write_bytes(b"\0")
    store = Store(tmp_path / "store")
    how = ("--limit", "60", "--base", tiny_gpt2)
    many = ("--many", folder, *how, "--store", store.root)

    first = train(*many)

    assert first.exit_code == 1, first.output
    assert ".DS_Store is no archive and is passed over" in first.stderr
    assert "── Ada.v2, 1 of 3" in first.stderr
    assert store.slugs() == ["ada-v2", "skerrowlight"]
    assert len(list((store.root / "bases").iterdir())) == 1
    assert first.stderr.count("preparing the base model (") == 2  # begun, and done
    table = summary(first.stderr)
    metrics = json.loads((store.latest("ada-v2").path / "metrics.json").read_bytes())
    bits = metrics["bits_per_character"]
    assert table["Ada.v2"][:4] == ["60", f"{bits['base']:.3f}", "→", f"{bits['own']:.3f}"]
    assert table["skerrowlight"][0] == "60"
    assert table["broken.zip"] == ["–", "–", "–", "none:", "see", "below"]
    assert "broken.zip: broken.zip is damaged" in " ".join(first.stderr.split())

    (folder / "broken.zip").unlink()
    again = train(*many)

    assert again.exit_code == 0, again.output
    assert again.stderr.count("done already, of these very posts") == 2
    table = summary(again.stderr)
    assert [row[-2:] for row in table.values()] == [["done", "already"]] * 2
    assert store.versions("ada-v2") == store.versions("skerrowlight") == [1]

    # Whose posts are others now is taught again; a program hears of both.
    write_jsonl(folder / "Ada.v2.jsonl", sample_archive, leave_out=5)
    told = train(*many, "--progress", "json")

    assert told.exit_code == 0
    assert told.stderr == ""
    events = [progress.parse(line) for line in told.stdout.splitlines()]
    turns = [at for at, event in enumerate(events) if isinstance(event, progress.Turn)]
    assert [events[at] for at in turns] == [
        progress.Turn(persona="Ada.v2", number=1, of=2),
        progress.Turn(persona="skerrowlight", number=2, of=2),
    ]
    for begin, end in zip(turns, [*turns[1:], len(events)], strict=True):
        stages = [each for each in events[begin:end] if isinstance(each, progress.Stage)]
        assert [each.number for each in stages] == list(range(1, len(stages) + 1))
        assert isinstance(events[end - 1], progress.Done)
    assert store.versions("ada-v2") == [1, 2]
    assert store.versions("skerrowlight") == [1]

    # Among many, a persona becomes what it becomes alone.
    alone = Store(tmp_path / "alone")
    train(folder / "an export", "--name", "Wick", *how, "--store", alone.root)
    weights = [
        each.manifest.files["adapter_model.safetensors"]
        for each in (store.latest("skerrowlight"), alone.latest("wick"))
    ]
    assert weights[0] == weights[1]


@pytest.mark.usefixtures("exact")
def test_an_interrupted_one_goes_on(
    tmp_path: Path, folder: Path, tiny_gpt2: Path, sample_archive: Path
) -> None:
    write_jsonl(folder / "ada.jsonl", sample_archive)
    store = tmp_path / "store"
    many = ("--many", str(folder), "--base", str(tiny_gpt2), "--store", str(store))
    interrupted = subprocess.Popen(
        [sys.executable, "-m", "training", "train", *many],
        cwd=ROOT,
        env=os.environ | {"OMP_NUM_THREADS": "1"},
        stderr=subprocess.PIPE,
        text=True,
    )
    for _ in range(4800):
        if list(store.glob("runs/ada-*/checkpoint.pt")):
            break
        time.sleep(0.05)
    interrupted.send_signal(signal.SIGINT)
    _, said = interrupted.communicate(timeout=240)

    assert interrupted.returncode == 130
    assert said.strip().splitlines()[-1] == (
        "Interrupted: the same command goes on from the last checkpoint."
    )
    done = train(*many)
    assert done.exit_code == 0, done.output
    assert "going on from step" in done.stderr


def test_of_two_who_would_share_a_name_none_is_begun(
    tmp_path: Path, folder: Path, tiny_gpt2: Path, sample_archive: Path
) -> None:
    shutil.copytree(sample_archive, folder / "a")
    (folder / "SkerrowLight.txt").write_text("a post of five words\n")
    (folder / "🪶.txt").write_text("a post of five words\n")
    store = tmp_path / "store"
    done = train("--many", folder, "--base", tiny_gpt2, "--store", store)
    assert done.exit_code == 1
    said = done.stderr.splitlines()
    for other, name in [("SkerrowLight.txt", "skerrowlight"), ("a", "SkerrowLight")]:
        assert (
            f"It and {other} would both be called “{name}”: leave only one of them there, or "
            "train them one by one with --name."
        ) in said
    assert "The name “🪶” needs at least one letter or digit." in said
    assert not store.exists()


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["{empty}"], "Give an ARCHIVE and a --name, or a folder of archives with --many."),
        (["--many={empty}", "--name=Ada"], "--many takes every archive of its folder and names"),
        (["{empty}", "--many={empty}"], "--many takes every archive of its folder and names"),
        (["--many={empty}"], "holds no archive: put one of each person there."),
        (["--many={empty}/none"], "cannot be read as a folder of archives (No such file"),
        (["--many={sample}"], "is one X export and no folder of several: leave --many out"),
    ],
)
def test_what_cannot_be_begun_ends_in_one_sentence(
    folder: Path, sample_archive: Path, arguments: list[str], sentence: str
) -> None:
    filled = [each.format(empty=folder, sample=sample_archive) for each in arguments]
    done = train(*filled)
    assert done.exit_code == 2
    [said] = done.stderr.strip().splitlines()
    assert sentence in said
    assert said.endswith(".")
