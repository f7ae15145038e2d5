"""The manifests: what a bundle says about itself, in ``manifest.json``."""

from datetime import datetime
from pathlib import PurePosixPath, PureWindowsPath
from typing import Annotated, Final, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field

FORMAT: Final = 2
"""The bundle format that this code writes; it reads this one and refuses the others."""

LONGEST_NAME: Final = 80
"""Characters of a persona's name."""

KEPT_POSTS: Final = "posts.json"
"""Real posts that taught nothing, as a JSON list of strings: only where the owner wanted it."""


def _plain_file_name(name: str) -> str:
    # Judged as both kinds of path, so that a bundle means the same on every machine.
    if name in {"", ".", ".."} or any(
        kind(name).name != name for kind in (PurePosixPath, PureWindowsPath)
    ):
        raise ValueError(f"{name!r} is not a plain file name")
    return name


FileName = Annotated[str, AfterValidator(_plain_file_name)]
Digest = Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]


Consent = Literal["own", "agreed", "invented"]
"""The person trained it, or agreed that somebody does, or there is no such person."""


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Base(_Part):
    """The model that a persona was taught on."""

    name: str
    """As a person would name it: ``gpt2``, ``smollm2``, a hub id or a folder's name."""
    architecture: str
    """``model_type`` of its configuration: ``gpt2`` or ``llama``."""
    digest: str
    """SHA-256 (hex) over its weights."""
    license: str | None = None
    """SPDX-like identifier, where it is known."""


class Graph(_Part):
    """The decode graph that the bot runs; `training/serving_graph` says what it reads and gives."""

    file: FileName
    precision: str
    """How its weights, keys, values and adapters are kept: ``fp32``, or ``8-bit blocks of 256``."""
    start_token: int = Field(ge=0)
    """Token id that stands before every post."""
    end_token: int = Field(ge=0)
    """Token id that ends every post; for GPT-2 it is the same."""
    context_length: int = Field(gt=1)
    """Tokens that the model can see, prompt included."""


class Candidate(_Part):
    """A precision that the weights could be kept in, as it was measured on a person's posts."""

    precision: str
    bits_per_character: float
    exact_bits_per_character: float
    """Of Optimum's fp32 export, on the same posts."""
    tokens_per_second: dict[int, float]
    """By the number of rows, on the machine that made the bundle."""

    @property
    def loss(self) -> float:
        """Share of bits per character that the precision costs."""
        return self.bits_per_character / self.exact_bits_per_character - 1


class FileRecord(_Part):
    """What a file of the bundle must be to be whole."""

    bytes: int = Field(ge=0)
    sha256: Digest


class BaseManifest(_Part):
    """What a base says: one graph and one tokenizer that thousands of personas share."""

    format: Literal[2] = FORMAT
    kind: Literal["base"] = "base"
    created: datetime
    base: Base
    adapters: bool
    """Whether its graph takes adapters; that of a full fine-tune does not."""
    graph: Graph
    candidates: tuple[Candidate, ...]
    """Every precision that was tried when the base was made, the served one among them."""
    files: dict[FileName, FileRecord]


class Manifest(_Part):
    """What a persona says.

    Every file of a bundle but the manifest itself stands in ``files``.
    """

    format: Literal[2] = FORMAT
    kind: Literal["persona"] = "persona"
    name: str = Field(min_length=1, max_length=LONGEST_NAME)
    """The persona's name as people see it."""
    slug: FileName | None = Field(default=None, exclude_if=lambda slug: slug is None)
    """Its folder in the store, where its name does not say it: two servers may both have an “Ada”.
    Written only if there is one, so that an earlier Mockingbird reads the bundles of all others."""
    person: str | None = Field(
        default=None,
        min_length=1,
        max_length=LONGEST_NAME,
        exclude_if=lambda person: person is None,
    )
    """Whose posts taught it, in the words of whoever trained it."""
    consent: Consent | None = Field(default=None, exclude_if=lambda consent: consent is None)
    """By what right; this and the person are written only if they were told, as the slug is."""
    created: datetime
    base: Base
    method: Literal["lora", "full"]
    """Whether its folder holds an adapter, or it is a base of its own."""
    served_by: FileName
    """The folder of the base bundle that speaks for it."""
    end_bias: float = Field(default=0.0, ge=-10, le=10, exclude_if=lambda bias: bias == 0)
    """What is added to the end token's logit, times the persona's share in a voice, so that its
    posts come out as long as its person's. Written only if it changes anything."""
    serving: Candidate
    """That base's precision, as it was measured on this person's posts."""
    files: dict[FileName, FileRecord]
