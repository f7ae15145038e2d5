"""A persona as an ordinary Hugging Face model, for everything that is not Mockingbird."""

import shutil
import tempfile
from pathlib import Path

from models import BundleError, Store
from training.bases import BaseModelError, fetch_base
from training.export import check_parity, export_onnx
from training.progress import Progress
from training.weights import merge, write_model


def export(
    store: Store, persona: str | None, base_name: str | None, folder: Path, progress: Progress
) -> None:
    """Write the model and its Optimum ONNX export into ``folder``, which is new or empty.

    Args:
        store: where the persona is.
        persona: its name; None for the only one there.
        base_name: where its base is, if not where it was when the persona was made.
        folder: for ``pipeline(model=folder)`` and ``ORTModelForCausalLM.from_pretrained(folder)``.
        progress: told what is being done.

    Raises:
        BundleError: there is no such persona, or it is damaged, or the folder is taken.
        BaseModelError: its base cannot be had, or is another one now.
        ExportError: the exported graph does not agree with the model.
    """
    if persona is None:
        there = store.slugs()
        if len(there) != 1:
            raise BundleError(
                f"Say which persona to export (there: {', '.join(there) or 'none yet'}): "
                "`python -m training export NAME --merged FOLDER`."
            )
        (persona,) = there
    bundle = store.latest(persona)
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise BundleError(f"{folder} is not empty: give a folder that is new.")
    with progress.stage("preparing the base model") as stage:
        wanted = bundle.manifest.base
        base = fetch_base(base_name or wanted.name, say=stage.hint)
        if base.digest() != wanted.digest:
            raise BaseModelError(
                f"{base.folder} is not the base that “{persona}” was taught on ({wanted.name}, "
                f"digest {wanted.digest[:12]}…): say with --base where that one is."
            )
    folder.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder.parent, prefix=".exporting-") as temporary:
        draft = Path(temporary) / "model"
        write_model(merge(bundle.path, bundle.manifest.method, base), base.tokenizer(), draft)
        with progress.stage("exporting to ONNX", "about 30 s"):
            export_onnx(draft)
        with progress.stage("comparing both", "about 10 s"):
            check_parity(draft, ["My dream is", "Today I learned that"])
        for name in ("README.md", "history.png"):  # the card, and the picture in it
            shutil.copyfile(bundle.path / name, draft / name)
        if folder.exists():
            folder.rmdir()
        draft.rename(folder)
    progress.say(f"\nThe model: {folder}\n")
