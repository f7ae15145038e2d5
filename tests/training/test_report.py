"""One page of all personas: what stands on it, and what a hostile bundle can do to it."""

import html
import json
import re
import shutil
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from html.parser import HTMLParser
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from models import CopyGuard, Store
from tests.bundles import FILES, shelve
from training.__main__ import app
from training.sources import read_posts

BROWSERS = (
    "chromium-headless-shell",
    "headless_shell",
    "chromium",
    "chromium-browser",
    "google-chrome",
)
BROWSER = next(filter(None, map(shutil.which, BROWSERS)), None)
in_a_browser = pytest.mark.skipif(BROWSER is None, reason="needs Chromium, under a usual name")


def report(store: Store, page: Path) -> Result:
    return CliRunner().invoke(app, ["report", "--store", str(store.root), "--to", str(page)])


def persona(store: Store, name: str, metrics: object = None, history: object = None) -> None:
    """One with the figures given."""
    files = {"metrics.json": metrics, "history.json": history}
    written = {name: json.dumps(each).encode() for name, each in files.items() if each is not None}
    shelve(store, name, dict(FILES) | written)


def figures(before: float, after: float, *samples: str) -> dict[str, Any]:
    return {"bits_per_character": {"base": before, "own": after}, "samples": list(samples)}


