"""Versions by number, and personas whose folder their name does not say."""

import json

import pytest

from models import Bundle, BundleError, Store
from tests.bundles import FILES, manifest, shelve, shelve_base, write
from tests.sentences import sentence


def shelve_as(store: Store, name: str, slug: str) -> Bundle:
    base = shelve_base(store).path.name
    with store.new_version(
        manifest(name, served_by=base).model_copy(update={"slug": slug})
    ) as folder:
        write(FILES, folder)
    return store.latest(slug)


def test_any_version_can_be_opened(store: Store) -> None:
    bundles = [shelve(store) for _ in range(3)]
    assert [store.open("wick", number) for number in (1, 2, 3)] == bundles


@pytest.mark.parametrize("version", [0, 3, -1])
def test_a_version_that_is_not_there(store: Store, version: int) -> None:
    for _ in range(2):
        shelve(store)
    with pytest.raises(BundleError) as error:
        store.open("wick", version)
    assert f"“wick” has no version {version} in {store.root} (there: 1, 2)" in sentence(error.value)


def test_a_version_of_nobody(store: Store) -> None:
    with pytest.raises(BundleError) as error:
        store.open("wick", 1)
    assert "(there: none)" in sentence(error.value)


@pytest.mark.parametrize("slug", ["../personas/wick", "Wick", ""])
def test_a_version_is_opened_by_slug(store: Store, slug: str) -> None:
    shelve(store)
    with pytest.raises(BundleError) as error:
        store.open(slug, 1)
    sentence(error.value)


def test_a_damaged_version_is_refused_and_the_others_are_not(store: Store) -> None:
    bundles = [shelve(store) for _ in range(2)]
    (bundles[0].path / "adapter_config.json").unlink()
    with pytest.raises(BundleError) as error:
        store.open("wick", 1)
    assert "is damaged" in sentence(error.value)
    assert store.open("wick", 2) == bundles[1]


def test_two_of_one_name_live_side_by_side(store: Store) -> None:
    plain = shelve(store, "Ada")
    one, other = (shelve_as(store, "Ada", slug) for slug in ("ada-1", "ada-2"))
    shelve_as(store, "Ada", "ada-2")

    assert store.slugs() == ["ada", "ada-1", "ada-2"]
    assert store.versions("ada-2") == [1, 2]
    assert store.latest("ADA") == plain
    assert store.latest("ada-1") == one
    assert store.open("ada-2", 1) == other
    assert {each.manifest.name for each in (plain, one, other)} == {"Ada"}


def test_a_slug_is_written_only_if_there_is_one(store: Store) -> None:
    plain, own = shelve(store, "Ada"), shelve_as(store, "Ada", "ada-1")
    told = [json.loads((each.path / "manifest.json").read_bytes()) for each in (plain, own)]
    assert "slug" not in told[0]
    assert told[1]["slug"] == "ada-1"
    assert own.manifest.slug == "ada-1"


@pytest.mark.parametrize("slug", ["Ada", "ada 1", "-ada", "ada--1", "a" * 49, "../ada", "🪶", ""])
def test_what_is_no_slug_is_refused_before_anything_is_written(store: Store, slug: str) -> None:
    with pytest.raises(BundleError) as error:
        shelve_as(store, "Ada", slug)
    assert f"“{slug}”" in sentence(error.value)
    assert store.slugs() == []
