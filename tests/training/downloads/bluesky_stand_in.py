"""What Bluesky's public API says of one account, Ada's."""

from typing import Any

from tests.training.downloads.stand_in import Answer, Asked, StandIn

DID = "did:plc:ada"
OTHER = "did:plc:bob"


def post(number: int, text: str, **fields: object) -> dict[str, Any]:
    """One entry of Ada's feed."""
    return {
        "post": {
            "uri": f"at://{DID}/app.bsky.feed.post/{number}",
            "cid": "bafy",
            "author": {"did": DID, "handle": "ada.test"},
            "record": {
                "$type": "app.bsky.feed.post",
                "text": text,
                "createdAt": f"2026-03-01T10:00:{number % 60:02}.000Z",
                **fields,
            },
        }
    }


def answering(did: str) -> dict[str, Any]:
    place = {"uri": f"at://{did}/app.bsky.feed.post/9", "cid": "bafy"}
    return {"root": place, "parent": place}


class BlueskyStandIn(StandIn):
    """The newest of ``feed`` stands first."""

    def __init__(self, feed: list[dict[str, Any]]) -> None:
        super().__init__()
        self.feed = feed
        self.labels: list[dict[str, str]] = []
        self.page = 100

    def answer(self, asked: Asked) -> Answer:
        if asked.query["actor"] not in ("ada.test", DID):
            return Answer({"error": "InvalidRequest", "message": "Profile not found"}, 400)
        if asked.path == "/xrpc/app.bsky.actor.getProfile":
            return Answer(
                {
                    "did": DID,
                    "handle": "ada.test",
                    "postsCount": len(self.feed),
                    "labels": self.labels,
                }
            )
        assert asked.path == "/xrpc/app.bsky.feed.getAuthorFeed"
        begin = int(asked.query.get("cursor", "0"))
        end = begin + min(self.page, int(asked.query["limit"]))
        more = {"cursor": str(end)} if end < len(self.feed) else {}
        return Answer({"feed": self.feed[begin:end], **more})
