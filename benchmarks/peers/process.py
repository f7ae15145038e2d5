"""A peer in a process of its own, as whoever picks it would run it.

In one process they change each other: beside llama.cpp's threads, those that draw for Optimum no
longer spin, and it writes twice as fast as alone.
"""

import logging
import multiprocessing
from collections.abc import Callable, Sequence
from contextlib import suppress
from multiprocessing.connection import Connection
from typing import Any

from benchmarks.peers import Peer, PeerMissing


class OwnProcess:
    """Stands for a peer that lives in another process."""

    def __init__(self, open_peer: Callable[[], Peer]) -> None:
        """Start the process and open the peer there.

        Args:
            open_peer: as ``multiprocessing`` can hand it over.

        Raises:
            PeerMissing: its process broke down.
            Exception: whatever ``open_peer`` raises.
        """
        context = multiprocessing.get_context("spawn")
        self._line, theirs = context.Pipe()
        self._process = context.Process(target=_serve, args=(open_peer, theirs), daemon=True)
        self._process.start()
        theirs.close()
        opened = self._heard()
        if isinstance(opened, Exception):
            self._process.join()
            raise opened
        self.name, self.precision = opened

    def generate(self, prompt: Sequence[int], rows: int, new_tokens: int) -> None:
        """As the peer does; asking and hearing back takes a tenth of a millisecond.

        Raises:
            PeerMissing: its process broke down.
            Exception: whatever the peer raises.
        """
        self._tell((prompt, rows, new_tokens))
        problem = self._heard()
        if problem is not None:
            raise problem

    def close(self) -> None:
        """Close the peer and end its process."""
        self._tell(None)
        self._process.join()

    def _tell(self, what: object) -> None:
        with suppress(BrokenPipeError):  # it broke down, which is heard next
            self._line.send(what)

    def _heard(self) -> Any:
        try:
            return self._line.recv()
        except (EOFError, ConnectionResetError):
            self._process.join()
            code = self._process.exitcode
            raise PeerMissing(f"It broke down on this machine (exit code {code}).") from None


def _serve(open_peer: Callable[[], Peer], line: Connection) -> None:
    logging.disable(logging.WARNING)  # converters tell of every tensor
    try:
        peer = open_peer()
    except Exception as error:
        line.send(error)
        return
    line.send((peer.name, peer.precision))
    while (asked := line.recv()) is not None:
        try:
            peer.generate(*asked)
        except Exception as error:
            line.send(error)
        else:
            line.send(None)
    peer.close()
