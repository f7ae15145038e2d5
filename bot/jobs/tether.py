"""A training's process as it begins: ``python -m bot.jobs.tether MEGABYTES PROGRAM ARGUMENTS…``.

It goes on as ``python -m PROGRAM ARGUMENTS…`` once it has taken three precautions, which belong
inside of it: priority and memory are to be bound before the program starts its threads (Linux
gives a priority to one thread, and the next ones inherit it), and a hook between fork and exec
would not be safe in a bot that has threads.

It ends when its stdin does. The bot holds the other end, which the system closes however the bot
comes to its end, so no training outlives it and none is ever run twice. Linux alone could promise
that with PR_SET_PDEATHSIG; an end of file comes on macOS as well.
"""

import os
import runpy
import sys
import threading
from typing import Final

NICENESS: Final = 10
"""The bot's own answers come first."""

ORPHANED: Final = 143
"""The exit code that SIGTERM would give."""


def main() -> None:
    """Take the precautions, then be the program."""
    megabytes, program, *arguments = sys.argv[1:]
    if sys.platform != "win32":
        os.nice(NICENESS)
    _bind_memory(int(megabytes))
    threading.Thread(target=_end_with_stdin, daemon=True).start()
    sys.argv = [program, *arguments]
    runpy.run_module(program, run_name="__main__", alter_sys=True)


def _bind_memory(megabytes: int) -> None:
    # Elsewhere the system takes such a limit and does not hold anybody to it.
    if sys.platform == "linux" and megabytes:
        import resource

        resource.setrlimit(resource.RLIMIT_DATA, (megabytes * 1_000_000,) * 2)


def _end_with_stdin() -> None:
    # Not sys.stdin, whose lock the interpreter wants when it ends.
    while os.read(0, 1024):
        pass
    # At once, in whatever state: checkpoints and bundles are written in one move.
    os._exit(ORPHANED)


if __name__ == "__main__":
    main()
