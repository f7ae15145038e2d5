"""The card: what a stranger reads, and the hub, however people and their files are called."""

import csv
import io
import json
import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from huggingface_hub import ModelCard, metadata_load
from jsonschema import Draft202012Validator
from markdown_it import MarkdownIt
from markdown_it.token import Token
from PIL import Image
from typer.testing import CliRunner

from models import Base, Bundle, Store
from tests.training.command_line import last_line, training
from tests.training.test_several_accounts import posts
from training.__main__ import app
from training.card.licenses import LICENSES
from training.card.metadata import metadata

PICTURES = {"preview.png", "pipeline.png", "fidelity.png", "history.png"}
NAME = "Eve](x.png)|`#<b>$$\n---\nlicense: mit\n# \u202eHa"
PERSON = "Mx *E* | [me](https://evil.example)\n| a | b |\n```\n<img src=x>"
ACCOUNTS = ("a|b`c\n# d.csv", "<script>alert(1)</script> $x$.csv", "--- ![](y.png).csv")

RULES = {
    "type": "object",
    "required": ["license", "library_name", "pipeline_tag", "tags", "widget", "model-index"],
    "additionalProperties": False,
    "properties": {
        "language": {"type": "array", "items": {"pattern": "^[a-z]{2,3}$"}, "minItems": 1},
        "license": {"enum": sorted(LICENSES)},
        "license_name": {"type": "string", "pattern": r"^[\w.+-]+$"},
        "license_link": {
            "type": "string",
            "pattern": r"^(https://huggingface\.co/\S+|README\.md)$",
        },
        "library_name": {"enum": ["peft", "transformers"]},
        "pipeline_tag": {"const": "text-generation"},
        "base_model": {"type": "string", "pattern": r"^[\w.-]+/[\w.-]+$"},
        "base_model_relation": {"enum": ["adapter", "finetune"]},
        "tags": {"type": "array", "items": {"type": "string", "pattern": "^[a-z0-9-]+$"}},
        "widget": {
            "type": "array",
            "items": {"type": "object", "required": ["text"], "properties": {"text": {}}},
        },
        "inference": {"type": "object", "required": ["parameters"]},
        "model-index": {
            "type": "array",
            "minItems": 1,
            "items": {
                "type": "object",
                "required": ["name", "results"],
                "properties": {
                    "name": {"type": "string", "minLength": 1},
                    "results": {
                        "type": "array",
                        "minItems": 1,
                        "items": {
                            "type": "object",
                            "required": ["task", "dataset", "metrics"],
                            "properties": {
                                "task": {
                                    "required": ["type"],
                                    "properties": {"type": {"const": "text-generation"}},
                                },
                                "dataset": {
                                    "required": ["type", "name"],
                                    "properties": {
                                        "type": {"type": "string"},
                                        "name": {"type": "string"},
                                    },
                                },
                                "metrics": {
                                    "type": "array",
                                    "minItems": 1,
                                    "items": {
                                        "required": ["type", "value"],
                                        "properties": {
                                            "type": {"type": "string"},
                                            "value": {"type": "number"},
                                        },
                                    },
                                },
                            },
                        },
                    },
                },
            },
        },
    },
    "dependentRequired": {
        "base_model_relation": ["base_model"],
        "license_name": ["license_link"],
    },
    "if": {"properties": {"license": {"const": "other"}}},
    "then": {"required": ["license_name"]},
    "else": {"not": {"required": ["license_name"]}},
}
"""Of the hub's rules, those that its documents tell:
https://github.com/huggingface/hub-docs/blob/main/modelcard.md and docs/hub/model-cards.md there."""


def broken_rules(data: dict[str, Any]) -> list[str]:
    return [each.message for each in Draft202012Validator(RULES).iter_errors(data)]


@dataclass(frozen=True)
class Card:
    """A bundle's, as a browser sees it."""

    folder: Path
    text: str
    tokens: list[Token]

    @classmethod
    def of(cls, bundle: Bundle) -> "Card":
        text = ModelCard.load(bundle.path / "README.md").text
        return cls(bundle.path, text, MarkdownIt("commonmark").enable("table").parse(text))

    def inline(self, kind: str) -> Iterator[Token]:
        for token in self.tokens:
            yield from (child for child in token.children or [] if child.type == kind)

    def heading(self) -> str:
        start = next(at for at, token in enumerate(self.tokens) if token.type == "heading_open")
        return shown(self.tokens[start + 1])

    def tables(self) -> list[list[list[str]]]:
        """The cells of each, row by row."""
        found: list[list[list[str]]] = []
        for at, token in enumerate(self.tokens):
            match token.type:
                case "table_open":
                    found.append([])
                case "tr_open":
                    found[-1].append([])
                case "th_open" | "td_open":
                    found[-1][-1].append(shown(self.tokens[at + 1]))
        return found


