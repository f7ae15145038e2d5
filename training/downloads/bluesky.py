"""Bluesky's public feed of an account: no key, no login.

https://docs.bsky.app/docs/api/app-bsky-feed-get-author-feed
"""

import logging
from datetime import UTC, datetime
from typing import Any, Final

import httpx
from atproto import Client, Request, models
from atproto.exceptions import (
    BadRequestError,
    NetworkError,
    RateLimitExceededError,
    RequestErrorBase,
)

from training.downloads.feed import (
    Account,
    DownloadError,
    Page,
    PassingError,
    UnreachableError,
)
from training.sources.bluesky_record import author_of

# onnxruntime has the whole process log from this level on, and httpx logs each request.
logging.getLogger("httpx").setLevel(logging.WARNING)

_MOST: Final = 100
"""Posts that one request may ask for."""
_SECONDS: Final = 30
_SIGNED_IN_ONLY: Final = "!no-unauthenticated"
"""What an account says of itself that does not want to be read without a login."""


class BlueskyFeed:
    """The posts of one account; answers are not parsed by the client's models.

    Those refuse a whole page for one thing in it that they do not know, and a record shall reach
    the file as its author's client wrote it.
    """

    service = "Bluesky"

    def __init__(self, handle: str, api: str) -> None:
        self.handle = handle
        self._client = Client(base_url=api, request=Request(timeout=_SECONDS))

    def account(self) -> Account:
        """Look the account up."""
        params = models.AppBskyActorGetProfile.Params(actor=self.handle)
        found = self._answer("app.bsky.actor.getProfile", params)
        labels = found.get("labels")
        for label in labels if isinstance(labels, list) else ():
            match label:
                case {"val": str(value)} if value == _SIGNED_IN_ONLY:
                    raise DownloadError(
                        f"@{self.handle} does not want to be read without a login: ask them for "
                        "their repo.car (Settings, Account, Export my data), and train on that."
                    )
        match found:
            case {"did": str(did)}:
                posts = found.get("postsCount")
                return Account(did, posts if isinstance(posts, int) else None)
        raise self._strange()

    def page(self, account: str, cursor: str | None, read: int) -> Page:  # noqa: ARG002
        """The posts at ``cursor``."""
        # No filter of the API's leaves out reposts and keeps replies.
        params = models.AppBskyFeedGetAuthorFeed.Params(
            actor=account, cursor=cursor, limit=_MOST, filter="posts_with_replies"
        )
        found = self._answer("app.bsky.feed.getAuthorFeed", params)
        shown, following = found.get("feed"), found.get("cursor")
        if not isinstance(shown, list):
            raise self._strange()
        lines = []
        for each in shown:
            match each:
                case {"reason": _}:  # a repost, or a pinned post that comes again below
                    continue
                case {"post": {"uri": str(uri), "record": dict(record)}}:
                    if author_of(uri) == account:
                        lines.append({"uri": uri, "record": record})
        return Page(
            lines, len(shown), following if isinstance(following, str) and following else None
        )

    def _answer(self, method: str, params: object) -> dict[str, Any]:
        try:
            content = self._client.invoke_query(method, params=params).content
        except RateLimitExceededError as error:
            raise PassingError("Bluesky asks to wait", _seconds(error)) from error
        except BadRequestError as error:
            raise self._refused(error) from error
        except RequestErrorBase as error:
            raise self._passing(error) from error
        except httpx.TransportError as error:  # one that the client does not translate
            raise PassingError("Bluesky hung up") from error
        except ValueError as error:
            raise self._strange() from error
        if not isinstance(content, dict):
            raise self._strange()
        return content

    def _refused(self, error: BadRequestError) -> DownloadError:
        said = getattr(getattr(error, "response", None), "content", None)
        kind, words = getattr(said, "error", ""), getattr(said, "message", "") or ""
        if kind in ("AccountTakedown", "AccountDeactivated"):
            return DownloadError(
                f"@{self.handle} is suspended or deactivated on Bluesky: nobody can read it now."
            )
        if "not found" in words.casefold() or "valid did or a handle" in words:
            return DownloadError(
                f"Bluesky knows no @{self.handle}: give the whole handle, such as ada.bsky.social."
            )
        return DownloadError(
            f"Bluesky refused ({error}): if it does so again, remove the .part files to begin anew."
        )

    def _passing(self, error: RequestErrorBase) -> Exception:
        if error.response is None:
            if isinstance(error.__cause__, httpx.ConnectError):
                return UnreachableError("Bluesky cannot be reached")
            return PassingError("Bluesky does not answer")
        if isinstance(error, NetworkError) or error.response.status_code >= 500:
            return PassingError(f"Bluesky is in trouble ({error.response.status_code})")
        return DownloadError(f"Bluesky refused ({error}): try again later.")

    def _strange(self) -> DownloadError:
        return DownloadError(
            "What answers is not Bluesky: look whether a proxy or a login page stands between, "
            "and at MOCKINGBIRD_BLUESKY_API if you set it."
        )


def _seconds(error: RateLimitExceededError) -> float | None:
    if error.retry_after is not None:
        return float(error.retry_after)
    if error.reset_at is None:
        return None
    return float((error.reset_at - datetime.now(UTC)).total_seconds()) + 1
