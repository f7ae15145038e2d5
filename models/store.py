"""The store: a folder of bundles, ``bases/<name>-<digest>/`` and ``personas/<slug>/<version>/``."""

import hashlib
import re
import shlex
import shutil
import tempfile
import time
import unicodedata
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

from models.bundle import (
    BaseBundle,
    Bundle,
    BundleError,
    open_bundle,
    read_manifest,
    seal,
    sync,
)
from models.manifest import KEPT_POSTS, LONGEST_NAME, BaseManifest, Manifest

DEFAULT_STORE = Path(__file__).resolve().parent / "store"

_DRAFT = ".writing-"
_FORGETTING = ".forgetting-"
_DIGITS = 12
"""Of the digests in folder names."""
_ABANDONED = 24 * 60 * 60
"""Seconds after which a draft belongs to a writer that was killed."""


def slugify(name: str) -> str:
    """The folder name for a persona's name: its letters and digits of any script, and hyphens.

    Marks that belong to letters stay: they are vowels in Hindi and Thai.

    Raises:
        BundleError: nothing is left of the name, or it is too long.
    """
    if len(name) > LONGEST_NAME:
        raise BundleError(
            f"The name “{name[:20]}…” has more than {LONGEST_NAME} characters: choose a shorter "
            "one."
        )
    folded = unicodedata.normalize("NFKC", name).casefold()
    plain = unicodedata.normalize("NFKC", folded)  # case folding takes some letters apart
    kept = "".join(each if unicodedata.category(each)[0] in "LMN" else "-" for each in plain)
    slug = re.sub(r"-+", "-", kept).strip("-")[:48].strip("-")
    if not any(each.isalnum() for each in slug):
        raise BundleError(f"The name “{name}” needs at least one letter or digit.")
    return slug


def check_slug(slug: str) -> str:
    """``slug``, if it can be a persona's folder as it is.

    Raises:
        BundleError: it cannot.
    """
    plain = slugify(slug)
    if slug != plain:
        raise BundleError(f"“{slug}” cannot name a folder of the store: “{plain}” can.")
    return slug


