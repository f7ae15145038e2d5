"""The manifest: what a bundle says about itself, in ``manifest.json``."""

from datetime import datetime
from pathlib import PurePosixPath, PureWindowsPath
from typing import Annotated, Final, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field

FORMAT: Final = 1
"""The bundle format that this code writes; it reads this one and refuses newer ones."""


def _plain_file_name(name: str) -> str:
    # Judged as both kinds of path, so that a bundle means the same on every machine.
    if name in {"", ".", ".."} or any(
        kind(name).name != name for kind in (PurePosixPath, PureWindowsPath)
    ):
        raise ValueError(f"{name!r} is not a plain file name")
    return name


FileName = Annotated[str, AfterValidator(_plain_file_name)]


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Base(_Part):
    """The model that a persona was taught on."""

    name: str
    """As a person would name it: ``gpt2``, ``smollm2``, a hub id or a folder's name."""
    architecture: str
    """``model_type`` of its configuration: ``gpt2`` or ``llama``."""
    digest: str
    """SHA-256 (hex) over its weights: two personas share a base if and only if this is equal."""
    license: str | None = None
    """SPDX-like identifier, where it is known."""


class Graph(_Part):
    """The ONNX graph that the bot runs."""

    file: FileName
    precision: str
    """How its weights are kept: ``fp32``, or ``8-bit blocks of 128``."""
    start_token: int = Field(ge=0)
    """Token id that stands before every post."""
    end_token: int = Field(ge=0)
    """Token id that ends every post; for GPT-2 it is the same."""
    context_length: int = Field(gt=1)
    """Tokens that the model can see, prompt included."""


class FileRecord(_Part):
    """What a file of the bundle must be to be whole."""

    bytes: int = Field(ge=0)
    sha256: str = Field(pattern=r"^[0-9a-f]{64}$")


class Manifest(_Part):
    """All that a reader needs to know before it opens anything else.

    Every file of a bundle but the manifest itself stands in ``files``.
    """

    format: Literal[1] = FORMAT
    kind: Literal["persona"] = "persona"
    name: str = Field(min_length=1, max_length=80)
    """The persona's name as people see it."""
    created: datetime
    base: Base
    method: Literal["lora", "full"]
    graph: Graph
    files: dict[FileName, FileRecord]
