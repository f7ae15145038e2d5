"""What a tracker is told of a training, what it is never told, and that it loses none."""

import hashlib
import json
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psutil
import pytest
from tensorboard.backend.event_processing.event_accumulator import EventAccumulator
from typer.testing import CliRunner
from wandb.proto.wandb_internal_pb2 import ArtifactRecord, Record

from models import Store
from tests.exact_weights import only_fp32
from tests.training.wandb_log import records, values
from training import steps
from training.__main__ import app
from training.run import RunError
from training.sources import read_posts
from training.tracking import weights_and_biases

CANARY = "quibblesnatch"


@dataclass(frozen=True)
class Place:
    """A working directory with an archive, in which trainings are tracked."""

    folder: Path
    base: Path

    @property
    def store(self) -> Store:
        return Store(self.folder / "store")

    def train(self, *options: str) -> tuple[int, str]:
        """The exit code, and all that was said."""
        done = CliRunner().invoke(
            app,
            [
                *("train", str(self.folder / "posts.jsonl"), "--name", "Wick"),
                *("--base", str(self.base), "--store", str(self.store.root), *options),
            ],
        )
        if done.exception is not None and not isinstance(done.exception, SystemExit):
            raise done.exception
        return done.exit_code, done.stderr

    def written_by_wandb(self) -> bytes:
        """All that it keeps, wherever."""
        files = (file for file in (self.folder / "wandb").rglob("*") if file.is_file())
        return b"\n".join(file.read_bytes() for file in files)

    def runs(self) -> list[list[Record]]:
        """What stands in the files of its runs, in the order of their folders."""
        return [
            records(file)
            for file in sorted(self.folder.glob("wandb/runs/wandb/offline-run-*/*.wandb"))
        ]


def place(folder: Path, base: Path, archive: Path, patch: pytest.MonkeyPatch) -> Place:
    posts = [each.text for each in read_posts(archive)][-90:]
    posts += [f"the {CANARY} number {number} went round the lamp" for number in range(1, 3)]
    lines = (json.dumps({"text": each}) + "\n" for each in posts)
    (folder / "posts.jsonl").write_text("".join(lines))
    patch.chdir(folder)
    for name, below in (("DIR", "runs"), ("DATA_DIR", "data"), ("CACHE_DIR", "cache")):
        (folder / "wandb" / below).mkdir(parents=True)
        patch.setenv(f"WANDB_{name}", str(folder / "wandb" / below))
    patch.setenv("WANDB_CONFIG_DIR", str(folder / "config"))
    patch.setenv("NETRC", str(folder / "no-netrc"))
    patch.setenv("WANDB__SERVICE_WAIT", "120")  # for a machine that is busy with other things
    for name in ("WANDB_API_KEY", "WANDB_MODE", "WANDB_PROJECT"):
        patch.delenv(name, raising=False)
    # Enough to see that the figures arrive; how good they are is tested elsewhere.
    patch.setattr(steps, "_WRITTEN", 12)
    return Place(folder, base)


@pytest.fixture
def here(
    tmp_path: Path, tiny_gpt2: Path, sample_archive: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Place]:
    with only_fp32():
        yield place(tmp_path, tiny_gpt2, sample_archive, monkeypatch)


def fail(*_: object, **__: object) -> None:
    raise RunError("This is as far as it goes.")


def artifacts(run: list[Record]) -> dict[str, ArtifactRecord]:
    return {
        each.artifact.name.removeprefix("wick-"): each.artifact
        for each in run
        if each.HasField("artifact") and each.artifact.user_created
    }


def files(artifact: ArtifactRecord) -> dict[str, Path]:
    return {each.path: Path(each.local_path) for each in artifact.manifest.contents}


def processes_of_wandb() -> list[str]:
    return [
        each.name()
        for each in psutil.Process().children(recursive=True)
        if "wandb" in each.name() and each.status() != psutil.STATUS_ZOMBIE
    ]


