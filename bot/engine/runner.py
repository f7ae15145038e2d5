"""The runner: one base in memory, and one step of its graph for all rows of a batch."""

import os
from collections.abc import Sequence
from typing import Final

import numpy as np
import onnxruntime as ort
from numpy.typing import ArrayLike, NDArray
from onnxruntime.capi import onnxruntime_pybind11_state as ort_errors

from bot.engine.key_values import KeyValues
from bot.engine.request import EngineError
from bot.engine.slots import Slots
from models import ENVIRONMENT, SESSION_ENTRIES, BaseBundle

_FAILURES: Final = (
    ort_errors.Fail,
    ort_errors.InvalidArgument,
    ort_errors.InvalidGraph,
    ort_errors.InvalidProtobuf,
    ort_errors.NoSuchFile,
    ort_errors.NotImplemented,
    ort_errors.RuntimeException,
)

_MOST_SILENT: Final = 2
"""Rows that nobody speaks in, at the end of a batch; see ``_deal``."""

Candidates = tuple[NDArray[np.float32], NDArray[np.int64]]
"""Scores and token ids ``[rows, k]``, likeliest first."""


class Runner:
    """Runs a decode graph (`training/serving_graph` tells what it reads and gives).

    Rows of the batch are numbered from 0 and always without gaps; each has its own length and
    speaks with the voice in one of the slots.
    """

    def __init__(self, base: BaseBundle, rows: int) -> None:
        """Load the graph.

        Args:
            base: whose graph.
            rows: sequences at once, at most.

        Raises:
            EngineError: onnxruntime cannot run it.
        """
        self._name = base.manifest.base.name
        self._session = self._load(base)
        inputs = self._session.get_inputs()
        shapes = {each.name: each.shape for each in inputs}
        past = {
            name: (shape[1], shape[3]) for name, shape in shapes.items() if name.startswith("past.")
        }
        modules = [name.removesuffix(".lora_A") for name in shapes if name.endswith(".lora_A")]
        self.capacity = base.manifest.graph.context_length
        whole = {each.name for each in inputs if each.type == "tensor(int8)"}
        self.key_values = KeyValues(
            past,
            np.float32 if whole.isdisjoint(past) else np.int8,
            rows + _MOST_SILENT,
            self.capacity,
        )
        self.slots = Slots(
            {each: (shapes[f"{each}.lora_A"][1], shapes[f"{each}.lora_B"][2]) for each in modules},
            {each for each in modules if f"{each}.lora_A" in whole},
            rows,
        )
        self._inputs = shapes.keys()
        outputs = {each.name: each.shape for each in self._session.get_outputs()}
        self.vocabulary: int = outputs["logits"][1]
        self._given: int = outputs["scores"][1]
        self._batch: _Batch | None = None

    def read(
        self, first: int, prompts: Sequence[Sequence[int]], slots: Sequence[int], *, exact: bool
    ) -> Candidates:
        """Read the first tokens of some rows, which forget what they held.

        Args:
            first: the first row; the others follow it.
            prompts: for each row all that comes before the first token to be drawn; either all are
                of one token or none is.
            slots: whose voice reads each row.
            exact: as ``step`` has it.
        """
        rows, longest = len(prompts), max(map(len, prompts))
        voices = min(slots), max(slots) + 1
        spoken, silent = _deal(slots, longest, voices, exact=exact)
        prompts = [*prompts, *[prompts[-1]] * silent]
        lasts = np.array([len(prompt) - 1 for prompt in prompts])
        tokens = np.zeros((len(prompts), longest), np.int64)
        for row, prompt in enumerate(prompts):
            tokens[row, : len(prompt)] = prompt
        asked = _asked(rows, exact=exact)
        batch = self._bind(first, tokens.shape, voices, spoken.shape, asked)
        batch.fill("tokens", tokens)
        batch.fill("positions", np.tile(np.arange(longest), (len(prompts), 1)))
        batch.fill("last_position", lasts)
        batch.fill("longest", longest)
        batch.fill("asked_tokens", np.arange(asked) * longest + lasts[:asked])
        batch.fill("adapter_tokens", spoken)
        return self._run(batch, rows)

    def step(
        self,
        tokens: Sequence[int],
        positions: Sequence[int],
        slots: Sequence[int],
        *,
        exact: bool,
    ) -> Candidates:
        """Read one more token in each of the rows from 0.

        Args:
            tokens: one a row.
            positions: where each stands in its row, from 0.
            slots: whose voice each row speaks with.
            exact: whether a row shall give the same to the last bit whatever the others are.
        """
        rows, voices = len(tokens), (0, self.slots.used)
        seating = (exact, self.slots.generation, *voices, *slots)
        if self._batch is None or self._batch.seating != seating:
            spoken, silent = _deal(slots, 1, voices, exact=exact)
            asked = _asked(rows, exact=exact)
            shape = (self.slots.generation, rows + silent, asked, *spoken.shape)
            if self._batch is None or self._batch.shape != shape:
                self._batch = self._bind(0, (rows + silent, 1), voices, spoken.shape, asked)
                self._batch.shape = shape
            self._batch.seating = seating
            self._batch.silent = silent
            self._batch.fill("asked_tokens", np.arange(asked))
            self._batch.fill("adapter_tokens", spoken)
        batch = self._batch
        tokens, positions = ([*each, *[each[-1]] * batch.silent] for each in (tokens, positions))
        batch.fill("tokens", tokens)
        batch.fill("positions", positions)
        batch.fill("last_position", positions)
        batch.fill("longest", max(positions) + 1)
        return self._run(batch, rows)

    def rest(self) -> None:
        """Give back the memory that voices have taken; none may be speaking."""
        self._batch = None  # what is bound to that memory keeps it
        self.slots.clear()

    def _bind(
        self,
        first: int,
        shape: tuple[int, int],
        voices: tuple[int, int],
        spoken: tuple[int, ...],
        asked: int,
    ) -> "_Batch":
        batch = _Batch(self._session)
        rows = shape[0]
        inputs: dict[str, tuple[tuple[int, ...], type]] = {
            "tokens": (shape, np.int64),
            "positions": (shape, np.int64),
            "last_position": ((rows,), np.int32),
            "longest": ((), np.int32),
            "asked_tokens": ((asked,), np.int64),
            "adapter_tokens": (spoken, np.int64),
        }
        for name, (sizes, kind) in inputs.items():
            if name in self._inputs:
                batch.read(name, np.zeros(sizes, kind))
        for name, array in self.key_values.arrays.items():
            part = array[first : first + rows]
            batch.read(name, part)
            batch.write(name.replace("past.", "present."), part)
        for name, array in self.slots.arrays(*voices).items():
            batch.read(name, array)
        batch.write("scores", np.zeros((asked, self._given), np.float32))
        batch.write("candidates", np.zeros((asked, self._given), np.int64))
        return batch

    def _run(self, batch: "_Batch", rows: int) -> Candidates:
        try:
            scores, candidates = batch.run()
        except _FAILURES as error:
            raise EngineError(
                f"The graph of the base {self._name} failed: train the persona again with this "
                f"version ({str(error).splitlines()[0]})."
            ) from error
        return scores[:rows], candidates[:rows]

    def _load(self, base: BaseBundle) -> ort.InferenceSession:
        options = ort.SessionOptions()
        options.intra_op_num_threads = len(os.sched_getaffinity(0))
        options.log_severity_level = 3
        for entry in SESSION_ENTRIES.items():
            options.add_session_config_entry(*entry)
        for setting in ENVIRONMENT.items():
            os.environ.setdefault(*setting)
        try:
            return ort.InferenceSession(base.graph, options, providers=["CPUExecutionProvider"])
        except _FAILURES as error:
            raise EngineError(
                f"The graph of the base {self._name} cannot be run here: train the persona "
                f"again with this version ({str(error).splitlines()[0]})."
            ) from error