def shown(inline: Token) -> str:
    """A line as it is read."""
    return "".join(child.content for child in inline.children or [])


def as_one_line(text: str) -> str:
    return " ".join(text.replace("\u202e", "").split())


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory, tiny_gpt2: Path) -> Bundle:
    """A joint voice of three accounts, by somebody whose every name is an attempt."""
    there = tmp_path_factory.mktemp("hostile")
    base = there / "base"
    shutil.copytree(tiny_gpt2, base)
    (base / "README.md").write_text("---\nlicense: cc-by-sa-4.0\n---\n")
    archives = []
    for name, whose in zip(ACCOUNTS, ("ada", "bob", "cy"), strict=True):
        table = io.StringIO()
        rows = csv.writer(table)
        rows.writerow(["text"])
        rows.writerows([post.text] for post in posts(whose, 40 if whose == "ada" else 50))
        safe = name.replace("/", "")
        (there / safe).write_text(table.getvalue())
        archives.append(there / safe)
    done = training(
        "train",
        *archives,
        *("--name", NAME, "--base", base, "--store", there / "store"),
        *("--person", PERSON, "--consent", "agreed"),
    )
    assert done.returncode == 0, done.stderr
    assert str(there).encode() not in b"".join(
        file.read_bytes() for file in Store(there / "store").latest(NAME).path.iterdir()
    )
    return Store(there / "store").latest(NAME)


def test_names_stay_names(hostile: Bundle) -> None:
    card = Card.of(hostile)

    assert card.heading() == f"{as_one_line(NAME)}, imitated"
    assert as_one_line(PERSON) in "\n".join(
        shown(token) for token in card.tokens if token.type == "inline"
    )
    assert [token for token in card.tokens if token.type == "html_block"] == []
    assert list(card.inline("html_inline")) == []
    assert {token.attrGet("src") for token in card.inline("image")} == PICTURES
    links = {str(token.attrGet("href")) for token in card.inline("link_open")}
    assert links <= {"#how-to-use-it"}
    assert "$" not in re.sub(r"```.*?```", "", card.text, flags=re.DOTALL)
    assert "\u202e" not in card.text
    headings = [token for token in card.tokens if token.type == "heading_open"]
    assert [token.tag for token in headings] == ["h1", *["h2"] * 7]


def test_every_account_has_a_column(hostile: Bundle) -> None:
    counts, *others = Card.of(hostile).tables()

    assert counts[0] == [
        "posts",
        "together",
        *(as_one_line(name.replace("/", "")) for name in ACCOUNTS),
    ]
    rows = {row[0]: row[1:] for row in counts}
    assert rows["downloaded"] == ["140", "40", "50", "50"]
    assert rows["older than the newest learnt of each account"] == ["−20", "0", "−10", "−10"]
    assert rows["kept"] == ["120", "40", "40", "40"]
    for table in (counts, *others):
        assert {len(row) for row in table} == {len(table[0])}


def test_every_picture_in_it_shows_something(hostile: Bundle) -> None:
    for name in PICTURES:
        with Image.open(hostile.path / name) as picture:
            assert picture.format == "PNG"
            assert picture.width >= 900
            grey = picture.convert("L")
            inked = sum(grey.histogram()[:100]) / (grey.width * grey.height)
        assert 0.003 < inked < 0.3, name


def test_its_metadata_are_the_hubs(hostile: Bundle) -> None:
    data = metadata_load(hostile.path / "README.md")

    assert data is not None
    assert broken_rules(data) == []
    assert data["license"] == "cc-by-sa-4.0"
    assert data["widget"] == [{"text": "My dream is"}]
    assert "base_model" not in data  # a folder of somebody's disk is not on the hub
    assert data["model-index"][0]["name"] == as_one_line(NAME)
    card = ModelCard.load(hostile.path / "README.md")
    bits = json.loads((hostile.path / "metrics.json").read_text())["bits_per_character"]
    [result] = card.data.eval_results or []
    assert result.metric_type == "bits_per_character"
    assert result.metric_value == pytest.approx(bits["own"], abs=1e-4)