class Store:
    """Bundles below ``root``.

    Every training of a persona adds a version, and none is overwritten. Bases are shared: personas
    name the folder of theirs.
    """

    def __init__(self, root: Path = DEFAULT_STORE) -> None:
        self.root = root
        self._bases: dict[str, BaseBundle] = {}

    def slugs(self) -> list[str]:
        """The personas of this store, in alphabetical order."""
        return sorted(
            folder.name for folder in self.root.glob("personas/[!.]*") if self.versions(folder.name)
        )

    def versions(self, slug: str) -> list[int]:
        """The versions of one persona, oldest first; none if it is not here."""
        folder = self._folder(slug)
        if not folder.is_dir():
            return []
        return sorted(int(each.name) for each in folder.iterdir() if each.name.isdecimal())

    def keeps_posts(self, slug: str) -> bool:
        """Whether real posts lie in any version of a persona."""
        folder = self._folder(slug)
        return any((folder / str(each) / KEPT_POSTS).exists() for each in self.versions(slug))

    def latest(self, name: str) -> Bundle:
        """Open the newest version of a persona, and its base.

        Args:
            name: the persona's, or its slug.

        Raises:
            BundleError: there is no such persona, or its bundle or base cannot be used.
        """
        slug = slugify(name)
        versions = self.versions(slug)
        if not versions:
            there = ", ".join(self.slugs()) or "none yet"
            raise BundleError(
                f"There is no persona “{name}” in {self.root} (there: {there}): train it with "
                f"`python -m training train ARCHIVE --name {shlex.quote(name)}`."
            )
        return self._open(slug, versions[-1])

    def open(self, slug: str, version: int) -> Bundle:
        """Open one version of a persona, and its base.

        Raises:
            BundleError: there is no such version, or it or its base cannot be used.
        """
        versions = self.versions(check_slug(slug))
        if version not in versions:
            there = ", ".join(map(str, versions)) or "none"
            raise BundleError(
                f"“{slug}” has no version {version} in {self.root} (there: {there}): choose one "
                "that is there, or train the persona again."
            )
        return self._open(slug, version)

    def forget(self, slug: str) -> None:
        """Remove all that the store has of a persona; one that is not there is forgotten already.

        That is every version, the folders of its runs, which hold its person's posts, and the bases
        of its full fine-tunes, unless another persona is served by them. Each folder is moved away
        and then unlinked, and the disk is waited for. Nothing is overwritten: journaling file
        systems and SSDs write new bytes elsewhere than over the old ones, so that it would only
        look like more.

        Raises:
            BundleError: ``slug`` is none, or something could not be removed.
        """
        folder = self._folder(check_slug(slug))
        doomed = [folder] if folder.is_dir() else []  # first, so that nobody opens it any more
        doomed += [*self._runs(slug), *self._own_bases(slug)]
        try:
            for path in doomed:
                self._bases.pop(path.name, None)
                with tempfile.TemporaryDirectory(dir=path.parent, prefix=_FORGETTING) as grave:
                    path.rename(Path(grave) / path.name)
                sync(path.parent)
            for left in self.root.glob(f"*/{_FORGETTING}*/*"):  # by one that was killed half-way
                shutil.rmtree(left, ignore_errors=True)
        except OSError as error:
            raise BundleError(
                f"“{slug}” could not be removed as a whole from {self.root} ({error.strerror}): "
                "let this user write there and forget it again."
            ) from error

    def forget_runs(self, slug: str) -> None:
        """Remove what trainings of a persona that broke off have left, which holds posts."""
        for folder in self._runs(slug):
            shutil.rmtree(folder)

    def run_folder(self, slug: str, told: str) -> Path:
        """Where a persona is in the making; ``told`` is all that makes one training another."""
        digest = hashlib.sha256(told.encode()).hexdigest()[:_DIGITS]
        return self._run_folders / f"{check_slug(slug)}-{digest}"

    def base(self, folder_name: str) -> BaseBundle:
        """Open a base by its folder's name; its checksums are looked at once.

        Raises:
            BundleError: it is not there, or cannot be used.
        """
        if folder_name not in self._bases:
            folder = self._base_folders / folder_name
            if not folder.is_dir():
                raise BundleError(
                    f"The base {folder_name} is not in {self.root}: train the persona again, or "
                    "put a whole copy of the base there."
                )
            self._bases[folder_name] = BaseBundle(folder, open_bundle(folder, BaseManifest))
        return self._bases[folder_name]

    def bases_of(self, digest: str) -> list[BaseBundle]:
        """The bases here that can be used, take adapters and were made from the weights ``digest``.

        One that is damaged is passed over: a training makes it anew.
        """
        found = []
        for folder in sorted(self._base_folders.glob("[!.]*")):
            with suppress(BundleError):
                manifest = read_manifest(folder, BaseManifest)
                if manifest.base.digest == digest and manifest.adapters:
                    found.append(self.base(folder.name))
        return found

    def put_base(self, manifest: BaseManifest, files: Mapping[str, Path]) -> BaseBundle:
        """Move ``files``, by the names that they shall have, into a base of their own.

        The folder's name is made of the base's and of the files' digests, so that the same base is
        kept once. One that lies there damaged is replaced.

        Raises:
            BundleError: a file is missing that every base needs.
        """
        with self._draft(self._base_folders) as draft:
            for name, file in files.items():
                shutil.move(file, draft / name)
            seal(draft, manifest)
            records = read_manifest(draft, BaseManifest).files
            whole = "".join(f"{name} {record.sha256}\n" for name, record in records.items())
            digest = hashlib.sha256(whole.encode()).hexdigest()[:_DIGITS]
            home = self._base_folders / f"{slugify(manifest.base.name)}-{digest}"
            try:
                open_bundle(home, BaseManifest)
            except BundleError:
                if home.exists():
                    home.rename(draft.parent / "damaged")  # and removed with the draft's folder
                try:
                    draft.rename(home)
                except OSError:
                    if not home.exists():  # or else another writer was as fast, with the same base
                        raise
        return self.base(home.name)

    @contextmanager
    def new_version(self, manifest: Manifest) -> Iterator[Path]:
        """Give a folder to fill; when the block ends well, it is sealed and becomes a version.

        The folder lies beside its final place until then, so readers never see half a bundle;
        when the block fails, the folder is removed. The manifest's ``files`` are filled in here.
        The path given is no longer valid after the block: ask ``latest``.

        Raises:
            BundleError: the manifest's slug is none, or a file is missing that is needed.
        """
        slug = slugify(manifest.name) if manifest.slug is None else check_slug(manifest.slug)
        with self._draft(self._folder(slug)) as draft:
            yield draft
            seal(draft, manifest)
            self._publish(draft, slug)

    @contextmanager
    def _draft(self, home: Path) -> Iterator[Path]:
        home.mkdir(parents=True, exist_ok=True)
        _sweep(home)
        with tempfile.TemporaryDirectory(dir=home, prefix=_DRAFT) as temporary:
            draft = Path(temporary) / "bundle"
            draft.mkdir()
            yield draft
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

    def _open(self, slug: str, version: int) -> Bundle:
        folder = self._folder(slug) / str(version)
        manifest = open_bundle(folder, Manifest)
        return Bundle(folder, manifest, self.base(manifest.served_by))

    def _own_bases(self, slug: str) -> set[Path]:
        """The bases of a persona's full fine-tunes that nobody else speaks with.

        They bear its slug, too: of a training that was killed before its end, nothing else tells.
        """
        own = {each.served_by for each in self._manifests(slug) if each.method == "full"}
        for folder in _with_digest(self._base_folders, slug):
            with suppress(BundleError):
                if not read_manifest(folder, BaseManifest).adapters:
                    own.add(folder.name)
        for other in self.slugs():
            if other != slug:
                own -= {each.served_by for each in self._manifests(other)}
        return {self._base_folders / each for each in own if (self._base_folders / each).is_dir()}

    def _manifests(self, slug: str) -> Iterator[Manifest]:
        """Of all versions of a persona, but for those that are damaged."""
        for version in self.versions(slug):
            with suppress(BundleError):
                yield read_manifest(self._folder(slug) / str(version), Manifest)

    @property
    def _base_folders(self) -> Path:
        return self.root / "bases"

    def _runs(self, slug: str) -> list[Path]:
        return _with_digest(self._run_folders, check_slug(slug))

    @property
    def _run_folders(self) -> Path:
        return self.root / "runs"

    def _folder(self, slug: str) -> Path:
        return self.root / "personas" / slug


def _with_digest(home: Path, slug: str) -> list[Path]:
    """The folders of ``home`` whose names are a persona's slug and a digest, and no longer slug."""
    named = re.compile(rf"{re.escape(slug)}-[0-9a-f]{{{_DIGITS}}}")
    return [folder for folder in home.glob("[!.]*") if named.fullmatch(folder.name)]


def _sweep(home: Path) -> None:
    """Remove what writers that were killed have left: each can be as large as a model."""
    for draft in home.glob(f"{_DRAFT}*"):
        with suppress(FileNotFoundError):  # another writer is done with its own just now
            if time.time() - draft.stat().st_mtime > _ABANDONED:
                shutil.rmtree(draft, ignore_errors=True)
