"""A stand-in for the model hub: the part of its HTTP interface that we use, over a real socket."""

import base64
import hashlib
import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any
from urllib.parse import unquote, urlsplit

from huggingface_hub import ModelCard

from tests.ctrl_c import press_ctrl_c

_LARGE = (".safetensors", ".bin", ".png", ".onnx")
"""What the hub keeps as large files."""


@dataclass
class Repository:
    """A model's repository: every commit with all of its files."""

    private: bool = False
    gated: bool = False
    commits: list[dict[str, bytes]] = field(
        default_factory=lambda: [{".gitattributes": b"* -text"}]
    )
    messages: list[str] = field(default_factory=list)
    tags: dict[str, str] = field(default_factory=dict)

    @property
    def files(self) -> dict[str, bytes]:
        """Of the newest commit."""
        return self.commits[-1]

    @property
    def sha(self) -> str:
        """Of the newest commit."""
        return f"{len(self.commits):040x}"

    def at(self, revision: str) -> dict[str, bytes]:
        """The files of a commit, a tag or ``main``."""
        sha = self.tags.get(revision, revision)
        return self.files if sha == "main" else self.commits[int(sha, 16) - 1]


@dataclass
class Hub:
    """What the stand-in holds."""

    repositories: dict[str, Repository] = field(default_factory=dict)
    accounts: dict[str, str] = field(default_factory=dict)
    """The name of an account by its token."""
    spoil: str = ""
    """A file whose bytes arrive altered, under the hash of the right ones."""
    interrupt: str = ""
    """A file on whose way somebody presses Ctrl-C."""
    uploads: dict[str, bytes] = field(default_factory=dict)
    """Large files by their SHA-256."""
    address: str = ""


@contextmanager
def serve_hub(repositories: Mapping[str, Path], spoil: str = "") -> Iterator[str]:
    """Serve folders as models; give the address for ``HF_ENDPOINT``.

    Args:
        repositories: folder by model id.
        spoil: a file whose bytes arrive altered, under the hash of the right ones.
    """
    held = {name: Repository(commits=[read(folder)]) for name, folder in repositories.items()}
    with serve(Hub(held, spoil=spoil)) as hub:
        yield hub.address


def read(folder: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in folder.iterdir() if file.is_file()}


@contextmanager
def serve(hub: Hub) -> Iterator[Hub]:
    """Serve ``hub`` while the block runs, at its ``address``."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(hub))
    hub.address = f"http://127.0.0.1:{server.server_port}"
    Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield hub
    finally:
        server.shutdown()
        server.server_close()


def _oid(name: str, content: bytes) -> str:
    """As the hub has it: of a large file the SHA-256, of others git's."""
    if name.endswith(_LARGE):
        return hashlib.sha256(content).hexdigest()
    return hashlib.sha1(b"blob %d\0" % len(content) + content).hexdigest()


