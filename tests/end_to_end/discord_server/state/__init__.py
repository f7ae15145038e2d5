"""What the local Discord knows, and how Discord writes it down in JSON."""

from typing import Any

Json = dict[str, Any]
"""An object as it stands in a request or an answer."""
