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
from models import BaseBundle

_FAILURES: Final = (
    ort_errors.Fail,
    ort_errors.InvalidArgument,
    ort_errors.InvalidGraph,
    ort_errors.InvalidProtobuf,
    ort_errors.NoSuchFile,
    ort_errors.NotImplemented,
    ort_errors.RuntimeException,
)

_SPIN: Final = 3000
"""Microseconds, in which the next token is drawn; onnxruntime's own 40 ms would burn a core."""

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
            rows + 1,  # one to stand beside another
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
        if exact and len(prompts) % 2:
            return _but_last(
                self.read(first, [*prompts, prompts[-1]], [*slots, slots[-1]], exact=True)
            )
        rows, longest = len(prompts), max(map(len, prompts))
        lasts = np.array([len(prompt) - 1 for prompt in prompts])
        tokens = np.zeros((rows, longest), np.int64)
        for row, prompt in enumerate(prompts):
            tokens[row, : len(prompt)] = prompt
        voices = min(slots), max(slots) + 1
        spoken = _spoken(np.repeat(slots, longest), voices, exact=exact)
        batch = self._bind(first, rows, longest, voices, spoken[0].shape[1])
        batch.fill("tokens", tokens)
        batch.fill("positions", np.tile(np.arange(longest), (rows, 1)))
        batch.fill("last_position", lasts)
        batch.fill("longest", longest)
        batch.fill("asked_tokens", np.arange(rows) * longest + lasts)
        batch.speak(*spoken)
        return self._run(batch)

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
        if exact and len(tokens) % 2:
            # The last row beside itself: products take rows by twos, and one that is left has a
            # kernel of its own, which rounds otherwise; 8-bit activations make another post of it.
            last = len(tokens) - 1
            doubled = ([*each, each[last]] for each in (tokens, positions, slots))
            return _but_last(self.step(*doubled, exact=True))
        rows, voices = len(tokens), (0, self.slots.used)
        seating = (exact, self.slots.generation, *voices, *slots)
        if self._batch is None or self._batch.seating != seating:
            spoken = _spoken(np.array(slots), voices, exact=exact)
            shape = (self.slots.generation, rows, *spoken[0].shape)
            if self._batch is None or self._batch.shape != shape:
                self._batch = self._bind(0, rows, 1, voices, spoken[0].shape[1])
                self._batch.shape = shape
            self._batch.seating = seating
            self._batch.fill("asked_tokens", np.arange(rows))
            self._batch.speak(*spoken)
        batch = self._batch
        batch.fill("tokens", tokens)
        batch.fill("positions", positions)
        batch.fill("last_position", positions)
        batch.fill("longest", max(positions) + 1)
        return self._run(batch)

    def rest(self) -> None:
        """Give back the memory that voices have taken; none may be speaking."""
        self._batch = None  # what is bound to that memory keeps it
        self.slots.clear()

    def _bind(
        self, first: int, rows: int, length: int, voices: tuple[int, int], most: int
    ) -> "_Batch":
        batch = _Batch(self._session)
        inputs: dict[str, tuple[tuple[int, ...], type]] = {
            "tokens": ((rows, length), np.int64),
            "positions": ((rows, length), np.int64),
            "last_position": ((rows,), np.int32),
            "longest": ((), np.int32),
            "asked_tokens": ((rows,), np.int64),
            "adapter_tokens": ((voices[1] - voices[0], most), np.int64),
            "token_adapters": ((rows * length,), np.int64),
        }
        for name, (shape, kind) in inputs.items():
            if name in self._inputs:
                batch.read(name, np.zeros(shape, kind))
        for name, array in self.key_values.arrays.items():
            part = array[first : first + rows]
            batch.read(name, part)
            batch.write(name.replace("past.", "present."), part)
        for name, array in self.slots.arrays(*voices).items():
            batch.read(name, array)
        batch.write("scores", np.zeros((rows, self._given), np.float32))
        batch.write("candidates", np.zeros((rows, self._given), np.int64))
        return batch

    def _run(self, batch: "_Batch") -> Candidates:
        try:
            return batch.run()
        except _FAILURES as error:
            raise EngineError(
                f"The graph of the base {self._name} failed: train the persona again with this "
                f"version ({str(error).splitlines()[0]})."
            ) from error

    def _load(self, base: BaseBundle) -> ort.InferenceSession:
        options = ort.SessionOptions()
        options.intra_op_num_threads = len(os.sched_getaffinity(0))
        options.log_severity_level = 3
        # Threads that spin save a third of a step; they wait so for the next step, and no longer.
        options.add_session_config_entry("session.intra_op.allow_spinning", "1")
        options.add_session_config_entry("session.intra_op.spin_duration_us", str(_SPIN))
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

    def speak(self, tokens: NDArray[np.int64], places: NDArray[np.int64]) -> None:
        """Let voices speak their tokens, as ``_spoken`` gives them."""
        self.fill("adapter_tokens", tokens)
        self.fill("token_adapters", places)

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


def _spoken(
    slots: NDArray[np.int64], voices: tuple[int, int], *, exact: bool
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Which tokens each voice speaks.

    Args:
        slots: whose voice speaks each token.
        voices: all of ``slots`` are from the first up to the last.
        exact: whether none shall speak a single token, whose product has a kernel of its own, the
            faster one.

    Returns:
        For every voice its tokens ``[voices, most]``, filled up with the first of all; and where
        each token stands in that, flattened.
    """
    voice = slots - voices[0]
    counts = np.bincount(voice, minlength=voices[1] - voices[0])
    most = max(2 if exact else 1, int(counts.max()))
    by_voice = np.argsort(voice, kind="stable")
    places = np.empty_like(voice)
    places[by_voice] = np.arange(len(voice)) + np.repeat(
        np.arange(len(counts)) * most - counts.cumsum() + counts, counts
    )
    tokens = np.zeros(len(counts) * most, np.int64)
    tokens[places] = np.arange(len(voice))
    return tokens.reshape(-1, most), places


def _but_last(given: Candidates) -> Candidates:
    scores, candidates = given
    return scores[:-1], candidates[:-1]