@pytest.mark.parametrize(
    ("name", "license_name", "said"),
    [
        ("gpt2", None, {"base_model": "openai-community/gpt2", "license": "unknown"}),
        (
            "smollm2",
            "apache-2.0",
            {"base_model": "HuggingFaceTB/SmolLM2-135M-Instruct", "license": "apache-2.0"},
        ),
        (
            "ada/tiny-llama",
            "adas-own",
            {
                "license": "other",
                "license_name": "adas-own",
                "license_link": "https://huggingface.co/ada/tiny-llama",
                "base_model_relation": "adapter",
            },
        ),
        ("my folder", "adas-own", {"license": "other", "license_link": "README.md"}),
        ("a/b/c", "mit", {"license": "mit"}),
    ],
)
def test_a_base_is_named_and_licensed_as_the_hub_has_it(
    hostile: Bundle, name: str, license_name: str | None, said: dict[str, str]
) -> None:
    base = Base(name=name, architecture="gpt2", digest="0" * 64, license=license_name)
    manifest = hostile.manifest.model_copy(update={"base": base})
    metrics = json.loads((hostile.path / "metrics.json").read_text())

    data = metadata(manifest, metrics).to_dict()  # type: ignore[no-untyped-call]

    assert broken_rules(data) == []
    assert data.items() >= said.items()


def test_it_says_by_what_right(hostile: Bundle, persona_store: Store) -> None:
    assert hostile.manifest.person == PERSON
    assert hostile.manifest.consent == "agreed"
    assert "wrote the posts, and agreed that this voice is made of them" in Card.of(hostile).text
    told_nothing = persona_store.latest("Tiny Wick")
    assert "Whether their author agreed was not written down" in Card.of(told_nothing).text
    # An earlier Mockingbird reads what says nothing that it did not know.
    assert '"person"' not in (told_nothing.path / "manifest.json").read_text()
    assert '"consent"' not in (told_nothing.path / "manifest.json").read_text()


def test_the_floor_and_the_ceiling_stand_beside_the_voice(persona_store: Store) -> None:
    bundle = persona_store.latest("Tiny Wick")
    metrics = json.loads((bundle.path / "metrics.json").read_text())
    floor, own = metrics["floor"], metrics["fidelity"]

    [table] = [each for each in Card.of(bundle).tables() if each[0][-1] == "real posts"]

    figures = {row[0]: row[1:] for row in table[1:]}
    assert figures["characters a post"] == [
        f"{floor['style']['length']:.0f}",
        f"{own['style']['length']:.0f}",
        f"{own['real_style']['length']:.0f}",
    ]
    assert figures["have newlines"] == [
        f"{100 * floor['style']['shares']['newlines']:.0f} %",
        f"{100 * own['style']['shares']['newlines']:.0f} %",
        f"{100 * own['real_style']['shares']['newlines']:.0f} %",
    ]
    # Who learnt line breaks from a person who breaks lines is nearer to them than who did not.
    assert own["style"]["shares"]["newlines"] > floor["style"]["shares"]["newlines"]
    assert f"the base by {floor['posts']}" in Card.of(bundle).text


@pytest.mark.parametrize("person", ["", "  ", "x" * 81])
def test_a_person_without_a_name_is_refused_before_any_work(
    tmp_path: Path, sample_archive: Path, person: str
) -> None:
    store = tmp_path / "store"
    asked = ["--name=Wick", f"--store={store}", f"--person={person}", "--consent=own"]

    done = CliRunner().invoke(app, ["train", str(sample_archive), *asked])

    assert done.exit_code == 2
    assert done.stderr.strip() == "Say in 1 to 80 characters with --person whose posts these are."
    assert not store.exists()


def test_a_folder_of_many_is_nobodys_in_particular(tmp_path: Path) -> None:
    done = training("train", "--many", tmp_path, "--person", "Ada", "--consent", "own")

    assert done.returncode == 2
    assert "leave ARCHIVE, --name, --slug, --person and --consent out." in last_line(done)
