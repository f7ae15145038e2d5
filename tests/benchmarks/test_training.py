"""Ours and the plain Trainer teach the same thing, and the report says how fast."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
import torch
from transformers import PreTrainedModel
from typer.testing import CliRunner

from benchmarks.training import app
from benchmarks.training_loops import LOOPS, teach_by_plain_trainer
from tests.exact_weights import only_fp32
from training.bases import fetch_base
from training.corpus import Corpus, Counts, build_corpus
from training.likelihood import bits_per_character, torch_logits
from training.progress import Progress
from training.recipe import Recipe
from training.rows import rows_of
from training.sources import read_posts
from training.weights import merge

LIMIT = 60


def test_the_report_tells_how_fast_each_teaches_and_how_well(
    tiny_llama: Path, sample_archive: Path, tmp_path: Path
) -> None:
    file = tmp_path / "figures.json"
    done = CliRunner().invoke(
        app, f"--base {tiny_llama} --limit {LIMIT} --rounds 2 --no-whole --json {file}".split()
    )

    assert done.exit_code == 0, done.output
    report = json.loads(file.read_text())
    corpus = build_corpus(read_posts(sample_archive), limit=LIMIT)
    assert report["posts"] == len(corpus.train)
    assert report["machine"]["packages"].keys() >= {"accelerate", "peft", "torch", "transformers"}
    ours, plain = report["teaching"]
    assert (ours["loop"], plain["loop"]) == ("mockingbird", "plain Trainer")
    assert plain["lesson"]["precision"] == "fp32"
    assert plain["lesson"]["epochs"] == report["recipe"]["epochs"]
    speeds = [each["lesson"]["tokens_per_second"] for each in (ours, plain)]
    assert report["ratio"] == pytest.approx(speeds[0] / speeds[1])
    assert f"{report['ratio']:.2f} times as fast" in done.stdout
    assert all(f"{speed:,.0f}" in done.stdout for speed in speeds)
    assert report["paths"] == []

    base = fetch_base(str(tiny_llama))
    rows = rows_of(corpus.train, base.tokenizer())
    predicted = sum(map(len, rows)) - len(rows)
    for each in (ours, plain):
        # Besides its steps a loop has to load and to save, so its seconds are more than theirs.
        lesson = each["lesson"]
        assert each["seconds"] * lesson["tokens_per_second"] > lesson["epochs"] * predicted

    untaught = torch_logits(base.load())
    for part, posts in [("held_out", corpus.held_out), ("unseen", corpus.test)]:
        before = bits_per_character(untaught, posts, base.tokenizer(), base.context_length())
        assert ours[part] < 0.99 * before
        # The same adapter, the same posts: they come to nearly the same.
        assert plain[part] == pytest.approx(ours[part], rel=0.02)


def test_both_teach_the_same_adapter(
    tiny_llama: Path, sample_archive: Path, tmp_path: Path, quiet: Progress
) -> None:
    base = fetch_base(str(tiny_llama))
    corpus = build_corpus(read_posts(sample_archive), limit=LIMIT)
    recipe = replace(Recipe.default("lora"), epochs=1)
    adapters = []
    for name, loop in LOOPS.items():
        folder = tmp_path / name
        folder.mkdir()
        loop(base, corpus, recipe, folder, quiet)
        adapter = json.loads((folder / "adapter_config.json").read_text())
        adapters.append(adapter | {"target_modules": sorted(adapter["target_modules"])})
    assert adapters[0] == adapters[1]


def test_the_plain_trainer_teaches_where_posts_end(
    tiny_llama: Path, tmp_path: Path, quiet: Progress
) -> None:
    posts = [f"they went down to the river, and {what}" for what in ["swam", "sat there", "ate"]]
    corpus = Corpus(8 * posts, posts, posts, Counts())
    base = fetch_base(str(tiny_llama))
    recipe = replace(Recipe.default("lora"), learning_rate=1e-2, epochs=8)

    teach_by_plain_trainer(base, corpus, recipe, tmp_path, quiet)

    def chance_of_end(model: PreTrainedModel) -> float:
        tokenizer = base.tokenizer()
        [row] = tokenizer([tokenizer.bos_token + posts[0]], return_tensors="pt")["input_ids"]
        with torch.inference_mode():
            chances = model.eval()(row[None]).logits[0, -1].softmax(-1)
        return float(chances[tokenizer.eos_token_id])

    assert chance_of_end(base.load()) < 0.1
    assert chance_of_end(merge(tmp_path, "lora", base)) > 0.5


def test_the_whole_path_is_gone_twice_and_the_second_finds_the_base(
    tiny_llama: Path, tmp_path: Path
) -> None:
    file = tmp_path / "figures.json"
    with only_fp32():
        done = CliRunner().invoke(app, f"--base {tiny_llama} --limit {LIMIT} --json {file}".split())

    assert done.exit_code == 0, done.output
    first, second = json.loads(file.read_text())["paths"]
    once = {"exporting the base, once", "proving smaller weights"}
    assert first["stages"].keys() - second["stages"].keys() == once
    for each in (first, second):
        assert {"reading the archive", "exporting to ONNX"} < each["stages"].keys()
        assert each["seconds"] > sum(each["stages"].values())
    assert all(stage in done.stdout for stage in first["stages"])
