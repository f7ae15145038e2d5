"""A bundle on disk: written whole or not at all, and checked before it is believed."""

import hashlib
import json
import os
from dataclasses import dataclass
from pathlib import Path

from pydantic import ValidationError

from models.manifest import FORMAT, FileRecord, Manifest

MANIFEST = "manifest.json"


class BundleError(Exception):
    """A bundle that cannot be used; the message is one sentence for a person."""


@dataclass(frozen=True, slots=True)
class Bundle:
    """A bundle whose files were all there, and unaltered, when it was opened."""

    path: Path
    manifest: Manifest

    @property
    def version(self) -> int:
        """Its number among the versions of the same persona, from 1."""
        return int(self.path.name)

    @property
    def graph(self) -> Path:
        """The ONNX file that the bot runs."""
        return self.path / self.manifest.graph.file

    @property
    def tokenizer(self) -> Path:
        """The tokenizer, in the format of the ``tokenizers`` library."""
        return self.path / "tokenizer.json"


def record_of(file: Path) -> FileRecord:
    """Size in bytes and SHA-256 of ``file``."""
    with file.open("rb") as stream:
        digest = hashlib.file_digest(stream, "sha256").hexdigest()
    return FileRecord(bytes=file.stat().st_size, sha256=digest)


def read_manifest(folder: Path) -> Manifest:
    """Read ``folder``'s manifest without looking at its other files.

    Raises:
        BundleError: there is none, it is damaged, or it is of a newer format.
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
    written = content.get("format") if isinstance(content, dict) else None
    if isinstance(written, int) and written > FORMAT:
        raise BundleError(
            f"“{content.get('name', folder.name)}” is a bundle of format {written} and this "
            f"Mockingbird reads formats up to {FORMAT}: update Mockingbird to use it."
        )
    try:
        manifest = Manifest.model_validate(content)
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(map(str, first["loc"])) or "the whole"
        raise _damaged_manifest(folder, f"{place}: {first['msg']}") from error
    if written is None:
        raise _damaged_manifest(folder, "it names no format")
    return manifest


def _damaged_manifest(folder: Path, trouble: str) -> BundleError:
    return BundleError(
        f"The manifest of {folder} is damaged ({trouble}): train the persona again, "
        "or put a whole copy of the bundle there."
    )


def open_bundle(folder: Path) -> Bundle:
    """Open the bundle in ``folder`` after checking every file against its checksum.

    Raises:
        BundleError: it is damaged, incomplete, or of a newer format.
    """
    manifest = read_manifest(folder)
    for name, expected in manifest.files.items():
        if trouble := _trouble(folder / name, expected):
            raise BundleError(
                f"The bundle {folder} is damaged ({name} {trouble}): train the persona again, "
                "or put a whole copy of the bundle there."
            )
    for name in _required(manifest) - manifest.files.keys():
        raise _damaged_manifest(folder, f"{name} is not listed")
    return Bundle(folder, manifest)


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


def _required(manifest: Manifest) -> set[str]:
    return {manifest.graph.file, "tokenizer.json"}


def seal(folder: Path, manifest: Manifest) -> None:
    """Write ``manifest`` into ``folder``, its ``files`` filled in, and flush all of it to disk.

    Raises:
        BundleError: a file is not there that every bundle needs.
    """
    names = sorted(file.name for file in folder.iterdir() if file.name != MANIFEST)
    records = {name: record_of(folder / name) for name in names}
    for name in _required(manifest) - records.keys():
        raise BundleError(f"A bundle of “{manifest.name}” without {name} is not kept.")
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
