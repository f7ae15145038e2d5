"""The contract between the two programs: what a bundle on disk is, and how to read and write one.

``training`` writes bundles, ``bot`` reads them, and neither imports the other.
"""

from models.adapter import Adapter, read_adapter, widen
from models.bundle import TOKENIZER, BaseBundle, Bundle, BundleError
from models.manifest import FORMAT, Base, BaseManifest, Candidate, FileRecord, Graph, Manifest
from models.store import DEFAULT_STORE, Store, slugify

__all__ = [
    "DEFAULT_STORE",
    "FORMAT",
    "TOKENIZER",
    "Adapter",
    "Base",
    "BaseBundle",
    "BaseManifest",
    "Bundle",
    "BundleError",
    "Candidate",
    "FileRecord",
    "Graph",
    "Manifest",
    "Store",
    "read_adapter",
    "slugify",
    "widen",
]
