"""Small archives, written here: nobody's posts but ours."""

import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

Archive = Callable[..., Path]


@pytest.fixture
def zipped(tmp_path: Path) -> Archive:
    """Write a zip of the files given by name."""

    def write(files: dict[str, str | bytes], name: str = "export.zip") -> Path:
        path = tmp_path / name
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            for member, content in files.items():
                archive.writestr(member, content)
        return path

    return write


@pytest.fixture
def written(tmp_path: Path) -> Archive:
    """Write one file."""

    def write(content: str | bytes, name: str = "posts") -> Path:
        path = tmp_path / name
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return path

    return write
