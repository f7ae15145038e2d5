"""The whole path as a user walks it: what stands at its end, and what must never come out."""

import json
import shutil
from pathlib import Path

import pytest
from typer.testing import CliRunner

from models import Store
from tests.training.command_line import training
from training.__main__ import app

PRIVATE = (b"CANARY", b"keeper@skerrow.example", b"gerald@management.example", b"1632 960123")


def test_train_gives_a_bundle_and_says_where_it_lies(
    tmp_path: Path, tiny_gpt2: Path, sample_archive: Path
) -> None:
    store = tmp_path / "store"

    done = training(
        *("train", sample_archive, "--name", "Wick of Skerrow", "--limit", "150"),
        *("--base", tiny_gpt2, "--store", store),
    )

    assert done.returncode == 0, done.stderr
    bundle = Store(store).latest("wick of skerrow")
    assert set(bundle.manifest.files) == {
        "README.md",
        "adapter_config.json",
        "adapter_model.safetensors",
        "fidelity.png",
        "guard.bin",
        "history.json",
        "history.png",
        "metrics.json",
        "pipeline.png",
        "preview.png",
    }
    assert set(bundle.base.manifest.files) == {"decode.onnx", "tokenizer.json"}
    for place in (bundle.path, bundle.path / "README.md", bundle.path / "metrics.json"):
        assert str(place) in done.stderr
    metrics = json.loads((bundle.path / "metrics.json").read_text())
    assert metrics["bits_per_character"].keys() == {"base", "own"}
    assert metrics["counts"]["kept"] == 150
    assert metrics["measured_on"]["posts"] == 15
    card = (bundle.path / "README.md").read_text()
    assert "| **kept** | **150** |" in card
    assert f"**{metrics['bits_per_character']['own']:.3f}**" in card
    assert "keys. The newest 15 posts" in card
    assert "object at" not in card
    # Nothing of this machine's folders is in what may be given away.
    whole = b"".join(file.read_bytes() for file in bundle.path.iterdir())
    assert str(tmp_path).encode() not in whole
    assert str(tiny_gpt2.parent).encode() not in whole


def test_nothing_private_is_in_the_corpus_the_bundle_or_the_output(
    tmp_path: Path, tiny_gpt2: Path, sample_archive: Path
) -> None:
    archive = tmp_path / "archive"
    shutil.copytree(sample_archive, archive)
    device = 'window.YTD.device.part0 = [{"phoneNumber": "CANARY-PHONE"}]'
    (archive / "data/phone-number.js").write_text(device)
    run = ("--run", tmp_path / "run")

    outputs = [
        training("ingest", archive, *run),
        training("finetune", *run, "--base", tiny_gpt2),
        training("evaluate", *run),
        training("export", *run, "--name", "Wick", "--store", tmp_path / "store"),
    ]

    assert [each.returncode for each in outputs] == [0, 0, 0, 0], outputs[-1].stderr
    written = [each.read_bytes() for each in tmp_path.rglob("*") if each.is_file()]
    assert any(b"Gerald" in each for each in written)
    said = [(each.stdout + each.stderr).encode() for each in outputs]
    mine = sum(each.read_bytes().count(b"CANARY") for each in archive.rglob("*.js"))
    assert mine == 4
    shutil.rmtree(archive)
    written = [each.read_bytes() for each in tmp_path.rglob("*") if each.is_file()]
    for secret in PRIVATE:
        assert not any(secret in each for each in [*written, *said])


def test_a_run_is_never_of_two_corpora_or_two_recipes(
    tmp_path: Path, tiny_gpt2: Path, sample_archive: Path
) -> None:
    run, base = ("--run", str(tmp_path / "run")), tmp_path / "base"
    shutil.copytree(tiny_gpt2, base)

    def done(*arguments: str) -> str:
        result = CliRunner().invoke(app, [*arguments, *run])
        return result.stderr if result.exit_code else "well"

    def teach(*options: str) -> bytes:
        assert done("finetune", "--base", str(base), *options) == "well"
        return (tmp_path / "run/weights/adapter_model.safetensors").read_bytes()

    assert done("ingest", str(sample_archive), "--limit", "60") == "well"
    first = teach()
    written = (tmp_path / "run/taught.json").stat().st_mtime_ns
    assert teach() == first
    assert (tmp_path / "run/taught.json").stat().st_mtime_ns == written
    other = teach("--seed", "2")
    assert other != first

    assert done("ingest", str(sample_archive), "--limit", "50") == "well"
    assert "python -m training finetune --run" in done("evaluate")

    assert teach("--seed", "2") != other
    shutil.copyfile(
        tmp_path / "run/weights/adapter_model.safetensors", base / "model-2.safetensors"
    )
    assert "is no longer the base that" in done("evaluate")
    assert (tmp_path / "run/corpus.json").stat().st_mode & 0o077 == 0


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "is empty"),
        (b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 8, "is not text"),
        (b"window.YTD.tweets.part0 = [ {", "was cut short"),
        (b"caf\xe9 et biscuits\n" * 400, "in UTF-8"),
        (b"a post of five words\n", "are needed"),
    ],
)
def test_an_archive_that_teaches_nothing_ends_in_one_sentence(
    tmp_path: Path, content: bytes, sentence: str
) -> None:
    archive = tmp_path / "archive"
    archive.write_bytes(content)

    store = tmp_path / "store"
    done = CliRunner().invoke(app, ["train", str(archive), "--name=Wick", f"--store={store}"])

    assert done.exit_code == 2
    said = [line for line in done.stderr.splitlines() if not line.startswith(("…", "✓"))]
    assert len(said) == 1
    assert sentence in said[0]
    assert not store.exists()


def test_a_step_names_the_one_before_it(tmp_path: Path) -> None:
    done = CliRunner().invoke(app, ["evaluate", "--run", str(tmp_path)])

    assert done.exit_code == 2
    assert "python -m training finetune --run" in done.stderr


def test_a_name_without_letters_is_refused_before_any_work(sample_archive: Path) -> None:
    done = CliRunner().invoke(app, ["train", str(sample_archive), "--name", "🪶"])

    assert done.exit_code == 2
    assert done.stderr.strip() == "The name “🪶” needs at least one letter or digit."
