"""From the hub into the store.

Training proves how a base is served on posts of the person that taught nothing; nobody sends
those. So the persona writes a hundred itself, here and in fp32, half of them to watch the
activations by and half for the proof: what a precision costs on them is how far it strays from the
exact model in just what this persona says, in whatever language it says it. These figures tell
nothing about how true the voice is, which stands on its card by the word of whoever pushed it.
"""

import logging
import shutil
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import Final

from models import Base, Bundle, BundleError, CopyGuard, Manifest, Store, slugify
from models.bundle import MANIFEST, read_manifest
from training.bases import BaseModel, fetch_same_base
from training.generation import write_posts
from training.hub.fitting import settle
from training.hub.origin import Origin
from training.hub.quarantine import Announced, fetch, read_announcement
from training.hub.reasons import HubError, is_repo
from training.progress import Progress
from training.proving import Proved, prove
from training.weights import merge

_POSTS: Final = 100
"""As many as an evaluation listens to."""
_FEWEST: Final = 20
"""Of those, with something in them; a voice that says less cannot be proved."""


def pull(
    store: Store,
    repo: str,
    progress: Progress,
    *,
    name: str | None = None,
    base_name: str | None = None,
) -> Bundle:
    """Make a persona of the hub one of the store; if it is here already, as a version more.

    Args:
        store: where to.
        repo: where from, as ``push`` says it.
        progress: told what is being done.
        name: what it is to be called here, if not as there.
        base_name: where its base is, if not where it was when it was taught.

    Raises:
        HubError: the hub does not give it, it is not what it says, or its name is taken.
        BaseModelError: its base cannot be had.
        ExportError, BundleError: as training's own export does.
    """
    logging.getLogger("huggingface_hub").setLevel(logging.ERROR)  # we say it ourselves
    store.root.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=store.root, prefix=".pulling-") as temporary:
        folder, workspace = Path(temporary) / "persona", Path(temporary) / "work"
        workspace.mkdir()
        with progress.stage("asking the hub"):
            announced = read_announcement(repo, folder)
        called = name or announced.manifest.name
        here = _here_already(store, called, announced)
        if here:
            progress.say(f"It is here already, as version {here.version}.")
            return here
        base = _base(announced, base_name, progress)
        with progress.stage("downloading"):
            fetch(announced, folder)
        with progress.stage("checking it"):
            settle(announced, folder, base)
        proved = _prove(announced, folder, base, called, workspace, store, progress)
        Origin(repo=repo, commit=announced.commit).write(folder)
        manifest = announced.manifest.model_copy(
            update={
                "name": called,
                "slug": None,
                "base": _identity(announced, base),
                "served_by": proved.base.path.name,
                "serving": proved.serving,
            }
        )
        with store.new_version(manifest) as draft:
            for file in folder.iterdir():
                if file.is_file() and file.name != MANIFEST:
                    shutil.copyfile(file, draft / file.name)
    if CopyGuard.FILE not in announced.manifest.files:
        progress.say(
            "  note: it came without its copy guard, as public personas do: the bot cannot tell "
            "when it repeats a real post"
        )
    return store.latest(called)


def _here_already(store: Store, name: str, announced: Announced) -> Bundle | None:
    """The version that has these very weights, if there is one.

    Raises:
        HubError: ``name`` belongs to another persona.
    """
    slug = slugify(name)
    known = not store.versions(slug)
    for version in reversed(store.versions(slug)):
        folder = store.root / "personas" / slug / str(version)
        with suppress(BundleError):
            there = read_manifest(folder, Manifest)
            if there.files.get(announced.weights) == announced.manifest.files[announced.weights]:
                return store.open(slug, version)
        origin = Origin.read(folder)
        known = known or (origin is not None and origin.repo == announced.repo)
    if not known:
        raise HubError(
            f"Another persona here is called “{name}”: give this one a name of its own with --name."
        )
    return None


def _base(announced: Announced, base_name: str | None, progress: Progress) -> BaseModel:
    wanted = announced.manifest.base
    # A stranger's word is no path, and what is found by it is held against its digest.
    if base_name is None and not is_repo(wanted.name):
        raise HubError(
            f"The repository {announced.repo} was taught on “{wanted.name}”, which no hub can "
            "have: say with --base where that model lies here."
        )
    with progress.stage("preparing the base model") as stage:
        return fetch_same_base(wanted, base_name, announced.manifest.name, stage.hint)


def _identity(announced: Announced, base: BaseModel) -> Base:
    """Of the base as it was found here, under the name that it has elsewhere."""
    return Base(
        name=announced.manifest.base.name,
        architecture=base.architecture,
        digest=announced.manifest.base.digest,
        license=base.license,
    )


def _prove(
    announced: Announced,
    folder: Path,
    base: BaseModel,
    name: str,
    workspace: Path,
    store: Store,
    progress: Progress,
) -> Proved:
    method = announced.manifest.method
    with progress.stage("listening to it", "about half a minute"):
        try:
            written = write_posts(merge(folder, method, base), base.tokenizer(), _POSTS, seed=1)
        except RuntimeError as error:  # torch's, of probabilities that are none
            raise _senseless(announced) from error
    posts = [post.text for post in written if post.text.strip()]
    if len(posts) < _FEWEST:
        raise _senseless(announced)
    half = len(posts) // 2
    identity = _identity(announced, base)
    if method == "full":
        identity = identity.model_copy(update={"name": slugify(name)})
    proved = prove(
        folder, method, base, identity, posts[half:], posts[:half], workspace, store, progress
    )
    serving = proved.serving
    progress.say(
        f"  served in {serving.precision}: {serving.loss:+.2%} bits per character against fp32, "
        "on posts that it wrote itself"
    )
    return proved


def _senseless(announced: Announced) -> HubError:
    return HubError(
        f"The persona of {announced.repo} writes nothing that could be measured: ask its owner to "
        "push it anew."
    )