def _handler(hub: Hub) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def do_HEAD(self) -> None:
            self._answer(b"")

        def do_GET(self) -> None:
            self._answer(b"")

        def do_POST(self) -> None:
            self._answer(self.rfile.read(int(self.headers["Content-Length"])))

        def do_PUT(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            hub.uploads[self.path.rpartition("/")[2]] = body
            self._send(200, b"")

        def _answer(self, body: bytes) -> None:
            token = self.headers.get("Authorization", "").removeprefix("Bearer ")
            if token and token not in hub.accounts:
                self._refuse(401, message="Invalid credentials in Authorization header")
                return
            account = hub.accounts.get(token, "")
            match [unquote(part) for part in urlsplit(self.path).path.strip("/").split("/")]:
                case ["api", "validate-yaml"]:
                    self._json({"errors": [], "warnings": []})
                case ["api", "repos", "create"]:
                    self._create(json.loads(body), account)
                case ["api", "models", *rest]:
                    self._of_repository(rest, body, account)
                case [*name, "info", "lfs", "objects", "batch"]:
                    self._batch("/".join(name).removesuffix(".git"), json.loads(body))
                case [*name, "resolve", revision, file]:
                    self._resolve("/".join(name), revision, file, account)
                case _:
                    self._refuse(404, code="RepoNotFound")

        def _create(self, asked: dict[str, Any], account: str) -> None:
            owner = asked["organization"] or account
            if owner != account:
                self._refuse(403, message="You don't have the rights to create a model there")
                return
            name = f"{owner}/{asked['name']}"
            hub.repositories[name] = Repository(private=asked["private"])
            self._json({"url": f"{hub.address}/{name}", "name": name})

        def _seen(self, name: str, account: str) -> Repository | None:
            """The repository, if the account may know of it; else it is refused."""
            repository = hub.repositories.get(name)
            if repository and (not repository.private or name.startswith(f"{account}/")):
                return repository
            self._refuse(404, code="RepoNotFound")
            return None

        def _of_repository(self, rest: list[str], body: bytes, account: str) -> None:
            verbs = {"revision", "tree", "preupload", "commit", "tag"}
            at = next((place for place, part in enumerate(rest) if part in verbs), len(rest))
            name, verb = "/".join(rest[:at]), rest[at : at + 1]
            repository = self._seen(name, account)
            if repository is None:
                return
            files = repository.files
            match verb:
                case [] | ["revision"]:
                    self._json(self._info(name, repository))
                case ["tree"]:
                    self._json(
                        [
                            {"type": "file", "path": path, "oid": _oid(path, content),
                             "size": len(content)}
                            for path, content in files.items()
                        ]
                    )  # fmt: skip
                case _ if not name.startswith(f"{account}/"):
                    self._refuse(403, message="Authorization error.")
                case ["preupload"]:
                    self._json({"files": [self._mode(each["path"], files)
                                          for each in json.loads(body)["files"]]})  # fmt: skip
                case ["commit"]:
                    self._commit(name, repository, body)
                case _:
                    tag = json.loads(body)["tag"]
                    if tag in repository.tags:
                        self._refuse(409, message="Tag exists already")
                        return
                    repository.tags[tag] = rest[at + 1]
                    self._json({})

        def _info(self, name: str, repository: Repository) -> dict[str, Any]:
            card = ModelCard(repository.files.get("README.md", b"").decode())
            return {
                "id": name,
                "sha": repository.sha,
                "private": repository.private,
                "tags": getattr(card.data, "tags", None) or [],
                "siblings": [
                    {"rfilename": path, "size": len(content)}
                    for path, content in repository.files.items()
                ],
            }

        def _mode(self, path: str, files: dict[str, bytes]) -> dict[str, Any]:
            there = _oid(path, files[path]) if path in files else None
            mode = "lfs" if path.endswith(_LARGE) else "regular"
            return {"path": path, "uploadMode": mode, "shouldIgnore": False, "oid": there}

        def _batch(self, name: str, asked: dict[str, Any]) -> None:
            assert name in hub.repositories
            objects = [
                each
                if each["oid"] in hub.uploads
                else {**each, "actions": {"upload": {"href": f"{hub.address}/lfs/{each['oid']}"}}}
                for each in asked["objects"]
            ]
            self._json({"transfer": "basic", "objects": objects})

        def _commit(self, name: str, repository: Repository, body: bytes) -> None:
            files = dict(repository.files)
            for line in body.splitlines():
                operation = json.loads(line)
                value = operation["value"]
                match operation["key"]:
                    case "header":
                        repository.messages.append(value["summary"])
                    case "file":
                        files[value["path"]] = base64.b64decode(value["content"])
                    case "lfsFile":
                        files[value["path"]] = hub.uploads[value["oid"]]
                    case "deletedFile":
                        del files[value["path"]]
            repository.commits.append(files)
            url = f"{hub.address}/{name}/commit/{repository.sha}"
            self._json({"commitUrl": url, "commitOid": repository.sha})

        def _resolve(self, name: str, revision: str, file: str, account: str) -> None:
            repository = self._seen(name, account)
            if repository is None:
                return
            if repository.gated:
                self._refuse(403, code="GatedRepo")
                return
            body = repository.at(revision)[file]
            right = hashlib.sha256(body).hexdigest()
            if file == hub.interrupt and self.command == "GET":
                press_ctrl_c()
            if file == hub.spoil:
                body = body[:-1] + bytes([body[-1] ^ 1])
            self._send(200, body, {"ETag": f'"{right}"', "X-Repo-Commit": repository.sha})

        def _refuse(self, status: int, *, code: str = "", message: str = "") -> None:
            named = {"X-Error-Code": code, "X-Error-Message": message}
            self._send(status, b"{}", {name: value for name, value in named.items() if value})

        def _json(self, content: object) -> None:
            self._send(200, json.dumps(content).encode())

        def _send(self, status: int, body: bytes, headers: Mapping[str, str] = {}) -> None:
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name, value)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            if self.command != "HEAD":
                self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - its own name
            """Say nothing."""

    return Handler
