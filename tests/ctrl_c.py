"""Ctrl-C, as a stand-in presses it in the middle of an answer."""

import signal
import threading


def press_ctrl_c() -> None:
    """Send the main thread what a terminal sends."""
    main = threading.main_thread().ident
    assert main is not None
    signal.pthread_kill(main, signal.SIGINT)