class Page(HTMLParser):
    """The elements of a page, as any reader of HTML finds them."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.elements: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.rows: list[str] = []
        self.words = ""
        self._in_row_head = False
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append(tag)
        self.attributes += attrs
        self._in_row_head = ("scope", "row") in attrs or self._in_row_head

    def handle_endtag(self, tag: str) -> None:
        self._in_row_head = self._in_row_head and tag != "th"

    def handle_data(self, data: str) -> None:
        self.words += data
        if self._in_row_head:
            self.rows.append(data)


def test_a_real_persona_stands_there_with_figures_curve_and_what_it_writes(
    tmp_path: Path, persona_store: Store, sample_archive: Path
) -> None:
    file = tmp_path / "page.html"
    done = report(persona_store, file)
    assert done.exit_code == 0, done.output
    assert str(file) in done.stderr

    bundle = persona_store.latest("Tiny Wick")
    metrics = json.loads((bundle.path / "metrics.json").read_bytes())
    samples = metrics["samples"]
    assert 1 <= len(samples) <= 5
    guard = CopyGuard.read(bundle.path / CopyGuard.FILE)
    real = {" ".join(each.text.split()) for each in read_posts(sample_archive)}
    for sample in samples:
        assert not guard.copies(sample)
        assert " ".join(sample.split()) not in real

    text = file.read_text(encoding="utf-8")
    page = Page(text)
    assert page.rows == ["Tiny Wick"]
    bits = metrics["bits_per_character"]
    for shown in (
        f"{bits['base']:.3f}",
        f"{bits['own']:.3f}",
        f"{100 * (bits['own'] / bits['base'] - 1):+.1f} %".replace("-", "−"),
        f"{metrics['fidelity']['distinctness']['distinct_2']:.2f}",
        f"of {metrics['counts']['downloaded']:,}",
        bundle.manifest.base.name,
        bundle.manifest.serving.precision,
        *samples,
    ):
        assert shown in page.words
    history = json.loads((bundle.path / "history.json").read_bytes())
    [line] = [value for name, value in page.attributes if name == "points" and value]
    assert len(line.split()) == len(history)
    assert f"kept: {min(each['held_out'] for each in history):.3f}" in page.words
    # Nothing of it lies elsewhere: no address stands in the page at all.
    assert "//" not in re.sub(r"^//.*$|^  //.*$", "", text, flags=re.MULTILINE)
    assert not {"src", "href"} & {
        name for name, value in page.attributes if value and not value.startswith("#")
    }


def test_what_a_bundle_does_not_tell_is_a_dash(tmp_path: Path) -> None:
    store = Store(tmp_path / "store")
    persona(store, "silent")
    persona(store, "odd", [["no figures"]], {"epoch": 1})
    huge = '{"bits_per_character": {"base": 1e999, "own": ' + "9" * 400 + '}, "samples": [7, null]}'
    shelve(store, "huge", dict(FILES) | {"metrics.json": huge.encode()})
    shelve(store, "half", dict(FILES) | {"metrics.json": b'{"samples": ["half \\ud83e"]}'})
    file = tmp_path / "page.html"
    done = report(store, file)
    assert done.exit_code == 0, done.output
    page = Page(file.read_text(encoding="utf-8"))
    assert page.rows == ["half", "huge", "odd", "silent"]
    assert page.words.count("–") > 4 * 8
    assert "half ?" in page.words


def test_one_that_cannot_be_read_is_named_and_hides_no_other(tmp_path: Path) -> None:
    store = Store(tmp_path / "store")
    persona(store, "whole", figures(2.0, 1.0))
    persona(store, "damaged", figures(2.0, 1.0))
    (store.root / "personas/damaged/1/metrics.json").write_text("{}")
    file = tmp_path / "page.html"
    done = report(store, file)
    assert done.exit_code == 0
    assert "metrics.json is not the file that was written" in done.stderr
    page = Page(file.read_text(encoding="utf-8"))
    assert page.rows == ["whole"]
    assert "Not shown, because it could not be read: damaged." in page.words


def test_no_persona_and_no_place_are_a_sentence_each(tmp_path: Path) -> None:
    store = Store(tmp_path / "store")
    empty = report(store, tmp_path / "page.html")
    assert empty.exit_code == 2
    assert empty.stderr.strip() == (
        f"There is no persona in {store.root} yet: make one with `python -m training train "
        "ARCHIVE --name NAME`."
    )
    persona(store, "Ada")
    placeless = report(store, tmp_path / "nowhere" / "page.html")
    assert placeless.exit_code == 2
    assert "cannot be written (No such file or directory): say with --to" in placeless.stderr
    assert list(tmp_path.iterdir()) == [store.root]


@contextmanager
def server(page: Path) -> Iterator[tuple[str, list[str]]]:
    """Gives ``page`` to whoever asks for it; its address, and what else was asked for."""
    asked: list[str] = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(self.path)
            found = self.path == "/page.html"
            self.send_response(200 if found else 404)
            self.send_header("Content-Type", "text/html")
            self.end_headers()
            self.wfile.write(page.read_bytes() if found else b"")

        def log_message(self, *_: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as found:
        thread = threading.Thread(target=found.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{found.server_port}", asked
        found.shutdown()
        thread.join()


def opened(address: str, folder: Path) -> tuple[str, str]:
    """What a browser makes of the page at ``address``: its elements, and what the console says."""
    assert BROWSER is not None
    done = subprocess.run(
        [
            BROWSER,
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--no-proxy-server",
            f"--user-data-dir={folder}",
            "--enable-logging=stderr",
            "--dump-dom",
            address,
        ],
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
    )
    console = [line for line in done.stderr.splitlines() if ":CONSOLE" in line]
    return done.stdout, "\n".join(console)


def hostile(address: str) -> list[str]:
    """What would run, load or break out, if it were let."""
    return [
        f"<img src={address}/image onerror=\"document.title='owned'\">",
        f"</blockquote></script><script src={address}/script></script>",
        f"<style>@import '{address}/style';</style>",
        f'"><iframe src="{address}/frame"></iframe>',
        "{{ 7 * 7 }} <svg onload=document.title='owned'> \u202e",
    ]


@in_a_browser
def test_in_a_browser_the_truest_come_first_and_nothing_is_asked_for(tmp_path: Path) -> None:
    store = Store(tmp_path / "store")
    file = tmp_path / "page.html"
    with server(file) as (address, asked):
        texts = hostile(address)
        persona(store, "Bea", figures(2.0, 1.5, *texts))
        persona(store, "Ada")
        for number, text in enumerate(texts):
            persona(store, f"{text[:70]}{number}", figures(2.0, 1.9 - number / 100, text))
        persona(store, "Cleo", figures(1.0, 0.5), [{"epoch": 0, "held_out": 1.0}])
        assert report(store, file).exit_code == 0
        dom, console = opened(f"{address}/page.html", tmp_path / "profile")

    page, written = Page(dom), Page(file.read_text(encoding="utf-8"))
    assert console == ""
    assert asked == ["/page.html"]
    # The script sorted what had stood by its name; what has no figure comes last.
    assert written.rows[-1] != "Ada"
    assert page.rows[:2] == ["Cleo", "Bea"]
    assert page.rows[-1] == "Ada"
    assert sorted(page.rows) == sorted(written.rows)
    assert page.rows[2:-1] == sorted(page.rows[2:-1], key=lambda name: -int(name[-1]))
    # What a hostile name or post says is text.
    assert not {"img", "iframe", "object", "link"} & set(page.elements)
    assert (page.elements.count("script"), page.elements.count("style")) == (1, 1)
    assert not any(name.startswith("on") for name, _ in page.attributes)
    assert html.unescape(dom).count(texts[0]) >= 1
    assert "<title>Mockingbird: 8 voices</title>" in dom


@in_a_browser
def test_in_a_browser_the_policy_stops_what_escaping_would_have_missed(tmp_path: Path) -> None:
    store = Store(tmp_path / "store")
    persona(store, "Ada", figures(2.0, 1.5, "MARK"))
    file = tmp_path / "page.html"
    with server(file) as (address, asked):
        assert report(store, file).exit_code == 0
        inside = "".join(hostile(address)) + "<script>document.title = 'owned'</script>"
        file.write_text(file.read_text(encoding="utf-8").replace("MARK", inside))
        dom, console = opened(f"{address}/page.html", tmp_path / "profile")
    assert asked == ["/page.html"]
    assert "Content Security Policy" in console
    assert "<title>Mockingbird: 1 voice</title>" in dom
