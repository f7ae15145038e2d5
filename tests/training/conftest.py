from pathlib import Path

import pytest
from transformers import PreTrainedModel, PreTrainedTokenizerFast

from training.bases import fetch_base


@pytest.fixture(scope="module")
def tokenizer(tiny_gpt2: Path) -> PreTrainedTokenizerFast:
    return fetch_base(str(tiny_gpt2)).tokenizer()


@pytest.fixture(scope="module")
def model(tiny_gpt2: Path) -> PreTrainedModel:
    """The tiny GPT-2, which knows a little English."""
    return fetch_base(str(tiny_gpt2)).load().eval()
