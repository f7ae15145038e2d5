"""The store: versions are added whole or not at all, and none is ever changed."""

import os
import time
from contextlib import suppress
from pathlib import Path

import pytest

from models import BundleError, Store
from tests.bundles import BASE_FILES, FILES, base_manifest, manifest, shelve
from tests.sentences import sentence


def contents(folder: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in folder.iterdir()}


def fail_half_way(store: Store) -> None:
    with suppress(ZeroDivisionError), store.new_version(manifest()) as folder:
        (folder / "adapter_model.safetensors").write_bytes(b"half of it")
        raise ZeroDivisionError


def test_what_was_written_is_read(store: Store) -> None:
    bundle = shelve(store, "Tiny Wick", {**FILES, "README.md": b"a card"})

    assert bundle.version == 1
    written = manifest("Tiny Wick", served_by=bundle.base.path.name)
    assert bundle.manifest.model_copy(update={"files": {}}) == written
    assert contents(bundle.path).keys() == {*FILES, "README.md", "manifest.json"}
    assert bundle.manifest.files.keys() == {*FILES, "README.md"}
    assert contents(bundle.path).items() >= {**FILES, "README.md": b"a card"}.items()


def test_what_was_written_of_its_base_is_read(store: Store) -> None:
    base = shelve(store).base

    assert base.manifest.model_copy(update={"files": {}}) == base_manifest()
    assert base.manifest.files.keys() == BASE_FILES.keys()
    assert base.graph.read_bytes() == BASE_FILES["decode.onnx"]
    assert base.tokenizer.read_bytes() == BASE_FILES["tokenizer.json"]


def test_an_empty_store_holds_nothing(store: Store) -> None:
    assert store.slugs() == []
    assert store.versions("wick") == []


def test_personas_are_listed_by_the_alphabet(store: Store) -> None:
    for name in ("Wick", "Ada L.", "Óscar"):
        shelve(store, name)
    assert store.slugs() == ["ada-l", "wick", "óscar"]


def test_a_name_may_be_typed_as_one_likes(store: Store) -> None:
    shelve(store, "Tiny Wick")
    assert store.latest("tiny_WICK!").manifest.name == "Tiny Wick"


def test_version_10_is_newer_than_9(store: Store) -> None:
    for number in range(1, 11):
        shelve(store, files={**FILES, "README.md": str(number).encode()})
    assert store.versions("wick") == list(range(1, 11))
    assert (store.latest("Wick").path / "README.md").read_bytes() == b"10"


def test_a_new_version_leaves_earlier_ones_as_they_were(store: Store) -> None:
    first = shelve(store)
    before = contents(first.path)

    second = shelve(store, files={**FILES, "adapter_model.safetensors": b"another adapter"})

    assert second.version == 2
    assert contents(first.path) == before


def test_a_version_that_is_gone_does_not_give_its_number_to_an_older_one(store: Store) -> None:
    for _ in range(3):
        shelve(store)
    store.latest("Wick").path.with_name("1").rename(store.root / "gone")
    assert shelve(store).version == 4


def test_a_writer_that_fails_leaves_nothing(store: Store) -> None:
    fail_half_way(store)
    assert store.slugs() == []
    assert not [file for file in store.root.rglob("*") if file.is_file()]


def test_a_writer_that_fails_leaves_the_version_before(store: Store) -> None:
    shelve(store)
    fail_half_way(store)
    assert store.latest("Wick").version == 1


@pytest.mark.parametrize("missing", FILES)
def test_a_bundle_that_nobody_could_use_is_not_kept(store: Store, missing: str) -> None:
    rest = {name: content for name, content in FILES.items() if name != missing}
    with pytest.raises(BundleError) as error:
        shelve(store, files=rest)
    assert missing in sentence(error.value)
    assert store.slugs() == []


def test_a_full_fine_tune_has_no_adapter(store: Store) -> None:
    bundle = shelve(store, files={}, method="full")
    assert not bundle.manifest.files
    assert not bundle.base.manifest.adapters


def test_what_a_killed_writer_left_is_ignored(store: Store) -> None:
    home = shelve(store).path.parent
    (home / ".writing-abc" / "bundle").mkdir(parents=True)
    (home / ".writing-abc" / "bundle" / "manifest.json").write_text("{")

    assert store.slugs() == ["wick"]
    assert store.versions("wick") == [1]
    assert shelve(store).version == 2


def test_an_unknown_persona_names_those_that_are_there(store: Store) -> None:
    for name in ("Wick", "Ada"):
        shelve(store, name)
    with pytest.raises(BundleError) as error:
        store.latest("Grace Hopper")
    assert "no persona “Grace Hopper”" in sentence(error.value)
    assert "(there: ada, wick)" in sentence(error.value)
    assert "--name 'Grace Hopper'`" in sentence(error.value), "a command to copy"


def test_where_there_is_no_persona_yet_it_says_so(store: Store) -> None:
    with pytest.raises(BundleError) as error:
        store.latest("Wick")
    assert "(there: none yet)" in sentence(error.value)


def test_only_what_a_killed_writer_left_long_ago_is_swept_away(store: Store) -> None:
    home = shelve(store).path.parent
    old, fresh = home / ".writing-old", home / ".writing-fresh"
    for draft in (old, fresh):
        draft.mkdir()
    two_days_ago = time.time() - 2 * 24 * 60 * 60
    os.utime(old, (two_days_ago, two_days_ago))

    shelve(store)

    assert not old.exists()
    assert fresh.exists()
