"""How true a voice is: its figures beside those of the untaught base and of real posts."""

from dataclasses import asdict, dataclass
from typing import Any, Final

from training.card.drawing import draw
from training.card.numbers import percent, signed

_MARKS: Final = {
    "newlines": "have newlines",
    "emoji": "have emoji",
    "hashtags": "have hashtags",
    "mentions": "mention somebody",
    "punctuation": "end in punctuation",
    "capitals": "capitals, of all letters",
}


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure of the base, the persona and real posts, as it is shown and where it stands."""

    label: str
    base: str
    own: str
    real: str
    places: tuple[float | None, float, float | None]
    """From 0 to 1, of the same three."""


def figures_of(metrics: dict[str, Any]) -> list[Figure]:
    """The figures of a persona's ``metrics.json``; “–” where there is none."""
    own = metrics["fidelity"]
    base: dict[str, Any] | None = metrics.get("floor")
    figures = [_length(base, own)]
    figures += [
        _share(
            label,
            _number(base, "style", "shares", mark),
            own["style"]["shares"][mark],
            own["real_style"]["shares"][mark],
        )
        for mark, label in _MARKS.items()
    ]
    figures.append(
        _share(
            "distinct pairs of words",
            # It hangs on the number of texts.
            _number(base, "distinctness", "distinct_2") if _as_many(base, own) else None,
            own["distinctness"]["distinct_2"],
            own["real_distinctness"]["distinct_2"],
        )
    )
    figures.append(
        _share(
            "copy a real post",
            _number(base, "copying", "rate"),
            own["copying"]["rate"],
            own["control"]["rate"],
        )
    )
    figures.append(_share("come to an end", _number(base, "stopped"), own["stopped"], None))
    return figures


def fidelity(name: str, metrics: dict[str, Any]) -> bytes | None:
    """Those figures as a PNG."""
    bits = metrics["bits_per_character"]
    return draw(
        "fidelity",
        name,
        {
            "bits": {
                "base": f"{bits['base']:.3f}",
                "own": f"{bits['own']:.3f}",
                "gain": f"{signed(100 * (bits['own'] / bits['base'] - 1), 1)} %",
            },
            "rows": [asdict(each) for each in figures_of(metrics)],
        },
    )


def _length(base: dict[str, Any] | None, own: dict[str, Any]) -> Figure:
    """Characters, whose places are shares of the longest of the three."""
    floor = _number(base, "style", "length")
    voice, real = own["style"]["length"], own["real_style"]["length"]
    longest = max(floor or 0, voice, real) or 1
    return Figure(
        "characters a post",
        "–" if floor is None else f"{floor:.0f}",
        f"{voice:.0f}",
        f"{real:.0f}",
        (None if floor is None else floor / longest, voice / longest, real / longest),
    )


def _as_many(base: dict[str, Any] | None, own: dict[str, Any]) -> bool:
    return base is not None and bool(base["posts"] == own["posts"])


def _number(figures: dict[str, Any] | None, *path: str) -> float | None:
    """One of ``figures``; None where there are none."""
    if figures is None:
        return None
    found: Any = figures
    for step in path:
        found = found[step]
    return float(found)


def _share(label: str, base: float | None, own: float, real: float | None) -> Figure:
    return Figure(label, percent(base), percent(own), percent(real), (base, own, real))
