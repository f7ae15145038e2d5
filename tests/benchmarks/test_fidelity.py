"""The benchmark of fidelity, small: three invented people on a tiny base."""

import json
import random
import shutil
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from benchmarks.fidelity import app
from benchmarks.fidelity_accounts import read_accounts
from benchmarks.fidelity_judge import Judge
from benchmarks.fidelity_records import Record
from benchmarks.fidelity_results import Scorer, summaries_of
from benchmarks.voices import huggingtweets
from tests.exact_weights import only_fp32

PEOPLE = {
    "Anton": "harbour boat rope tide gull net storm anchor deck salt pier lamp",
    "Berta": "flour oven crumb yeast loaf rye butter dough tin salt crust knead",
    "Cyril": "engine brake wheel clutch petrol garage spanner tyre oil gear axle bolt",
}
RECIPES = {"mockingbird", "huggingtweets", "primed", "markovify", "base"}


@pytest.fixture(scope="module")
def archives(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("archives")
    for name, words in PEOPLE.items():
        chance = random.Random(name)
        posts = (
            {"text": f"{name[0].lower()}: {' '.join(chance.choices(words.split(), k=12))}."}
            for _ in range(1200)
        )
        (folder / f"{name}.jsonl").write_text("".join(json.dumps(each) + "\n" for each in posts))
    return folder


@pytest.fixture(scope="module")
def run(
    archives: Path, tiny_gpt2: Path, tmp_path_factory: pytest.TempPathFactory
) -> tuple[dict[str, Any], Path, str]:
    work = tmp_path_factory.mktemp("work")
    return measure(archives, tiny_gpt2, work), work, str(tiny_gpt2)


def measure(archives: Path, base: Path, work: Path, *options: str) -> dict[str, Any]:
    report = work / "fidelity.json"
    arguments = [archives, "--posts", "142", "--base", base, "--work", work, "--json", report]
    arguments += options
    with only_fp32():
        done = CliRunner().invoke(app, list(map(str, arguments)))
    assert done.exit_code == 0, done.output
    told: dict[str, Any] = json.loads(report.read_text())
    return told


def test_every_recipe_is_measured_on_every_account(
    run: tuple[dict[str, Any], Path, str],
) -> None:
    told, _, _ = run
    voices = {(each["account"], each["recipe"]): each for each in told["accounts"]}
    assert set(voices) == {(name, recipe) for name in PEOPLE for recipe in RECIPES}
    for name in PEOPLE:
        ours, base = voices[name, "mockingbird"], voices[name, "base"]
        assert ours["bits_per_character"] < base["bits_per_character"]
        assert ours["rank"] == 1
        assert voices[name, "markovify"]["bits_per_character"] is None
        # They use the same twelve words: a chain of them is taken for the person, the base is not.
        assert voices[name, "markovify"]["recognised"]["bags"] == 1
        assert base["persona_score"] == 0
        assert ours["copy_rate"] == 0
    assert {each["recipe"] for each in told["summary"]} == RECIPES
    assert told["tuned_on"] == ["ChuckGrassley", "EleanorNorton"]


def test_run_again_it_goes_on_with_what_there_is(
    run: tuple[dict[str, Any], Path, str], archives: Path
) -> None:
    before, work, base = run
    kept = sorted(work.glob("*-*.json"))
    written = [file.stat().st_mtime_ns for file in kept]
    kept[0].unlink()

    again = measure(archives, Path(base), work)

    assert [file.stat().st_mtime_ns for file in kept[1:]] == written[1:]
    assert kept[0].exists()
    assert {each["account"] for each in again["accounts"]} == set(PEOPLE)
    assert again["accounts"][1:] == before["accounts"][1:]


def test_of_other_posts_nothing_is_taken_for_measured(
    run: tuple[dict[str, Any], Path, str], archives: Path, tmp_path: Path
) -> None:
    before, work, base = run
    others, kept = tmp_path / "archives", set(work.glob("*-*.json"))
    shutil.copytree(archives, others)
    with (others / "Anton.jsonl").open("a") as file:
        file.write(
            json.dumps({"text": "a: a post more, of a gull that is not in the others"}) + "\n"
        )

    measure(others, Path(base), work, "--recipes", "markovify")

    assert len(set(work.glob("*-*.json")) - kept) == 2 * len(PEOPLE)
    assert measure(archives, Path(base), work)["accounts"] == before["accounts"]


def test_there_is_no_score_where_the_judge_takes_the_base_for_the_person(archives: Path) -> None:
    people = read_accounts(archives)
    voices = [
        Record(recipe=recipe, account=person.name, posts=0, texts=[*texts])
        for person in people
        # One of the three happens to write as the base does.
        for recipe, texts in (("base", people[0].unseen), ("primed", person.unseen[:100]))
    ]

    found = list(Scorer(people).voices(voices))

    primed = [each.persona_score for each in found if each.recipe == "primed"]
    assert primed == [None, 1, 1]
    means = {each.recipe: each.figures["persona_score"].mean for each in summaries_of(found)}
    assert means == {"base": 0, "primed": 1}


def test_a_folder_without_accounts_is_refused(tmp_path: Path) -> None:
    done = CliRunner().invoke(app, [str(tmp_path)], env={"COLUMNS": "200"})
    assert done.exit_code == 2
    assert "holds 0 archives" in done.output


def test_the_judge_looks_through_names_and_figures_only_where_it_is_asked_to() -> None:
    said = {
        "a": [f"see @anna at {number} o'clock" for number in range(100, 130)],
        "b": [f"see @bodo at {number} o'clock" for number in range(200, 230)],
    }
    asked = ["see @bodo at 244 o'clock", "see @bodo at 245 o'clock"]
    assert Judge(said, masked=False).recognised(asked, "b") == 1
    blind = Judge(said, masked=True)
    assert {blind.recognised(asked, "a"), blind.recognised(asked, "b")} == {0.0, 1.0}
    assert blind.recognised(asked, "a", 2) == blind.recognised(said["a"][:2], "a", 2)


def test_a_flattened_text_is_shown_up_to_its_first_line_end() -> None:
    assert huggingtweets.cut(" one line\nand another") == "one line"
