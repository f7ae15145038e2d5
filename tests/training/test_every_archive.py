"""From what each network sends to a persona, by the command line."""

import json
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from models import Store
from tests.training.command_line import training
from tests.training.sources.made_archives import (
    bluesky_records,
    discord_files,
    mastodon_files,
    repository,
    tar_of,
    x_files,
    zip_of,
)
from training.sources import read_posts

MAKERS: dict[str, Callable[[Sequence[str]], bytes]] = {
    "X": lambda texts: zip_of(x_files(texts)),
    "Mastodon": lambda texts: tar_of(mastodon_files(texts)),
    "Bluesky": lambda texts: repository(bluesky_records(texts)),
    "Discord": lambda texts: zip_of(discord_files(texts)),
}


@pytest.mark.parametrize("network", MAKERS)
def test_a_persona_comes_of_what_a_network_sends(
    tmp_path: Path, tiny_gpt2: Path, sample_archive: Path, network: str
) -> None:
    posts = [post.text for post in read_posts(sample_archive) if not post.is_repost]
    # Discord's bot keeps an archive under such a name, so no ending can tell what it is.
    archive = tmp_path / "0123456789abcdef.archive"
    archive.write_bytes(MAKERS[network](posts))
    store = Store(tmp_path / "store")

    done = training(
        *("train", archive, "--name", "Wick", "--limit", "100"),
        *("--base", tiny_gpt2, "--store", store.root),
    )

    assert done.returncode == 0, done.stderr
    bundle = store.latest("wick")
    metrics = json.loads((bundle.path / "metrics.json").read_text())
    assert metrics["counts"]["kept"] == 100
    assert metrics["counts"]["downloaded"] == len(posts)
    written = [file.read_bytes() for file in bundle.path.iterdir()]
    assert not any(b"CANARY" in each for each in [*written, done.stderr.encode()])
