"""What an installation brings with it."""

import tomllib
from importlib.metadata import requires
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

PROJECT = tomllib.loads((Path(__file__).parent.parent / "pyproject.toml").read_text())["project"]


def everything_that_comes_with(requirements: list[str]) -> set[str]:
    """The packages that pip would install here for ``requirements``, by their canonical names."""
    found: set[str] = set()
    waiting = [(Requirement(each), "") for each in requirements]
    while waiting:
        requirement, extra = waiting.pop()
        name = canonicalize_name(requirement.name)
        if requirement.marker and not requirement.marker.evaluate({"extra": extra}):
            continue
        if name in found and not requirement.extras:
            continue
        found.add(name)
        for below in requires(name) or []:
            waiting += [(Requirement(below), each) for each in ("", *requirement.extras)]
    return found


def test_a_machine_that_only_speaks_gets_neither_torch_nor_transformers() -> None:
    extras = PROJECT["optional-dependencies"]
    speaking = everything_that_comes_with(PROJECT["dependencies"] + extras["bot"])
    teaching = everything_that_comes_with(PROJECT["dependencies"] + extras["training"])

    assert {"discord-py", "onnxruntime", "tokenizers"} <= speaking
    assert {"torch", "transformers"} <= teaching
    assert not {"torch", "transformers", "optimum", "onnx"} & speaking
