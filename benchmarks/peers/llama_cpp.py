"""llama.cpp: Q8_0 weights through its C interface, all rows in one batch.

Set up for speed: the prompt is read once and its keys and values are shared by all rows; a step is
one ``llama_decode`` of a token per row; logits are read where llama.cpp left them, and all rows
are drawn at once in numpy. The ``Llama`` class of llama-cpp-python, which has one row, is not used.
"""

import logging
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, Final

import llama_cpp
import numpy as np
from numpy.typing import NDArray

from benchmarks.peers.drawing import draw
from benchmarks.peers.llama_gguf import write_gguf

_CELLS: Final = 256
"""llama.cpp rounds a row's room up to this many tokens."""


class LlamaCpp:
    """GPT-2 in llama.cpp."""

    name = "llama_cpp"
    precision = "Q8_0"

    def __init__(self, model: Path, workspace: Path, threads: int) -> None:
        """Convert the model into ``workspace`` and load it."""
        logging.getLogger("llama-cpp-python").setLevel(logging.CRITICAL)
        path = workspace / "llama_cpp.gguf"
        write_gguf(model, path)
        self._threads = threads
        self._random = np.random.default_rng()
        self._rows: _Rows | None = None
        llama_cpp.llama_backend_init()
        self._model = llama_cpp.llama_model_load_from_file(
            bytes(path), llama_cpp.llama_model_default_params()
        )
        if not self._model:
            raise RuntimeError(f"llama.cpp cannot load {path}.")

    def generate(self, prompt: Sequence[int], rows: int, new_tokens: int) -> None:
        """Continue ``prompt`` in ``rows`` rows."""
        context = self._rows_for(rows, len(prompt) + new_tokens)
        logits = context.begin(prompt)
        for _ in range(new_tokens - 1):
            logits = context.step(draw(logits, self._random.random(rows)))
        draw(logits, self._random.random(rows))

    def close(self) -> None:
        """Free the memory."""
        if self._rows is not None:
            self._rows.close()
        llama_cpp.llama_model_free(self._model)

    def _rows_for(self, count: int, length: int) -> "_Rows":
        """Rows to write in; those of the last call where they fit."""
        room = -(-length // _CELLS) * _CELLS
        if self._rows is None or (self._rows.count, self._rows.room) != (count, room):
            if self._rows is not None:
                self._rows.close()
            self._rows = _Rows(self._model, count, room, self._threads)
        return self._rows


class _Rows:
    """A context of llama.cpp with room for some rows, and the batch that feeds it.

    The batch's fields are llama.cpp's own memory, written through numpy.
    """

    def __init__(self, model: Any, count: int, room: int, threads: int) -> None:
        self.count = count
        self.room = room
        self._vocabulary: int = llama_cpp.llama_vocab_n_tokens(
            llama_cpp.llama_model_get_vocab(model)
        )
        size = max(room, count)
        options = llama_cpp.llama_context_default_params()
        options.n_ctx = count * room
        options.n_batch = options.n_ubatch = size
        options.n_seq_max = count
        options.n_threads = options.n_threads_batch = threads
        # On a CPU the fastest of the four ways, at 5 rows and at 16, if not by much.
        options.kv_unified = True
        options.flash_attn_type = llama_cpp.LLAMA_FLASH_ATTN_TYPE_DISABLED
        self._context = llama_cpp.llama_init_from_model(model, options)
        if not self._context:
            raise RuntimeError(f"llama.cpp cannot open {count} rows of {room} tokens.")
        self._memory = llama_cpp.llama_get_memory(self._context)
        self._batch = llama_cpp.llama_batch_init(size, 0, 1)
        self._tokens = np.ctypeslib.as_array(self._batch.token, (size,))
        self._places = np.ctypeslib.as_array(self._batch.pos, (size,))
        self._wanted = np.ctypeslib.as_array(self._batch.logits, (size,))
        np.ctypeslib.as_array(self._batch.n_seq_id, (size,))[:] = 1

    def begin(self, prompt: Sequence[int]) -> NDArray[np.float32]:
        """Forget all rows, read ``prompt`` for each, and give the next token's logits."""
        llama_cpp.llama_memory_clear(self._memory, False)  # noqa: FBT003  # C knows no names
        length = len(prompt)
        self._tokens[:length] = prompt
        self._places[:length] = np.arange(length)
        self._assign([0] * length)
        self._wanted[:length] = np.arange(length) == length - 1
        logits = self._decode(length)
        for row in range(1, self.count):
            llama_cpp.llama_memory_seq_cp(self._memory, 0, row, -1, -1)
        self._places[: self.count] = length
        self._assign(range(self.count))
        self._wanted[: self.count] = 1
        return np.broadcast_to(logits, (self.count, self._vocabulary))

    def step(self, tokens: NDArray[np.int64]) -> NDArray[np.float32]:
        """Read a further token of each row and give the next token's logits."""
        self._tokens[: self.count] = tokens
        logits = self._decode(self.count)
        self._places[: self.count] += 1
        return logits

    def close(self) -> None:
        llama_cpp.llama_batch_free(self._batch)
        llama_cpp.llama_free(self._context)

    def _assign(self, rows: Iterable[int]) -> None:
        """Say whose tokens the batch's first entries are."""
        for entry, row in enumerate(rows):
            self._batch.seq_id[entry][0] = row

    def _decode(self, count: int) -> NDArray[np.float32]:
        """Run the first ``count`` entries of the batch.

        Returns:
            The logits of those that want them, a view that holds until the next run.
        """
        self._batch.n_tokens = count
        status = llama_cpp.llama_decode(self._context, self._batch)
        if status != 0:
            raise RuntimeError(f"llama.cpp failed to decode {count} tokens (status {status}).")
        (wanted,) = self._wanted[:count].nonzero()
        first = llama_cpp.llama_get_logits_ith(self._context, int(wanted[0]))
        return np.ctypeslib.as_array(first, (len(wanted), self._vocabulary))
