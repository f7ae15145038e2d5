"""What a service has to offer to be downloaded from, and what can be wrong with it."""

from dataclasses import dataclass
from typing import Any, Protocol


class DownloadError(Exception):
    """A download that cannot go on; the message is one sentence that says what to do next."""


class PassingError(Exception):
    """A request that may go well later; the message says why it did not, without a full stop."""

    def __init__(self, why: str, seconds: float | None = None) -> None:
        super().__init__(why)
        self.seconds = seconds
        """When to ask again, if the service said."""


class UnreachableError(PassingError):
    """Nobody answers at the service's address: it may be down, or this machine without network."""


@dataclass(frozen=True, slots=True)
class Account:
    """Whose posts are read."""

    id: str
    """The service's own, which outlives a change of handle."""
    posts: int | None
    """How many there are; None where it is not known how many of them are reposts."""


@dataclass(frozen=True, slots=True)
class Page:
    """Some posts, the newest first."""

    lines: list[dict[str, Any]]
    """In a form that ``training.sources.records`` reads; without reposts."""
    read: int
    """Posts that the service counts as read, those that are left out among them."""
    cursor: str | None
    """Where the next page begins; None after the last."""


class Feed(Protocol):
    """The posts of one account.

    Each method sends one request, and raises ``DownloadError`` or ``PassingError``.
    """

    service: str
    """What people call it."""
    handle: str
    """The account's, as a person writes it, without “@”."""

    def account(self) -> Account:
        """Look the account up."""

    def page(self, account: str, cursor: str | None, read: int) -> Page:
        """The posts at ``cursor``; ``read`` have been read before it."""
