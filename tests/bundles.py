"""Bundles that tests write: whole, though most hold nothing that an engine could run."""

from collections.abc import Mapping
from datetime import UTC, datetime

from models import Base, Bundle, Graph, Manifest, Store

FILES: Mapping[str, bytes] = {"decode.onnx": b"a graph", "tokenizer.json": b"{}"}


def manifest(name: str = "Wick") -> Manifest:
    return Manifest(
        name=name,
        created=datetime(2026, 11, 23, tzinfo=UTC),
        base=Base(name="gpt2", architecture="gpt2", digest="0" * 64),
        method="lora",
        graph=Graph(
            file="decode.onnx", precision="fp32", start_token=0, end_token=0, context_length=64
        ),
        files={},
    )


def shelve(store: Store, name: str = "Wick", files: Mapping[str, bytes] = FILES) -> Bundle:
    """Write a version and open it, which must be the latest then."""
    with store.new_version(manifest(name)) as folder:
        for file, content in files.items():
            (folder / file).write_bytes(content)
    return store.latest(name)
