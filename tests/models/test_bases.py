"""Bases: kept once, shared by personas, and found by the weights that they were made from."""

import shutil
from contextlib import suppress

import pytest

from models import BundleError, Store
from tests.bundles import BASE_FILES, base_folder, base_manifest, shelve, shelve_base
from tests.sentences import sentence


def folders(store: Store) -> list[str]:
    return [each.name for each in (store.root / "bases").iterdir()]


def test_personas_share_a_base(store: Store) -> None:
    wick, ada = shelve(store, "Wick"), shelve(store, "Ada")
    assert wick.base == ada.base
    assert folders(store) == [base_folder()]


def test_the_same_graph_is_kept_once(store: Store) -> None:
    shelve_base(store)
    shelve_base(store)
    assert folders(store) == [base_folder()]


def test_another_graph_of_the_same_base_is_kept_beside_it(store: Store) -> None:
    another = {**BASE_FILES, "decode.onnx": b"another graph"}
    shelve_base(store)
    shelve_base(store, another)
    assert sorted(folders(store)) == sorted([base_folder(), base_folder(another)])


def test_the_folder_of_a_base_from_the_hub_is_one_plain_name(store: Store) -> None:
    shelve_base(store, manifest=base_manifest("HuggingFaceTB/SmolLM2-135M"))
    [folder] = folders(store)
    assert folder == base_folder().replace("gpt2", "huggingfacetb-smollm2-135m")


def test_a_base_is_found_by_its_weights_if_it_takes_adapters(store: Store) -> None:
    for number, manifest in enumerate(
        [
            base_manifest("taught", digest="a" * 64, adapters=False),
            base_manifest("gpt2", digest="a" * 64),
            base_manifest("smollm2", digest="b" * 64),
        ]
    ):
        shelve_base(store, {**BASE_FILES, "decode.onnx": bytes([number])}, manifest)

    [found] = store.bases_of("a" * 64)
    assert found.manifest.base.name == "gpt2"
    assert found.graph.read_bytes() == bytes([1])
    assert store.bases_of("c" * 64) == []


def test_an_empty_store_has_no_bases(store: Store) -> None:
    assert store.bases_of("0" * 64) == []


def test_a_writer_that_fails_leaves_no_base(store: Store) -> None:
    with suppress(ZeroDivisionError), store.new_base(base_manifest()) as folder:
        (folder / "decode.onnx").write_bytes(b"half of it")
        raise ZeroDivisionError
    assert folders(store) == []


@pytest.mark.parametrize("missing", BASE_FILES)
def test_a_base_that_nobody_could_use_is_not_kept(store: Store, missing: str) -> None:
    rest = {name: content for name, content in BASE_FILES.items() if name != missing}
    with pytest.raises(BundleError) as error:
        shelve_base(store, rest)
    assert missing in sentence(error.value)
    assert folders(store) == []


def test_what_a_killed_writer_left_is_no_base(store: Store) -> None:
    base = shelve(store).base
    (store.root / "bases" / ".writing-abc" / "bundle").mkdir(parents=True)
    assert store.bases_of("0" * 64) == [base]


def test_a_persona_whose_base_is_gone_says_so(store: Store) -> None:
    shutil.rmtree(shelve(store).base.path)
    with pytest.raises(BundleError) as error:
        Store(store.root).latest("Wick")
    assert f"The base {base_folder()} is not in {store.root}" in sentence(error.value)


def test_a_base_that_cannot_be_used_is_not_passed_over(store: Store) -> None:
    base = shelve(store).base
    base.graph.unlink()
    with pytest.raises(BundleError) as error:
        Store(store.root).bases_of(base.manifest.base.digest)
    assert "decode.onnx is missing" in sentence(error.value)
