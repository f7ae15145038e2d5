"""Bundles on disk: written whole or not at all, and checked before they are believed."""

import hashlib
import json
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from pydantic import ValidationError

from models.manifest import FORMAT, BaseManifest, FileRecord, Manifest

MANIFEST = "manifest.json"
TOKENIZER = "tokenizer.json"
ADAPTER_CONFIG = "adapter_config.json"
ADAPTER_WEIGHTS = "adapter_model.safetensors"

AnyManifest = TypeVar("AnyManifest", BaseManifest, Manifest)


class BundleError(Exception):
    """A bundle that cannot be used; the message is one sentence for a person."""


@dataclass(frozen=True, slots=True)
class BaseBundle:
    """A base whose files were all there, and unaltered, when it was opened."""

    path: Path
    manifest: BaseManifest

    @property
    def graph(self) -> Path:
        """The ONNX file that the bot runs."""
        return self.path / self.manifest.graph.file

    @property
    def tokenizer(self) -> Path:
        """The tokenizer, in the format of the ``tokenizers`` library."""
        return self.path / TOKENIZER


@dataclass(frozen=True, slots=True)
class Bundle:
    """A persona whose files were all there, and unaltered, when it was opened; and its base."""

    path: Path
    manifest: Manifest
    base: BaseBundle

    @property
    def version(self) -> int:
        """Its number among the versions of the same persona, from 1."""
        return int(self.path.name)


def record_of(file: Path) -> FileRecord:
    """Size in bytes and SHA-256 of ``file``."""
    with file.open("rb") as stream:
        digest = hashlib.file_digest(stream, "sha256").hexdigest()
    return FileRecord(bytes=file.stat().st_size, sha256=digest)


def read_manifest(folder: Path, kind: type[AnyManifest]) -> AnyManifest:
    """Read ``folder``'s manifest without looking at its other files.

    Raises:
        BundleError: there is none, it is damaged, or it is of another format.
    """
    try:
        content = json.loads((folder / MANIFEST).read_bytes())
    except FileNotFoundError:
        raise BundleError(f"{folder} holds no {MANIFEST}, so it is not a bundle.") from None
    except (OSError, ValueError, RecursionError) as error:
        raise BundleError(
            f"The manifest of {folder} cannot be read ({error}): train the persona again, "
            "or put a whole copy of the bundle there."
        ) from error
    _check_format(folder, content)
    try:
        return kind.model_validate(content)
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(map(str, first["loc"])) or "the whole"
        raise _damaged_manifest(folder, f"{place}: {first['msg']}") from error


def _check_format(folder: Path, content: Any) -> None:
    if not isinstance(content, dict):
        return
    written, name = content.get("format"), content.get("name", folder.name)
    if written is None:
        raise _damaged_manifest(folder, "it names no format")
    if isinstance(written, int) and written > FORMAT:
        raise BundleError(
            f"“{name}” is a bundle of format {written} and this Mockingbird reads format "
            f"{FORMAT}: update Mockingbird to use it."
        )
    if isinstance(written, int) and written < FORMAT:
        raise BundleError(
            f"“{name}” is a bundle of format {written}, which an older Mockingbird wrote, and "
            f"this one reads format {FORMAT}: train the persona again."
        )


def _damaged_manifest(folder: Path, trouble: str) -> BundleError:
    return BundleError(
        f"The manifest of {folder} is damaged ({trouble}): train the persona again, "
        "or put a whole copy of the bundle there."
    )


def open_bundle(folder: Path, kind: type[AnyManifest]) -> AnyManifest:
    """Check every file of the bundle in ``folder`` against its checksum, and give its manifest.

    Raises:
        BundleError: it is damaged, incomplete, or of another format.
    """
    manifest = read_manifest(folder, kind)
    for name, expected in manifest.files.items():
        if trouble := _trouble(folder / name, expected):
            raise BundleError(
                f"The bundle {folder} is damaged ({name} {trouble}): train the persona again, "
                "or put a whole copy of the bundle there."
            )
    for name in _required(manifest) - manifest.files.keys():
        raise _damaged_manifest(folder, f"{name} is not listed")
    return manifest


def _trouble(file: Path, expected: FileRecord) -> str:
    """What is wrong with ``file``, or nothing."""
    try:
        if not file.is_file():
            return "is missing"
        if file.stat().st_size != expected.bytes or record_of(file) != expected:
            return "is not the file that was written"
    except OSError as error:
        return f"cannot be read: {error.strerror}"
    return ""


def _required(manifest: BaseManifest | Manifest) -> set[str]:
    if isinstance(manifest, BaseManifest):
        return {manifest.graph.file, TOKENIZER}
    return {ADAPTER_CONFIG, ADAPTER_WEIGHTS} if manifest.method == "lora" else set()


def seal(folder: Path, manifest: BaseManifest | Manifest) -> None:
    """Write ``manifest`` into ``folder``, its ``files`` filled in, and flush all of it to disk.

    Raises:
        BundleError: a file is not there that every bundle of its kind needs.
    """
    names = sorted(file.name for file in folder.iterdir() if file.name != MANIFEST)
    records = {name: record_of(folder / name) for name in names}
    for name in _required(manifest) - records.keys():
        raise BundleError(f"A bundle without {name} is not kept ({folder}).")
    whole = manifest.model_copy(update={"files": records})
    (folder / MANIFEST).write_text(whole.model_dump_json(indent=2) + "\n", encoding="utf-8")
    for path in [*folder.iterdir(), folder]:
        sync(path)


def sync(path: Path) -> None:
    """Wait until a file or folder has reached the disk."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
