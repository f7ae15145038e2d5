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
    except (OSError, ValueError) as error:
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
        return Manifest.model_validate(content)
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(map(str, first["loc"])) or "the whole"
        raise BundleError(
            f"The manifest of {folder} is damaged ({place}: {first['msg']}): train the persona "
            "again, or put a whole copy of the bundle there."
        ) from error


def open_bundle(folder: Path) -> Bundle:
    """Open the bundle in ``folder`` after checking every file against its checksum.

    Raises:
        BundleError: it is damaged, incomplete, or of a newer format.
    """
    manifest = read_manifest(folder)
    for name, expected in manifest.files.items():
        file = folder / name
        if not file.is_file():
            trouble = "is missing"
        elif file.stat().st_size != expected.bytes or record_of(file) != expected:
            trouble = "is not the file that was written"
        else:
            continue
        raise BundleError(
            f"The bundle {folder} is damaged ({name} {trouble}): train the persona again, "
            "or put a whole copy of the bundle there."
        )
    for name in {manifest.graph.file, "tokenizer.json"} - manifest.files.keys():
        raise BundleError(
            f"The manifest of {folder} is damaged ({name} is not listed): train the persona again, "
            "or put a whole copy of the bundle there."
        )
    return Bundle(folder, manifest)


def seal(folder: Path, manifest: Manifest) -> None:
    """Write ``manifest`` into ``folder``, its ``files`` filled in, and flush all of it to disk."""
    names = sorted(file.name for file in folder.iterdir() if file.name != MANIFEST)
    records = {name: record_of(folder / name) for name in names}
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
