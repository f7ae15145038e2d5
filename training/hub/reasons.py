"""Why the hub does not do what was asked, in one sentence that says how to go on."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from huggingface_hub.errors import (
    GatedRepoError,
    HfHubHTTPError,
    HFValidationError,
    LocalEntryNotFoundError,
    OfflineModeIsEnabled,
    RepositoryNotFoundError,
    XetError,
)
from huggingface_hub.utils import validate_repo_id  # type: ignore[attr-defined] # in its docs
from requests import ConnectionError as NoConnection
from requests import RequestException, Timeout

LOG_IN: Final = (
    "log in with `hf auth login`, or put a token of https://huggingface.co/settings/tokens into "
    "HF_TOKEN"
)


class HubError(Exception):
    """What the hub does not give or take; the message is one sentence for a person."""


def is_repo(text: str) -> bool:
    """Whether ``text`` can be a repository's id, be it one without an owner, as ``gpt2`` is."""
    try:
        validate_repo_id(text)
    except HFValidationError:
        return False
    return True


def status_of(error: HfHubHTTPError) -> int:
    """The hub's answer as HTTP has it; 0 if there was none."""
    return 0 if error.response is None else error.response.status_code


def check_repo(repo: str) -> None:
    """Look whether ``repo`` can be a repository's id.

    Raises:
        HubError: it cannot.
    """
    if not is_repo(repo) or "/" not in repo:
        raise HubError(f"“{repo}” is no repository's id: give it as YOUR_NAME/REPOSITORY.")


@contextmanager
def hub_reasons(repo: str) -> Iterator[None]:
    """Turn what goes wrong with the hub in the block into sentences.

    Args:
        repo: what is asked for.

    Raises:
        HubError: something did.
    """
    try:
        yield
    except (RequestException, LocalEntryNotFoundError, OfflineModeIsEnabled, XetError) as error:
        raise HubError(_reason(repo, error)) from error
    except RuntimeError as error:  # huggingface_hub's, around whatever broke an upload off
        raise HubError(_reason(repo, error.__cause__ or error)) from error


def _reason(repo: str, error: BaseException) -> str:
    match error:
        case GatedRepoError():
            return (
                f"The repository {repo} is only for whom its owner lets in: ask on "
                f"https://huggingface.co/{repo}, {LOG_IN}, and run the same command again."
            )
        case RepositoryNotFoundError():
            return (
                f"The hub has no {repo} that you may see: look at how it is written, and if it is "
                f"private, {LOG_IN} of somebody who may see it."
            )
        case OfflineModeIsEnabled():
            return "The hub is switched off by HF_HUB_OFFLINE: unset it and run the same again."
        case LocalEntryNotFoundError() | NoConnection() | Timeout():
            return "The hub cannot be reached: check the network and run the same command again."
        case HfHubHTTPError() if status_of(error) == 401:
            return f"The hub does not accept the token: {LOG_IN}."
        case HfHubHTTPError() if status_of(error) == 403:
            return (
                f"The token may not do that with {repo}: make one that may write there at "
                "https://huggingface.co/settings/tokens, or give a repository of your own."
            )
        case _:
            said = (str(error).strip() or type(error).__name__).splitlines()[0]
            return f"The hub failed ({said}): run the same command again; what arrived is kept."
