"""Writers that are killed, that meet each other, and that somebody reads meanwhile."""

import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from threading import Barrier

import pytest

from models import Bundle, Store
from tests.bundles import FILES, manifest, shelve, shelve_base, write

IMPORTS = """
import sys, time
from pathlib import Path
from models import Store
from tests.bundles import FILES, manifest, shelve
store = Store(Path(sys.argv[1]))
"""

HALF_A_BUNDLE = """
with store.new_version(manifest()) as folder:
    (folder / "adapter_model.safetensors").write_bytes(b"half of it")
    print("half-way", flush=True)
    time.sleep(60)
"""

VERSION_AFTER_VERSION = """
print("writing", flush=True)
while True:
    shelve(store, files={**FILES, "adapter_model.safetensors": bytes(1_000_000)})
"""


@contextmanager
def another_process(store: Store, script: str) -> Iterator[None]:
    """Run ``script`` until it has printed a line; kill it (SIGKILL) at the end of the block."""
    with subprocess.Popen(
        [sys.executable, "-c", IMPORTS + script, store.root],
        cwd=Path(__file__).parents[2],
        stdout=subprocess.PIPE,
    ) as process:
        assert process.stdout
        assert process.stdout.readline()
        try:
            yield
        finally:
            process.kill()


def take_every_version(store: Store) -> Iterator[Bundle]:
    """Open all versions of the persona, newest first; each must be whole, and is then removed."""
    while store.versions("wick"):
        bundle = store.latest("Wick")
        yield bundle
        shutil.rmtree(bundle.path)


def test_a_writer_killed_half_way_leaves_no_version(store: Store) -> None:
    shelve(store)

    with another_process(store, HALF_A_BUNDLE):
        assert store.versions("wick") == [1], "not while it is being written"

    assert store.versions("wick") == [1]
    adapter = store.latest("Wick").path / "adapter_model.safetensors"
    assert adapter.read_bytes() == FILES["adapter_model.safetensors"]
    assert shelve(store).version == 2


@pytest.mark.parametrize("after", [0.05, 0.09, 0.12])
def test_whenever_a_writer_is_killed_all_versions_are_whole(store: Store, after: float) -> None:
    with another_process(store, VERSION_AFTER_VERSION):
        deadline = time.monotonic() + 10
        while not store.versions("wick") and time.monotonic() < deadline:
            time.sleep(0.005)
        time.sleep(after)
    assert list(take_every_version(store))


def test_who_reads_while_versions_are_written_sees_whole_ones(store: Store) -> None:
    shelve(store)
    with ThreadPoolExecutor() as threads:
        writing = threads.submit(lambda: [shelve(store) for _ in range(20)])
        seen = []
        while not writing.done():
            seen.append(store.latest("Wick").version)
        writing.result()
    assert seen == sorted(seen)


def test_writers_that_end_at_once_get_a_number_each(store: Store) -> None:
    base = shelve_base(store).path.name
    writers = 16
    all_have_written = Barrier(writers)

    def write_version(number: int) -> None:
        with store.new_version(manifest(served_by=base)) as folder:
            write({**FILES, "README.md": str(number).encode()}, folder)
            all_have_written.wait(timeout=10)

    with ThreadPoolExecutor(writers) as threads:
        list(threads.map(write_version, range(writers)))

    cards = {
        bundle.version: (bundle.path / "README.md").read_text()
        for bundle in take_every_version(store)
    }
    assert cards.keys() == set(range(1, writers + 1))
    assert set(cards.values()) == {str(number) for number in range(writers)}
