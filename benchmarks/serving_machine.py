"""The machine that the figures hold for."""

import os
import platform
import re
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Final

import psutil

from benchmarks.serving_results import Machine

_PACKAGES: Final = (
    "onnxruntime",
    "optimum-onnx",
    "transformers",
    "torch",
    "ctranslate2",
    "llama-cpp-python",
    "numpy",
)


def threads() -> int:
    """As many as this process may use."""
    return len(os.sched_getaffinity(0))


def this_machine() -> Machine:
    """What it says about itself."""
    listing = Path("/proc/cpuinfo")
    said = listing.read_text() if listing.exists() else ""
    model = re.search(r"^model name\s*: (.+)$", said, re.MULTILINE)
    return Machine(
        cpu=model[1] if model else platform.processor(),
        vnni=re.search(r"\bavx(512)?_vnni\b", said) is not None,
        threads=threads(),
        memory_gigabytes=round(psutil.virtual_memory().total / 1e9, 1),
        load_average=os.getloadavg()[0],
        system=f"{platform.system()} {platform.machine()}, Python {platform.python_version()}",
        packages={name: found for name in _PACKAGES if (found := _version(name))},
    )


def _version(package: str) -> str | None:
    try:
        return version(package)
    except PackageNotFoundError:
        return None
