window.YTD.deleted_tweets.part0 = [
  {
    "tweet": {
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "73"
      ],
      "favorite_count": "0",
      "id_str": "1527847582918287368",
      "truncated": false,
      "retweet_count": "0",
      "id": "1527847582918287368",
      "created_at": "Sat May 21 03:03:44 +0000 2022",
      "favorited": false,
      "full_text": "CANARY-DELETED. i took this one back.\nnobody is to read it. not even you.",
      "lang": "en",
      "deleted_at": "Sat May 21 03:09:10 +0000 2022"
    }
  }
]
