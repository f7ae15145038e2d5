"""A post may be longer than a model sees at once: it is measured in windows, and stops nothing."""

from dataclasses import replace
from pathlib import Path

import pytest
from transformers import PretrainedConfig

from models import Store
from tests.exact_weights import only_fp32
from tests.silence import silent
from tests.tiny_bases import gpt2_config, llama_config, manual, write_untaught
from training import steps
from training.bases import LONGEST
from training.recipe import Recipe

FARSIGHTED = llama_config(400)
FARSIGHTED.max_position_embeddings = 8 * LONGEST


@pytest.mark.parametrize("config", [gpt2_config(400), FARSIGHTED], ids=["gpt2", "llama"])
def test_a_persona_is_made_of_posts_longer_than_a_context(
    config: PretrainedConfig, tmp_path: Path
) -> None:
    paragraphs = manual()
    write_untaught(tmp_path / "base", config, paragraphs)
    essays = [" ".join(paragraphs[begin : begin + 40]) for begin in range(60, 260, 40)]
    archive = tmp_path / "ada.txt"
    archive.write_text("\n".join([*paragraphs[:60], *essays]))
    store = Store(tmp_path / "store")

    with only_fp32():
        steps.train(
            [archive],
            "Ada",
            str(tmp_path / "base"),
            replace(Recipe.default("lora"), epochs=1),
            store,
            silent(),
            steps.Selection(),
        )

    graph = store.latest("Ada").base.manifest.graph
    assert graph.context_length == min(config.max_position_embeddings, LONGEST)
