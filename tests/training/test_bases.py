"""Where bases come from: the hub through a stand-in, folders, and sentences where there is none."""

import shutil
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file, save_file

from tests.training.command_line import last_line, training
from tests.training.hub import serve_hub
from training.bases import BaseModelError, fetch_base


def test_gpt2_comes_from_the_hub_by_default_and_is_asked_for_once(
    tmp_path: Path, tiny_gpt2: Path, sample_archive: Path
) -> None:
    train = ("train", sample_archive, "--name", "Wick", "--store", tmp_path / "store")
    cache = {"HF_HOME": str(tmp_path / "cache")}

    with serve_hub({"gpt2": tiny_gpt2}) as address:
        done = training(*train, "--limit", "120", HF_ENDPOINT=address, **cache)
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "store/personas/wick/1/manifest.json").exists()

    merged = tmp_path / "merged"
    again = training("export", "wick", "--merged", merged, "--store", tmp_path / "store", **cache)
    assert again.returncode == 0, again.stderr
    assert (merged / "model.onnx").exists()


def test_a_damaged_download_is_noticed_and_removed(
    tmp_path: Path, tiny_gpt2: Path, sample_archive: Path
) -> None:
    train = ("train", sample_archive, "--name", "Wick", "--store", tmp_path / "store")
    cache = {"HF_HOME": str(tmp_path / "cache")}

    with serve_hub({"gpt2": tiny_gpt2}, spoil="model.safetensors") as address:
        done = training(*train, HF_ENDPOINT=address, **cache)

    assert done.returncode == 2
    assert "damaged" in last_line(done)
    assert "Traceback" not in done.stderr
    weights = [each for each in (tmp_path / "cache").rglob("*.safetensors") if each.exists()]
    assert weights == []


def test_weights_that_are_no_numbers_teach_nothing(
    tmp_path: Path, tiny_gpt2: Path, sample_archive: Path
) -> None:
    base = shutil.copytree(tiny_gpt2, tmp_path / "base")
    weights = load_file(base / "model.safetensors")
    spoilt = {name: torch.full_like(each, torch.nan) for name, each in weights.items()}
    save_file(spoilt, base / "model.safetensors", {"format": "pt"})

    done = training(
        *("train", sample_archive, "--name", "Wick", "--base", base, "--store", tmp_path / "store")
    )

    assert done.returncode == 2
    assert last_line(done).startswith("After 0 steps on cpu base has a loss that is no number")
    assert "Traceback" not in done.stderr
    assert not (tmp_path / "store/personas").exists()


def test_without_a_hub_one_sentence_names_the_ways_on(tmp_path: Path, sample_archive: Path) -> None:
    done = training(
        "train",
        sample_archive,
        *("--name", "Wick", "--store", tmp_path / "store"),
        HF_HOME=str(tmp_path / "cache"),
    )

    assert done.returncode == 2
    assert last_line(done).startswith("The hub cannot be reached for gpt2:")
    assert "--base smollm2" in last_line(done)
    assert "--base FOLDER" in last_line(done)
    assert "Traceback" not in done.stderr


def test_a_model_that_the_hub_does_not_have(tmp_path: Path, sample_archive: Path) -> None:
    with serve_hub({}) as address:
        done = training(
            "train",
            sample_archive,
            *("--name", "Wick", "--base", "gpt-2000", "--store", tmp_path / "store"),
            HF_ENDPOINT=address,
            HF_HOME=str(tmp_path / "cache"),
        )

    assert done.returncode == 2
    assert last_line(done).startswith("The hub has no public model called gpt-2000:")


@pytest.mark.parametrize(
    ("spoil", "sentence"),
    [
        (lambda folder: (folder / "config.json").unlink(), "holds no model"),
        (lambda folder: (folder / "model.safetensors").unlink(), "holds no model"),
        (lambda folder: (folder / "config.json").write_text("{"), "cannot be read"),
        (
            lambda folder: (folder / "config.json").write_text('{"model_type": "bert"}'),
            "of the kind “bert”",
        ),
    ],
)
def test_a_folder_without_a_usable_model(
    tmp_path: Path, tiny_gpt2: Path, spoil: object, sentence: str
) -> None:
    folder = tmp_path / "base"
    shutil.copytree(tiny_gpt2, folder)
    assert callable(spoil)
    spoil(folder)

    with pytest.raises(BaseModelError, match=sentence):
        fetch_base(str(folder))


def test_a_name_that_no_hub_could_have(tmp_path: Path) -> None:
    with pytest.raises(BaseModelError, match="neither a folder here nor a model's id"):
        fetch_base(str(tmp_path / "not there"))
