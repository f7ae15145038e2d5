"""What is forgotten is gone from the disk, and nothing else is."""

import pytest

from models import Bundle, BundleError, Store
from tests.bundles import BASE_FILES, FILES, base_manifest, manifest, shelve, shelve_base, write
from tests.sentences import sentence


def files_of(store: Store) -> set[str]:
    """Every file of the store, from its root."""
    return {str(file.relative_to(store.root)) for file in store.root.rglob("*") if file.is_file()}


def shelve_full(store: Store, name: str, graph: bytes) -> Bundle:
    """A full fine-tune, whose base bears the persona's name."""
    base = shelve_base(
        store, {**BASE_FILES, "decode.onnx": graph}, base_manifest(name, adapters=False)
    )
    with store.new_version(manifest(name, "full", base.path.name)) as folder:
        write({"model.safetensors": graph}, folder)
    return store.latest(name)


def start_run(store: Store, slug: str, told: str) -> None:
    folder = store.run_folder(slug, told)
    folder.mkdir(parents=True)
    (folder / "corpus.json").write_text("[]")


def test_every_version_and_every_run_of_a_persona_is_gone(store: Store) -> None:
    shelve(store, "Ada")
    start_run(store, "ada", "before")
    kept = files_of(store)
    for _ in range(2):
        shelve(store, "Wick")
    start_run(store, "wick", "one training")
    start_run(store, "wick", "another")

    store.forget("wick")

    assert files_of(store) == kept
    assert store.slugs() == ["ada"]
    assert store.latest("Ada").base.graph.exists(), "the base that both were served by"
    with pytest.raises(BundleError):
        store.latest("Wick")


def test_a_shared_base_stays_when_nobody_is_left(store: Store) -> None:
    base = shelve(store, "Wick").base
    store.forget("wick")
    assert base.graph.exists()


def test_the_bases_of_its_own_go_with_it(store: Store) -> None:
    for name in ("Ada", "Wick"):
        for version in range(2):
            shelve_full(store, name, f"{name} {version}".encode())
    wick = {file for file in files_of(store) if "wick" in file}

    store.forget("ada")

    assert files_of(store) == wick


def test_a_base_of_its_own_by_any_name_goes_too(store: Store) -> None:
    base = shelve(store, "Wick", files={}, method="full").base.path
    assert not base.name.startswith("wick")
    store.forget("wick")
    assert not base.exists()


def test_a_base_of_its_own_that_serves_another_stays(store: Store) -> None:
    base = shelve_full(store, "Wick", b"a graph").base.path.name
    with store.new_version(manifest("Ada", "full", base)):
        pass
    store.forget("wick")
    assert store.latest("Ada").base.path.name == base
    assert store.slugs() == ["ada"]


def test_a_base_for_adapters_that_bears_the_persona_s_name_stays(store: Store) -> None:
    base = shelve(store, "gpt2").base
    assert base.path.name.startswith("gpt2-")
    store.forget("gpt2")
    assert base.graph.exists()


def test_a_base_of_a_training_that_was_killed_before_its_end_goes(store: Store) -> None:
    shelve_base(store, manifest=base_manifest("Wick", adapters=False))
    store.forget("wick")
    assert not files_of(store)


def test_personas_whose_slugs_begin_alike_are_other_personas(store: Store) -> None:
    names = ("Ada L", "Ada 0123456789ab", "Adam")
    for name in names:
        shelve_full(store, name, name.encode())
        start_run(store, store.latest(name).path.parent.name, "a training")
    kept = files_of(store)
    shelve_full(store, "Ada", b"ada")
    start_run(store, "ada", "a training")

    store.forget("ada")

    assert files_of(store) == kept


@pytest.mark.parametrize("file", ["manifest.json", "model.safetensors"])
def test_a_damaged_persona_is_forgotten_as_well(store: Store, file: str) -> None:
    bundle = shelve_full(store, "Wick", b"a graph")
    (bundle.path / file).write_bytes(b"{")
    store.forget("wick")
    assert not files_of(store)


def test_who_is_not_there_is_forgotten_already(store: Store) -> None:
    store.forget("wick")
    shelve(store, "Ada")
    before = files_of(store)
    store.forget("wick")
    assert files_of(store) == before


@pytest.mark.parametrize("slug", ["../personas", "..", ".", "", "/", "Wick", "a/b", "*", "w" * 49])
def test_only_a_slug_can_be_forgotten(store: Store, slug: str) -> None:
    shelve(store, "Wick")
    before = files_of(store)
    with pytest.raises(BundleError) as error:
        store.forget(slug)
    sentence(error.value)
    assert files_of(store) == before


def test_what_another_left_half_forgotten_goes_too(store: Store) -> None:
    home = shelve(store, "1984").path.parent
    grave = home.parent / ".forgetting-abc"
    grave.mkdir()
    home.rename(grave / home.name)
    assert store.slugs() == []

    store.forget("wick")

    assert not {file for file in files_of(store) if "personas" in file}


def refuse(*_: object) -> None:
    raise OSError(13, "Permission denied")


@pytest.mark.parametrize("step", ["rename", "mkdir"])
def test_what_the_disk_does_not_let_go_is_told(
    store: Store, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:  # root may remove anything, so the refusal is played
    shelve(store, "Wick")
    place = "pathlib.Path.rename" if step == "rename" else "os.mkdir"
    monkeypatch.setattr(place, refuse)
    with pytest.raises(BundleError) as error:
        store.forget("wick")
    assert "(Permission denied)" in sentence(error.value)
    assert "“wick” could not be removed as a whole" in str(error.value)


def test_a_persona_that_was_forgotten_can_be_trained_again(store: Store) -> None:
    for _ in range(2):
        shelve(store, "Wick", FILES)
    store.forget("wick")
    assert shelve(store, "Wick").version == 1
