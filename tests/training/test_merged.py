"""A persona as an ordinary Hugging Face model."""

import re
from dataclasses import replace
from pathlib import Path

import pytest
from optimum.onnxruntime import ORTModelForCausalLM
from transformers import AutoTokenizer, pipeline

from models import BundleError, Store
from tests.silence import silent
from training import merged, steps
from training.bases import BaseModelError
from training.progress import Progress
from training.recipe import Recipe


@pytest.fixture(scope="module")
def adapter_store(
    tmp_path_factory: pytest.TempPathFactory, tiny_llama: Path, sample_archive: Path
) -> Store:
    store = Store(tmp_path_factory.mktemp("store"))
    steps.train(
        [sample_archive],
        "Wick",
        str(tiny_llama),
        replace(Recipe.default("lora"), learning_rate=1e-2, epochs=1),
        store,
        silent(),
    )
    return store


@pytest.fixture(params=["adapter", "full"])
def persona(request: pytest.FixtureRequest) -> tuple[Store, Path]:
    """A store with one persona, and where its base is."""
    stores = {"adapter": ("adapter_store", "tiny_llama"), "full": ("persona_store", "tiny_gpt2")}
    store, base = (request.getfixturevalue(name) for name in stores[request.param])
    return store, base


def test_it_works_with_transformers_and_with_optimum(
    persona: tuple[Store, Path], tmp_path: Path, quiet: Progress
) -> None:
    store, base = persona
    folder = tmp_path / "merged"

    merged.export(store, None, str(base), folder, quiet)

    card = (folder / "README.md").read_text()
    assert all((folder / name).exists() for name in re.findall(r"]\(([\w.]+)\)", card))

    write = pipeline("text-generation", model=str(folder))
    texts = [
        each["generated_text"]
        for each in write("My dream is", num_return_sequences=5, max_new_tokens=20)
    ]
    assert len(texts) == 5
    assert all(text.startswith("My dream is") for text in texts)

    tokenizer = AutoTokenizer.from_pretrained(folder)
    prompt = tokenizer("My dream is", return_tensors="pt")
    greedy = {"max_new_tokens": 20, "do_sample": False, "pad_token_id": tokenizer.eos_token_id}
    onnx = ORTModelForCausalLM.from_pretrained(folder).generate(**prompt, **greedy)
    assert onnx.tolist() == write.model.generate(**prompt.to(write.device), **greedy).tolist()


def test_a_folder_that_holds_something_is_left_alone(
    persona_store: Store, tmp_path: Path, quiet: Progress
) -> None:
    (tmp_path / "letter.txt").write_text("dear Gerald")

    with pytest.raises(BundleError, match="is not empty"):
        merged.export(persona_store, "Tiny Wick", None, tmp_path, quiet)

    assert [each.name for each in tmp_path.iterdir()] == ["letter.txt"]


def test_another_base_than_the_one_it_was_taught_on_is_refused(
    persona_store: Store, tiny_llama: Path, tmp_path: Path, quiet: Progress
) -> None:
    with pytest.raises(BaseModelError, match="is not the base that “tiny wick” was taught on"):
        merged.export(persona_store, "tiny wick", str(tiny_llama), tmp_path / "merged", quiet)

    assert not (tmp_path / "merged").exists()


def test_which_persona_must_be_said_where_there_is_not_just_one(
    tmp_path: Path, quiet: Progress
) -> None:
    with pytest.raises(BundleError, match="Say which persona to export"):
        merged.export(Store(tmp_path / "store"), None, None, tmp_path / "merged", quiet)
