"""A stranger's repository on this disk, once all of it is what it says."""

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from huggingface_hub import HfApi, hf_hub_download

from models import KEPT_POSTS, BundleError, CopyGuard, Manifest
from models.bundle import (
    ADAPTER_CONFIG,
    ADAPTER_WEIGHTS,
    MANIFEST,
    open_bundle,
    read_manifest,
)
from training.card.text import printable
from training.hub.origin import Origin
from training.hub.reasons import HubError, check_repo, hub_reasons
from training.recipe import Method

MODEL_WEIGHTS: Final = "model.safetensors"

_MEGABYTE: Final = 1_000_000
_MOST_FILES: Final = 64
_LARGEST_BY_NAME: Final = {
    MANIFEST: _MEGABYTE,
    ADAPTER_WEIGHTS: 512 * _MEGABYTE,
    MODEL_WEIGHTS: 16_000 * _MEGABYTE,
    CopyGuard.FILE: 325 * _MEGABYTE,
}
_LARGEST_BY_KIND: Final = {
    ".json": 16 * _MEGABYTE,
    ".md": _MEGABYTE,
    ".png": 16 * _MEGABYTE,
    ".svg": 4 * _MEGABYTE,
}
_NAME: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]*(\.[A-Za-z0-9]+)+")
_NOT_FROM_ELSEWHERE: Final = frozenset({KEPT_POSTS, Origin.FILE})
"""What ``push`` never sends."""
_OF_THE_OTHER: Final[Mapping[Method, frozenset[str]]] = {
    "lora": frozenset({"config.json", MODEL_WEIGHTS}),
    "full": frozenset({ADAPTER_CONFIG, ADAPTER_WEIGHTS}),
}
"""By method. Beside a whole model, transformers takes an adapter's settings for the way in, and
loads whatever they name as its base."""
_LARGEST_HEADER: Final = 4 * _MEGABYTE
"""Of a safetensors file: a tensor takes some 150 bytes of it."""


@dataclass(frozen=True, slots=True)
class Announced:
    """A persona as its repository announces it: nothing but the manifest was read."""

    repo: str
    commit: str
    manifest: Manifest

    @property
    def weights(self) -> str:
        """The name of the file with what was taught."""
        return ADAPTER_WEIGHTS if self.manifest.method == "lora" else MODEL_WEIGHTS


def read_announcement(repo: str, folder: Path) -> Announced:
    """Fetch the manifest into ``folder``, and judge all that it lists by name and size.

    Raises:
        HubError: the hub does not give it, or it is none that is taken.
    """
    check_repo(repo)
    with hub_reasons(repo):
        info = HfApi().model_info(repo, files_metadata=True)
    sizes = {each.rfilename: each.size for each in info.siblings or ()}
    if info.sha is None or MANIFEST not in sizes:
        raise HubError(_not_ours(repo, set(sizes)))
    _check_size(repo, MANIFEST, sizes[MANIFEST])
    _download(repo, info.sha, [MANIFEST], folder)
    with _said_of(repo, folder):
        manifest = read_manifest(folder, Manifest)
    announced = Announced(repo, info.sha, manifest)
    if not all(map(_shown_whole, (manifest.name, manifest.person or "", manifest.base.name))):
        raise _refused(repo, "its names have signs in them that cannot be shown")
    if len(manifest.files) > _MOST_FILES:
        raise _refused(repo, f"it lists more than {_MOST_FILES} files")
    for name, record in manifest.files.items():
        if name in _OF_THE_OTHER[manifest.method]:
            raise _refused(repo, f"{name} has no place beside {announced.weights}")
        _check_size(repo, name, record.bytes)
        if sizes.get(name) != record.bytes:
            raise _refused(repo, f"{name} is missing, or is not of the size that it should be")
    if announced.weights not in manifest.files:
        raise _refused(repo, f"{announced.weights} is not listed")
    return announced


def fetch(announced: Announced, folder: Path) -> None:
    """Fetch what the manifest lists to it in ``folder``, and hold it against its checksums.

    Raises:
        HubError: the hub does not give it, or it is not what was announced.
    """
    repo = announced.repo
    _download(repo, announced.commit, list(announced.manifest.files), folder)
    with _said_of(repo, folder):
        open_bundle(folder, Manifest)
        if CopyGuard.FILE in announced.manifest.files:
            CopyGuard.read(folder / CopyGuard.FILE)
    with (folder / announced.weights).open("rb") as stream:
        # Before a parser sees it: the length of the header that follows.
        if int.from_bytes(stream.read(8), "little") > _LARGEST_HEADER:
            raise _refused(repo, f"{announced.weights} begins as no weights do")


def _download(repo: str, commit: str, names: list[str], folder: Path) -> None:
    with hub_reasons(repo):
        for name in names:
            # One after the other and by no thread of its own, which after Ctrl-C might write on
            # into a folder that is being removed.
            hf_hub_download(repo, name, revision=commit, local_dir=folder)


def _check_size(repo: str, name: str, size: int | None) -> None:
    """Judge a file by its name, and by how large it says to be."""
    if name in _NOT_FROM_ELSEWHERE or not _NAME.fullmatch(name):
        raise _refused(repo, f"{name!r} is no file of a persona")
    largest = _LARGEST_BY_NAME.get(name, _LARGEST_BY_KIND.get(Path(name).suffix))
    if largest is None:
        raise _refused(repo, f"{name!r} is no file of a persona")
    if size is None or size > largest:
        raise _refused(repo, f"{name} is larger than {largest // _MEGABYTE} MB")


def _shown_whole(name: str) -> bool:
    """Whether it is one line without what moves a cursor or turns text around."""
    return len(name.splitlines()) <= 1 and printable(name) == name.strip()


def _not_ours(repo: str, names: set[str]) -> str:
    if ADAPTER_CONFIG in names:
        what = "a PEFT adapter that Mockingbird did not make"
    elif "config.json" in names:
        what = "a whole model"
    else:
        what = "no persona"
    return (
        f"The repository {repo} is {what}, and `pull` takes what `python -m training push` "
        f"uploads, which has a {MANIFEST}: ask its owner to push it so."
    )


@contextmanager
def _said_of(repo: str, folder: Path) -> Iterator[None]:
    """What is said of the bundle in ``folder``, say of the repository: nobody will find that."""
    try:
        yield
    except BundleError as error:
        raise HubError(str(error).replace(str(folder), repo)) from error


def _refused(repo: str, why: str) -> HubError:
    return HubError(
        f"The repository {repo} is not taken in ({why}): ask its owner to push it anew."
    )
