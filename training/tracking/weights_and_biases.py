"""Weights & Biases: online with a key, and otherwise on this disk, to be uploaded some day.

It gets what ``Training`` and ``Made`` hold and nothing else: no code, no git remote, no name of
this machine or of its folders, no console, no machine's load.
"""

import json
import os
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Final, Literal

# Where its own code fails, it reports to its makers; read when it is imported.
os.environ.setdefault("WANDB_ERROR_REPORTING", "false")

import wandb

from models import KEPT_POSTS, CopyGuard
from training.tracking.tracker import Made, Training

_PROJECT: Final = "mockingbird"
_NEVER_UPLOADED: Final = frozenset({CopyGuard.FILE, KEPT_POSTS})
"""A bundle's real posts, and the hashes of every eight words of them, which can be guessed at."""
_SECONDS_TO_BEGIN: Final = 20.0
_SECONDS_TO_END: Final = 600.0
"""That uploading may take once all is done; a whole model has some hundred megabytes."""

Mode = Literal["online", "offline", "disabled"]


class WeightsAndBiases:
    """A training as a run of W&B, each of its steps an artifact made from the one before."""

    def __init__(self, say: Callable[[str], None]) -> None:
        self._say = say

    def begin(self, training: Training) -> None:
        """Open the run, or go on with it; log the posts and the corpus."""
        self._training = training
        mode = _mode()
        try:
            self._run = _open(training, mode)
        except wandb.Error as error:
            if mode == "offline":
                raise
            reason = str(error).splitlines()[0]
            self._say(f"  note: W&B cannot be reached ({reason}): the run is kept here meanwhile")
            # The service has this run's id for taken since the attempt.
            wandb.teardown()
            self._run = _open(training, "offline")
        posts = self._artifact("posts", "dataset", training.posts)
        _add(posts, "counts.json", training.posts)
        self._log(posts, used=True)
        self._corpus = self._artifact("corpus", "dataset", training.corpus, posts)
        _add(self._corpus, "corpus.json", training.corpus)
        for name, content in training.corpus_files.items():
            with self._corpus.new_file(name, mode="wb") as file:
                file.write(content)
        self._log(self._corpus, used=True)

    def measured(self, step: int, figures: Mapping[str, float]) -> None:
        """Add a point to each curve."""
        self._run.log(dict(figures), step=step)

    def made(self, made: Made) -> None:
        """Log the model and its bundle, the samples, and the final figures."""
        manifest = json.loads((made.bundle / "manifest.json").read_bytes())
        version = {"version": made.bundle.name, "base": manifest["base"]["name"]}
        model = self._artifact("model", "model", version, self._corpus)
        served = {**version, "served_by": manifest["served_by"], "serving": manifest["serving"]}
        bundle = self._artifact("bundle", "bundle", served, model)
        for file in sorted(made.bundle.iterdir()):
            if file.name in _NEVER_UPLOADED:
                continue
            taught = file.suffix == ".safetensors" or file.name.endswith("config.json")
            _add_file(model if taught else bundle, file)
        self._log(model, used=True)
        self._log(bundle, used=False)
        samples = wandb.Table(columns=["post"], data=[[each] for each in made.samples])
        self._run.log({"samples": samples}, step=made.step)
        self._run.summary.update(made.figures)

    def end(self, *, finished: bool) -> str:
        """Close the run, wait for what is being uploaded, and stop the service."""
        run = self._run
        folder = Path(run.settings.sync_dir)
        try:
            run.finish(exit_code=0 if finished else 1)
        except TimeoutError:
            return f"W&B did not take all of it in time: `wandb sync {folder}` uploads the rest."
        finally:
            wandb.teardown()
        if run.disabled:
            return "W&B: switched off, as WANDB_MODE says."
        if not run.offline:
            return f"W&B: {run.url}"
        parts = sorted(folder.parent.glob(f"offline-run-*-{run.id}"))
        folders = " ".join(map(str, parts))
        return f"W&B: on this disk; `wandb sync {folders}` uploads it."

    def _artifact(
        self,
        step: str,
        kind: str,
        metadata: dict[str, Any],
        source: wandb.Artifact | None = None,
    ) -> wandb.Artifact:
        if source is not None:
            metadata = {**metadata, "made_from": f"{source.name} ({source.digest})"}
        return wandb.Artifact(f"{self._training.slug}-{step}", type=kind, metadata=metadata)

    def _log(self, artifact: wandb.Artifact, *, used: bool) -> None:
        # What run.use_artifact does for one that is new; that waits for the server and refuses a
        # run on this disk, whose records can say it as well.
        self._run._log_artifact(artifact, is_user_created=True, use_after_commit=used)


def _mode() -> Mode:
    """Online where there is a key; never asks for one. ``WANDB_MODE`` has the last word."""
    match wandb.setup(wandb.Settings(silent=True)).settings.mode:
        case "disabled":
            return "disabled"
        case "offline" | "dryrun":
            return "offline"
    # Unverified: a server that cannot be reached is found out when the run begins.
    return "online" if wandb.login(prompt=False, verify=False) else "offline"


def _open(training: Training, mode: Mode) -> wandb.Run:
    settings = wandb.Settings(
        silent=True,
        console="off",
        disable_code=True,
        disable_git=True,
        disable_job_creation=True,
        save_code=False,
        host="",
        x_disable_meta=True,
        x_disable_stats=True,
        x_disable_machine_info=True,
        x_save_requirements=False,
    )
    if mode == "online":
        settings.init_timeout = _SECONDS_TO_BEGIN
        settings.finish_timeout, settings.finish_timeout_raises = _SECONDS_TO_END, True
    return wandb.init(
        project=os.environ.get("WANDB_PROJECT", _PROJECT),
        id=training.id,
        name=training.id,
        config={"persona": training.persona, **training.settings},
        mode=mode,
        # On this disk each part is a folder of its own; W&B puts them together by the id.
        resume="allow" if mode == "online" else None,
        settings=settings,
    )


def _add(artifact: wandb.Artifact, name: str, content: dict[str, Any]) -> None:
    with artifact.new_file(name, encoding="utf-8") as file:
        json.dump(content, file, indent=2, ensure_ascii=False)


def _add_file(artifact: wandb.Artifact, file: Path) -> None:
    # A bundle never changes, so no copy of it is made, and one that is forgotten is gone.
    artifact.add_file(str(file), policy="immutable", skip_cache=True)
