"""A bundle that is not what was written is refused, in one sentence that names the place."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from models import FORMAT, Bundle, BundleError, Store
from tests.bundles import BASE_FILES, FILES, shelve
from tests.sentences import sentence

Content = dict[str, Any]
Change = Callable[[Content], object]


@pytest.fixture
def bundle(store: Store) -> Bundle:
    return shelve(store, "Tiny Wick")


@pytest.fixture(params=["persona", "base"])
def folder(bundle: Bundle, request: pytest.FixtureRequest) -> Path:
    """Of either kind of bundle."""
    return bundle.path if request.param == "persona" else bundle.base.path


def refusal(store: Store, folder: Path) -> str:
    """The sentence with which the persona is refused; it must say that it is for ``folder``."""
    with pytest.raises(BundleError) as error:
        Store(store.root).latest("Tiny Wick")  # another store, as a base is looked at once
    assert str(folder) in str(error.value)
    return sentence(error.value)


def rewrite_manifest(folder: Path, change: Change) -> None:
    file = folder / "manifest.json"
    content = json.loads(file.read_bytes())
    change(content)
    file.write_text(json.dumps(content))


@pytest.mark.parametrize("name", [*FILES, *BASE_FILES])
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
    store: Store, bundle: Bundle, name: str, damage: Callable[[Path], object], says: str
) -> None:
    folder = bundle.path if name in FILES else bundle.base.path
    damage(folder / name)
    assert f"({name} {says})" in refusal(store, folder)


def test_a_file_that_the_disk_cannot_give(
    store: Store, bundle: Bundle, monkeypatch: pytest.MonkeyPatch
) -> None:  # root may read anything, so the refusal is played
    def refuse(file: Path, *_: object) -> None:
        raise OSError(5, "Input/output error", str(file))

    monkeypatch.setattr("models.bundle.record_of", refuse)
    assert "(adapter_config.json cannot be read: Input/output error)" in refusal(store, bundle.path)


def test_no_manifest(store: Store, folder: Path) -> None:
    (folder / "manifest.json").unlink()
    assert "holds no manifest.json, so it is not a bundle" in refusal(store, folder)


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"not json", b'{"format": 2', b"\xff\xfe\xff", b"[" * 100_000],
    ids=["empty", "cut short", "text", "cut shorter", "binary", "deep"],
)
def test_a_manifest_that_is_not_json(store: Store, folder: Path, content: bytes) -> None:
    (folder / "manifest.json").write_bytes(content)
    assert "The manifest of" in refusal(store, folder)
    assert "cannot be read" in refusal(store, folder)


@pytest.mark.parametrize("content", ["null", "[]", '"wick"', "1", "{}", '{"format": 2}'])
def test_a_manifest_that_is_json_of_another_shape(store: Store, folder: Path, content: str) -> None:
    (folder / "manifest.json").write_text(content)
    assert "The manifest of" in refusal(store, folder)
    assert "is damaged" in refusal(store, folder)


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (lambda content: content.pop("format"), "it names no format"),
        (lambda content: content.update(format="2"), "format: "),
        (lambda content: content.update(kind="virus"), "kind: "),
        (lambda content: content.update(extra=1), "extra: "),
        (lambda content: content["base"].pop("digest"), "base.digest: "),
    ],
)
def test_a_manifest_with_a_part_that_is_wrong(
    store: Store, folder: Path, change: Change, says: str
) -> None:
    rewrite_manifest(folder, change)
    assert f"is damaged ({says}" in refusal(store, folder)


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (lambda content: content.update(kind="base"), "kind: "),
        (lambda content: content.update(name=""), "name: "),
        (lambda content: content.update(method="magic"), "method: "),
        (lambda content: content.pop("served_by"), "served_by: "),
        (lambda content: content.update(end_bias=11), "end_bias: "),
        (lambda content: content.update(end_bias=float("nan")), "end_bias: "),
        (lambda content: content["serving"].pop("precision"), "serving.precision: "),
        (lambda content: content["files"]["adapter_config.json"].update(sha256="0"), "files.adap"),
        *(
            (lambda content, name=name: content["files"].pop(name), f"{name} is not listed")
            for name in FILES
        ),
    ],
)
def test_a_manifest_of_a_persona_with_a_part_that_is_wrong(
    store: Store, bundle: Bundle, change: Change, says: str
) -> None:
    rewrite_manifest(bundle.path, change)
    assert f"is damaged ({says}" in refusal(store, bundle.path)


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (lambda content: content.update(kind="persona"), "kind: "),
        (lambda content: content.pop("adapters"), "adapters: "),
        (lambda content: content["graph"].pop("end_token"), "graph.end_token: "),
        (lambda content: content["graph"].update(start_token=-1), "graph.start_token: "),
        (lambda content: content["graph"].update(context_length=1), "graph.context_length: "),
        (lambda content: content["graph"].update(file="other.onnx"), "other.onnx is not listed"),
        *(
            (lambda content, name=name: content["files"].pop(name), f"{name} is not listed")
            for name in BASE_FILES
        ),
    ],
)
def test_a_manifest_of_a_base_with_a_part_that_is_wrong(
    store: Store, bundle: Bundle, change: Change, says: str
) -> None:
    rewrite_manifest(bundle.base.path, change)
    assert f"is damaged ({says}" in refusal(store, bundle.base.path)


CLIMBING = ["../x", "..", ".", "", "/etc/passwd", "a/b", "a\\b", "..\\x", "C:x", "C:\\x", "x/"]


@pytest.mark.parametrize("path", CLIMBING)
def test_a_graph_that_lies_elsewhere(store: Store, bundle: Bundle, path: str) -> None:
    rewrite_manifest(bundle.base.path, lambda content: content["graph"].update(file=path))
    assert f"{path!r} is not a plain file name" in refusal(store, bundle.base.path)


@pytest.mark.parametrize("path", CLIMBING)
def test_a_base_that_lies_elsewhere(store: Store, bundle: Bundle, path: str) -> None:
    rewrite_manifest(bundle.path, lambda content: content.update(served_by=path))
    assert f"{path!r} is not a plain file name" in refusal(store, bundle.path)


@pytest.mark.parametrize("path", CLIMBING)
def test_a_file_that_lies_elsewhere(store: Store, folder: Path, path: str) -> None:
    def list_it(content: Content) -> None:
        content["files"][path] = {"bytes": 0, "sha256": "0" * 64}

    rewrite_manifest(folder, list_it)
    assert f"{path!r} is not a plain file name" in refusal(store, folder)


def refusal_by_name(store: Store) -> str:
    with pytest.raises(BundleError) as error:
        Store(store.root).latest("Tiny Wick")
    return sentence(error.value)


def test_a_newer_format_is_refused_by_name_and_number(
    store: Store, bundle: Bundle, folder: Path
) -> None:
    def a_later_mockingbird_writes(content: Content) -> None:
        content.update(format=FORMAT + 1, files=[], novelty={"of": "tomorrow"})

    rewrite_manifest(folder, a_later_mockingbird_writes)
    name = "Tiny Wick" if folder == bundle.path else bundle.base.path.name
    assert refusal_by_name(store) == (
        f"“{name}” is a bundle of format {FORMAT + 1} and this Mockingbird reads format {FORMAT}: "
        "update Mockingbird to use it."
    )


def test_an_older_format_is_refused_by_name_and_number(store: Store, bundle: Bundle) -> None:
    def an_earlier_mockingbird_wrote(content: Content) -> None:
        content.update(format=1, graph={"file": "decode.onnx"})
        del content["served_by"], content["serving"]

    rewrite_manifest(bundle.path, an_earlier_mockingbird_wrote)
    assert refusal_by_name(store) == (
        f"“Tiny Wick” is a bundle of format 1, which an older Mockingbird wrote, and this one "
        f"reads format {FORMAT}: train the persona again."
    )


def test_a_damaged_newest_version_is_refused_rather_than_an_old_one_served(
    store: Store, bundle: Bundle
) -> None:
    newest = shelve(store, "Tiny Wick")
    (newest.path / "adapter_model.safetensors").unlink()
    assert "is missing" in refusal(store, newest.path)

    shutil.rmtree(newest.path)
    assert Store(store.root).latest("Tiny Wick") == bundle
