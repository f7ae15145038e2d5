"""X's API v2, by X's own client: an account's posts for a bearer token, paid for by the post.

https://docs.x.com/x-api/users/get-posts
"""

import re
import time
from collections.abc import Callable
from contextlib import suppress
from typing import Any, Final

import requests
from pydantic import SecretStr, ValidationError
from requests.adapters import HTTPAdapter
from urllib3.exceptions import NewConnectionError
from xdk import Client

from training.downloads.feed import (
    Account,
    DownloadError,
    Page,
    PassingError,
    UnreachableError,
)
from training.downloads.x_lines import line_of

_MOST: Final = 100
_LEAST: Final = 5
"""Posts that one request may ask for."""
_SECONDS: Final = 30
_HANDLE: Final = re.compile(r"\w{1,15}", re.ASCII)
_TOKEN: Final = re.compile(r"[!-~]+")
_CONSOLE: Final = "X's developer console (https://console.x.com)"


class XFeed:
    """The newest posts of one account, reposts left out by X.

    Args:
        handle: without “@”.
        limit: posts that are read at most; 3,200 is the API's own bound.
        token: an app's.
        api: where X is.

    Raises:
        DownloadError: no account can have this handle, or no app this token.
    """

    service = "X"

    def __init__(self, handle: str, limit: int, token: SecretStr, api: str) -> None:
        if not _HANDLE.fullmatch(handle):
            raise DownloadError(
                f"“{handle}” is no handle on X: those have at most 15 letters of a to z, digits "
                "and underscores."
            )
        secret = token.get_secret_value().strip()
        # What cannot be a header would be quoted in the client's error.
        if not _TOKEN.fullmatch(secret):
            raise DownloadError(
                f"X_BEARER_TOKEN holds characters that no token has: copy it again from {_CONSOLE}."
            )
        self.handle = handle
        self._limit: Final = limit
        self._secret: Final = secret
        self._client = Client(base_url=api, bearer_token=secret)
        self._client.session.mount("http://", _Impatient())
        self._client.session.mount("https://", _Impatient())
        self._client.session.hooks["response"].append(self._hear)
        self._heard: requests.Response | None = None

    def account(self) -> Account:
        """Look the account up; billed as one account."""
        found = self._answer(
            lambda: self._client.users.get_by_username(self.handle, user_fields=["protected"])
        )
        match found.get("data"):
            case {"protected": True}:
                raise DownloadError(
                    f"@{self.handle} protects their posts, so no app may read them: ask them for "
                    "their export, and train on that."
                )
            case {"id": str(account)}:
                return Account(account, None)
        raise self._withheld(found)

    def page(self, account: str, cursor: str | None, read: int) -> Page:
        """The posts at ``cursor``, no more than are left of the limit."""
        left = self._limit - read
        if left < _LEAST:
            return Page([], 0, None)
        pages = self._client.users.get_posts(
            account,
            max_results=min(_MOST, left),
            pagination_token=cursor,
            exclude=["retweets"],
            post_fields=["conversation_id", "created_at", "entities", "note_post"],
        )
        # One at a time: going on by itself, it could not say where it was when it fails.
        found = self._answer(lambda: next(pages))
        posts, meta = found.get("data"), found.get("meta")
        if not isinstance(posts, list):
            if not isinstance(meta, dict):
                raise self._withheld(found)
            posts = []
        following = meta.get("next_token") if isinstance(meta, dict) else None
        if left - len(posts) < _LEAST:  # a smaller page cannot be asked for
            following = None
        try:
            return Page([line_of(each) for each in posts], len(posts), following)
        except (AttributeError, KeyError, TypeError) as error:
            raise self._strange() from error

    def _answer(self, request: Callable[[], object]) -> dict[str, Any]:
        """What X says to ``request``, whatever xdk's models make of it.

        Those refuse a whole page, which is billed, for one remark in it that they do not know.
        """
        self._heard = None
        try:
            with suppress(ValidationError, requests.HTTPError, requests.JSONDecodeError):
                request()
        except requests.RequestException as error:
            reason = getattr(error.args[0], "reason", None) if error.args else None
            if isinstance(reason, NewConnectionError):
                raise UnreachableError("X cannot be reached") from error
            raise PassingError("X does not answer") from error
        heard: requests.Response | None = self._heard
        if heard is None:
            raise self._strange()
        found = _object_in(heard)
        if not heard.ok:
            raise self._refused(heard, found or {})
        if found is None:
            raise self._strange()
        return found

    def _hear(self, response: requests.Response, **_: object) -> None:
        self._heard = response

    def _refused(self, response: requests.Response, problem: dict[str, Any]) -> Exception:
        status = response.status_code
        said = str(problem.get("detail") or problem.get("title") or "").rstrip(".")
        if status == 429 and not str(problem.get("type")).endswith("usage-capped"):
            return PassingError("X asks to wait", _seconds(response))
        if status >= 500:
            return PassingError(f"X is in trouble ({status})")
        if status == 401:
            return DownloadError(
                f"X does not know this X_BEARER_TOKEN: copy the app's token again from {_CONSOLE}."
            )
        if status == 404:
            return self._unknown()
        why = f"{status}: {self._without_secret(said)}" if said else str(status)
        return DownloadError(
            f"X refused ({why}): look at the app's access and credits in {_CONSOLE}."
        )

    def _withheld(self, found: dict[str, Any]) -> DownloadError:
        """What X says of an account in an answer that went well."""
        match found:
            case {"errors": [{"detail": str(said)}, *_]}:
                pass
            case _:
                return self._strange()
        if "suspended" in said:
            return DownloadError(f"@{self.handle} is suspended on X: nobody can read it now.")
        if "Could not find" in said:
            return self._unknown()
        return DownloadError(
            f"X does not show @{self.handle} ({self._without_secret(said)}): ask them for their "
            "export, and train on that."
        )

    def _unknown(self) -> DownloadError:
        return DownloadError(f"X knows no @{self.handle}: look at the handle.")

    def _strange(self) -> DownloadError:
        return DownloadError(
            "What answers is not X as this program knows it: look whether a proxy or a login page "
            "stands between, and at MOCKINGBIRD_X_API if you set it."
        )

    def _without_secret(self, words: str) -> str:
        """``words`` of a server, which has the token, too."""
        return words.replace(self._secret, "…")


class _Impatient(HTTPAdapter):
    """Gives up on a server that says nothing: xdk would wait for ever."""

    def send(self, request: requests.PreparedRequest, **options: Any) -> requests.Response:  # type: ignore[override]
        return super().send(request, **options | {"timeout": _SECONDS})


def _object_in(response: requests.Response) -> dict[str, Any] | None:
    try:
        found = response.json()
    except requests.JSONDecodeError:
        return None
    return found if isinstance(found, dict) else None


def _seconds(response: requests.Response) -> float | None:
    """Until X says that it answers again."""
    reset = response.headers.get("x-rate-limit-reset", "")
    if reset.isdecimal():
        return int(reset) - time.time() + 1
    after = response.headers.get("retry-after", "")
    return float(after) if after.isdecimal() else None
