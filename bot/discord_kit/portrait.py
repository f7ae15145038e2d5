"""A persona's picture: somebody uploaded it, so it is looked at with care."""

import io
import logging

from PIL import Image, ImageOps

SIDE = 120
"""Pixels of a portrait's sides, as a card shows it."""
LARGEST = 8 * 2**20
"""Bytes that a picture may have."""
MOST_PIXELS = 4096 * 4096
"""A few bytes can unpack to any number of pixels, each of which takes memory."""

log = logging.getLogger(__name__)


def portrait(picture: bytes) -> bytes | None:
    """``picture`` as a square PNG, cut to its middle; nothing if it is none that can be shown.

    It may be a PNG, a JPEG or a WebP; of an animated one, the first frame is taken.
    """
    if len(picture) > LARGEST:
        return None
    try:
        with Image.open(io.BytesIO(picture), formats=["PNG", "JPEG", "WEBP"]) as opened:
            if opened.width * opened.height > MOST_PIXELS:
                return None
            upright = ImageOps.exif_transpose(opened).convert("RGBA")
    except Exception as error:  # Pillow's decoders raise what the damage happens to lead to
        log.debug("A picture could not be read: %s", error)
        return None
    square = Image.new("RGBA", (SIDE, SIDE), "white")
    square.alpha_composite(ImageOps.fit(upright, square.size))
    png = io.BytesIO()
    square.convert("RGB").save(png, "PNG")
    return png.getvalue()
