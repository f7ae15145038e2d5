"""A stand-in for the model hub: the part of its HTTP interface that a download uses."""

import hashlib
import json
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

COMMIT = "c" * 40


@contextmanager
def serve_hub(repositories: dict[str, Path], spoil: str = "") -> Iterator[str]:
    """Serve folders as models; give the address for ``HF_ENDPOINT``.

    Args:
        repositories: folder by model id.
        spoil: a file whose bytes arrive altered, under the hash of the right ones.
    """

    class Hub(BaseHTTPRequestHandler):
        def do_HEAD(self) -> None:
            self._answer(send_body=False)

        def do_GET(self) -> None:
            self._answer(send_body=True)

        def _answer(self, *, send_body: bool) -> None:
            match self.path.strip("/").split("/"):
                case ["api", "models", name, "revision", "main"] if name in repositories:
                    files = [{"rfilename": each.name} for each in repositories[name].iterdir()]
                    body = json.dumps({"id": name, "sha": COMMIT, "siblings": files}).encode()
                    self._send(200, body, {}, send_body=send_body)
                case [name, "resolve", _, file] if name in repositories:
                    body = (repositories[name] / file).read_bytes()
                    right = hashlib.sha256(body).hexdigest()
                    if file == spoil:
                        body = body[:-1] + bytes([body[-1] ^ 1])
                    headers = {"ETag": f'"{right}"', "X-Repo-Commit": COMMIT}
                    self._send(200, body, headers, send_body=send_body)
                case _:
                    missing = {"X-Error-Code": "RepoNotFound"}
                    self._send(404, b"{}", missing, send_body=send_body)

        def _send(
            self, status: int, body: bytes, headers: dict[str, str], *, send_body: bool
        ) -> None:
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name, value)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            if send_body:
                self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - its own name
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Hub)
    Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
