"""Bases: kept once, shared by personas, and found by the weights that they were made from."""

import shutil
from concurrent.futures import ThreadPoolExecutor

import pytest

from models import BundleError, Store
from tests.bundles import BASE_FILES, base_manifest, shelve, shelve_base
from tests.sentences import sentence


def folders(store: Store) -> list[str]:
    return [each.name for each in (store.root / "bases").iterdir()]


def test_personas_share_a_base(store: Store) -> None:
    wick, ada = shelve(store, "Wick"), shelve(store, "Ada")
    assert wick.base == ada.base
    assert folders(store) == [wick.base.path.name]


def test_the_same_base_is_kept_once(store: Store) -> None:
    assert shelve_base(store) == shelve_base(Store(store.root))
    assert len(folders(store)) == 1


@pytest.mark.parametrize("name", BASE_FILES)
def test_another_graph_or_tokenizer_of_the_same_base_is_kept_beside_it(
    store: Store, name: str
) -> None:
    one, another = shelve_base(store), shelve_base(store, {**BASE_FILES, name: b"another"})
    assert sorted(folders(store)) == sorted([one.path.name, another.path.name])


def test_a_damaged_base_is_healed_by_writing_it_again(store: Store) -> None:
    base = shelve_base(store)
    base.graph.write_bytes(b"damaged")
    shelve_base(Store(store.root))
    assert folders(store) == [base.path.name]
    assert base.graph.read_bytes() == b"a graph"


def test_writers_of_the_same_base_do_not_trip_each_other(store: Store) -> None:
    with ThreadPoolExecutor(8) as writers:
        bases = list(writers.map(lambda _: shelve_base(Store(store.root)), range(24)))
    assert {base.path for base in bases} == {bases[0].path}
    assert folders(store) == [bases[0].path.name]


def test_the_folder_of_a_base_from_the_hub_is_one_plain_name(store: Store) -> None:
    shelve_base(store, manifest=base_manifest("HuggingFaceTB/SmolLM2-135M"))
    [folder] = folders(store)
    assert folder.startswith("huggingfacetb-smollm2-135m-")


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
    base = shelve(store).base.path
    shutil.rmtree(base)
    with pytest.raises(BundleError) as error:
        Store(store.root).latest("Wick")
    assert f"The base {base.name} is not in {store.root}" in sentence(error.value)


def test_a_base_that_cannot_be_used_is_passed_over_by_a_training(store: Store) -> None:
    base = shelve(store).base
    base.graph.unlink()
    (base.path.parent / "notes.txt").write_text("not a base at all")
    assert Store(store.root).bases_of(base.manifest.base.digest) == []