class _Batch:
    """Inputs and outputs of one shape, bound once and filled for every step."""

    def __init__(self, session: ort.InferenceSession) -> None:
        self.shape: tuple[int, ...] = ()
        self.seating: tuple[int, ...] = ()
        """Which rows and voices it is filled for."""
        self.silent = 0
        """Rows at its end that nobody speaks in."""
        self._session = session
        self._binding = session.io_binding()
        self._arrays: dict[str, NDArray[np.generic]] = {}
        self._values: list[ort.OrtValue] = []

    def read(self, name: str, array: NDArray[np.generic]) -> None:
        """Let the graph read ``array`` where it lies."""
        self._binding.bind_ortvalue_input(name, self._value(name, array))

    def write(self, name: str, array: NDArray[np.generic]) -> None:
        """Let the graph write to ``array`` where it lies."""
        self._binding.bind_ortvalue_output(name, self._value(name, array))

    def fill(self, name: str, content: ArrayLike) -> None:
        """Change what an input holds, if the graph has it."""
        if name in self._arrays:
            array = self._arrays[name]
            array[...] = np.reshape(np.asarray(content), array.shape)

    def run(self) -> Candidates:
        """Run the graph once."""
        self._session.run_with_iobinding(self._binding)
        return self._arrays["scores"], self._arrays["candidates"]  # type: ignore[return-value]

    def _value(self, name: str, array: NDArray[np.generic]) -> ort.OrtValue:
        # On a CPU the value shares the array's memory, which must therefore stay alive.
        value = ort.OrtValue.ortvalue_from_numpy(array)
        self._arrays[name] = array
        self._values.append(value)
        return value


def _deal(
    slots: Sequence[int], length: int, voices: tuple[int, int], *, exact: bool
) -> tuple[NDArray[np.int64], int]:
    """Deal the tokens of a batch out to its voices.

    The graph takes equally many for each. Where they are not, the lists are filled up with a token
    of a row that nobody speaks in: what is added there twice at once may be lost.

    Args:
        slots: whose voice speaks each row.
        length: tokens of a row.
        voices: all of ``slots`` are from the first up to the last.
        exact: whether no token shall be alone, in its voice or in the batch: products take rows by
            twos, and one that is left has a kernel of its own, the faster one, which rounds
            otherwise; 8-bit activations make another post of it.

    Returns:
        For every voice its tokens ``[voices, most]``, and how many silent rows must follow.
    """
    voice = np.repeat(slots, length) - voices[0]
    counts = np.bincount(voice, minlength=voices[1] - voices[0])
    most = max(2 if exact else 1, int(counts.max()))
    silent = int(counts.min() < most)
    if exact and (len(slots) + silent) % 2:
        silent += 1
    by_voice = np.argsort(voice, kind="stable")
    places = np.arange(len(voice)) + np.repeat(
        np.arange(len(counts)) * most - counts.cumsum() + counts, counts
    )
    tokens = np.full(len(counts) * most, len(voice))
    tokens[places] = by_voice
    return tokens.reshape(-1, most), silent


def _asked(rows: int, *, exact: bool) -> int:
    """For how many rows the next token is asked for: by twos, where ``_deal`` takes them so."""
    return rows + rows % 2 if exact else rows
