"""Makes the sample account's card, as anybody's training does: ``python -m docs.card``.

Some five minutes on two cores.
"""

import shutil
import tempfile
from pathlib import Path

from models import Store
from training import steps
from training.card import CARD
from training.progress import Progress
from training.provenance import Provenance
from training.recipe import Recipe

HERE = Path(__file__).parent
ARCHIVE = HERE.parent / "training" / "sample_archive"


def main() -> None:
    """Train the sample account, and keep of its bundle what a reader looks at."""
    with tempfile.TemporaryDirectory() as temporary:
        bundle = steps.train(
            [ARCHIVE],
            "Wick",
            "smollm2",
            Recipe.default("lora"),
            Store(Path(temporary)),
            Progress(),
            provenance=Provenance("Tom Wick", "invented"),
        )
        shown = HERE / "card"
        shown.mkdir(exist_ok=True)
        for file in bundle.manifest.files:
            if file == CARD or file.endswith(".png"):
                shutil.copyfile(bundle.path / file, shown / file)


if __name__ == "__main__":
    main()
