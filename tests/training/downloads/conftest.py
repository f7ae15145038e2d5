"""Stand-ins for the services, and an environment that leads to them."""

from collections.abc import Iterator

import pytest

from tests.training.downloads.bluesky_stand_in import BlueskyStandIn
from tests.training.downloads.bluesky_stand_in import post as bluesky_post
from tests.training.downloads.stand_in import serving
from tests.training.downloads.x_stand_in import TOKEN, XStandIn
from tests.training.downloads.x_stand_in import post as x_post


@pytest.fixture(autouse=True)
def _directly(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    monkeypatch.setenv("no_proxy", "127.0.0.1")


@pytest.fixture
def bluesky(monkeypatch: pytest.MonkeyPatch) -> Iterator[BlueskyStandIn]:
    """Bluesky with 250 posts of Ada's."""
    service = BlueskyStandIn([bluesky_post(n, f"post number {n}") for n in range(250, 0, -1)])
    with serving(service):
        monkeypatch.setenv("MOCKINGBIRD_BLUESKY_API", service.url)
        yield service


@pytest.fixture
def x(monkeypatch: pytest.MonkeyPatch) -> Iterator[XStandIn]:
    """X with 250 posts of Ada's, and her token."""
    service = XStandIn([x_post(n, f"post number {n}") for n in range(250, 0, -1)])
    with serving(service):
        monkeypatch.setenv("MOCKINGBIRD_X_API", service.url)
        monkeypatch.setenv("X_BEARER_TOKEN", TOKEN)
        yield service
