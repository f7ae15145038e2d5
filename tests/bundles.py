"""Bundles that tests write: whole, though most hold nothing that an engine could run."""

from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Literal

from models import Base, BaseBundle, BaseManifest, Bundle, Candidate, Graph, Manifest, Store

Method = Literal["lora", "full"]

BASE_FILES: Mapping[str, bytes] = {"decode.onnx": b"a graph", "tokenizer.json": b"{}"}
FILES: Mapping[str, bytes] = {
    "adapter_config.json": b"{}",
    "adapter_model.safetensors": b"an adapter",
}

_CREATED = datetime(2026, 11, 23, tzinfo=UTC)
_SERVING = Candidate(
    precision="fp32",
    bits_per_character=2.5,
    exact_bits_per_character=2.5,
    tokens_per_second={1: 100, 16: 400},
)


def base_manifest(
    name: str = "gpt2", digest: str = "0" * 64, *, adapters: bool = True
) -> BaseManifest:
    return BaseManifest(
        created=_CREATED,
        base=Base(name=name, architecture="gpt2", digest=digest),
        adapters=adapters,
        graph=Graph(
            file="decode.onnx", precision="fp32", start_token=0, end_token=0, context_length=64
        ),
        candidates=(_SERVING,),
        files={},
    )


def manifest(name: str = "Wick", method: Method = "lora", served_by: str = "gpt2") -> Manifest:
    return Manifest(
        name=name,
        created=_CREATED,
        base=base_manifest().base,
        method=method,
        served_by=served_by,
        serving=_SERVING,
        files={},
    )


def shelve_base(
    store: Store, files: Mapping[str, bytes] = BASE_FILES, manifest: BaseManifest | None = None
) -> BaseBundle:
    """Put a base into the store, or find it there."""
    with TemporaryDirectory() as temporary:
        folder = Path(temporary)
        write(files, folder)
        paths = {name: folder / name for name in files}
        return store.put_base(manifest or base_manifest(), paths)


def shelve(
    store: Store,
    name: str = "Wick",
    files: Mapping[str, bytes] = FILES,
    base_files: Mapping[str, bytes] = BASE_FILES,
    method: Method = "lora",
) -> Bundle:
    """Write a version, and its base if it is not there; open it, which must be the latest then.

    Args:
        store: where to.
        name: the persona's.
        files: the persona's own.
        base_files: its base's.
        method: with ``full``, the base takes no adapters.
    """
    base = shelve_base(store, base_files, base_manifest(adapters=method == "lora"))
    with store.new_version(manifest(name, method, base.path.name)) as folder:
        write(files, folder)
    return store.latest(name)


def write(files: Mapping[str, bytes], folder: Path) -> None:
    for name, content in files.items():
        (folder / name).write_bytes(content)
