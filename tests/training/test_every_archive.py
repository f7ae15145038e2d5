"""From what each network sends to a persona, by the command line."""

import json
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from typer.testing import CliRunner

from models import Store
from tests.exact_weights import only_fp32
from tests.training.sources.made_archives import (
    FOLLOWERS,
    PUBLIC,
    bluesky_records,
    discord_files,
    mastodon_files,
    note,
    outbox,
    repository,
    tar_of,
    x_files,
    zip_of,
)
from training.__main__ import app
from training.sources import read_posts

MAKERS: dict[str, Callable[[Sequence[str]], bytes]] = {
    "X": lambda texts: zip_of(x_files(texts)),
    "Mastodon": lambda texts: tar_of(mastodon_files(texts)),
    "Bluesky": lambda texts: repository(bluesky_records(texts)),
    "Discord": lambda texts: zip_of(discord_files(texts)),
}


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Store:
    """Of all of them, so that the base is exported once."""
    return Store(tmp_path_factory.mktemp("store"))


@pytest.mark.parametrize("network", MAKERS)
def test_a_persona_comes_of_what_a_network_sends(
    tmp_path: Path, tiny_gpt2: Path, sample_archive: Path, store: Store, network: str
) -> None:
    posts = [post.text for post in read_posts(sample_archive) if not post.is_repost]
    # Discord's bot keeps an archive under such a name, so no ending can tell what it is.
    archive = tmp_path / "0123456789abcdef.archive"
    archive.write_bytes(MAKERS[network](posts))

    with only_fp32():
        done = CliRunner().invoke(
            app,
            [
                *("train", str(archive), "--name", network, "--limit", "60"),
                *("--base", str(tiny_gpt2), "--store", str(store.root)),
            ],
        )

    assert done.exit_code == 0, done.output
    bundle = store.latest(network)
    metrics = json.loads((bundle.path / "metrics.json").read_text())
    assert metrics["counts"]["kept"] == 60
    assert metrics["counts"]["downloaded"] == len(posts)
    written = [file.read_bytes() for file in bundle.path.iterdir()]
    assert not any(b"CANARY" in each for each in [*written, done.output.encode()])


def test_unlisted_posts_are_learnt_where_they_are_asked_for(
    tmp_path: Path, sample_archive: Path
) -> None:
    texts = [post.text for post in read_posts(sample_archive) if not post.is_repost]
    unlisted = {"to": [FOLLOWERS], "cc": [PUBLIC]}
    items = [
        note(f"<p>{text}</p>", **(unlisted if at % 2 else {})) for at, text in enumerate(texts)
    ]
    (tmp_path / "outbox.json").write_text(outbox(*items))

    said = [
        CliRunner().invoke(
            app, ["ingest", str(tmp_path / "outbox.json"), "--run", str(tmp_path / "run"), *asked]
        )
        for asked in ([], ["--unlisted"])
    ]

    assert [each.exit_code for each in said] == [0, 0]
    assert f"{-(-len(texts) // 2)} posts:" in said[0].output
    assert f"{len(texts)} posts:" in said[1].output
    assert "only public posts are read" in said[0].output
