"""From the HTML in which the fediverse hands posts around to what their authors typed."""

import re
from contextlib import suppress
from html.parser import HTMLParser

_BLOCKS = frozenset(
    ("p", "ul", "ol", "blockquote", "pre", "div", "h1", "h2", "h3", "h4", "h5", "h6")
)
_NOT_TYPED = frozenset(("invisible", "quote-inline"))
"""Classes of the parts of a link that are hidden, and of the link to a post that is quoted."""


def read_markup(html: str) -> str:
    """The text of ``html``: paragraphs an empty line apart, and links spelled out.

    A mention stays “@user”, as it is shown, and so do hashtags and the names of emoji.
    """
    reader = _Reader()
    with suppress(AssertionError):  # HTMLParser's word for a broken “<![…”: it reads no further
        # Without an end below it, it would look for that of “<a <a <a …” at every one.
        reader.feed(f"<div>{html}</div>")
        reader.close()
    lines = (line.strip(" ") for line in reader.text().split("\n"))
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


class _Reader(HTMLParser):
    """Collects text in one pass.

    Beautiful Soup builds a tree before it gives the text, and takes twenty seconds for 25 kB of
    ``<p>``: a stranger's archive may hold ten thousand of those.
    """

    def __init__(self) -> None:
        super().__init__()
        self._parts: list[str] = []
        self._hidden: str | None = None
        """The tag within which nothing was typed, and how often it is open."""
        self._depth = 0
        self._link: str | None = None
        """The address of the link that is open, and what is known of it."""
        self._link_start = 0
        self._is_shortened = False

    def text(self) -> str:
        """All of it."""
        self._end_link()
        return "".join(self._parts)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = dict(attrs)
        if self._hidden:
            self._depth += tag == self._hidden
        elif not _NOT_TYPED.isdisjoint((attributes.get("class") or "").split()):
            self._hidden, self._depth = tag, 1
            self._is_shortened = True
        elif tag == "a":
            self._end_link()
            self._link, self._link_start = attributes.get("href"), len(self._parts)
            self._is_shortened = False
        elif tag in ("br", "li"):
            self._parts.append("\n")
        elif tag in _BLOCKS:
            self._parts.append("\n\n")

    def handle_endtag(self, tag: str) -> None:
        if self._hidden:
            self._depth -= tag == self._hidden
            if not self._depth:
                self._hidden = None
        elif tag == "a":
            self._end_link()
        elif tag in _BLOCKS:
            self._parts.append("\n\n")

    def handle_data(self, data: str) -> None:
        if not self._hidden:
            self._parts.append(data.replace("\n", " "))  # in HTML, a line's end is only a space

    def _end_link(self) -> None:
        """Put the whole address where a part of it is shown; words, mentions and hashtags stay."""
        if self._link is None:
            return
        shown = "".join(self._parts[self._link_start :])
        if self._is_shortened or shown.startswith(("http://", "https://")):
            self._parts[self._link_start :] = [self._link]
        self._link = None
