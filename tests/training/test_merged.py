"""A persona as an ordinary Hugging Face model."""

import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from huggingface_hub import metadata_load
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
    persona: tuple[Store, Path],
    tmp_path: Path,
    quiet: Progress,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    store, base = persona
    card = (store.latest(store.slugs()[0]).path / "README.md").read_text()
    [told] = re.findall(r"--merged (\S+)", card)
    folder = tmp_path / told

    merged.export(store, None, str(base), folder, quiet)

    monkeypatch.chdir(tmp_path)
    with_transformers, with_optimum = re.findall(r"```python\n(.*?)```", card, re.DOTALL)
    call = (
        'write = pipeline("text-generation", model=MERGED)\n'
        'posts = write("My dream is", max_new_tokens=64, num_return_sequences=5)\n'
    )
    for code in (with_transformers, with_optimum):
        assert call in code
        there: dict[str, Any] = {}
        exec(code, there)
        posts = [each["generated_text"] for each in there["posts"]]
        assert len(set(posts)) > 1  # drawn, not five times the likeliest
        assert len(posts) == capsys.readouterr().out.count("My dream is") == 5

    card = (folder / "README.md").read_text()
    data = metadata_load(folder / "README.md")
    assert data is not None
    assert data["library_name"] == "transformers"
    assert data.get("base_model_relation") != "adapter"
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
