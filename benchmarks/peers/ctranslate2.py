"""CTranslate2: a C++ engine for transformers, with its own int8.

Set up for speed: weights and products in int8, one worker that has all threads, all rows in one
batch, and a draw among the 64 likeliest tokens, which is far cheaper than one among all.
"""

from collections.abc import Sequence
from pathlib import Path

import ctranslate2
from ctranslate2.converters import TransformersConverter
from transformers import AutoConfig


class CTranslate2:
    """GPT-2 in CTranslate2."""

    name = "ctranslate2"
    precision = "int8"

    def __init__(self, model: Path, workspace: Path, threads: int) -> None:
        """Convert the model into ``workspace`` and load it."""
        folder = str(workspace / self.name)
        _Converter(str(model)).convert(folder, quantization="int8")
        self._generator = ctranslate2.Generator(
            folder, device="cpu", compute_type="int8", inter_threads=1, intra_threads=threads
        )

    def generate(self, prompt: Sequence[int], rows: int, new_tokens: int) -> None:
        """Continue ``prompt`` in ``rows`` rows."""
        self._generator.generate_batch(
            [[str(token) for token in prompt]] * rows,
            min_length=new_tokens,
            max_length=new_tokens,
            sampling_temperature=1,
            sampling_topk=64,
            sampling_topp=0.95,
            include_prompt_in_result=False,
        )

    def close(self) -> None:
        """Free the memory."""
        self._generator.unload_model()


class _Numerals:
    """A vocabulary whose words are the token ids in figures.

    CTranslate2 asks for a word for each row of the embedding, and is asked and answers in words;
    a tokenizer may know fewer.
    """

    def __init__(self, model: str) -> None:
        config = AutoConfig.from_pretrained(model)
        self._size: int = config.vocab_size
        self.bos_token = self.eos_token = self.unk_token = str(config.eos_token_id)

    def get_vocab(self) -> dict[str, int]:
        return {str(token): token for token in range(self._size)}


class _Converter(TransformersConverter):  # type: ignore[misc]  # it has no types
    """The converter of Hugging Face's models, with figures for words."""

    def load_tokenizer(
        self, _tokenizer_class: object, model_name_or_path: str, **_options: object
    ) -> _Numerals:
        return _Numerals(model_name_or_path)