def test_wandb_without_a_key(here: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as broken:
        broken.setattr(steps, "evaluate", fail)
        assert here.train("--track", "wandb")[0] == 2
    code, said = here.train("--track", "wandb")

    assert code == 0
    bundle = here.store.latest("wick")
    metrics = json.loads((bundle.path / "metrics.json").read_bytes())
    history = json.loads((bundle.path / "history.json").read_bytes())

    # The interrupted run and the one that went on are one run, in two parts, and it is said how
    # both come to the server.
    broken_off, finished = here.runs()
    (started,), (resumed,) = (
        [each.run for each in part if each.HasField("run")] for part in (broken_off, finished)
    )
    assert started.run_id == resumed.run_id
    folders = sorted((here.folder / "wandb/runs/wandb").glob("offline-run-*"))
    assert f"`wandb sync {' '.join(map(str, folders))}`" in said
    assert [each.exit.exit_code for part in (broken_off, finished) for each in part][-1] == 0
    assert broken_off[-1].exit.exit_code == 1

    config = values(resumed.config.update)
    assert config["persona"] == "Wick"
    assert config["base"] == here.base.name
    assert config["recipe"] == metrics["training"]["recipe"]
    assert config["recipe"]["seed"] == 1
    assert config["posts"]["all"] == metrics["counts"]

    points = [values(each.history.item) for each in broken_off if each.HasField("history")]
    curve = [
        {"step": each["_step"]} | {name: each[name] for name in entry if name != "step"}
        for each, entry in zip(points, history, strict=True)
    ]
    assert curve == [pytest.approx(each) for each in history]
    assert all(each["tokens_per_second"] > 0 for each in points[1:])

    summary: dict[str, Any] = {}
    for each in finished:
        summary |= values(each.summary.update)
    assert summary["bits_per_character/own"] == metrics["bits_per_character"]["own"]
    assert summary["training/strength"] == metrics["training"]["strength"]
    assert summary["fidelity/copying/rate"] == metrics["fidelity"]["copying"]["rate"]

    made = artifacts(finished)
    assert {name: (each.type, each.use_after_commit) for name, each in made.items()} == {
        "posts": ("dataset", True),
        "corpus": ("dataset", True),
        "model": ("model", True),
        "bundle": ("bundle", False),
    }
    for source, name in (("posts", "corpus"), ("corpus", "model"), ("model", "bundle")):
        assert json.loads(made[name].metadata)["made_from"].startswith(f"wick-{source}")
    assert files(made["posts"]).keys() == {"counts.json"}
    assert files(made["corpus"]).keys() == {"corpus.json"}
    assert files(made["model"]).keys() == {"adapter_config.json", "adapter_model.safetensors"}
    assert files(made["bundle"]).keys() >= {"manifest.json", "metrics.json", "README.md"}
    assert "guard.bin" not in files(made["bundle"])
    assert json.loads(made["corpus"].metadata)["train.json"]["posts"] > 50

    (table,) = (here.folder / "wandb/runs").rglob("samples*.table.json")
    assert json.loads(table.read_bytes())["data"] == [[each] for each in metrics["samples"]]

    # Nothing of the person's posts, of this machine or of its code.
    assert CANARY.encode() not in here.written_by_wandb()
    for part in here.runs():
        assert not any(each.run.host or each.run.HasField("git") for each in part)
        assert not any(each.HasField("environment") for each in part)
        kept = [each.path for record in part for each in record.files.files]
        assert not [each for each in kept if not each.startswith("media/table/samples")]
    assert processes_of_wandb() == []


def test_the_posts_go_along_only_where_their_owner_wants_it(
    here: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(steps, "teach", fail)

    assert here.train("--track", "wandb", "--track-posts")[0] == 2

    assert CANARY.encode() in here.written_by_wandb()
    (run,) = here.runs()
    corpus = artifacts(run)["corpus"]
    parts = json.loads(corpus.metadata)
    for name in ("train.json", "held_out.json", "test.json"):
        content = files(corpus)[name].read_bytes()
        assert parts[name]["sha256"] == hashlib.sha256(content).hexdigest()
        assert parts[name]["posts"] == len(json.loads(content))


def test_wandb_with_a_key_but_no_network_goes_on_on_this_disk(
    here: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WANDB_API_KEY", "0123456789" * 4)
    monkeypatch.setenv("WANDB_BASE_URL", "http://127.0.0.1:9")
    monkeypatch.setattr(weights_and_biases, "_SECONDS_TO_BEGIN", 1.0)
    monkeypatch.setattr(steps, "teach", fail)

    said = here.train("--track", "wandb")[1].splitlines()

    assert sum("W&B cannot be reached" in line for line in said) == 1
    (folder,) = here.folder.glob("wandb/runs/wandb/offline-run-*")
    assert any(f"`wandb sync {folder}`" in line for line in said)
    assert processes_of_wandb() == []


def test_tensorboard(here: Place) -> None:
    code, said = here.train("--track", "tensorboard")

    assert code == 0
    (folder,) = (here.folder / "runs").iterdir()
    assert f"TensorBoard: runs/{folder.name}; `tensorboard --logdir runs` shows it." in said
    bundle = here.store.latest("wick")
    metrics = json.loads((bundle.path / "metrics.json").read_bytes())
    history = json.loads((bundle.path / "history.json").read_bytes())
    events = EventAccumulator(str(folder)).Reload()
    curve = [(each.step, each.value) for each in events.Scalars("held_out")]
    assert curve == [(each["step"], pytest.approx(each["held_out"])) for each in history]
    (own,) = events.Scalars("bits_per_character/own")
    assert own.value == pytest.approx(metrics["bits_per_character"]["own"])
    (strength,) = events.Scalars("figures/training/strength")
    assert strength.value == pytest.approx(metrics["training"]["strength"])
    (shown,) = events.Tensors("samples/1/text_summary")
    first = metrics["samples"][0].splitlines()[0]
    assert first in shown.tensor_proto.string_val[0].decode()
    hparams = events.PluginTagToContent("hparams")
    assert b"learning_rate" in hparams["_hparams_/session_start_info"]
    whole = b"".join(file.read_bytes() for file in folder.iterdir())
    assert CANARY.encode() not in whole


# Trackio itself wants an older Pillow than the bot and cannot be installed beside it: this has the
# signatures of version 0.20.2, and writes down what it is told.
TRACKIO = """
import json

class Markdown:
    def __init__(self, text: str = ""):
        self.text = text

def _write(**told):
    with open("told.jsonl", "a") as file:
        file.write(json.dumps(told, default=vars) + "\\n")

def init(project, name=None, group=None, space_id=None, space_storage=None, dataset_id=None,
         config=None, resume="never", settings=None, private=None, embed=True, auto_log_gpu=None,
         gpu_log_interval=10.0, webhook_url=None, webhook_min_level=None):
    print("* Created new run")
    _write(project=project, name=name, config=config, resume=resume)

def log(metrics: dict, step: int | None = None) -> None:
    _write(metrics=metrics, step=step)

def finish():
    _write(finished=True)
"""


@pytest.fixture
def trackio(here: Place, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    module = here.folder / "modules" / "trackio.py"
    module.parent.mkdir()
    module.write_text(TRACKIO)
    monkeypatch.syspath_prepend(module.parent)
    yield module
    for name in ("trackio", "training.tracking.trackio_runs"):
        sys.modules.pop(name, None)


@pytest.mark.usefixtures("trackio")
def test_trackio(here: Place) -> None:
    code, said = here.train("--track", "trackio")

    assert code == 0
    assert "`trackio show --project mockingbird`" in said
    begun, *points, end, closed = map(
        json.loads, (here.folder / "told.jsonl").read_text().splitlines()
    )
    bundle = here.store.latest("wick")
    metrics = json.loads((bundle.path / "metrics.json").read_bytes())
    history = json.loads((bundle.path / "history.json").read_bytes())
    assert begun["config"]["recipe"] == metrics["training"]["recipe"]
    assert begun["resume"] == "allow"
    assert [each["step"] for each in points] == [each["step"] for each in history]
    assert [each["metrics"]["held_out"] for each in points] == [
        each["held_out"] for each in history
    ]
    assert end["metrics"]["samples"]["text"].startswith(metrics["samples"][0])
    own = end["metrics"]["figures/bits_per_character/own"]
    assert own == metrics["bits_per_character"]["own"]
    assert closed == {"finished": True}
    assert CANARY not in (here.folder / "told.jsonl").read_text()


def test_a_tracker_that_fails_loses_no_training(here: Place, trackio: Path) -> None:
    trackio.write_text(TRACKIO.replace("_write(metrics=metrics, step=step)", "1 / 0"))

    code, said = here.train("--track", "trackio")

    assert code == 0
    assert here.store.latest("wick").version == 1
    assert said.count("tracking has failed (division by zero)") == 1
    assert "trackio show" not in said


@pytest.mark.parametrize(
    ("package", "command"), [("wandb", "'.[tracking]'"), ("trackio", "'.[trackio]'")]
)
def test_a_missing_package_is_named_before_any_work(
    here: Place, monkeypatch: pytest.MonkeyPatch, package: str, command: str
) -> None:
    monkeypatch.setitem(sys.modules, package, None)

    code, said = here.train("--track", package)

    assert code == 2
    (sentence,) = said.splitlines()
    assert sentence.startswith(f"To track with {package}, install it first: `pip install ")
    assert command in sentence
    assert not here.store.root.exists()


def test_posts_are_for_wandb_alone(here: Place) -> None:
    code, said = here.train("--track", "tensorboard", "--track-posts")

    assert code == 2
    assert said.strip().startswith("--track-posts goes with --track wandb")
