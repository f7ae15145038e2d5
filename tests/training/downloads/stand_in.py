"""A service over a real socket on this machine, whose next answers can be spoilt."""

import json
import threading
import time
from collections import deque
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Literal
from urllib.parse import parse_qsl, urlsplit

from tests.ctrl_c import press_ctrl_c

Trouble = Literal["drop", "cut", "hold", "interrupt"]


@dataclass(frozen=True, slots=True)
class Asked:
    """One request."""

    path: str
    query: dict[str, str]
    headers: dict[str, str]


@dataclass(frozen=True, slots=True)
class Answer:
    """What is sent: an object as JSON, or a text as a web page."""

    content: object
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)


class StandIn:
    """Answers ``answer``, unless ``troubles`` has something else for the next request."""

    def __init__(self) -> None:
        self.url = ""
        self.asked: list[Asked] = []
        self.troubles: deque[Answer | Trouble | None] = deque()
        """For each of the next requests; None is none."""
        self.let_go = threading.Event()
        """Ends what “hold” holds."""

    def answer(self, asked: Asked) -> Answer:
        raise NotImplementedError

    def wait_until_asked(self, times: int) -> None:
        until = time.monotonic() + 60
        while len(self.asked) < times:
            assert time.monotonic() < until, f"asked {len(self.asked)} times, not {times}"
            time.sleep(0.02)


@contextmanager
def serving(service: StandIn) -> Iterator[None]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            place = urlsplit(self.path)
            asked = Asked(place.path, dict(parse_qsl(place.query)), dict(self.headers.items()))
            trouble = service.troubles.popleft() if service.troubles else None
            service.asked.append(asked)
            match trouble:
                case Answer():
                    self._send(trouble)
                case "drop":
                    self.close_connection = True
                case "cut":
                    self._send(service.answer(asked), without=20)
                    self.close_connection = True
                case "hold":
                    service.let_go.wait(60)
                    self.close_connection = True
                case "interrupt":
                    press_ctrl_c()
                    self._send(service.answer(asked))
                case None:
                    self._send(service.answer(asked))

        def _send(self, answer: Answer, without: int = 0) -> None:
            page = isinstance(answer.content, str)
            body = str(answer.content) if page else json.dumps(answer.content)
            self.send_response(answer.status)
            self.send_header("content-type", "text/html" if page else "application/json")
            self.send_header("content-length", str(len(body.encode())))
            for name, value in answer.headers.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(body.encode()[: len(body.encode()) - without])

        def log_message(self, *_: Any) -> None: ...

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    service.url = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, args=(0.05,))
    thread.start()
    try:
        yield
    finally:
        service.let_go.set()
        server.shutdown()
        thread.join()
        server.server_close()
