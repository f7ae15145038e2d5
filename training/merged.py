"""A persona as an ordinary Hugging Face model, for everything that is not Mockingbird."""

import shutil
import tempfile
from pathlib import Path

from models import Bundle, BundleError, Store
from training.bases import BaseModel, fetch_same_base
from training.card import describe_merged
from training.export import check_parity, export_onnx
from training.generation import Sampling
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
        base = fetch_same_base(bundle.manifest.base, base_name, persona, say=stage.hint)
    folder.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder.parent, prefix=".exporting-") as temporary:
        draft = Path(temporary) / "model"
        write(bundle, base, draft)
        with progress.stage("exporting to ONNX", "about 30 s"):
            export_onnx(draft)
        with progress.stage("comparing both", "about 10 s"):
            check_parity(draft, ["My dream is", "Today I learned that"], base.context_length())
        if folder.exists():
            folder.rmdir()
        draft.rename(folder)
    progress.say(f"\nThe model: {folder}\n")


def write(bundle: Bundle, base: BaseModel, folder: Path) -> None:
    """Write the model with its tokenizer, and the persona's card with the pictures in it."""
    model = merge(bundle.path, bundle.manifest.method, base)
    # So that whoever asks for posts without saying how gets them as the bot draws them.
    model.generation_config.update(**Sampling().as_transformers())
    write_model(model, base.tokenizer(), folder)
    for name in bundle.manifest.files:
        if name == "README.md" or name.endswith(".png"):
            shutil.copyfile(bundle.path / name, folder / name)
    describe_merged(folder / "README.md")
