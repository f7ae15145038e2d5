"""What X's API v2 says of one account, Ada's."""

from typing import Any

from tests.training.downloads.stand_in import Answer, Asked, StandIn

TOKEN = "CANARY-token-1234567890"


def post(number: int, text: str, **fields: object) -> dict[str, Any]:
    return {
        "id": str(number),
        "text": text,
        "created_at": f"2026-03-01T10:00:{number % 60:02}.000Z",
        "conversation_id": str(number),
        **fields,
    }


def problem(title: str, detail: str) -> Answer:
    """What X answers, with 200, of an account that it does not show."""
    kind = "https://api.x.com/2/problems/resource-not-found"
    return Answer({"errors": [{"title": title, "detail": detail, "type": kind}]})


class XStandIn(StandIn):
    """The newest of ``timeline`` stands first; reposts among it have no text."""

    def __init__(self, timeline: list[dict[str, Any]]) -> None:
        super().__init__()
        self.timeline = timeline
        self.remarks: list[dict[str, str]] = []
        """Stand beside the posts of each page."""
        self.account: Answer = Answer(
            {"data": {"id": "42", "username": "ada", "name": "Ada", "protected": False}}
        )

    def answer(self, asked: Asked) -> Answer:
        if asked.headers.get("Authorization") != f"Bearer {TOKEN}":
            return Answer({"title": "Unauthorized", "type": "about:blank", "status": 401}, 401)
        if asked.path == "/2/users/by/username/ada":
            return self.account
        assert asked.path == "/2/users/42/tweets"
        most = int(asked.query["max_results"])
        if not 5 <= most <= 100:
            return Answer({"title": "Invalid Request", "detail": f"max_results is {most}"}, 400)
        assert asked.query["exclude"] == "retweets"
        begin = int(asked.query.get("pagination_token", "p0")[1:])
        # As X does: reposts are left out of the page, not replaced.
        page = [each for each in self.timeline[begin : begin + most] if "text" in each]
        more = begin + most < len(self.timeline)
        meta = {"result_count": len(page)} | ({"next_token": f"p{begin + most}"} if more else {})
        data = {"data": page} if page else {}
        return Answer({**data, "meta": meta, "errors": self.remarks})

    def posts_read(self) -> int:
        """What X would bill as posts."""
        read = 0
        for asked in self.asked:
            if asked.path.endswith("/tweets"):
                content = self.answer(asked).content
                assert isinstance(content, dict)
                read += len(content.get("data", []))
        return read
