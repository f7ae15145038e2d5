"""The runner: one persona's graph in memory, and the keys and values of the rows it is writing."""

from typing import Final

import numpy as np
import onnxruntime as ort
from numpy.typing import NDArray
from onnxruntime.capi import onnxruntime_pybind11_state as ort_errors

from bot.engine.request import EngineError
from models import Bundle

_LOAD_ERRORS: Final = (
    ort_errors.Fail,
    ort_errors.InvalidArgument,
    ort_errors.InvalidGraph,
    ort_errors.InvalidProtobuf,
    ort_errors.NoSuchFile,
    ort_errors.NotImplemented,
    ort_errors.RuntimeException,
)


class Runner:
    """Runs the graph of one bundle, several rows at a time.

    The graph is Optimum's: ``input_ids``, ``attention_mask``, ``position_ids`` and
    ``past_key_values.*`` in, ``logits`` and ``present.*`` out.
    """

    def __init__(self, bundle: Bundle) -> None:
        """Load the graph.

        Raises:
            EngineError: onnxruntime cannot run it.
        """
        options = ort.SessionOptions()
        # A bot waits most of its life: threads that spin while they wait would burn a core.
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        try:
            self._session = ort.InferenceSession(
                bundle.graph, options, providers=["CPUExecutionProvider"]
            )
        except _LOAD_ERRORS as error:
            raise EngineError(
                f"The graph of “{bundle.manifest.name}” cannot be run here: train the persona "
                f"again with this version ({str(error).splitlines()[0]})."
            ) from error
        self._past_shapes: dict[str, tuple[int, int]] = {
            each.name: (each.shape[1], each.shape[3])
            for each in self._session.get_inputs()
            if each.name.startswith("past_key_values.")
        }
        self._outputs = [each.name for each in self._session.get_outputs()]
        self._past: dict[str, ort.OrtValue] = {}
        self._length = 0

    def begin(self, tokens: NDArray[np.int64]) -> NDArray[np.float32]:
        """Forget the rows before and read new ones.

        Args:
            tokens: ``[rows, length]``, all rows of one length.

        Returns:
            Logits of the next token, ``[rows, vocabulary]``.
        """
        rows = len(tokens)
        self._length = 0
        self._past = {
            name: ort.OrtValue.ortvalue_from_numpy(np.zeros((rows, heads, 0, width), np.float32))
            for name, (heads, width) in self._past_shapes.items()
        }
        return self.step(tokens)

    def step(self, tokens: NDArray[np.int64]) -> NDArray[np.float32]:
        """Read further ``tokens``, ``[rows, length]``, and give the next token's logits."""
        rows, length = tokens.shape
        places = np.arange(self._length, self._length + length)
        self._length += length
        feeds = {
            "input_ids": tokens,
            "attention_mask": np.ones((rows, self._length), np.int64),
            "position_ids": np.broadcast_to(places, (rows, length)),
        }
        values = {
            name: ort.OrtValue.ortvalue_from_numpy(np.ascontiguousarray(each))
            for name, each in feeds.items()
        }
        logits, *present = self._session.run_with_ort_values(self._outputs, values | self._past)
        self._past = dict(zip(self._past_shapes, present, strict=True))
        last: NDArray[np.float32] = logits.numpy()[:, -1]
        return last

    def keep(self, rows: NDArray[np.bool_]) -> None:
        """Drop the rows that are done: ``rows`` says which stay."""
        self._past = {
            name: ort.OrtValue.ortvalue_from_numpy(each.numpy()[rows])
            for name, each in self._past.items()
        }
