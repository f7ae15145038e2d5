"""The contract between the two programs: what a bundle on disk is, and how to read and write one.

``training`` writes bundles, ``bot`` reads them, and neither imports the other.
"""

from models import progress
from models.adapter import MIDDLE, SPOKEN_INTENSITY, Adapter, read_adapter, shrink, widen
from models.bundle import TOKENIZER, BaseBundle, Bundle, BundleError
from models.guard import CopyGuard
from models.manifest import (
    FORMAT,
    KEPT_POSTS,
    LONGEST_NAME,
    Base,
    BaseManifest,
    Candidate,
    Consent,
    FileRecord,
    Graph,
    Manifest,
)
from models.running import ENVIRONMENT, SESSION_ENTRIES
from models.store import DEFAULT_STORE, Store, check_slug, slugify

__all__ = [
    "DEFAULT_STORE",
    "ENVIRONMENT",
    "FORMAT",
    "KEPT_POSTS",
    "LONGEST_NAME",
    "MIDDLE",
    "SESSION_ENTRIES",
    "SPOKEN_INTENSITY",
    "TOKENIZER",
    "Adapter",
    "Base",
    "BaseBundle",
    "BaseManifest",
    "Bundle",
    "BundleError",
    "Candidate",
    "Consent",
    "CopyGuard",
    "FileRecord",
    "Graph",
    "Manifest",
    "Store",
    "check_slug",
    "progress",
    "read_adapter",
    "shrink",
    "slugify",
    "widen",
]
