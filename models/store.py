"""The store: a folder of bundles, ``personas/<slug>/<version>/``."""

import re
import shlex
import shutil
import tempfile
import time
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from models.bundle import Bundle, BundleError, open_bundle, seal, sync
from models.manifest import Manifest

DEFAULT_STORE = Path(__file__).resolve().parent / "store"

_DRAFT = ".writing-"
_ABANDONED = 24 * 60 * 60
"""Seconds after which a draft belongs to a writer that was killed."""


def slugify(name: str) -> str:
    """The folder name for a persona's name: its letters and digits of any script, and hyphens.

    Marks that belong to letters stay: they are vowels in Hindi and Thai.

    Raises:
        BundleError: nothing is left of the name.
    """
    folded = unicodedata.normalize("NFKC", name).casefold()
    plain = unicodedata.normalize("NFKC", folded)  # case folding takes some letters apart
    kept = "".join(each if unicodedata.category(each)[0] in "LMN" else "-" for each in plain)
    slug = re.sub(r"-+", "-", kept).strip("-")[:48].strip("-")
    if not any(each.isalnum() for each in slug):
        raise BundleError(f"The name “{name}” needs at least one letter or digit.")
    return slug


class Store:
    """Bundles below ``root``. Every training of a persona adds a version; none is overwritten."""

    def __init__(self, root: Path = DEFAULT_STORE) -> None:
        self.root = root

    def slugs(self) -> list[str]:
        """The personas of this store, in alphabetical order."""
        return sorted(
            folder.name for folder in self.root.glob("personas/*") if self.versions(folder.name)
        )

    def versions(self, slug: str) -> list[int]:
        """The versions of one persona, oldest first; none if it is not here."""
        folder = self._folder(slug)
        if not folder.is_dir():
            return []
        return sorted(int(each.name) for each in folder.iterdir() if each.name.isdecimal())

    def latest(self, name: str) -> Bundle:
        """Open the newest version of the persona called ``name``.

        Raises:
            BundleError: there is no such persona, or its bundle cannot be used.
        """
        slug = slugify(name)
        versions = self.versions(slug)
        if not versions:
            there = ", ".join(self.slugs()) or "none yet"
            raise BundleError(
                f"There is no persona “{name}” in {self.root} (there: {there}): train it with "
                f"`python -m training train ARCHIVE --name {shlex.quote(name)}`."
            )
        return open_bundle(self._folder(slug) / str(versions[-1]))

    @contextmanager
    def new_version(self, manifest: Manifest) -> Iterator[Path]:
        """Give a folder to fill; when the block ends well, it is sealed and becomes a version.

        The folder lies beside its final place until then, so readers never see half a bundle;
        when the block fails, the folder is removed. The manifest's ``files`` are filled in here.
        The path given is no longer valid after the block: ask ``latest``.
        """
        slug = slugify(manifest.name)
        home = self._folder(slug)
        home.mkdir(parents=True, exist_ok=True)
        _sweep(home)
        with tempfile.TemporaryDirectory(dir=home, prefix=_DRAFT) as temporary:
            draft = Path(temporary) / "bundle"
            draft.mkdir()
            yield draft
            seal(draft, manifest)
            self._publish(draft, slug)
        sync(home)

    def _publish(self, draft: Path, slug: str) -> None:
        home = self._folder(slug)
        while True:
            number = max(self.versions(slug), default=0) + 1
            try:
                # rename() refuses a folder that has files, so two writers cannot share a number.
                draft.rename(home / str(number))
            except OSError:
                if not (home / str(number)).exists():
                    raise
            else:
                return

    def _folder(self, slug: str) -> Path:
        return self.root / "personas" / slug


def _sweep(home: Path) -> None:
    """Remove what writers that were killed have left: each can be as large as a model."""
    for draft in home.glob(f"{_DRAFT}*"):
        if time.time() - draft.stat().st_mtime > _ABANDONED:
            shutil.rmtree(draft, ignore_errors=True)
