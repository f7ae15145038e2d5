"""A post of X's API v2 in the form of X's own export, which ``training.sources`` reads."""

import re
from collections.abc import Mapping
from typing import Any

_OWN_MEDIA = re.compile(r"https?://(?:x|twitter)\.com/\w+/status/\d+/(?:photo|video)/\d+")
"""What a picture's link leads to; the export keeps those apart from the links one writes."""


def line_of(post: Mapping[str, Any]) -> dict[str, Any]:
    """The fields of an export's post that are read.

    The texts stay escaped as X gives them: the reader undoes that, once. Since 2026 X calls the
    whole text of a long post ``note_post``, and still answers with ``note_tweet`` here and there.
    """
    whole = post.get("note_post") or post.get("note_tweet") or {}
    entities = post.get("entities") or {}
    text, answered = post["text"], None
    if post.get("conversation_id") != post["id"]:
        # Who is answered could be asked for, but each is billed as an account that was read. X puts
        # those whom one answers before the text, and nobody before a thread of one's own.
        answered = next(
            (each["username"] for each in entities.get("mentions") or () if each["start"] == 0),
            None,
        )
    if whole.get("text"):
        text = whole["text"]
        if answered and not text.startswith("@"):
            text = f"@{answered} {text}"
    links = [*(entities.get("urls") or ()), *((whole.get("entities") or {}).get("urls") or ())]
    media = [each for each in links if _is_media(each)]
    return {
        "id_str": post["id"],
        "created_at": post.get("created_at"),
        "full_text": text,
        "in_reply_to_screen_name": answered,
        "entities": {
            "urls": [
                {"url": each.get("url"), "expanded_url": each.get("expanded_url")}
                for each in links
                if each not in media
            ],
            "media": [{"url": each.get("url")} for each in media],
        },
    }


def _is_media(link: Mapping[str, Any]) -> bool:
    leads_to = link.get("expanded_url") or ""
    return "media_key" in link or _OWN_MEDIA.fullmatch(leads_to) is not None
