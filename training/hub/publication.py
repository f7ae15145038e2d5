"""What of a persona is uploaded, as a folder."""

import json
import shutil
from pathlib import Path
from typing import Final

from tokenizers import Tokenizer
from transformers import PreTrainedTokenizerFast

from models import KEPT_POSTS, Bundle, CopyGuard, Manifest
from models.bundle import seal
from training import merged
from training.bases import BaseModel
from training.card import describe_merged, write_card
from training.hub.origin import Origin

CARD: Final = "README.md"


def write_bundle(bundle: Bundle, folder: Path, *, public: bool) -> list[str]:
    """Write the persona as ``pull`` takes it, with a tokenizer beside it for users of PEFT.

    Args:
        bundle: the persona.
        folder: empty.
        public: whether everybody will see it.

    Returns:
        The names of files that stay here.
    """
    stay = {KEPT_POSTS, Origin.FILE} | ({CopyGuard.FILE} if public else set())
    for name in bundle.manifest.files.keys() - stay:
        shutil.copyfile(bundle.path / name, folder / name)
    _write_card(bundle, folder)
    seal(folder, _published(bundle))
    # Beside the bundle and not of it: who pulls the persona has the base's own.
    _tokenizer(bundle).save_pretrained(folder)
    return sorted(stay & bundle.manifest.files.keys())


def write_merged(bundle: Bundle, base: BaseModel, folder: Path) -> None:
    """Write the persona as an ordinary model of transformers, under the same card.

    Args:
        bundle: the persona.
        base: what it was taught on.
        folder: empty.
    """
    merged.write(bundle, base, folder)
    if _write_card(bundle, folder):
        describe_merged(folder / CARD)


def _published(bundle: Bundle) -> Manifest:
    """What the persona says of itself elsewhere."""
    return bundle.manifest.model_copy(update={"slug": None})


def _write_card(bundle: Bundle, folder: Path) -> bool:
    """Write the card anew if it tells the persona's folder; say whether that was so."""
    if bundle.manifest.slug is None:
        return False
    metrics = json.loads((bundle.path / "metrics.json").read_bytes())
    write_card(folder, _published(bundle), bundle.base.manifest, metrics)
    return True


def _tokenizer(bundle: Bundle) -> PreTrainedTokenizerFast:
    tokenizer = Tokenizer.from_file(str(bundle.base.tokenizer))
    graph = bundle.base.manifest.graph
    return PreTrainedTokenizerFast(
        tokenizer_object=tokenizer,
        bos_token=tokenizer.id_to_token(graph.start_token),
        eos_token=tokenizer.id_to_token(graph.end_token),
        model_input_names=["input_ids", "attention_mask"],
    )
