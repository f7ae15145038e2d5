"""From the store to the hub."""

import logging
import tempfile
from pathlib import Path

from huggingface_hub import HfApi, get_token
from huggingface_hub.errors import HfHubHTTPError, RepositoryNotFoundError
from huggingface_hub.hf_api import ModelInfo

from models import Bundle, Store
from training.bases import fetch_same_base
from training.hub.publication import write_bundle, write_merged
from training.hub.reasons import LOG_IN, HubError, check_repo, hub_reasons, status_of
from training.progress import Progress

_TAG = "mockingbird"
"""Stands on every card, and so tells our repositories from others."""


def push(
    store: Store,
    persona: str,
    repo: str,
    progress: Progress,
    *,
    public: bool = False,
    merged: bool = False,
    base_name: str | None = None,
) -> None:
    """Upload the newest version of a persona; pushed again, the repository gets a commit more.

    Args:
        store: where the persona is.
        persona: its name.
        repo: the repository's id, ``name/repository``; made if it is not there.
        progress: told what is being done.
        public: whether everybody shall see it.
        merged: upload an ordinary model of transformers, not an adapter.
        base_name: with ``merged``, where its base is, if not where it was when it was taught.

    Raises:
        HubError: the hub does not take it.
        BundleError: there is no such persona, or it is damaged.
        BaseModelError: ``merged``, and its base cannot be had.
    """
    check_repo(repo)
    bundle = store.latest(persona)
    if public and bundle.manifest.consent is None:
        raise HubError(
            f"Nothing tells by what right “{bundle.manifest.name}” is made public: train it again "
            "and say --person and --consent."
        )
    if get_token() is None:
        raise HubError(f"The hub takes uploads from people that it knows: {LOG_IN}.")
    logging.getLogger("huggingface_hub").setLevel(logging.ERROR)  # we say it ourselves
    api = HfApi()
    with hub_reasons(repo):
        before = _find(api, repo)
    if before is not None:
        _check_ours(repo, before, public=public)
    with tempfile.TemporaryDirectory(dir=store.root, prefix=".pushing-") as temporary:
        folder = Path(temporary)
        stays: list[str] = []
        if merged:
            with progress.stage("merging adapter and base") as stage:
                wanted = bundle.manifest.base
                base = fetch_same_base(wanted, base_name, persona, stage.hint)
                write_merged(bundle, base, folder)
        else:
            stays = write_bundle(bundle, folder, public=public)
        files = sorted(folder.iterdir())
        megabytes = sum(file.stat().st_size for file in files) / 1e6
        size = f"{len(files)} files, {megabytes:,.1f} MB"
        with hub_reasons(repo), progress.stage("uploading", size):
            if before is None:
                api.create_repo(repo, private=not public)
            commit = api.upload_folder(
                repo_id=repo,
                folder_path=folder,
                commit_message=f"{bundle.manifest.name}, version {bundle.version}",
                delete_patterns="*",  # what an earlier version had and this one has not
            )
            tag = _tag(api, repo, bundle, commit.oid)
    same = before is not None and before.sha == commit.oid
    progress.say(
        f"\n{'It is there already' if same else 'Uploaded'}:  {api.endpoint}/{repo}"
        f" ({'public' if public else 'private'}{tag})\n"
        f"with:      {', '.join(file.name for file in files)}"
        + (f"\nnot with:  {', '.join(stays)}" if stays else "")
    )
    if merged:
        progress.say(f'\nUse it:    pipeline("text-generation", model="{repo}")')
    else:
        progress.say(f"\nPull it:   python -m training pull {repo}")


def _find(api: HfApi, repo: str) -> ModelInfo | None:
    try:
        return api.model_info(repo)
    except RepositoryNotFoundError:
        return None


def _check_ours(repo: str, there: ModelInfo, *, public: bool) -> None:
    """Look whether an upload into what is there does no harm.

    Raises:
        HubError: it would.
    """
    if there.private and public:
        raise HubError(
            f"The repository {repo} is private, and what it held before may not be for everybody: "
            "give --public a new repository."
        )
    if not there.private and not public:
        raise HubError(
            f"Everybody can see {repo}: say --public if they shall, or give another repository."
        )
    files = {each.rfilename for each in there.siblings or ()} - {".gitattributes"}
    if files and _TAG not in (there.tags or ()):
        raise HubError(f"The repository {repo} holds something else: give one that is new.")


def _tag(api: HfApi, repo: str, bundle: Bundle, commit: str) -> str:
    """Name the commit after the version; a tag that is there stays where it is."""
    tag = f"v{bundle.version}"
    try:
        api.create_tag(repo, tag=tag, revision=commit)
    except HfHubHTTPError as error:
        if status_of(error) != 409:
            raise
        return ""
    return f", tagged {tag}"
