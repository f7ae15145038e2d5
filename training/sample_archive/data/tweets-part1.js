window.YTD.tweets.part1 = [
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1494901024338939930"
          ],
          "editableUntil": "2022-02-19T06:05:52.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
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
        "138"
      ],
      "favorite_count": "7",
      "id_str": "1494901024338939930",
      "truncated": false,
      "retweet_count": "0",
      "id": "1494901024338939930",
      "created_at": "Sat Feb 19 05:05:52 +0000 2022",
      "favorited": false,
      "full_text": "a storm has a name now before it comes.\nthis one is called Colin.\nthe fog has never had a name and it has better manners than all of them.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1493307712237961235"
          ],
          "editableUntil": "2022-02-14T20:34:37.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
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
        "206"
      ],
      "favorite_count": "63",
      "id_str": "1493307712237961235",
      "truncated": false,
      "retweet_count": "8",
      "id": "1493307712237961235",
      "created_at": "Mon Feb 14 19:34:37 +0000 2022",
      "favorited": false,
      "full_text": "valentine's post, received.\nfrom the mainland: form 30, change of circumstances.\nfrom the sea: weed.\nfrom an unknown sender: one sprat, placed on my pillow.\nit is in the log. it is also still on the pillow.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1492041768078049306"
          ],
          "editableUntil": "2022-02-11T08:44:12.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
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
        "180"
      ],
      "favorite_count": "4",
      "id_str": "1492041768078049306",
      "truncated": false,
      "retweet_count": "0",
      "id": "1492041768078049306",
      "created_at": "Fri Feb 11 07:44:12 +0000 2022",
      "favorited": false,
      "full_text": "07:00. all well.\n07:01. it is suspicious.\n07:02. Gerald, on the stairs, on foot.\n07:15. Gerald, still on the stairs.\nhe is counting.\n07:40. he has reached the top and will not say.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1490996695328477206"
          ],
          "editableUntil": "2022-02-08T11:31:28.000Z",
          "editsRemaining": "5",
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "A. Tolliver",
            "screen_name": "forms_tolliver1",
            "indices": [
              "3",
              "19"
            ],
            "id_str": "1264495863944228885",
            "id": "1264495863944228885"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "138"
      ],
      "favorite_count": "0",
      "id_str": "1490996695328477206",
      "truncated": false,
      "retweet_count": "0",
      "id": "1490996695328477206",
      "created_at": "Tue Feb 08 10:31:28 +0000 2022",
      "favorited": false,
      "full_text": "RT @forms_tolliver1: In thirty years nobody has answered question 9 of Form 11. Today somebody answered it with a drawing of a larger box.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1490692373457707053"
          ],
          "editableUntil": "2022-02-07T15:22:12.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
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
        "164"
      ],
      "favorite_count": "5",
      "id_str": "1490692373457707053",
      "truncated": false,
      "retweet_count": "0",
      "id": "1490692373457707053",
      "created_at": "Mon Feb 07 14:22:12 +0000 2022",
      "favorited": false,
      "full_text": "mr Tolliver of the forms department has written by hand.\nhe says that my answers are \"too long for the box\".\ni have answered on the back.\ni have drawn a larger box.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1488813286286725159"
          ],
          "editableUntil": "2022-02-02T10:55:22.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
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
        "185"
      ],
      "favorite_count": "41",
      "id_str": "1488813286286725159",
      "truncated": false,
      "retweet_count": "4",
      "id": "1488813286286725159",
      "created_at": "Wed Feb 02 09:55:22 +0000 2022",
      "favorited": false,
      "full_text": "thank-yous, in order.\nto Oona, for the nine miles.\nto the Patience, for floating.\nto the lamp, who saw them first and did not say a word to me, but went so bright that i got up to look.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1487788210619883563"
          ],
          "editableUntil": "2022-01-30T15:02:05.000Z",
          "editsRemaining": "5",
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "Oona",
            "screen_name": "oona_patience_",
            "indices": [
              "0",
              "15"
            ],
            "id_str": "1185901660808646715",
            "id": "1185901660808646715"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "65"
      ],
      "favorite_count": "8",
      "in_reply_to_status_id_str": "1487713719265214488",
      "id_str": "1487788210619883563",
      "in_reply_to_user_id": "1185901660808646715",
      "truncated": false,
      "retweet_count": "0",
      "id": "1487788210619883563",
      "in_reply_to_status_id": "1487713719265214488",
      "created_at": "Sun Jan 30 14:02:05 +0000 2022",
      "favorited": false,
      "full_text": "@oona_patience_ 36 arrived. 35 are present. he sends his regards.",
      "lang": "en",
      "in_reply_to_screen_name": "oona_patience_",
      "in_reply_to_user_id_str": "1185901660808646715"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1487257156092485674"
          ],
          "editableUntil": "2022-01-29T03:51:52.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
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
        "230"
      ],
      "favorite_count": "60",
      "id_str": "1487257156092485674",
      "truncated": false,
      "retweet_count": "7",
      "id": "1487257156092485674",
      "created_at": "Sat Jan 29 02:51:52 +0000 2022",
      "favorited": false,
      "full_text": "02:45. no boat for nine days.\nthen a lantern, low down, in the wrong weather.\nOona, with flour, oil and 36 biscuits in her coat.\n\"you were getting short in the posts,\" she said.\ni did not think that anyone could see it from there.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1486043579990147082"
          ],
          "editableUntil": "2022-01-25T19:29:33.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
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
        "141"
      ],
      "favorite_count": "6",
      "id_str": "1486043579990147082",
      "truncated": false,
      "retweet_count": "0",
      "id": "1486043579990147082",
      "created_at": "Tue Jan 25 18:29:33 +0000 2022",
      "favorited": false,
      "full_text": "ration plan, in case the Patience is late all week.\nbiscuits: 7.\none each day for me, none for Gerald.\nGerald has read the plan.\nbiscuits: 4.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1484483891322679314"
          ],
          "editableUntil": "2022-01-21T12:11:54.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "99"
      ],
      "favorite_count": "46",
      "id_str": "1484483891322679314",
      "truncated": false,
      "retweet_count": "4",
      "id": "1484483891322679314",
      "created_at": "Fri Jan 21 11:11:54 +0000 2022",
      "favorited": false,
      "full_text": "ferry delayed until further notice.\nthis is the notice.\nthe further one is delayed as well.\nanyway.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1483938100438278158"
          ],
          "editableUntil": "2022-01-20T00:03:08.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
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
        "46"
      ],
      "favorite_count": "14",
      "id_str": "1483938100438278158",
      "truncated": false,
      "retweet_count": "0",
      "id": "1483938100438278158",
      "created_at": "Wed Jan 19 23:03:08 +0000 2022",
      "favorited": false,
      "full_text": "so quiet tonight that i can hear the biscuits.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1482806614596050951"
          ],
          "editableUntil": "2022-01-16T21:07:00.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
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
        "199"
      ],
      "favorite_count": "96",
      "id_str": "1482806614596050951",
      "truncated": false,
      "retweet_count": "16",
      "id": "1482806614596050951",
      "created_at": "Sun Jan 16 20:07:00 +0000 2022",
      "favorited": false,
      "full_text": "Desmond has a new chair at the station.\nhe told all shipping about it for six minutes.\n\"it goes up,\" he said. \"it also goes down.\"\ni looked at my coal sack.\ni am very glad for him. (it was not fine.)",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1481153068966993946"
          ],
          "editableUntil": "2022-01-12T07:36:24.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
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
        "171"
      ],
      "favorite_count": "67",
      "id_str": "1481153068966993946",
      "truncated": false,
      "retweet_count": "9",
      "id": "1481153068966993946",
      "created_at": "Wed Jan 12 06:36:24 +0000 2022",
      "favorited": false,
      "full_text": "06:30. snow.\nthe rock looks like somebody has put a sheet over it until the family comes back.\ni have not walked on it yet.\nGerald has. he has signed it all the way round.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1479447830632796166"
          ],
          "editableUntil": "2022-01-07T14:40:24.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
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
        "204"
      ],
      "favorite_count": "5",
      "id_str": "1479447830632796166",
      "truncated": false,
      "retweet_count": "0",
      "id": "1479447830632796166",
      "created_at": "Fri Jan 07 13:40:24 +0000 2022",
      "favorited": false,
      "full_text": "resolution two.\nminutes. present: me, Gerald.\ni moved that the chair be returned to me.\nGerald ate the motion.\ni did not know that you could do that. it was seconded by the wind.\nanyway. i am on the coal.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1477943490746994724"
          ],
          "editableUntil": "2022-01-03T11:02:41.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "163"
      ],
      "favorite_count": "20",
      "id_str": "1477943490746994724",
      "truncated": false,
      "retweet_count": "0",
      "id": "1477943490746994724",
      "created_at": "Mon Jan 03 10:02:41 +0000 2022",
      "favorited": false,
      "full_text": "resolutions.\n1. to count the stairs only once a day.\n2. to win one meeting.\n3. to find out what the lamp wants.\n4. to be more like fog, which never stays too long.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1477066540251885619"
          ],
          "editableUntil": "2022-01-01T00:58:00.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
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
        "144"
      ],
      "favorite_count": "5",
      "id_str": "1477066540251885619",
      "truncated": false,
      "retweet_count": "0",
      "id": "1477066540251885619",
      "created_at": "Fri Dec 31 23:58:00 +0000 2021",
      "favorited": false,
      "full_text": "end of the year.\nships that came past: 907.\nships that hit the rock: 0.\ni should like to thank the rock for staying where everybody expected it.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1474669854321508386"
          ],
          "editableUntil": "2021-12-25T10:14:25.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "211"
      ],
      "favorite_count": "6",
      "id_str": "1474669854321508386",
      "truncated": false,
      "retweet_count": "0",
      "id": "1474669854321508386",
      "created_at": "Sat Dec 25 09:14:25 +0000 2021",
      "favorited": false,
      "full_text": "all three were gone this morning.\nin their place: a herring, a pebble, and a page of the knot book, which i had not known was missing.\nit is the page on how to tie two ropes of a different size.\nmerry christmas.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1474508460283547681"
          ],
          "editableUntil": "2021-12-24T23:33:06.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
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
        "196"
      ],
      "favorite_count": "4",
      "id_str": "1474508460283547681",
      "truncated": false,
      "retweet_count": "0",
      "id": "1474508460283547681",
      "created_at": "Fri Dec 24 22:33:06 +0000 2021",
      "favorited": false,
      "full_text": "22:30. nobody at sea tonight that i can find.\ni have lit her anyway.\ni have put a biscuit on the landing, one on the desk, and one by the spare room door.\nbiscuits: 19. i have seldom felt so rich.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1473322539560431618"
          ],
          "editableUntil": "2021-12-21T17:00:41.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "147"
      ],
      "favorite_count": "8",
      "id_str": "1473322539560431618",
      "truncated": false,
      "retweet_count": "0",
      "id": "1473322539560431618",
      "created_at": "Tue Dec 21 16:00:41 +0000 2021",
      "favorited": false,
      "full_text": "shortest day.\nthe sun came up, looked at the list of things to do and sat down again.\ni lit the lamp at three.\nit is all hers now, as is tradition.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1472066313598050358"
          ],
          "editableUntil": "2021-12-18T05:48:53.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
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
        "163"
      ],
      "favorite_count": "13",
      "id_str": "1472066313598050358",
      "truncated": false,
      "retweet_count": "0",
      "id": "1472066313598050358",
      "created_at": "Sat Dec 18 04:48:53 +0000 2021",
      "favorited": false,
      "full_text": "04:40. put the ear to the spare room door.\nit was warm.\nthere was a sound like somebody turning a page.\ni said goodnight to it.\nthe page stopped, and then went on.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1470442710858264627"
          ],
          "editableUntil": "2021-12-13T18:17:16.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "147"
      ],
      "favorite_count": "23",
      "id_str": "1470442710858264627",
      "truncated": false,
      "retweet_count": "1",
      "id": "1470442710858264627",
      "created_at": "Mon Dec 13 17:17:16 +0000 2021",
      "favorited": false,
      "full_text": "the seal's review of december.\n\"relentless. the dark comes in far too early and then there is no second act.\nliked the gull on the ice.\"\ntwo stars.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1468562277095759917"
          ],
          "editableUntil": "2021-12-08T13:45:06.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
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
        "226"
      ],
      "favorite_count": "20",
      "id_str": "1468562277095759917",
      "truncated": false,
      "retweet_count": "0",
      "id": "1468562277095759917",
      "created_at": "Wed Dec 08 12:45:06 +0000 2021",
      "favorited": false,
      "full_text": "the mainland asks for my \"leave dates\".\ni wrote that i cannot leave, there is the lamp.\nthey wrote back that the lamp is also owed nineteen days.\ni told her.\nshe went quiet. she has nowhere to go. we have made her a paper hat.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1466669226772250650"
          ],
          "editableUntil": "2021-12-03T08:22:47.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "158"
      ],
      "favorite_count": "94",
      "id_str": "1466669226772250650",
      "truncated": false,
      "retweet_count": "16",
      "id": "1466669226772250650",
      "created_at": "Fri Dec 03 07:22:47 +0000 2021",
      "favorited": false,
      "full_text": "first ice on the landing.\nGerald came in to land with great dignity and went past the window.\nthen he went past it again, the other way.\nno further questions.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1466537837632897064"
          ],
          "editableUntil": "2021-12-02T23:40:42.000Z",
          "editsRemaining": "5",
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "the 23:40",
            "screen_name": "nightbus9_mb",
            "indices": [
              "3",
              "16"
            ],
            "id_str": "1311412371391062061",
            "id": "1311412371391062061"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "143"
      ],
      "favorite_count": "0",
      "id_str": "1466537837632897064",
      "truncated": false,
      "retweet_count": "0",
      "id": "1466537837632897064",
      "created_at": "Thu Dec 02 22:40:42 +0000 2021",
      "favorited": false,
      "full_text": "RT @nightbus9_mb: Somebody on the top deck saw a light out at sea this evening and we all went over to that side. The driver asked us to go ba…",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1465596429947428868"
          ],
          "editableUntil": "2021-11-30T09:19:53.000Z",
          "editsRemaining": "5",
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "the 23:40",
            "screen_name": "nightbus9_mb",
            "indices": [
              "0",
              "13"
            ],
            "id_str": "1311412371391062061",
            "id": "1311412371391062061"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "68"
      ],
      "favorite_count": "23",
      "in_reply_to_status_id_str": "1465592405466333236",
      "id_str": "1465596429947428868",
      "in_reply_to_user_id": "1311412371391062061",
      "truncated": false,
      "retweet_count": "3",
      "id": "1465596429947428868",
      "in_reply_to_status_id": "1465592405466333236",
      "created_at": "Tue Nov 30 08:19:53 +0000 2021",
      "favorited": false,
      "full_text": "@nightbus9_mb good morning. i hope that the bus found the other end.",
      "lang": "en",
      "in_reply_to_screen_name": "nightbus9_mb",
      "in_reply_to_user_id_str": "1311412371391062061"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1465456096940527672"
          ],
          "editableUntil": "2021-11-30T00:02:15.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
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
        "191"
      ],
      "favorite_count": "20",
      "id_str": "1465456096940527672",
      "truncated": false,
      "retweet_count": "0",
      "id": "1465456096940527672",
      "created_at": "Mon Nov 29 23:02:15 +0000 2021",
      "favorited": false,
      "full_text": "a reader writes that she reads these on the night bus.\ni did not know that i had a bus.\ni have turned the lamp two minutes longer to the east this evening, where the buses are.\nmind the step.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1463597831851573284"
          ],
          "editableUntil": "2021-11-24T20:58:10.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "161"
      ],
      "favorite_count": "11",
      "id_str": "1463597831851573284",
      "truncated": false,
      "retweet_count": "0",
      "id": "1463597831851573284",
      "created_at": "Wed Nov 24 19:58:10 +0000 2021",
      "favorited": false,
      "full_text": "overheard, radio.\n\"here is the shipping news.\nthe ships are well.\none of them has had a baby.\nit is a dinghy.\"\nthis is Desmond. i have never once turned him off.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1461352378238681089"
          ],
          "editableUntil": "2021-11-18T16:15:32.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "143"
      ],
      "favorite_count": "43",
      "id_str": "1461352378238681089",
      "truncated": false,
      "retweet_count": "4",
      "id": "1461352378238681089",
      "created_at": "Thu Nov 18 15:15:32 +0000 2021",
      "favorited": false,
      "full_text": "inventory, november.\nbiscuits: 27.\nforms: 61.\nforms that ask how many forms: 3.\ncandles: 22.\ngulls: 1, but it feels like more, as is tradition.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1459392558757208081"
          ],
          "editableUntil": "2021-11-13T06:27:54.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "144"
      ],
      "favorite_count": "24",
      "id_str": "1459392558757208081",
      "truncated": false,
      "retweet_count": "1",
      "id": "1459392558757208081",
      "created_at": "Sat Nov 13 05:27:54 +0000 2021",
      "favorited": false,
      "full_text": "05:20. better.\nsomebody had put the blanket back on me in the night.\nthere are two feathers on it.\ni have said nothing. he would only deny it. 🪶",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1457988888625946670"
          ],
          "editableUntil": "2021-11-09T09:30:13.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
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
        "174"
      ],
      "favorite_count": "8",
      "id_str": "1457988888625946670",
      "truncated": false,
      "retweet_count": "0",
      "id": "1457988888625946670",
      "created_at": "Tue Nov 09 08:30:13 +0000 2021",
      "favorited": false,
      "full_text": "i have a cold.\nthe Admiral has been on since dawn.\nGerald has taken over the lamp room, the log and the radio.\nentry for today, in his own hand: a foot.\nGerald is management.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1456740709676142601"
          ],
          "editableUntil": "2021-11-05T22:50:24.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
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
        "151"
      ],
      "favorite_count": "143",
      "id_str": "1456740709676142601",
      "truncated": false,
      "retweet_count": "29",
      "id": "1456740709676142601",
      "created_at": "Fri Nov 05 21:50:24 +0000 2021",
      "favorited": false,
      "full_text": "Oona brought coal, flour, the post and a cold.\ni gave her tea.\nshe gave me the cold.\nit is the most that anybody has left here since september.\nanyway.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1455234751556251651"
          ],
          "editableUntil": "2021-11-01T19:06:16.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
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
        "169"
      ],
      "favorite_count": "4",
      "id_str": "1455234751556251651",
      "truncated": false,
      "retweet_count": "0",
      "id": "1455234751556251651",
      "created_at": "Mon Nov 01 18:06:16 +0000 2021",
      "favorited": false,
      "full_text": "dark at half past four now.\nthe lamp has gone to full hours.\nshe complains, but she was humming when i brought the oil up.\ni counted 141 stairs, and did not bring it up.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1453349237894246412"
          ],
          "editableUntil": "2021-10-27T14:13:54.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "115"
      ],
      "favorite_count": "52",
      "id_str": "1453349237894246412",
      "truncated": false,
      "retweet_count": "6",
      "id": "1453349237894246412",
      "created_at": "Wed Oct 27 13:13:54 +0000 2021",
      "favorited": false,
      "full_text": "a letter to management.\ndear Gerald. you are sitting on the letter to management.\nyours, in triplicate, the keeper.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1451499022321176586"
          ],
          "editableUntil": "2021-10-22T11:41:49.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
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
        "184"
      ],
      "favorite_count": "30",
      "id_str": "1451499022321176586",
      "truncated": false,
      "retweet_count": "2",
      "id": "1451499022321176586",
      "created_at": "Fri Oct 22 10:41:49 +0000 2021",
      "favorited": false,
      "full_text": "after the storm.\nlost: one bucket, the word \"keep\" from the sign, my hat.\nfound: one bucket. it is not the same bucket.\nthe sign now says \"off the rocks\".\nit reads like an instruction.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1451028819350749217"
          ],
          "editableUntil": "2021-10-21T04:33:24.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "156"
      ],
      "favorite_count": "88",
      "id_str": "1451028819350749217",
      "truncated": false,
      "retweet_count": "14",
      "id": "1451028819350749217",
      "created_at": "Thu Oct 21 03:33:24 +0000 2021",
      "favorited": false,
      "full_text": "03:30. wind, all of it.\nthe door is talking.\nthe stairs are going somewhere.\nthe lamp has not so much as blinked.\nshe is only moody when it does not matter.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1450716082579218485"
          ],
          "editableUntil": "2021-10-20T07:50:41.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
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
        "196"
      ],
      "favorite_count": "12",
      "id_str": "1450716082579218485",
      "truncated": false,
      "retweet_count": "0",
      "id": "1450716082579218485",
      "created_at": "Wed Oct 20 06:50:41 +0000 2021",
      "favorited": false,
      "full_text": "storm coming.\ni know because the Admiral will not whistle, the seal has cancelled, and Gerald has walked into the coal box and closed the lid.\nthe barometer says \"fair\".\nthe barometer is new here.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1448961915073335337"
          ],
          "editableUntil": "2021-10-15T11:40:15.000Z",
          "editsRemaining": "5",
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "Oona",
            "screen_name": "oona_patience_",
            "indices": [
              "0",
              "15"
            ],
            "id_str": "1185901660808646715",
            "id": "1185901660808646715"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "88"
      ],
      "favorite_count": "4",
      "in_reply_to_status_id_str": "1448920137918726187",
      "id_str": "1448961915073335337",
      "in_reply_to_user_id": "1185901660808646715",
      "truncated": false,
      "retweet_count": "0",
      "id": "1448961915073335337",
      "in_reply_to_status_id": "1448920137918726187",
      "created_at": "Fri Oct 15 10:40:15 +0000 2021",
      "favorited": false,
      "full_text": "@oona_patience_ she has hung the paper chain from the rail. she says that it fell there.",
      "lang": "en",
      "in_reply_to_screen_name": "oona_patience_",
      "in_reply_to_user_id_str": "1185901660808646715"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1448937676606001205"
          ],
          "editableUntil": "2021-10-15T10:03:56.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "119"
      ],
      "favorite_count": "37",
      "id_str": "1448937676606001205",
      "truncated": false,
      "retweet_count": "3",
      "id": "1448937676606001205",
      "created_at": "Fri Oct 15 09:03:56 +0000 2021",
      "favorited": false,
      "full_text": "the birthday cake was six biscuits in a circle.\nit was six.\nby the end of the song it was a crescent.\nit is in the log.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1448745656122028085"
          ],
          "editableUntil": "2021-10-14T21:20:55.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "216"
      ],
      "favorite_count": "132",
      "id_str": "1448745656122028085",
      "truncated": false,
      "retweet_count": "26",
      "id": "1448745656122028085",
      "created_at": "Thu Oct 14 20:20:55 +0000 2021",
      "favorited": false,
      "full_text": "the lamp is 131 today.\ni polished every pane, both sides, &amp; sang.\nGerald attended for the cake.\nat 20:00 she burned so clear that a ship eleven miles out blew its horn.\nshe says that it was dust. it was not dust.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1447254615787692037"
          ],
          "editableUntil": "2021-10-10T18:36:03.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
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
        "34"
      ],
      "favorite_count": "85",
      "id_str": "1447254615787692037",
      "truncated": false,
      "retweet_count": "13",
      "id": "1447254615787692037",
      "created_at": "Sun Oct 10 17:36:03 +0000 2021",
      "favorited": false,
      "full_text": "i spoke firmly to the sea.\nanyway.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1445056686234177545"
          ],
          "editableUntil": "2021-10-04T17:02:16.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "140"
      ],
      "favorite_count": "5",
      "id_str": "1445056686234177545",
      "truncated": false,
      "retweet_count": "0",
      "id": "1445056686234177545",
      "created_at": "Mon Oct 04 16:02:16 +0000 2021",
      "favorited": false,
      "full_text": "preparations for the lamp's birthday.\nshe will be 131.\ncandles available: 22.\nshe has said not to make a fuss.\nshe has said it eleven times.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1443497207899111455"
          ],
          "editableUntil": "2021-09-30T09:45:27.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "195"
      ],
      "favorite_count": "42",
      "id_str": "1443497207899111455",
      "truncated": false,
      "retweet_count": "4",
      "id": "1443497207899111455",
      "created_at": "Thu Sep 30 08:45:27 +0000 2021",
      "favorited": false,
      "full_text": "Desmond was late this morning.\nhe said \"sorry, i was looking for my other shoe.\"\nthen the gale warnings.\nthen, quite softly, at the end, \"found it.\"\ni put the Admiral on. a good start to the day.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1443184013480419335"
          ],
          "editableUntil": "2021-09-29T13:00:56.000Z",
          "editsRemaining": "5",
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "tiny barometer",
            "screen_name": "tinybarometer9",
            "indices": [
              "3",
              "18"
            ],
            "id_str": "1265792954199932959",
            "id": "1265792954199932959"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "143"
      ],
      "favorite_count": "0",
      "id_str": "1443184013480419335",
      "truncated": false,
      "retweet_count": "0",
      "id": "1443184013480419335",
      "created_at": "Wed Sep 29 12:00:56 +0000 2021",
      "favorited": false,
      "full_text": "RT @tinybarometer9: My instrument says CHANGE and will not say what to. Has anybody else's done this? Asking for all of us, really, at this po…",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1442630065053274164"
          ],
          "editableUntil": "2021-09-28T00:19:44.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "147"
      ],
      "favorite_count": "7",
      "id_str": "1442630065053274164",
      "truncated": false,
      "retweet_count": "0",
      "id": "1442630065053274164",
      "created_at": "Mon Sep 27 23:19:44 +0000 2021",
      "favorited": false,
      "full_text": "some nights the beam goes out over the water and there is nothing there at all for it to land on.\nit goes anyway.\ni think about that on the stairs.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1440277127530676266"
          ],
          "editableUntil": "2021-09-21T12:30:00.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "161"
      ],
      "favorite_count": "7",
      "id_str": "1440277127530676266",
      "truncated": false,
      "retweet_count": "0",
      "id": "1440277127530676266",
      "created_at": "Tue Sep 21 11:30:00 +0000 2021",
      "favorited": false,
      "full_text": "i asked the mainland for a second chair.\nthey have sent a form to describe the first one.\n\"wooden,\" i wrote. \"four legs. mine until april.\"\nGerald is management.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1439484534458818560"
          ],
          "editableUntil": "2021-09-19T08:00:32.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "8"
      ],
      "favorite_count": "55",
      "id_str": "1439484534458818560",
      "truncated": false,
      "retweet_count": "6",
      "id": "1439484534458818560",
      "created_at": "Sun Sep 19 07:00:32 +0000 2021",
      "favorited": false,
      "full_text": "morning.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1438226315697967117"
          ],
          "editableUntil": "2021-09-15T20:40:49.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
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
        "191"
      ],
      "favorite_count": "50",
      "id_str": "1438226315697967117",
      "truncated": false,
      "retweet_count": "5",
      "id": "1438226315697967117",
      "created_at": "Wed Sep 15 19:40:49 +0000 2021",
      "favorited": false,
      "full_text": "minutes of the autumn meeting.\npresent: me, Gerald, rain.\napologies: the sun.\nmatters arising: the roof.\nGerald proposed that the roof be somebody else's problem.\ncarried.\ni am somebody else.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1436543185199620103"
          ],
          "editableUntil": "2021-09-11T05:12:39.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "202"
      ],
      "favorite_count": "26",
      "id_str": "1436543185199620103",
      "truncated": false,
      "retweet_count": "1",
      "id": "1436543185199620103",
      "created_at": "Sat Sep 11 04:12:39 +0000 2021",
      "favorited": false,
      "full_text": "04:05. thump from the spare room.\n04:06. second thump.\n04:07. i knocked, from politeness.\n04:08. something knocked back.\ni have moved the bookcase. it has one book. that will be fine.\n(it was not fine.)",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1434932704730185756"
          ],
          "editableUntil": "2021-09-06T18:33:11.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
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
        "159"
      ],
      "favorite_count": "40",
      "id_str": "1434932704730185756",
      "truncated": false,
      "retweet_count": "3",
      "id": "1434932704730185756",
      "created_at": "Mon Sep 06 17:33:11 +0000 2021",
      "favorited": false,
      "full_text": "the Patience was on time today.\nnobody was ready.\nOona and i stood on the landing and did not know what to say.\nshe has promised that it will not happen again.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1433433264416731162"
          ],
          "editableUntil": "2021-09-02T15:14:56.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
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
        "191"
      ],
      "favorite_count": "14",
      "id_str": "1433433264416731162",
      "truncated": false,
      "retweet_count": "0",
      "id": "1433433264416731162",
      "created_at": "Thu Sep 02 14:14:56 +0000 2021",
      "favorited": false,
      "full_text": "last visitors of the summer.\nleft behind: one glove, one hat, half a thermos, a child's drawing of Gerald with a crown.\nGerald has had it framed.\ni am the frame. i am to stand here until six.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1431513870359494656"
          ],
          "editableUntil": "2021-08-28T08:07:57.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
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
        "172"
      ],
      "favorite_count": "5",
      "id_str": "1431513870359494656",
      "truncated": false,
      "retweet_count": "0",
      "id": "1431513870359494656",
      "created_at": "Sat Aug 28 07:07:57 +0000 2021",
      "favorited": false,
      "full_text": "fog again this morning.\nit had wiped its feet.\nit stayed for exactly as long as the tea did, said nothing about the curtains, and left the horizon where it had found it. 🌫️",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1430471485608763448"
          ],
          "editableUntil": "2021-08-25T11:05:53.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": [
          {
            "url": "https://t.co/fS5NdhCPtG",
            "expanded_url": "https://example.org/ferry/patience-timetable",
            "display_url": "example.org/ferry/patience…",
            "indices": [
              "55",
              "78"
            ]
          }
        ]
      },
      "display_text_range": [
        "0",
        "112"
      ],
      "favorite_count": "16",
      "id_str": "1430471485608763448",
      "truncated": false,
      "retweet_count": "0",
      "id": "1430471485608763448",
      "possibly_sensitive": false,
      "created_at": "Wed Aug 25 10:05:53 +0000 2021",
      "favorited": false,
      "full_text": "the timetable of the Patience is now to be found here.\nhttps://t.co/fS5NdhCPtG\nthe library has it under fiction.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1429565322192932889"
          ],
          "editableUntil": "2021-08-22T23:05:07.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
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
        "135"
      ],
      "favorite_count": "7",
      "id_str": "1429565322192932889",
      "truncated": false,
      "retweet_count": "0",
      "id": "1429565322192932889",
      "created_at": "Sun Aug 22 22:05:07 +0000 2021",
      "favorited": false,
      "full_text": "22:00. first dark evening since may.\nthe lamp came on before i had touched anything.\ni pretended that i had.\nwe were both rather proud.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1427608428159426577"
          ],
          "editableUntil": "2021-08-17T13:29:07.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
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
        "115"
      ],
      "favorite_count": "41",
      "id_str": "1427608428159426577",
      "truncated": false,
      "retweet_count": "4",
      "id": "1427608428159426577",
      "created_at": "Tue Aug 17 12:29:07 +0000 2021",
      "favorited": false,
      "full_text": "the seal attended the swimming of a man from the ferry.\n\"brave,\" she said, with one flipper.\n\"but long.\"\ntwo stars.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1426881992209395736"
          ],
          "editableUntil": "2021-08-15T13:22:31.000Z",
          "editsRemaining": "5",
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "tiny barometer",
            "screen_name": "tinybarometer9",
            "indices": [
              "0",
              "15"
            ],
            "id_str": "1265792954199932959",
            "id": "1265792954199932959"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "92"
      ],
      "favorite_count": "12",
      "in_reply_to_status_id_str": "1426843990766510121",
      "id_str": "1426881992209395736",
      "in_reply_to_user_id": "1265792954199932959",
      "truncated": false,
      "retweet_count": "1",
      "id": "1426881992209395736",
      "in_reply_to_status_id": "1426843990766510121",
      "created_at": "Sun Aug 15 12:22:31 +0000 2021",
      "favorited": false,
      "full_text": "@tinybarometer9 there is no gift shop. there is a gift pebble. you have to find it yourself.",
      "lang": "en",
      "in_reply_to_screen_name": "tinybarometer9",
      "in_reply_to_user_id_str": "1265792954199932959"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1425893806549377030"
          ],
          "editableUntil": "2021-08-12T19:55:49.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
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
        "151"
      ],
      "favorite_count": "46",
      "id_str": "1425893806549377030",
      "truncated": false,
      "retweet_count": "4",
      "id": "1425893806549377030",
      "created_at": "Thu Aug 12 18:55:49 +0000 2021",
      "favorited": false,
      "full_text": "to the lady on tuesday who asked what i do all day.\nmadam, i go up.\nthen there is a pause.\nthen i come down.\nit is more in the pause than people think.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1424306376188604459"
          ],
          "editableUntil": "2021-08-08T10:47:57.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "biscuitaudit",
            "indices": [
              "122",
              "135"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "135"
      ],
      "favorite_count": "5",
      "id_str": "1424306376188604459",
      "truncated": false,
      "retweet_count": "0",
      "id": "1424306376188604459",
      "created_at": "Sun Aug 08 09:47:57 +0000 2021",
      "favorited": false,
      "full_text": "biscuits: 33.\nexpected: 36.\ni read the figures out to the room.\na gull, who shall remain management, walked out sideways.\n#biscuitaudit",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1422381833412943909"
          ],
          "editableUntil": "2021-08-03T03:20:30.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
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
        "187"
      ],
      "favorite_count": "22",
      "id_str": "1422381833412943909",
      "truncated": false,
      "retweet_count": "1",
      "id": "1422381833412943909",
      "created_at": "Tue Aug 03 02:20:30 +0000 2021",
      "favorited": false,
      "full_text": "02:15. night.\na small boat went by with one lantern and somebody singing badly.\ni turned the lamp a little longer on the rocks for him.\nhe will never know it.\nhe sang the whole way round.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1420731348419637292"
          ],
          "editableUntil": "2021-07-29T14:02:04.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
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
        "181"
      ],
      "favorite_count": "9",
      "id_str": "1420731348419637292",
      "truncated": false,
      "retweet_count": "0",
      "id": "1420731348419637292",
      "created_at": "Thu Jul 29 13:02:04 +0000 2021",
      "favorited": false,
      "full_text": "form 11-b has come.\nit asks me to confirm that i confirmed that the lighthouse is still there.\nit was, when i wrote that.\ni looked again to be safe.\nit is a good looking lighthouse.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1419799879312699439"
          ],
          "editableUntil": "2021-07-27T00:20:44.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
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
        "92"
      ],
      "favorite_count": "16",
      "id_str": "1419799879312699439",
      "truncated": false,
      "retweet_count": "0",
      "id": "1419799879312699439",
      "created_at": "Mon Jul 26 23:20:44 +0000 2021",
      "favorited": false,
      "full_text": "a moth has been going round the lamp since nine.\nhe says that it is fine.\n(it was not fine.)",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1418513906099367945"
          ],
          "editableUntil": "2021-07-23T11:10:44.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "135"
      ],
      "favorite_count": "41",
      "id_str": "1418513906099367945",
      "truncated": false,
      "retweet_count": "3",
      "id": "1418513906099367945",
      "created_at": "Fri Jul 23 10:10:44 +0000 2021",
      "favorited": false,
      "full_text": "things Gerald has approved this week.\n1. wind.\n2. one herring, retrospectively.\n3. my resignation, which i had not offered.\n4. himself.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1417397095014924288"
          ],
          "editableUntil": "2021-07-20T09:12:56.000Z",
          "editsRemaining": "5",
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "Desmond",
            "screen_name": "desmond_reads_1",
            "indices": [
              "3",
              "19"
            ],
            "id_str": "1226513438830981167",
            "id": "1226513438830981167"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "107"
      ],
      "favorite_count": "0",
      "id_str": "1417397095014924288",
      "truncated": false,
      "retweet_count": "0",
      "id": "1417397095014924288",
      "created_at": "Tue Jul 20 08:12:56 +0000 2021",
      "favorited": false,
      "full_text": "RT @desmond_reads_1: A correction to last night's bulletin. It was the tide that was low. I was only tired.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1417237016744493095"
          ],
          "editableUntil": "2021-07-19T22:36:50.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "153"
      ],
      "favorite_count": "20",
      "id_str": "1417237016744493095",
      "truncated": false,
      "retweet_count": "0",
      "id": "1417237016744493095",
      "created_at": "Mon Jul 19 21:36:50 +0000 2021",
      "favorited": false,
      "full_text": "Desmond on the radio tonight.\n\"there will be rain later, or there was.\nships named after women should come in.\nships named after men know what they did.\"",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1415404350004461607"
          ],
          "editableUntil": "2021-07-14T21:14:28.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "200"
      ],
      "favorite_count": "9",
      "id_str": "1415404350004461607",
      "truncated": false,
      "retweet_count": "0",
      "id": "1415404350004461607",
      "created_at": "Wed Jul 14 20:14:28 +0000 2021",
      "favorited": false,
      "full_text": "the Patience was four hours late.\nOona said there had been a whale in the way.\ni said that is a good reason.\nshe said it was not really in the way. they had just stopped to look.\nthat is a better one.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1413536073875939343"
          ],
          "editableUntil": "2021-07-09T17:30:36.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
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
        "153"
      ],
      "favorite_count": "10",
      "id_str": "1413536073875939343",
      "truncated": false,
      "retweet_count": "0",
      "id": "1413536073875939343",
      "created_at": "Fri Jul 09 16:30:36 +0000 2021",
      "favorited": false,
      "full_text": "notice to all visitors.\ndo not feed the gull.\nhe is not hungry, he is in a meeting.\n&amp; the sandwich you lost was an agenda item.\nGerald is management.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1411974852517589046"
          ],
          "editableUntil": "2021-07-05T10:06:52.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
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
        "169"
      ],
      "favorite_count": "110",
      "id_str": "1411974852517589046",
      "truncated": false,
      "retweet_count": "20",
      "id": "1411974852517589046",
      "created_at": "Mon Jul 05 09:06:52 +0000 2021",
      "favorited": false,
      "full_text": "05:40. counted the stairs in my socks, with a piece of chalk, one mark for each.\n141 marks.\nwent to bed.\n09:00. there were 142 marks.\nthe last one is not my handwriting.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1410513899270938632"
          ],
          "editableUntil": "2021-07-01T09:21:34.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
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
        "168"
      ],
      "favorite_count": "13",
      "id_str": "1410513899270938632",
      "truncated": false,
      "retweet_count": "0",
      "id": "1410513899270938632",
      "created_at": "Thu Jul 01 08:21:34 +0000 2021",
      "favorited": false,
      "full_text": "a child from the ferry counted the stairs.\nshe got 142.\nshe was seven and very sure, and she had a witness.\ni have entered it in pencil.\nit was fine. (it was not fine.)",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1409169295662288931"
          ],
          "editableUntil": "2021-06-27T16:18:35.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "180"
      ],
      "favorite_count": "76",
      "id_str": "1409169295662288931",
      "truncated": false,
      "retweet_count": "11",
      "id": "1409169295662288931",
      "created_at": "Sun Jun 27 15:18:35 +0000 2021",
      "favorited": false,
      "full_text": "visitors today: 6.\nquestions about the height: 6.\nquestions about the keeper: 0.\nvisitors who greeted Gerald first: 6.\nhe has started to stand taller.\ni have written to management.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1407125133059772432"
          ],
          "editableUntil": "2021-06-22T00:55:49.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
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
        "138"
      ],
      "favorite_count": "23",
      "id_str": "1407125133059772432",
      "truncated": false,
      "retweet_count": "1",
      "id": "1407125133059772432",
      "created_at": "Mon Jun 21 23:55:49 +0000 2021",
      "favorited": false,
      "full_text": "the longest day.\nit has not got dark, it has only become thoughtful.\ni lit the lamp at the usual hour all the same.\nshe likes to be asked.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1405858739303350286"
          ],
          "editableUntil": "2021-06-18T13:03:37.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "123"
      ],
      "favorite_count": "14",
      "id_str": "1405858739303350286",
      "truncated": false,
      "retweet_count": "0",
      "id": "1405858739303350286",
      "created_at": "Fri Jun 18 12:03:37 +0000 2021",
      "favorited": false,
      "full_text": "the seal's review of the morning.\n\"too bright. the man with the bucket was unconvincing.\nthe gull has presence.\"\ntwo stars.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1404768766739607561"
          ],
          "editableUntil": "2021-06-15T12:52:27.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "139"
      ],
      "favorite_count": "20",
      "id_str": "1404768766739607561",
      "truncated": false,
      "retweet_count": "0",
      "id": "1404768766739607561",
      "created_at": "Tue Jun 15 11:52:27 +0000 2021",
      "favorited": false,
      "full_text": "a seal came to look at us.\nshe lay on the flat rock from ten until noon.\nthen she sighed, and went in backwards.\ni think that was a review.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1403233088847802394"
          ],
          "editableUntil": "2021-06-11T07:10:13.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
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
        "151"
      ],
      "favorite_count": "23",
      "id_str": "1403233088847802394",
      "truncated": false,
      "retweet_count": "1",
      "id": "1403233088847802394",
      "created_at": "Fri Jun 11 06:10:13 +0000 2021",
      "favorited": false,
      "full_text": "overheard, radio.\n\"good morning. this is Desmond.\nthe sea is moderate, with opinions.\nlow tide is at four. high tide is at the same place but more so.\"",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1402720079217598497"
          ],
          "editableUntil": "2021-06-09T21:11:42.000Z",
          "editsRemaining": "5",
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "soup at noon",
            "screen_name": "soupatnoon_x",
            "indices": [
              "0",
              "13"
            ],
            "id_str": "1100998934094139448",
            "id": "1100998934094139448"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "92"
      ],
      "favorite_count": "7",
      "in_reply_to_status_id_str": "1402701453160132634",
      "id_str": "1402720079217598497",
      "in_reply_to_user_id": "1100998934094139448",
      "truncated": false,
      "retweet_count": "0",
      "id": "1402720079217598497",
      "in_reply_to_status_id": "1402701453160132634",
      "created_at": "Wed Jun 09 20:11:42 +0000 2021",
      "favorited": false,
      "full_text": "@soupatnoon_x any radio will do. you turn the knob until somebody sounds kind and uncertain.",
      "lang": "en",
      "in_reply_to_screen_name": "soupatnoon_x",
      "in_reply_to_user_id_str": "1100998934094139448"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1401984024759312406"
          ],
          "editableUntil": "2021-06-07T20:26:53.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
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
        "222"
      ],
      "favorite_count": "34",
      "id_str": "1401984024759312406",
      "truncated": false,
      "retweet_count": "2",
      "id": "1401984024759312406",
      "created_at": "Mon Jun 07 19:26:53 +0000 2021",
      "favorited": false,
      "full_text": "found a station on the radio.\nit is one man. his name is Desmond.\nhe reads the shipping news.\ntonight there is \"a gale in all areas except the one you are thinking of.\"\ni was thinking of here. it was calm. he is very good.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1401056915827703855"
          ],
          "editableUntil": "2021-06-05T07:02:53.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "4"
      ],
      "favorite_count": "78",
      "id_str": "1401056915827703855",
      "truncated": false,
      "retweet_count": "12",
      "id": "1401056915827703855",
      "created_at": "Sat Jun 05 06:02:53 +0000 2021",
      "favorited": false,
      "full_text": "fog.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1400222751906279473"
          ],
          "editableUntil": "2021-06-02T23:48:13.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
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
        "123"
      ],
      "favorite_count": "8",
      "id_str": "1400222751906279473",
      "truncated": false,
      "retweet_count": "0",
      "id": "1400222751906279473",
      "created_at": "Wed Jun 02 22:48:13 +0000 2021",
      "favorited": false,
      "full_text": "22:40. still light.\nthe lamp asks what she is for.\ni told her that june is a difficult month for everybody in the business.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1398794510759452720"
          ],
          "editableUntil": "2021-05-30T01:12:54.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
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
        "40"
      ],
      "favorite_count": "8",
      "id_str": "1398794510759452720",
      "truncated": false,
      "retweet_count": "0",
      "id": "1398794510759452720",
      "created_at": "Sun May 30 00:12:54 +0000 2021",
      "favorited": false,
      "full_text": "the lamp is in a mood.\nit is in the log.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1398272131045490722"
          ],
          "editableUntil": "2021-05-28T14:37:09.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/skerrowlight/status/1398272131045490722/photo/1",
            "indices": [
              "116",
              "139"
            ],
            "url": "https://t.co/dh3XiSFcFQ",
            "media_url": "http://pbs.twimg.com/media/5FXcZh4npssLScP.jpg",
            "id_str": "1398272133680246796",
            "id": "1398272133680246796",
            "media_url_https": "https://pbs.twimg.com/media/5FXcZh4npssLScP.jpg",
            "sizes": {
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "large": {
                "w": "2048",
                "h": "1536",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/dh3XiSFcFQ"
          }
        ]
      },
      "display_text_range": [
        "0",
        "139"
      ],
      "favorite_count": "4",
      "id_str": "1398272131045490722",
      "truncated": false,
      "retweet_count": "0",
      "id": "1398272131045490722",
      "possibly_sensitive": false,
      "created_at": "Fri May 28 13:37:09 +0000 2021",
      "favorited": false,
      "full_text": "Gerald, at his desk.\nhe asked not to be photographed from the left.\nthis is the left.\ni have written to management. https://t.co/dh3XiSFcFQ",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/skerrowlight/status/1398272131045490722/photo/1",
            "indices": [
              "116",
              "139"
            ],
            "url": "https://t.co/dh3XiSFcFQ",
            "media_url": "http://pbs.twimg.com/media/5FXcZh4npssLScP.jpg",
            "id_str": "1398272133680246796",
            "id": "1398272133680246796",
            "media_url_https": "https://pbs.twimg.com/media/5FXcZh4npssLScP.jpg",
            "sizes": {
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "large": {
                "w": "2048",
                "h": "1536",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/dh3XiSFcFQ"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1396030420491870218"
          ],
          "editableUntil": "2021-05-22T10:09:23.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
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
        "167"
      ],
      "favorite_count": "16",
      "id_str": "1396030420491870218",
      "truncated": false,
      "retweet_count": "0",
      "id": "1396030420491870218",
      "created_at": "Sat May 22 09:09:23 +0000 2021",
      "favorited": false,
      "full_text": "weather.\nwind, west, gentle.\nsea, slight.\nvisibility, all the way to the mainland, where somebody was hanging out a red blanket.\nit dried well. i was pleased for them.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1394951073710440503"
          ],
          "editableUntil": "2021-05-19T10:40:27.000Z",
          "editsRemaining": "5",
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "Oona",
            "screen_name": "oona_patience_",
            "indices": [
              "3",
              "18"
            ],
            "id_str": "1185901660808646715",
            "id": "1185901660808646715"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "143"
      ],
      "favorite_count": "0",
      "id_str": "1394951073710440503",
      "truncated": false,
      "retweet_count": "0",
      "id": "1394951073710440503",
      "created_at": "Wed May 19 09:40:27 +0000 2021",
      "favorited": false,
      "full_text": "RT @oona_patience_: I have been asked by a lighthouse to say that the ferry is not late, it is \"arriving in a considered way\". The ferry is la…",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1394389863985950759"
          ],
          "editableUntil": "2021-05-17T21:30:24.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "244"
      ],
      "favorite_count": "6",
      "id_str": "1394389863985950759",
      "truncated": false,
      "retweet_count": "0",
      "id": "1394389863985950759",
      "created_at": "Mon May 17 20:30:24 +0000 2021",
      "favorited": false,
      "full_text": "a reader asks whether it is lonely here.\nthere is the lamp. there is the Admiral. there is the sea, which repeats itself.\nthere is Gerald, whether one likes it or not.\ni have not had a lonely minute since april.\ni have asked for one in writing.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1392858562572832793"
          ],
          "editableUntil": "2021-05-13T16:05:34.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
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
        "170"
      ],
      "favorite_count": "11",
      "id_str": "1392858562572832793",
      "truncated": false,
      "retweet_count": "0",
      "id": "1392858562572832793",
      "created_at": "Thu May 13 15:05:34 +0000 2021",
      "favorited": false,
      "full_text": "complaint to the mainland.\nyou have sent a form asking how many staff i manage.\ni do not manage. i am managed.\nplease send the other form, and a smaller chair for Gerald.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1390888075073032232"
          ],
          "editableUntil": "2021-05-08T05:35:33.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
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
        "181"
      ],
      "favorite_count": "13",
      "id_str": "1390888075073032232",
      "truncated": false,
      "retweet_count": "0",
      "id": "1390888075073032232",
      "created_at": "Sat May 08 04:35:33 +0000 2021",
      "favorited": false,
      "full_text": "04:30. woke up. listened.\nwind, sea, Admiral ticking as he cools.\nand one soft thump from the spare room.\n04:34. went back to sleep with my boots on.\nit was fine. (it was not fine.)",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1389487429774553132"
          ],
          "editableUntil": "2021-05-04T08:49:53.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
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
        "154"
      ],
      "favorite_count": "9",
      "id_str": "1389487429774553132",
      "truncated": false,
      "retweet_count": "0",
      "id": "1389487429774553132",
      "created_at": "Tue May 04 07:49:53 +0000 2021",
      "favorited": false,
      "full_text": "advice to ships.\nif you can see the light, you are too close or just right.\nif you cannot see the light, it is day, or she is in a mood.\ngood luck to all.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1388196958666338307"
          ],
          "editableUntil": "2021-04-30T19:22:01.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "145"
      ],
      "favorite_count": "86",
      "id_str": "1388196958666338307",
      "truncated": false,
      "retweet_count": "13",
      "id": "1388196958666338307",
      "created_at": "Fri Apr 30 18:22:01 +0000 2021",
      "favorited": false,
      "full_text": "the ferry was late by two hours.\nit is called the Patience.\ni asked Oona if that was a joke.\nshe said it was a name when they painted it.\nanyway.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1387467606470209591"
          ],
          "editableUntil": "2021-04-28T19:03:49.000Z",
          "editsRemaining": "5",
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "kelpwife",
            "screen_name": "kelpwife_0047",
            "indices": [
              "0",
              "14"
            ],
            "id_str": "1181812880430100493",
            "id": "1181812880430100493"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "82"
      ],
      "favorite_count": "55",
      "in_reply_to_status_id_str": "1387401921778802716",
      "id_str": "1387467606470209591",
      "in_reply_to_user_id": "1181812880430100493",
      "truncated": false,
      "retweet_count": "10",
      "id": "1387467606470209591",
      "in_reply_to_status_id": "1387401921778802716",
      "created_at": "Wed Apr 28 18:03:49 +0000 2021",
      "favorited": false,
      "full_text": "@kelpwife_0047 thank you. i have passed it to Gerald. he has passed it to the sea.",
      "lang": "en",
      "in_reply_to_screen_name": "kelpwife_0047",
      "in_reply_to_user_id_str": "1181812880430100493"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1386267162394607650"
          ],
          "editableUntil": "2021-04-25T11:33:41.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
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
        "163"
      ],
      "favorite_count": "33",
      "id_str": "1386267162394607650",
      "truncated": false,
      "retweet_count": "2",
      "id": "1386267162394607650",
      "created_at": "Sun Apr 25 10:33:41 +0000 2021",
      "favorited": false,
      "full_text": "new rule from management.\nnobody is allowed in the spare room.\nthis was already the rule.\nbut now it has been stood on, with both feet, and that makes it official.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1384653401450709022"
          ],
          "editableUntil": "2021-04-21T00:41:11.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
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
        "138"
      ],
      "favorite_count": "24",
      "id_str": "1384653401450709022",
      "truncated": false,
      "retweet_count": "1",
      "id": "1384653401450709022",
      "created_at": "Tue Apr 20 23:41:11 +0000 2021",
      "favorited": false,
      "full_text": "the stars are out over little skerrow.\ni have counted as far as 212.\nthen one moved, and it was Oona, going home.\ni kept her in the total.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1383379830985596969"
          ],
          "editableUntil": "2021-04-17T12:20:28.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
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
        "136"
      ],
      "favorite_count": "4",
      "id_str": "1383379830985596969",
      "truncated": false,
      "retweet_count": "0",
      "id": "1383379830985596969",
      "created_at": "Sat Apr 17 11:20:28 +0000 2021",
      "favorited": false,
      "full_text": "Gerald has asked for an office.\nhe has chosen the kitchen.\ni have written to management.\nmanagement is in the kitchen, and has eaten it.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1382244247600775170"
          ],
          "editableUntil": "2021-04-14T09:08:04.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
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
        "119"
      ],
      "favorite_count": "52",
      "id_str": "1382244247600775170",
      "truncated": false,
      "retweet_count": "6",
      "id": "1382244247600775170",
      "created_at": "Wed Apr 14 08:08:04 +0000 2021",
      "favorited": false,
      "full_text": "to those who ask how a gull becomes management.\nthere was a vote.\ni abstained, out of politeness.\nno further questions.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1381943481660473368"
          ],
          "editableUntil": "2021-04-13T13:12:55.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
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
        "187"
      ],
      "favorite_count": "5",
      "id_str": "1381943481660473368",
      "truncated": false,
      "retweet_count": "0",
      "id": "1381943481660473368",
      "created_at": "Tue Apr 13 12:12:55 +0000 2021",
      "favorited": false,
      "full_text": "minutes of the first meeting.\npresent: me, Gerald.\nitem one, the missing biscuit.\nGerald looked out of the window for nine minutes.\nitem two, any other business.\nGerald is now management.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1380531007494086692"
          ],
          "editableUntil": "2021-04-09T15:40:15.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
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
        "137"
      ],
      "favorite_count": "19",
      "id_str": "1380531007494086692",
      "truncated": false,
      "retweet_count": "0",
      "id": "1380531007494086692",
      "created_at": "Fri Apr 09 14:40:15 +0000 2021",
      "favorited": false,
      "full_text": "biscuits: 41.\ni have eaten 18.\n48 and 12 is 60. 60 less 18 is 42.\ni have done the sum four times.\nthere is nobody here but me and Gerald.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1379319579281961007"
          ],
          "editableUntil": "2021-04-06T07:26:28.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
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
        "125"
      ],
      "favorite_count": "104",
      "id_str": "1379319579281961007",
      "truncated": false,
      "retweet_count": "18",
      "id": "1379319579281961007",
      "created_at": "Tue Apr 06 06:26:28 +0000 2021",
      "favorited": false,
      "full_text": "06:20. fog.\nit came up the steps quite slowly.\nit waited at the door until i had opened it.\nyou do not often see that now. 🌫️",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1377882284799229964"
          ],
          "editableUntil": "2021-04-02T08:15:11.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
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
        "97"
      ],
      "favorite_count": "88",
      "id_str": "1377882284799229964",
      "truncated": false,
      "retweet_count": "14",
      "id": "1377882284799229964",
      "created_at": "Fri Apr 02 07:15:11 +0000 2021",
      "favorited": false,
      "full_text": "Gerald sat at the desk today.\ni sat on the coal.\nneither of us has mentioned it, as is tradition.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1376230353128071176"
          ],
          "editableUntil": "2021-03-28T18:50:59.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
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
        "137"
      ],
      "favorite_count": "8",
      "id_str": "1376230353128071176",
      "truncated": false,
      "retweet_count": "0",
      "id": "1376230353128071176",
      "created_at": "Sun Mar 28 17:50:59 +0000 2021",
      "favorited": false,
      "full_text": "the gull has a name now.\nit is Gerald.\ni did not choose it.\ni said several names aloud at breakfast &amp; that was the one he stayed for.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1374654835814789136"
          ],
          "editableUntil": "2021-03-24T10:30:27.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
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
        "134"
      ],
      "favorite_count": "8",
      "id_str": "1374654835814789136",
      "truncated": false,
      "retweet_count": "0",
      "id": "1374654835814789136",
      "created_at": "Wed Mar 24 09:30:27 +0000 2021",
      "favorited": false,
      "full_text": "form 11 asks whether the lighthouse is \"still there\".\ni went outside to check.\ni have ticked yes.\nthere was no box for \"very much so\".",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1372748276361195531"
          ],
          "editableUntil": "2021-03-19T04:14:28.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
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
        "142"
      ],
      "favorite_count": "12",
      "id_str": "1372748276361195531",
      "truncated": false,
      "retweet_count": "0",
      "id": "1372748276361195531",
      "created_at": "Fri Mar 19 03:14:28 +0000 2021",
      "favorited": false,
      "full_text": "03:10. the lamp went dim for no reason.\n03:12. i asked if it was something i had said.\n03:13. the lamp came back.\nit was something i had said.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1371733498611793974"
          ],
          "editableUntil": "2021-03-16T09:02:06.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "149"
      ],
      "favorite_count": "12",
      "id_str": "1371733498611793974",
      "truncated": false,
      "retweet_count": "0",
      "id": "1371733498611793974",
      "created_at": "Tue Mar 16 08:02:06 +0000 2021",
      "favorited": false,
      "full_text": "the gull is back.\nhe has inspected the gutter, the coal and my left boot.\nhe made a small noise at the boot.\ni have moved the boot.\nit is in the log.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1370499155646828598"
          ],
          "editableUntil": "2021-03-12T23:17:16.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
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
        "103"
      ],
      "favorite_count": "30",
      "id_str": "1370499155646828598",
      "truncated": false,
      "retweet_count": "2",
      "id": "1370499155646828598",
      "created_at": "Fri Mar 12 22:17:16 +0000 2021",
      "favorited": false,
      "full_text": "opened the box from the mainland.\nforms: 26.\nbiscuits: 12.\none would have liked it the other way about.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1369967785589248056"
          ],
          "editableUntil": "2021-03-11T12:05:47.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
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
        "177"
      ],
      "favorite_count": "60",
      "id_str": "1369967785589248056",
      "truncated": false,
      "retweet_count": "7",
      "id": "1369967785589248056",
      "created_at": "Thu Mar 11 11:05:47 +0000 2021",
      "favorited": false,
      "full_text": "the thursday ferry came.\nit was friday in spirit.\nthe skipper is called Oona.\nshe handed me a box, looked at the rock, looked at the sky and said \"well.\"\nwe have become friends.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1368966051057098799"
          ],
          "editableUntil": "2021-03-08T17:45:15.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
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
        "141"
      ],
      "favorite_count": "51",
      "id_str": "1368966051057098799",
      "truncated": false,
      "retweet_count": "6",
      "id": "1368966051057098799",
      "created_at": "Mon Mar 08 16:45:15 +0000 2021",
      "favorited": false,
      "full_text": "the kettle takes eleven minutes and makes a sound like a ship being launched.\ni have named him the Admiral.\none does not hurry the Admiral. 🫖",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1367739489233596417"
          ],
          "editableUntil": "2021-03-05T08:31:20.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
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
        "144"
      ],
      "favorite_count": "4",
      "id_str": "1367739489233596417",
      "truncated": false,
      "retweet_count": "0",
      "id": "1367739489233596417",
      "created_at": "Fri Mar 05 07:31:20 +0000 2021",
      "favorited": false,
      "full_text": "a gull is standing on the railing.\nhe looked at me.\nthen he looked at the lamp.\nthen he looked at me again, for longer.\ni have begun to tidy up.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1367102501409882151"
          ],
          "editableUntil": "2021-03-03T14:20:10.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
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
        "99"
      ],
      "favorite_count": "22",
      "id_str": "1367102501409882151",
      "truncated": false,
      "retweet_count": "1",
      "id": "1367102501409882151",
      "created_at": "Wed Mar 03 13:20:10 +0000 2021",
      "favorited": false,
      "full_text": "inventory, on arrival.\nbiscuits: 48.\ncandles: 30.\nbooks: 1, about knots.\nchairs: 1.\noptimism: some.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1366628978722828299"
          ],
          "editableUntil": "2021-03-02T06:58:33.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "116"
      ],
      "favorite_count": "34",
      "id_str": "1366628978722828299",
      "truncated": false,
      "retweet_count": "2",
      "id": "1366628978722828299",
      "created_at": "Tue Mar 02 05:58:33 +0000 2021",
      "favorited": false,
      "full_text": "counted the stairs on the way up.\n141.\ncounted them on the way down.\n141.\nthe log says 142.\ni am sure it is nothing.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1366496714487881756"
          ],
          "editableUntil": "2021-03-01T22:12:59.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
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
        "174"
      ],
      "favorite_count": "37",
      "id_str": "1366496714487881756",
      "truncated": false,
      "retweet_count": "3",
      "id": "1366496714487881756",
      "created_at": "Mon Mar 01 21:12:59 +0000 2021",
      "favorited": false,
      "full_text": "the handover note from the last keeper, in full.\n\"the lamp sulks. let her.\nthere are 142 stairs.\nthe spare room is not for you.\"\nhe has underlined nothing. i find that worse.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1366277123040043036"
          ],
          "editableUntil": "2021-03-01T07:40:24.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
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
        "134"
      ],
      "favorite_count": "5",
      "id_str": "1366277123040043036",
      "truncated": false,
      "retweet_count": "0",
      "id": "1366277123040043036",
      "created_at": "Mon Mar 01 06:40:24 +0000 2021",
      "favorited": false,
      "full_text": "first day as keeper of little skerrow.\none lamp. one kettle. one bed. one chair.\nthe ferry comes on thursdays.\nthey did not say which.",
      "lang": "en"
    }
  }
]
