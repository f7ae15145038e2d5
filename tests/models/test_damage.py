"""A bundle that is not what was written is refused, in one sentence that names the place."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from models import FORMAT, Bundle, BundleError, Store, open_bundle
from tests.bundles import shelve
from tests.sentences import sentence

Content = dict[str, Any]


@pytest.fixture
def bundle(store: Store) -> Bundle:
    return shelve(store, "Tiny Wick")


def refusal(bundle: Bundle) -> str:
    """The sentence with which ``bundle`` is refused; it must say where it lies."""
    with pytest.raises(BundleError) as error:
        open_bundle(bundle.path)
    assert str(bundle.path) in str(error.value)
    return sentence(error.value)


def rewrite_manifest(bundle: Bundle, change: Callable[[Content], object]) -> None:
    file = bundle.path / "manifest.json"
    content = json.loads(file.read_bytes())
    change(content)
    file.write_text(json.dumps(content))


@pytest.mark.parametrize("name", ["decode.onnx", "tokenizer.json"])
@pytest.mark.parametrize(
    ("damage", "says"),
    [
        (lambda file: file.write_bytes(bytes([file.read_bytes()[0] ^ 1]) + file.read_bytes()[1:]),
         "is not the file that was written"),
        (lambda file: file.write_bytes(file.read_bytes()[:-1]), "is not the file that was written"),
        (lambda file: file.write_bytes(b""), "is not the file that was written"),
        (lambda file: file.write_bytes(file.read_bytes() + b"\n"),
         "is not the file that was written"),
        (lambda file: file.unlink(), "is missing"),
        (lambda file: (file.unlink(), file.mkdir()), "is missing"),
    ],
    ids=["a bit flipped", "cut short", "emptied", "made longer", "missing", "a folder"],
)  # fmt: skip
def test_a_damaged_file(
    bundle: Bundle, name: str, damage: Callable[[Path], object], says: str
) -> None:
    damage(bundle.path / name)
    assert f"({name} {says})" in refusal(bundle)


def test_a_file_that_the_disk_cannot_give(
    bundle: Bundle, monkeypatch: pytest.MonkeyPatch
) -> None:  # root may read anything, so the refusal is played
    def refuse(file: Path, *_: object) -> None:
        raise OSError(5, "Input/output error", str(file))

    monkeypatch.setattr("models.bundle.record_of", refuse)
    assert "(decode.onnx cannot be read: Input/output error)" in refusal(bundle)


def test_no_manifest(bundle: Bundle) -> None:
    (bundle.path / "manifest.json").unlink()
    assert "holds no manifest.json, so it is not a bundle" in refusal(bundle)


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"not json", b'{"format": 1', b"\xff\xfe\xff", b"[" * 100_000],
    ids=["empty", "cut short", "text", "cut shorter", "binary", "deep"],
)
def test_a_manifest_that_is_not_json(bundle: Bundle, content: bytes) -> None:
    (bundle.path / "manifest.json").write_bytes(content)
    assert "The manifest of" in refusal(bundle)
    assert "cannot be read" in refusal(bundle)


@pytest.mark.parametrize("content", ["null", "[]", '"wick"', "1", "{}", '{"format": 1}'])
def test_a_manifest_that_is_json_of_another_shape(bundle: Bundle, content: str) -> None:
    (bundle.path / "manifest.json").write_text(content)
    assert "The manifest of" in refusal(bundle)
    assert "is damaged" in refusal(bundle)


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (lambda content: content.pop("format"), "it names no format"),
        (lambda content: content.update(format="1"), "format: "),
        (lambda content: content.update(format=0), "format: "),
        (lambda content: content.update(kind="virus"), "kind: "),
        (lambda content: content.update(name=""), "name: "),
        (lambda content: content.update(extra=1), "extra: "),
        (lambda content: content["graph"].pop("end_token"), "graph.end_token: "),
        (lambda content: content["graph"].update(start_token=-1), "graph.start_token: "),
        (lambda content: content["graph"].update(context_length=1), "graph.context_length: "),
        (lambda content: content["files"]["decode.onnx"].update(sha256="0"), "files.decode.onnx."),
        (lambda content: content["files"].pop("tokenizer.json"), "tokenizer.json is not listed"),
        (lambda content: content["files"].pop("decode.onnx"), "decode.onnx is not listed"),
        (lambda content: content["graph"].update(file="other.onnx"), "other.onnx is not listed"),
    ],
)
def test_a_manifest_with_a_part_that_is_wrong(
    bundle: Bundle, change: Callable[[Content], object], says: str
) -> None:
    rewrite_manifest(bundle, change)
    assert f"is damaged ({says}" in refusal(bundle)


CLIMBING = ["../x", "..", ".", "", "/etc/passwd", "a/b", "a\\b", "..\\x", "C:x", "C:\\x", "x/"]


@pytest.mark.parametrize("path", CLIMBING)
def test_a_graph_that_lies_elsewhere(bundle: Bundle, path: str) -> None:
    rewrite_manifest(bundle, lambda content: content["graph"].update(file=path))
    assert f"{path!r} is not a plain file name" in refusal(bundle)


@pytest.mark.parametrize("path", CLIMBING)
def test_a_file_that_lies_elsewhere(bundle: Bundle, path: str) -> None:
    def list_it(content: Content) -> None:
        content["files"][path] = content["files"]["decode.onnx"]

    rewrite_manifest(bundle, list_it)
    assert f"{path!r} is not a plain file name" in refusal(bundle)


def test_a_newer_format_is_refused_by_name_and_number(store: Store, bundle: Bundle) -> None:
    def a_later_mockingbird_writes(content: Content) -> None:
        content.update(format=FORMAT + 1, files=[], novelty={"of": "tomorrow"})

    rewrite_manifest(bundle, a_later_mockingbird_writes)
    with pytest.raises(BundleError) as error:
        store.latest("Tiny Wick")
    assert sentence(error.value) == (
        f"“Tiny Wick” is a bundle of format {FORMAT + 1} and this Mockingbird reads formats up to "
        f"{FORMAT}: update Mockingbird to use it."
    )


def test_a_damaged_newest_version_is_refused_rather_than_an_old_one_served(
    store: Store, bundle: Bundle
) -> None:
    newest = shelve(store, "Tiny Wick")
    newest.graph.unlink()
    with pytest.raises(BundleError):
        store.latest("Tiny Wick")
    assert open_bundle(bundle.path) == bundle
