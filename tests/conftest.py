"""What the whole suite shares: tiny bases, and a persona that was really trained on one."""

from dataclasses import replace
from pathlib import Path

import pytest
import torch

from models import Store
from tests.exact_weights import only_fp32
from tests.silence import silent
from tests.tiny_bases import gpt2_config, llama_config, write_base
from training import steps
from training.progress import Progress
from training.recipe import Recipe

SAMPLE_ARCHIVE = Path(__file__).parent.parent / "training" / "sample_archive"

# Matrices this small gain nothing from a second thread and lose much where a core is taken.
torch.set_num_threads(1)


@pytest.fixture(scope="session")
def sample_archive() -> Path:
    return SAMPLE_ARCHIVE


@pytest.fixture(scope="session")
def tiny_gpt2(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_base(tmp_path_factory.mktemp("tiny-gpt2"), gpt2_config(vocabulary=768))


@pytest.fixture(scope="session")
def tiny_llama(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_base(tmp_path_factory.mktemp("tiny-llama"), llama_config(vocabulary=768))


@pytest.fixture
def quiet() -> Progress:
    return silent()


@pytest.fixture(scope="session")
def persona_store(tmp_path_factory: pytest.TempPathFactory, tiny_gpt2: Path) -> Store:
    """A store with one persona, “Tiny Wick”: a tiny GPT-2 taught the sample archive, all weights.

    The rate is one for a model of this size; the default recipe is one for GPT-2's.
    """
    store = Store(tmp_path_factory.mktemp("store"))
    recipe = replace(Recipe.default("full"), learning_rate=4e-3, epochs=8)
    with only_fp32():
        steps.train([SAMPLE_ARCHIVE], "Tiny Wick", str(tiny_gpt2), recipe, store, silent())
    return store
