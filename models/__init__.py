"""The contract between the two programs: what a bundle on disk is, and how to read and write one.

``training`` writes bundles, ``bot`` reads them, and neither imports the other.
"""

from models.bundle import Bundle, BundleError, open_bundle
from models.manifest import FORMAT, Base, FileRecord, Graph, Manifest
from models.store import DEFAULT_STORE, Store, slugify

__all__ = [
    "DEFAULT_STORE",
    "FORMAT",
    "Base",
    "Bundle",
    "BundleError",
    "FileRecord",
    "Graph",
    "Manifest",
    "Store",
    "open_bundle",
    "slugify",
]
