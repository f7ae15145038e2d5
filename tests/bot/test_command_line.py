"""python -m bot, as typed."""

import json
import logging
import re
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from threading import Thread

import discord
import pytest
from typer.testing import CliRunner, Result

from bot.__main__ import app
from models import Store
from tests.bot.conftest import Shelve
from tests.bot.engine.handmade import END, shelve_table

UNSEEN = "MTIz.a-token.that-nobody-may-see"


@pytest.fixture(autouse=True)
def settings(tmp_path: Path, store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("DISCORD_TOKEN", raising=False)
    monkeypatch.setenv("MOCKINGBIRD_STORE", str(store.root))


@pytest.fixture(autouse=True)
def logging_as_it_was() -> Iterator[None]:
    root = logging.getLogger()
    level, handlers = root.level, list(root.handlers)
    yield
    root.setLevel(level)
    for handler in root.handlers.copy():
        if handler not in handlers:
            root.removeHandler(handler)


def bot(*words: str) -> Result:
    return CliRunner().invoke(app, words)


def test_without_a_token_it_says_where_to_get_one() -> None:
    result = bot("run")
    assert result.exit_code == 2
    assert result.stdout == ""
    [sentence] = result.stderr.splitlines()
    assert "https://discord.com/developers/applications" in sentence
    assert "DISCORD_TOKEN" in sentence
    assert "make demo" in sentence


@pytest.fixture
def refusing_discord(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    class Refusal(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(401)
            self.send_header("Content-Type", "application/json")
            self.end_headers()
            self.wfile.write(b'{"message": "401: Unauthorized", "code": 0}')

    with HTTPServer(("127.0.0.1", 0), Refusal) as server:
        monkeypatch.setattr(discord.http.Route, "BASE", f"http://127.0.0.1:{server.server_port}")
        Thread(target=server.serve_forever, daemon=True).start()
        yield
        server.shutdown()


@pytest.mark.usefixtures("refusing_discord")
def test_a_refused_token_is_told_in_a_sentence_without_it(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text(f"DISCORD_TOKEN={UNSEEN}\n")
    result = bot("run")
    assert result.exit_code == 2
    assert "Discord refused the token: take one at https://" in result.stderr
    assert UNSEEN not in result.output


def test_no_network_is_told_in_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(discord.http.Route, "BASE", "http://127.0.0.1:1")
    monkeypatch.setenv("DISCORD_TOKEN", UNSEEN)
    result = bot("run")
    assert result.exit_code == 2
    assert "Discord cannot be reached" in result.stderr
    assert "Traceback" not in result.output
    assert UNSEEN not in result.output


def test_a_wrong_setting_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MOCKINGBIRD_QUEUE_SIZE", "many")
    result = bot("run")
    assert result.exit_code == 2
    assert result.stderr.startswith("The setting queue_size is wrong: ")


def test_personas_move_in_and_out(shelve: Shelve) -> None:
    shelve("Tiny Wick")
    shelve("Mabel")
    assert bot("persona", "install", "tiny wick", "--guild", "7").exit_code == 0
    assert bot("persona", "install", "Mabel", "--guild", "8").exit_code == 0
    assert "Tiny Wick" in bot("persona", "list").stdout
    assert "Tiny Wick" not in bot("persona", "list", "--guild", "8").stdout
    assert bot("persona", "remove", "Tiny Wick", "--guild", "7").exit_code == 0
    assert "Tiny Wick" not in bot("persona", "list").stdout


@pytest.mark.parametrize(
    "words",
    [
        ("persona", "install", "Nobody", "--guild", "7"),
        ("persona", "remove", "Nobody", "--guild", "7"),
        ("say", "Nobody"),
    ],
)
def test_nobody_is_told_in_a_sentence(words: tuple[str, ...]) -> None:
    result = bot(*words)
    assert result.exit_code == 2
    assert result.stdout == ""
    assert len(result.stderr.splitlines()) == 1


@pytest.mark.parametrize("words", [("say", "Mabel"), ("persona", "install", "Mabel", "--guild=7")])
def test_a_damaged_bundle_is_refused(shelve: Shelve, store: Store, words: tuple[str, ...]) -> None:
    shelve("Mabel")
    [graph] = store.root.glob("bases/*/decode.onnx")
    graph.write_text("something else")
    result = bot(*words)
    assert result.exit_code == 2
    assert "decode.onnx is not the file that was written" in result.stderr


def test_say_writes_a_listing_for_people(persona_store: Store) -> None:
    result = bot("say", "Tiny Wick", "Tea", "-n", "3", "--store", str(persona_store.root))
    assert result.exit_code == 0
    assert "Tiny Wick" in result.stdout
    assert "AI imitation" in result.stdout
    assert re.findall(r"^ *(\d+) Tea", result.stdout, re.MULTILINE) == ["1", "2", "3"]


def test_say_writes_nothing_but_json_for_programs(
    persona_store: Store, capfd: pytest.CaptureFixture[str]
) -> None:
    say = ["say", "tiny wick", "Tea", "-n", "2", "--seed", "1", "--json"]
    written = []
    for _ in range(2):
        # Not through CliRunner: onnxruntime writes past Python, straight to the terminal.
        with pytest.raises(SystemExit) as end:
            app([*say, "--store", str(persona_store.root)])
        assert end.value.code == 0
        written.append(json.loads(capfd.readouterr().out))
    assert len(written[0]) == 2
    assert all(text.startswith("Tea") for text in written[0])
    assert written[0] == written[1]


def test_say_blends_and_turns_up(store: Store) -> None:
    for letter in "ab":
        shelve_table(store, f"{END}{letter * 3}", name=letter.upper())
    said = {}
    for weights in ("A=1 B=2", "A=3 B=2"):
        first, second = weights.split()
        name, weight = first.split("=")
        result = bot(
            *("say", name, "-n", "20", "--seed", "1", "--json", "--intensity", "9"),
            *("--blend", second, "--blend", f"{name}={weight}"),
        )
        assert result.exit_code == 0, result.stderr
        said[weights] = "".join(json.loads(result.stdout))
    assert said["A=1 B=2"].count("a") < said["A=3 B=2"].count("a")


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["--blend", "B=much"], "“much” is no weight above 0"),
        (["--blend", "B=-1"], "no weight above 0"),
        (["--blend", "B", "--blend", "B", "--blend", "B"], "at most 3 personas"),
        (["--blend", "Nobody"], "There is no persona “Nobody”"),
        (["--intensity", "-1"], "intensity"),
    ],
)
def test_a_blend_that_cannot_be_is_refused(store: Store, words: list[str], says: str) -> None:
    for letter in "AB":
        shelve_table(store, f"{END}{letter * 3}", name=letter)
    result = bot("say", "A", *words)
    assert result.exit_code == 2
    assert says in " ".join(result.stderr.replace("│", " ").split())


def test_an_archive_of_any_size_becomes_a_persona_of_a_server(
    tiny_gpt2: Path, sample_archive: Path, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MOCKINGBIRD_TRAINING_BASE", str(tiny_gpt2))
    words = ("persona", "import", str(sample_archive), "Wick", "--guild", "7", "--person", "Tom")
    result = bot(*words, "--real-posts")
    assert result.exit_code == 0, result.stderr
    assert result.stdout == "Wick now lives on 7: ask there with /imitate.\n"
    assert re.search(r"7 +Wick", bot("persona", "list").stdout)
    [posts] = store.root.glob("personas/wick-7/1/posts.json")
    assert len(json.loads(posts.read_bytes())) == 42, "all that taught nothing, of 50 asked for"


def test_an_archive_that_cannot_be_learnt_from_changes_nothing(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    archive = tmp_path / "posts.txt"
    archive.write_text("too little\n")
    words = ("persona", "import", str(archive), "Wick", "--guild", "7", "--person", "Tom")
    result = bot(*words)
    assert result.exit_code == 2
    assert "post" in capfd.readouterr().err.splitlines()[-1], "the training says why"
    assert bot("persona", "list").stdout == "No persona lives there yet.\n"
