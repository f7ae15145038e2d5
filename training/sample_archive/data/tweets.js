window.YTD.tweets.part0 = [
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1762731237817319441"
          ],
          "editableUntil": "2024-02-28T07:47:31.000Z",
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
        "207"
      ],
      "favorite_count": "59",
      "id_str": "1762731237817319441",
      "truncated": false,
      "retweet_count": "7",
      "id": "1762731237817319441",
      "created_at": "Wed Feb 28 06:47:31 +0000 2024",
      "favorited": false,
      "full_text": "tomorrow is an extra day. february has found it down the back of something.\ni asked management what we should do with it.\nGerald looked at the sea, and at Pip, and at me.\nnothing, she says. but all together.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1761537654401245210"
          ],
          "editableUntil": "2024-02-25T00:44:39.000Z",
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
        "205"
      ],
      "favorite_count": "120",
      "id_str": "1761537654401245210",
      "truncated": false,
      "retweet_count": "23",
      "id": "1761537654401245210",
      "created_at": "Sat Feb 24 23:44:39 +0000 2024",
      "favorited": false,
      "full_text": "night.\nit is blowing, but not at us.\nthe lamp goes out over the water, and there is nothing there, and it goes, and there is nothing, and it goes, &amp; there is a small boat.\nthat is the whole of the job.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1759496300996456479"
          ],
          "editableUntil": "2024-02-19T09:33:02.000Z",
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
        "152"
      ],
      "favorite_count": "97",
      "id_str": "1759496300996456479",
      "truncated": false,
      "retweet_count": "16",
      "id": "1759496300996456479",
      "created_at": "Mon Feb 19 08:33:02 +0000 2024",
      "favorited": false,
      "full_text": "biscuits: 36.\nexpected: 36.\ni checked it again. i looked across at Gerald.\nshe had her eyes shut and crumbs on her.\nsomebody has been putting them back.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1757854419153727518"
          ],
          "editableUntil": "2024-02-14T20:48:47.000Z",
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
        "186"
      ],
      "favorite_count": "6",
      "id_str": "1757854419153727518",
      "truncated": false,
      "retweet_count": "0",
      "id": "1757854419153727518",
      "created_at": "Wed Feb 14 19:48:47 +0000 2024",
      "favorited": false,
      "full_text": "valentine's post.\none sprat from Gerald. one sprat from Pip, bitten.\none card from the spare room, which is only a very good drawing of a knot.\nand from Oona, on time, in person: \"well.\"",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1755623279203651610"
          ],
          "editableUntil": "2024-02-08T17:03:02.000Z",
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
        "239"
      ],
      "favorite_count": "133",
      "id_str": "1755623279203651610",
      "truncated": false,
      "retweet_count": "26",
      "id": "1755623279203651610",
      "created_at": "Thu Feb 08 16:03:02 +0000 2024",
      "favorited": false,
      "full_text": "a reader asks what i would tell the next keeper.\nthe lamp sulks. let her.\nthere are 142 stairs, if you sit down.\nthe kettle is an admiral. the gull is your manager.\nthe spare room is not for you, and that is how you know that you are home.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1754168045557207064"
          ],
          "editableUntil": "2024-02-04T16:40:27.000Z",
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
            "name": "A. Tolliver",
            "screen_name": "forms_tolliver1",
            "indices": [
              "0",
              "16"
            ],
            "id_str": "1264495863944228885",
            "id": "1264495863944228885"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "90"
      ],
      "favorite_count": "65",
      "in_reply_to_status_id_str": "1754108652324814850",
      "id_str": "1754168045557207064",
      "in_reply_to_user_id": "1264495863944228885",
      "truncated": false,
      "retweet_count": "13",
      "id": "1754168045557207064",
      "in_reply_to_status_id": "1754108652324814850",
      "created_at": "Sun Feb 04 15:40:27 +0000 2024",
      "favorited": false,
      "full_text": "@forms_tolliver1 then what was the other one. please take your time. you have three years.",
      "lang": "en",
      "in_reply_to_screen_name": "forms_tolliver1",
      "in_reply_to_user_id_str": "1264495863944228885"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1753710158598520874"
          ],
          "editableUntil": "2024-02-03T10:20:58.000Z",
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
      "favorite_count": "10",
      "id_str": "1753710158598520874",
      "truncated": false,
      "retweet_count": "0",
      "id": "1753710158598520874",
      "created_at": "Sat Feb 03 09:20:58 +0000 2024",
      "favorited": false,
      "full_text": "the stair question is closed after three years.\ni told Oona. she was quiet.\n\"then what did Tolliver count,\" she said. \"he had 143.\"\nthe stair question is open.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1753662681615781946"
          ],
          "editableUntil": "2024-02-03T07:12:19.000Z",
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
        "196"
      ],
      "favorite_count": "38",
      "id_str": "1753662681615781946",
      "truncated": false,
      "retweet_count": "3",
      "id": "1753662681615781946",
      "created_at": "Sat Feb 03 06:12:19 +0000 2024",
      "favorited": false,
      "full_text": "06:00. i have it.\n141 stairs, &amp; the doorstep.\nhe counted the step. it was on his way up, every night, he sat down on it first.\n142.\n06:10. i have rubbed out the pencil and gone over it in ink.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1753488680837845049"
          ],
          "editableUntil": "2024-02-02T19:40:54.000Z",
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
      "favorite_count": "8",
      "id_str": "1753488680837845049",
      "truncated": false,
      "retweet_count": "0",
      "id": "1753488680837845049",
      "created_at": "Fri Feb 02 18:40:54 +0000 2024",
      "favorited": false,
      "full_text": "i sat out on the doorstep this evening, as resolved.\nit is a good stone. it has a hollow in it, worn by somebody who had sat there before me, for years, looking at exactly this.\ni fitted.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1752750124671447067"
          ],
          "editableUntil": "2024-01-31T18:46:08.000Z",
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
        "179"
      ],
      "favorite_count": "13",
      "id_str": "1752750124671447067",
      "truncated": false,
      "retweet_count": "0",
      "id": "1752750124671447067",
      "created_at": "Wed Jan 31 17:46:08 +0000 2024",
      "favorited": false,
      "full_text": "a form came today that asks for nothing.\nit has the address, the number, and then it only says thank you.\nthere was no box to put it in.\ni have carried it about with me since ten.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1751564487200780347"
          ],
          "editableUntil": "2024-01-28T12:14:50.000Z",
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
        "239"
      ],
      "favorite_count": "5",
      "id_str": "1751564487200780347",
      "truncated": false,
      "retweet_count": "0",
      "id": "1751564487200780347",
      "created_at": "Sun Jan 28 11:14:50 +0000 2024",
      "favorited": false,
      "full_text": "the crab has come out from behind the stove.\nhe walked sideways through a board meeting, took the last biscuit from under two generations of management, and left by the front.\nnobody moved.\nthere is talk of promoting him.\nit is in the log.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1750232036822179844"
          ],
          "editableUntil": "2024-01-24T20:00:09.000Z",
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
        "143"
      ],
      "favorite_count": "0",
      "id_str": "1750232036822179844",
      "truncated": false,
      "retweet_count": "0",
      "id": "1750232036822179844",
      "created_at": "Wed Jan 24 19:00:09 +0000 2024",
      "favorited": false,
      "full_text": "RT @desmond_reads_1: Tomorrow: bright at first, then brighter. I am told by a colleague that this is not a forecast. It is, however, what will…",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1749896058978832427"
          ],
          "editableUntil": "2024-01-23T21:45:06.000Z",
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
        "202"
      ],
      "favorite_count": "25",
      "id_str": "1749896058978832427",
      "truncated": false,
      "retweet_count": "1",
      "id": "1749896058978832427",
      "created_at": "Tue Jan 23 20:45:06 +0000 2024",
      "favorited": false,
      "full_text": "Desmond has met somebody.\nhe announced it between two gales.\n\"she reads the tides at another station. hers are correct.\nwe balance.\"\nlow water was at nine. i checked it. there is already an improvement.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1747989198050562062"
          ],
          "editableUntil": "2024-01-18T15:27:55.000Z",
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
      "favorite_count": "13",
      "id_str": "1747989198050562062",
      "truncated": false,
      "retweet_count": "0",
      "id": "1747989198050562062",
      "created_at": "Thu Jan 18 14:27:55 +0000 2024",
      "favorited": false,
      "full_text": "advice to ships, january.\nit is all right to be in port.\nit is all right to have been in port since november.\nthe sea is not going to finish without you.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1746047317683847206"
          ],
          "editableUntil": "2024-01-13T06:51:35.000Z",
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
      "favorite_count": "15",
      "id_str": "1746047317683847206",
      "truncated": false,
      "retweet_count": "0",
      "id": "1746047317683847206",
      "created_at": "Sat Jan 13 05:51:35 +0000 2024",
      "favorited": false,
      "full_text": "05:45. Pip has taken the night watch.\nshe does it like her mother, on one leg, with contempt.\ni have slept until now for the first time in three years.\nnothing sank. it is fine.\n(it was not fine.)",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1744406715339083824"
          ],
          "editableUntil": "2024-01-08T18:12:25.000Z",
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
        "145"
      ],
      "favorite_count": "38",
      "id_str": "1744406715339083824",
      "truncated": false,
      "retweet_count": "3",
      "id": "1744406715339083824",
      "created_at": "Mon Jan 08 17:12:25 +0000 2024",
      "favorited": false,
      "full_text": "the Admiral managed it in nine minutes.\nthere was applause.\nhe has asked me to say that it was the wind &amp; that nobody should expect it again.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1742850728684933172"
          ],
          "editableUntil": "2024-01-04T11:09:28.000Z",
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
        "206"
      ],
      "favorite_count": "39",
      "id_str": "1742850728684933172",
      "truncated": false,
      "retweet_count": "3",
      "id": "1742850728684933172",
      "created_at": "Thu Jan 04 10:09:28 +0000 2024",
      "favorited": false,
      "full_text": "resolutions, by the staff.\nGerald: to delegate. (to Pip. all of it. today.)\nPip: fish.\nthe Admiral: nine minutes.\nthe lamp: to be less moved.\nme: to go out on the step more, in the evenings, with no reason.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1741609290714853415"
          ],
          "editableUntil": "2024-01-01T00:56:27.000Z",
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
        "183"
      ],
      "favorite_count": "86",
      "id_str": "1741609290714853415",
      "truncated": false,
      "retweet_count": "14",
      "id": "1741609290714853415",
      "created_at": "Sun Dec 31 23:56:27 +0000 2023",
      "favorited": false,
      "full_text": "the year, in full.\nships passed: 948. ships lost: 0.\neggs: 1. stars: 5. boxes: none, thanks to a radiator.\nstairs: i shall look into it in the new year.\nhappy new year. mind the step.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1739207326919569424"
          ],
          "editableUntil": "2023-12-25T09:51:54.000Z",
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
      "favorite_count": "95",
      "id_str": "1739207326919569424",
      "truncated": false,
      "retweet_count": "16",
      "id": "1739207326919569424",
      "created_at": "Mon Dec 25 08:51:54 +0000 2023",
      "favorited": false,
      "full_text": "08:40. two gulls on the railing.\none of them is brown, very tall, and has looked at my boots as if she paid for them.\nPip is home.\nbreakfast is a meeting. i have been minuted as \"smiling\".\nit is in the log.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1739053349816483897"
          ],
          "editableUntil": "2023-12-24T23:40:03.000Z",
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
        "239"
      ],
      "favorite_count": "6",
      "id_str": "1739053349816483897",
      "truncated": false,
      "retweet_count": "0",
      "id": "1739053349816483897",
      "created_at": "Sun Dec 24 22:40:03 +0000 2023",
      "favorited": false,
      "full_text": "everyone is in.\nOona by the stove. mr Tolliver by the buns. Desmond on the shelf, very softly, wishing us \"a visible night\".\nfog on the step, who would not hear of coming further.\none place is empty, at the rail. we have left the light on.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1737858356020736051"
          ],
          "editableUntil": "2023-12-21T16:31:34.000Z",
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
        "195"
      ],
      "favorite_count": "20",
      "id_str": "1737858356020736051",
      "truncated": false,
      "retweet_count": "0",
      "id": "1737858356020736051",
      "created_at": "Thu Dec 21 15:31:34 +0000 2023",
      "favorited": false,
      "full_text": "shortest day.\nthe sun was in at ten and out at three, like a visitor with a ferry to catch.\nwe waved it off.\nGerald, me, the lamp. a thump from upstairs, in time with the waving, as is tradition.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1736379892046950415"
          ],
          "editableUntil": "2023-12-17T14:36:41.000Z",
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
        "173"
      ],
      "favorite_count": "54",
      "id_str": "1736379892046950415",
      "truncated": false,
      "retweet_count": "6",
      "id": "1736379892046950415",
      "created_at": "Sun Dec 17 13:36:41 +0000 2023",
      "favorited": false,
      "full_text": "the seal has reviewed the spare room, through the window.\n\"at last, a third act.\ni had guessed the socks. i had not guessed the card.\"\nfour stars. one withheld for the soup.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1734878571396534293"
          ],
          "editableUntil": "2023-12-13T11:10:58.000Z",
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
            "name": "moss & ledger",
            "screen_name": "mossandledger",
            "indices": [
              "0",
              "14"
            ],
            "id_str": "1124688311693512723",
            "id": "1124688311693512723"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "80"
      ],
      "favorite_count": "4",
      "in_reply_to_status_id_str": "1734809616796135424",
      "id_str": "1734878571396534293",
      "in_reply_to_user_id": "1124688311693512723",
      "truncated": false,
      "retweet_count": "0",
      "id": "1734878571396534293",
      "in_reply_to_status_id": "1734809616796135424",
      "created_at": "Wed Dec 13 10:10:58 +0000 2023",
      "favorited": false,
      "full_text": "@mossandledger you may not see the room. but if it rains on you nearby, come up.",
      "lang": "en",
      "in_reply_to_screen_name": "mossandledger",
      "in_reply_to_user_id_str": "1124688311693512723"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1734474352554561584"
          ],
          "editableUntil": "2023-12-12T08:24:45.000Z",
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
        "253"
      ],
      "favorite_count": "9",
      "in_reply_to_status_id_str": "1734354981316845572",
      "id_str": "1734474352554561584",
      "in_reply_to_user_id": "1366269971789713462",
      "truncated": false,
      "retweet_count": "0",
      "id": "1734474352554561584",
      "in_reply_to_status_id": "1734354981316845572",
      "created_at": "Tue Dec 12 07:24:45 +0000 2023",
      "favorited": false,
      "full_text": "Oona slept well.\nshe says that somebody came in about four, said sorry, and took a book.\nwe had one biscuit each from the rows. it seemed to be allowed.\nbiscuits: 202.\nthe door is shut again. nobody is allowed in the spare room. unless it rains on them.",
      "lang": "en",
      "in_reply_to_screen_name": "skerrowlight",
      "in_reply_to_user_id_str": "1366269971789713462"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1734354981316845572"
          ],
          "editableUntil": "2023-12-12T00:30:24.000Z",
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
        "302"
      ],
      "favorite_count": "8",
      "id_str": "1734354981316845572",
      "truncated": false,
      "retweet_count": "0",
      "id": "1734354981316845572",
      "created_at": "Mon Dec 11 23:30:24 +0000 2023",
      "favorited": false,
      "full_text": "23:00. the Patience could not get off again in this sea, and so Oona is staying the night.\nthere is one bed. there is one rule.\ni looked at Gerald. Gerald looked at the door for a long time.\nthen she walked up to it &amp; stood to one side.\nit was not locked. it has never been… https://t.co/jCta58sTmo",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1731584107421364281"
          ],
          "editableUntil": "2023-12-04T08:59:57.000Z",
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
        "174"
      ],
      "favorite_count": "50",
      "id_str": "1731584107421364281",
      "truncated": false,
      "retweet_count": "5",
      "id": "1731584107421364281",
      "created_at": "Mon Dec 04 07:59:57 +0000 2023",
      "favorited": false,
      "full_text": "frost.\nthe railing has two clean places on it now, one of two feet and one of rather less.\nsomebody small came by in the night and did not wake us.\nshe has left a bus ticket.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1729897211398516761"
          ],
          "editableUntil": "2023-11-29T17:16:49.000Z",
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
        "189"
      ],
      "favorite_count": "13",
      "id_str": "1729897211398516761",
      "truncated": false,
      "retweet_count": "0",
      "id": "1729897211398516761",
      "created_at": "Wed Nov 29 16:16:49 +0000 2023",
      "favorited": false,
      "full_text": "Gerald has asked me for a report on my own happiness.\ni wrote \"adequate\".\nshe pushed it back across the table.\ni wrote \"considerable\".\nshe has filed it, under herself.\nGerald is management.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1728738501062029335"
          ],
          "editableUntil": "2023-11-26T12:32:31.000Z",
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
        "urls": [
          {
            "url": "https://t.co/oYOEvMic2A",
            "expanded_url": "https://example.org/radiator.jpg",
            "display_url": "example.org/radiator.jpg",
            "indices": [
              "51",
              "74"
            ]
          }
        ]
      },
      "display_text_range": [
        "0",
        "141"
      ],
      "favorite_count": "96",
      "id_str": "1728738501062029335",
      "truncated": false,
      "retweet_count": "16",
      "id": "1728738501062029335",
      "possibly_sensitive": false,
      "created_at": "Sun Nov 26 11:32:31 +0000 2023",
      "favorited": false,
      "full_text": "mr Tolliver has sent us a picture of the radiator.\nhttps://t.co/oYOEvMic2A\nit hangs beside the log.\nGerald nods to it on the way to meetings.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1728445120695566363"
          ],
          "editableUntil": "2023-11-25T17:06:44.000Z",
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
        "131"
      ],
      "favorite_count": "0",
      "id_str": "1728445120695566363",
      "truncated": false,
      "retweet_count": "0",
      "id": "1728445120695566363",
      "created_at": "Sat Nov 25 16:06:44 +0000 2023",
      "favorited": false,
      "full_text": "RT @forms_tolliver1: The office would like it known that there is no form behind the radiator. There are, I now find, four hundred.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1727976707954405427"
          ],
          "editableUntil": "2023-11-24T10:05:26.000Z",
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
        "198"
      ],
      "favorite_count": "61",
      "in_reply_to_status_id_str": "1727971998250913798",
      "id_str": "1727976707954405427",
      "in_reply_to_user_id": "1366269971789713462",
      "truncated": false,
      "retweet_count": "8",
      "id": "1727976707954405427",
      "in_reply_to_status_id": "1727971998250913798",
      "created_at": "Fri Nov 24 09:05:26 +0000 2023",
      "favorited": false,
      "full_text": "the vote of thanks.\nto the radiator.\nto mr Tolliver, who painted it.\nto Oona, who will not be hurrying with that notice.\nto all on the night bus. i have turned her two minutes to the east, for good.",
      "lang": "en",
      "in_reply_to_screen_name": "skerrowlight",
      "in_reply_to_user_id_str": "1366269971789713462"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1727971998250913798"
          ],
          "editableUntil": "2023-11-24T09:46:43.000Z",
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
        "213"
      ],
      "favorite_count": "23",
      "id_str": "1727971998250913798",
      "truncated": false,
      "retweet_count": "1",
      "id": "1727971998250913798",
      "created_at": "Fri Nov 24 08:46:43 +0000 2023",
      "favorited": false,
      "full_text": "the answer from the mainland has come.\nit is one page.\nowing to a radiator, little skerrow will continue with a keeper \"until further notice\".\nthe further notice is to come by the Patience.\nso that is all right. 🫖",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1726316307336732724"
          ],
          "editableUntil": "2023-11-19T20:07:35.000Z",
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
        "198"
      ],
      "favorite_count": "28",
      "id_str": "1726316307336732724",
      "truncated": false,
      "retweet_count": "1",
      "id": "1726316307336732724",
      "created_at": "Sun Nov 19 19:07:35 +0000 2023",
      "favorited": false,
      "full_text": "overheard, radio.\n\"i have been asked to keep to the facts.\nthe sea is wet. it is two miles deep in places and nobody is angry with you.\ngood night, ships.\"\ni think Desmond has had a leaflet as well.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1725210926833336376"
          ],
          "editableUntil": "2023-11-16T18:55:12.000Z",
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
      "favorite_count": "16",
      "id_str": "1725210926833336376",
      "truncated": false,
      "retweet_count": "0",
      "id": "1725210926833336376",
      "created_at": "Thu Nov 16 17:55:12 +0000 2023",
      "favorited": false,
      "full_text": "there was a biscuit in my other coat.\nit will not be in the inventory.\nit is between me &amp; the coat.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1724397363692621836"
          ],
          "editableUntil": "2023-11-14T13:02:23.000Z",
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
        "218"
      ],
      "favorite_count": "18",
      "id_str": "1724397363692621836",
      "truncated": false,
      "retweet_count": "0",
      "id": "1724397363692621836",
      "created_at": "Tue Nov 14 12:02:23 +0000 2023",
      "favorited": false,
      "full_text": "a list of sounds, for those who have the box.\nthe third stair, which says your name if your name is Errk.\nrain, arriving as if with luggage.\nthe Admiral, one minute before.\nGerald, not asleep, breathing as if she were.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1722833091883679756"
          ],
          "editableUntil": "2023-11-10T05:26:32.000Z",
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
        "192"
      ],
      "favorite_count": "54",
      "id_str": "1722833091883679756",
      "truncated": false,
      "retweet_count": "6",
      "id": "1722833091883679756",
      "created_at": "Fri Nov 10 04:26:32 +0000 2023",
      "favorited": false,
      "full_text": "04:20. wind. 04:21. more wind.\n04:22. a slate has left us for another building.\ni do not take it personally.\nit was with us for 133 years &amp; never once asked for anything.\nit is in the log.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1722034164692303911"
          ],
          "editableUntil": "2023-11-08T00:31:53.000Z",
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
        "201"
      ],
      "favorite_count": "46",
      "id_str": "1722034164692303911",
      "truncated": false,
      "retweet_count": "5",
      "id": "1722034164692303911",
      "created_at": "Tue Nov 07 23:31:53 +0000 2023",
      "favorited": false,
      "full_text": "night.\nsomewhere a person is awake who does not know what to do about it.\nthere is nothing to do about it.\nhere is a light. it comes round every nine seconds.\nyou may breathe along with it if you like.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1721276279079108652"
          ],
          "editableUntil": "2023-11-05T22:20:19.000Z",
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
        "160"
      ],
      "favorite_count": "60",
      "id_str": "1721276279079108652",
      "truncated": false,
      "retweet_count": "7",
      "id": "1721276279079108652",
      "created_at": "Sun Nov 05 21:20:19 +0000 2023",
      "favorited": false,
      "full_text": "fireworks on the mainland.\nvery far off, quite silent, the size of pinheads.\nthe lamp watched them with her mouth shut.\n\"showy,\" she said, later, on the stairs.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1719427088647270413"
          ],
          "editableUntil": "2023-10-31T19:52:18.000Z",
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
        "211"
      ],
      "favorite_count": "117",
      "id_str": "1719427088647270413",
      "truncated": false,
      "retweet_count": "22",
      "id": "1719427088647270413",
      "created_at": "Tue Oct 31 18:52:18 +0000 2023",
      "favorited": false,
      "full_text": "new form, number 60.\n\"do you wish to remain.\"\nit has a box for yes and a box for no, and mr Tolliver has drawn a third one, larger, with a small gull standing on it.\ni have ticked the gull.\nno further questions.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1717567881636442165"
          ],
          "editableUntil": "2023-10-26T16:44:28.000Z",
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
      "favorite_count": "33",
      "id_str": "1717567881636442165",
      "truncated": false,
      "retweet_count": "2",
      "id": "1717567881636442165",
      "created_at": "Thu Oct 26 15:44:28 +0000 2023",
      "favorited": false,
      "full_text": "the clocks have gone back.\nGerald has kept her own hour, as is tradition.\nfrom now to the spring i shall be told off for things that i have not done yet.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1716575353046569014"
          ],
          "editableUntil": "2023-10-23T23:00:31.000Z",
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
        "5"
      ],
      "favorite_count": "8",
      "id_str": "1716575353046569014",
      "truncated": false,
      "retweet_count": "0",
      "id": "1716575353046569014",
      "created_at": "Mon Oct 23 22:00:31 +0000 2023",
      "favorited": false,
      "full_text": "well.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1715619105069359145"
          ],
          "editableUntil": "2023-10-21T07:40:43.000Z",
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
        "160"
      ],
      "favorite_count": "25",
      "id_str": "1715619105069359145",
      "truncated": false,
      "retweet_count": "1",
      "id": "1715619105069359145",
      "created_at": "Sat Oct 21 06:40:43 +0000 2023",
      "favorited": false,
      "full_text": "inventory after the party.\nbiscuits: 13.\nglasses: 5, from 6.\none cap, Oona's.\none scarf that is nobody's, hand knitted, hung on the spare room door. it fits me.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1713842775341301778"
          ],
          "editableUntil": "2023-10-16T10:02:13.000Z",
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
      "favorite_count": "15",
      "id_str": "1713842775341301778",
      "truncated": false,
      "retweet_count": "0",
      "id": "1713842775341301778",
      "created_at": "Mon Oct 16 09:02:13 +0000 2023",
      "favorited": false,
      "full_text": "i have read the five stars to everybody in turn, and then to the coal.\nthe lamp asks how many there are altogether.\ni told her.\nshe would like to know who got the sixth.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1713472462597791788"
          ],
          "editableUntil": "2023-10-15T09:30:44.000Z",
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
        "130"
      ],
      "favorite_count": "0",
      "id_str": "1713472462597791788",
      "truncated": false,
      "retweet_count": "0",
      "id": "1713472462597791788",
      "created_at": "Sun Oct 15 08:30:44 +0000 2023",
      "favorited": false,
      "full_text": "RT @oona_patience_: Sixty-one boats, two buoys, and a man with a torch who said he was a boat. Thank you, all of you. She noticed.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1713298149050941469"
          ],
          "editableUntil": "2023-10-14T21:58:04.000Z",
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
      "favorite_count": "10",
      "id_str": "1713298149050941469",
      "truncated": false,
      "retweet_count": "0",
      "id": "1713298149050941469",
      "created_at": "Sat Oct 14 20:58:04 +0000 2023",
      "favorited": false,
      "full_text": "the seal has asked me to put down the following.\n\"the lamp. still running. i came in expecting the usual round.\nit goes round. i wept.\nsee it while there is a keeper in it.\"\nfive stars.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1713290270763798529"
          ],
          "editableUntil": "2023-10-14T21:26:46.000Z",
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
      "favorite_count": "26",
      "id_str": "1713290270763798529",
      "truncated": false,
      "retweet_count": "1",
      "id": "1713290270763798529",
      "created_at": "Sat Oct 14 20:26:46 +0000 2023",
      "favorited": false,
      "full_text": "the lamp is 133 today.\nat eight o'clock every boat between here and the mainland put its lights out for one minute, so that she should have it all.\nOona had arranged it. it took her four months. she was on time.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1711071936139943940"
          ],
          "editableUntil": "2023-10-08T18:31:54.000Z",
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
        "245"
      ],
      "favorite_count": "17",
      "id_str": "1711071936139943940",
      "truncated": false,
      "retweet_count": "0",
      "id": "1711071936139943940",
      "created_at": "Sun Oct 08 17:31:54 +0000 2023",
      "favorited": false,
      "full_text": "sent to the mainland this week, in support of the keeper.\none letter from a trawler. one from a night bus.\nfour pages from Oona, mostly weather.\none foot, in ink, from management.\ni have been asked not to read it. i can tell it is a strong foot.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1709173557693841431"
          ],
          "editableUntil": "2023-10-03T12:48:25.000Z",
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
      "favorite_count": "35",
      "id_str": "1709173557693841431",
      "truncated": false,
      "retweet_count": "2",
      "id": "1709173557693841431",
      "created_at": "Tue Oct 03 11:48:25 +0000 2023",
      "favorited": false,
      "full_text": "the lamp has heard about the box.\nshe has not sulked.\nshe has polished herself, i do not know how.\nat dusk she lit on the first match, turned on the second, and looked hard at the mainland all night long.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1707474111708954647"
          ],
          "editableUntil": "2023-09-28T20:15:26.000Z",
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
        "240"
      ],
      "favorite_count": "15",
      "id_str": "1707474111708954647",
      "truncated": false,
      "retweet_count": "0",
      "id": "1707474111708954647",
      "created_at": "Thu Sep 28 19:15:26 +0000 2023",
      "favorited": false,
      "full_text": "mr Tolliver writes.\nhe has been asked to process the form that would send the box.\nhe has a great many forms on that desk, he says, and it has slipped down behind the radiator.\nhe says it is a very old radiator. nobody knows how to move it.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1706761197200052258"
          ],
          "editableUntil": "2023-09-26T21:02:34.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "lampnews",
            "indices": [
              "37",
              "46"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "46"
      ],
      "favorite_count": "4",
      "id_str": "1706761197200052258",
      "truncated": false,
      "retweet_count": "0",
      "id": "1706761197200052258",
      "created_at": "Tue Sep 26 20:02:34 +0000 2023",
      "favorited": false,
      "full_text": "she does not wish to be in the news.\n#lampnews",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1705584533247016974"
          ],
          "editableUntil": "2023-09-23T15:06:55.000Z",
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
      "favorite_count": "4",
      "id_str": "1705584533247016974",
      "truncated": false,
      "retweet_count": "0",
      "id": "1705584533247016974",
      "created_at": "Sat Sep 23 14:06:55 +0000 2023",
      "favorited": false,
      "full_text": "questions for the box, from the staff.\nthe lamp: does it sing.\nthe Admiral: does it take milk.\nGerald: does it have pockets.\nme: what does it do in the pause.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1704561444718837774"
          ],
          "editableUntil": "2023-09-20T19:21:32.000Z",
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
        "88"
      ],
      "favorite_count": "9",
      "in_reply_to_status_id_str": "1704503310671040514",
      "id_str": "1704561444718837774",
      "in_reply_to_user_id": "1185901660808646715",
      "truncated": false,
      "retweet_count": "0",
      "id": "1704561444718837774",
      "in_reply_to_status_id": "1704503310671040514",
      "created_at": "Wed Sep 20 18:21:32 +0000 2023",
      "favorited": false,
      "full_text": "@oona_patience_ i am all right. the box has not been built that could be this all right.",
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
            "1704077231875600414"
          ],
          "editableUntil": "2023-09-19T11:17:26.000Z",
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
        "urls": [
          {
            "url": "https://t.co/UlXDwRoVKD",
            "expanded_url": "https://example.com/leaflets/automatic",
            "display_url": "example.com/leaflets/autom…",
            "indices": [
              "61",
              "84"
            ]
          }
        ]
      },
      "display_text_range": [
        "0",
        "229"
      ],
      "favorite_count": "7",
      "id_str": "1704077231875600414",
      "truncated": false,
      "retweet_count": "0",
      "id": "1704077231875600414",
      "possibly_sensitive": false,
      "created_at": "Tue Sep 19 10:17:26 +0000 2023",
      "favorited": false,
      "full_text": "the mainland wants to make us automatic.\nthere is a leaflet. https://t.co/UlXDwRoVKD\nthere is a picture of a lighthouse with a box where i would be.\nthe box looks capable. it does not look as if it would know the bowline.\nanyway.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1702158031871115279"
          ],
          "editableUntil": "2023-09-14T04:11:14.000Z",
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
      "favorite_count": "4",
      "id_str": "1702158031871115279",
      "truncated": false,
      "retweet_count": "0",
      "id": "1702158031871115279",
      "created_at": "Thu Sep 14 03:11:14 +0000 2023",
      "favorited": false,
      "full_text": "03:05. raining on the glass.\neach drop has the lamp in it, the right way up, all lit, and then it runs down and is gone.\ni have been here for an hour.\ni was going to wipe it.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1700606144210710529"
          ],
          "editableUntil": "2023-09-09T21:24:35.000Z",
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
        "217"
      ],
      "favorite_count": "14",
      "id_str": "1700606144210710529",
      "truncated": false,
      "retweet_count": "0",
      "id": "1700606144210710529",
      "created_at": "Sat Sep 09 20:24:35 +0000 2023",
      "favorited": false,
      "full_text": "Desmond.\n\"a notice for small craft.\nif you are out for the first time, and it is bigger than they said, that is usual.\nkeep the light on your left &amp; telephone your mother.\"\nGerald turned the radio up, with a foot.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1698600340587266089"
          ],
          "editableUntil": "2023-09-04T08:34:14.000Z",
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
        "150"
      ],
      "favorite_count": "5",
      "id_str": "1698600340587266089",
      "truncated": false,
      "retweet_count": "0",
      "id": "1698600340587266089",
      "created_at": "Mon Sep 04 07:34:14 +0000 2023",
      "favorited": false,
      "full_text": "fog at breakfast.\nit had been told about Pip, and it kept its voice down.\nit moved round the empty hat without touching it.\nno one can teach you that.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1696930679789502497"
          ],
          "editableUntil": "2023-08-30T17:59:36.000Z",
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
        "190"
      ],
      "favorite_count": "118",
      "id_str": "1696930679789502497",
      "truncated": false,
      "retweet_count": "22",
      "id": "1696930679789502497",
      "created_at": "Wed Aug 30 16:59:36 +0000 2023",
      "favorited": false,
      "full_text": "end of the season. a list.\nvisitors: 302. hats lost: 7. hats found: 9.\ntimes asked what is behind the door: 88.\ntimes i said that i was not allowed: 88.\ntimes something behind it coughed: 1.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1694699368311324714"
          ],
          "editableUntil": "2023-08-24T14:13:10.000Z",
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
        "207"
      ],
      "favorite_count": "4",
      "id_str": "1694699368311324714",
      "truncated": false,
      "retweet_count": "0",
      "id": "1694699368311324714",
      "created_at": "Thu Aug 24 13:13:10 +0000 2023",
      "favorited": false,
      "full_text": "minutes.\npresent: me, Gerald.\nit is a small table again.\nitem one. whether she has packed a fish.\nitem two. whether she knows the way back.\nitem three. Gerald moved up, &amp; i sat down on half of the chair.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1693029719703121932"
          ],
          "editableUntil": "2023-08-19T23:38:34.000Z",
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
        "220"
      ],
      "favorite_count": "58",
      "id_str": "1693029719703121932",
      "truncated": false,
      "retweet_count": "7",
      "id": "1693029719703121932",
      "created_at": "Sat Aug 19 22:38:34 +0000 2023",
      "favorited": false,
      "full_text": "she went south this evening with the others.\nGerald flew with her as far as the buoy, and turned round there, and stood on it till dark.\ni lit the lamp early.\nit was not for the ships, tonight. the ships will understand.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1691018048797425719"
          ],
          "editableUntil": "2023-08-14T10:24:55.000Z",
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
        "219"
      ],
      "favorite_count": "39",
      "id_str": "1691018048797425719",
      "truncated": false,
      "retweet_count": "3",
      "id": "1691018048797425719",
      "created_at": "Mon Aug 14 09:24:55 +0000 2023",
      "favorited": false,
      "full_text": "a complaint from a yacht.\n\"a young gull boarded us &amp; inspected the cheese.\"\ni have replied that the inspection was free.\ncheese is normally by appointment.\ni have written to management. she was there for the cheese.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1689347734676586518"
          ],
          "editableUntil": "2023-08-09T19:47:41.000Z",
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
        "202"
      ],
      "favorite_count": "7",
      "id_str": "1689347734676586518",
      "truncated": false,
      "retweet_count": "0",
      "id": "1689347734676586518",
      "created_at": "Wed Aug 09 18:47:41 +0000 2023",
      "favorited": false,
      "full_text": "Pip comes home for meals only.\nshe has been seen at the point, at the buoy, and on the roof of the Patience, being late with the best of them.\nthere is a hat here with nobody in it.\ni have not moved it.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1687427385321058316"
          ],
          "editableUntil": "2023-08-04T12:36:54.000Z",
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
        "241"
      ],
      "favorite_count": "42",
      "id_str": "1687427385321058316",
      "truncated": false,
      "retweet_count": "4",
      "id": "1687427385321058316",
      "created_at": "Fri Aug 04 11:36:54 +0000 2023",
      "favorited": false,
      "full_text": "10:20. Pip on the railing.\n10:25. Pip, looking down.\n10:40. all work stopped. even the sea.\n10:41. Pip, in the air, all on her own, above everything that i own.\n10:42. Gerald has gone in for a moment. she says there is dust in the lamp room.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1685311051086229518"
          ],
          "editableUntil": "2023-07-29T16:27:20.000Z",
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
        "192"
      ],
      "favorite_count": "26",
      "id_str": "1685311051086229518",
      "truncated": false,
      "retweet_count": "1",
      "id": "1685311051086229518",
      "created_at": "Sat Jul 29 15:27:20 +0000 2023",
      "favorited": false,
      "full_text": "flying lessons, day five.\nPip has reached the second stair.\ni was asked to demonstrate.\ni have a bruise, and Gerald has written something in the log that i am not to see.\nno further questions.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1683370338489286656"
          ],
          "editableUntil": "2023-07-24T07:55:38.000Z",
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
      "favorite_count": "6",
      "id_str": "1683370338489286656",
      "truncated": false,
      "retweet_count": "0",
      "id": "1683370338489286656",
      "created_at": "Mon Jul 24 06:55:38 +0000 2023",
      "favorited": false,
      "full_text": "flying lessons.\nGerald jumped off the gallery &amp; was magnificent.\nPip jumped off the bucket and was a bucket.\nwe have started again from a lower bucket.\nanyway.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1681412257101639690"
          ],
          "editableUntil": "2023-07-18T22:14:55.000Z",
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
        "234"
      ],
      "favorite_count": "8",
      "id_str": "1681412257101639690",
      "truncated": false,
      "retweet_count": "0",
      "id": "1681412257101639690",
      "created_at": "Tue Jul 18 21:14:55 +0000 2023",
      "favorited": false,
      "full_text": "the Patience was late by a day and a half, so mr Tolliver stayed.\nhe washed up. he was beaten by Gerald at draughts. he slept on the coal.\nin the morning he asked if there were vacancies.\nthere is the foghorn. he is thinking about it.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1679473249023397929"
          ],
          "editableUntil": "2023-07-13T13:50:00.000Z",
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
        "209"
      ],
      "favorite_count": "66",
      "id_str": "1679473249023397929",
      "truncated": false,
      "retweet_count": "9",
      "id": "1679473249023397929",
      "created_at": "Thu Jul 13 12:50:00 +0000 2023",
      "favorited": false,
      "full_text": "mr Tolliver has come back, on his own holiday, on his own money.\nno case. no pencil. a paper bag of buns.\nhe was shown his hat and who was sleeping in it.\n\"sufficient,\" he said, and had to look at the horizon.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1677673215684714506"
          ],
          "editableUntil": "2023-07-08T14:37:18.000Z",
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
        "74"
      ],
      "favorite_count": "85",
      "in_reply_to_status_id_str": "1677603002271735817",
      "id_str": "1677673215684714506",
      "in_reply_to_user_id": "1265792954199932959",
      "truncated": false,
      "retweet_count": "18",
      "id": "1677673215684714506",
      "in_reply_to_status_id": "1677603002271735817",
      "created_at": "Sat Jul 08 13:37:18 +0000 2023",
      "favorited": false,
      "full_text": "@tinybarometer9 with respect, it is 141. with more respect, it may be 142.",
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
            "1677371998524715037"
          ],
          "editableUntil": "2023-07-07T18:40:23.000Z",
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
        "211"
      ],
      "favorite_count": "8",
      "id_str": "1677371998524715037",
      "truncated": false,
      "retweet_count": "0",
      "id": "1677371998524715037",
      "created_at": "Fri Jul 07 17:40:23 +0000 2023",
      "favorited": false,
      "full_text": "Pip counted the stairs today.\nshe did it on foot, with a loud peep on each.\ni kept a tally in the hall.\none very small peep, outside, by herself. a silence. then 141.\ni do not know what to do with the small one.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1675585645647781936"
          ],
          "editableUntil": "2023-07-02T20:22:03.000Z",
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
              "14",
              "27"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "27"
      ],
      "favorite_count": "12",
      "id_str": "1675585645647781936",
      "truncated": false,
      "retweet_count": "0",
      "id": "1675585645647781936",
      "created_at": "Sun Jul 02 19:22:03 +0000 2023",
      "favorited": false,
      "full_text": "biscuits: 40.\n#biscuitaudit",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1675416042825003042"
          ],
          "editableUntil": "2023-07-02T09:08:06.000Z",
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
        "199"
      ],
      "favorite_count": "13",
      "id_str": "1675416042825003042",
      "truncated": false,
      "retweet_count": "0",
      "id": "1675416042825003042",
      "created_at": "Sun Jul 02 08:08:06 +0000 2023",
      "favorited": false,
      "full_text": "Pip has found the tin.\nbiscuits: 46.\nGerald stood beside her and pointed at the lid with one foot, and then at the corner, where it lifts.\ni watched the whole lesson. one does not interrupt teaching.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1673698664240361510"
          ],
          "editableUntil": "2023-06-27T15:23:52.000Z",
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
      "favorite_count": "19",
      "id_str": "1673698664240361510",
      "truncated": false,
      "retweet_count": "0",
      "id": "1673698664240361510",
      "created_at": "Tue Jun 27 14:23:52 +0000 2023",
      "favorited": false,
      "full_text": "minutes.\npresent: Gerald, Pip, facilities.\nPip moved that everything be a fish.\ncarried, 2 to 1.\ni have asked for the kettle to be exempt, on the grounds that he outranks us.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1672575576332230685"
          ],
          "editableUntil": "2023-06-24T13:01:07.000Z",
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
        "69"
      ],
      "favorite_count": "5",
      "id_str": "1672575576332230685",
      "truncated": false,
      "retweet_count": "0",
      "id": "1672575576332230685",
      "created_at": "Sat Jun 24 12:01:07 +0000 2023",
      "favorited": false,
      "full_text": "Gerald wishes it known that nothing is to be known.\nit is in the log.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1671664468062887992"
          ],
          "editableUntil": "2023-06-22T00:40:41.000Z",
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
        "175"
      ],
      "favorite_count": "92",
      "id_str": "1671664468062887992",
      "truncated": false,
      "retweet_count": "15",
      "id": "1671664468062887992",
      "created_at": "Wed Jun 21 23:40:41 +0000 2023",
      "favorited": false,
      "full_text": "longest day. three of us on the step this year.\nGerald close by, and not denying it.\nPip asleep in the hat.\nthe sun went down for a moment, from politeness, and came up again.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1669657381715607600"
          ],
          "editableUntil": "2023-06-16T11:45:15.000Z",
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
        "185"
      ],
      "favorite_count": "51",
      "id_str": "1669657381715607600",
      "truncated": false,
      "retweet_count": "6",
      "id": "1669657381715607600",
      "created_at": "Fri Jun 16 10:45:15 +0000 2023",
      "favorited": false,
      "full_text": "the seal came to see the baby.\nshe stayed all afternoon and said nothing.\nat six she put a small fish on the step and went.\nno stars were given. i think that stars did not come into it.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1668288537978069004"
          ],
          "editableUntil": "2023-06-12T17:05:57.000Z",
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
        "206"
      ],
      "favorite_count": "18",
      "id_str": "1668288537978069004",
      "truncated": false,
      "retweet_count": "0",
      "id": "1668288537978069004",
      "created_at": "Mon Jun 12 16:05:57 +0000 2023",
      "favorited": false,
      "full_text": "visitors: 14.\nthey were told to keep two yards from the gull.\nPip walked up to each of them in turn and waited until they stood up straight.\nfourteen straight visitors. it runs in families, as is tradition.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1666586279536283672"
          ],
          "editableUntil": "2023-06-08T00:21:47.000Z",
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
        "218"
      ],
      "favorite_count": "31",
      "id_str": "1666586279536283672",
      "truncated": false,
      "retweet_count": "2",
      "id": "1666586279536283672",
      "created_at": "Wed Jun 07 23:21:47 +0000 2023",
      "favorited": false,
      "full_text": "23:15. still light, and Pip will not sleep.\nwe went up to see the lamp.\nshe came on for her very slowly, one pane at a time, the way that you would open a curtain on a child.\nnobody would believe what a temper she has.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1664592665041428530"
          ],
          "editableUntil": "2023-06-02T12:19:52.000Z",
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
        "112"
      ],
      "favorite_count": "42",
      "id_str": "1664592665041428530",
      "truncated": false,
      "retweet_count": "4",
      "id": "1664592665041428530",
      "created_at": "Fri Jun 02 11:19:52 +0000 2023",
      "favorited": false,
      "full_text": "Pip, first week.\nfish eaten: 40.\nsteps taken: 4.\nkeepers fallen for it: 1, by tuesday.\nit is in the log, in ink.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1663141115526213675"
          ],
          "editableUntil": "2023-05-29T12:11:56.000Z",
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
        "66"
      ],
      "favorite_count": "4",
      "in_reply_to_status_id_str": "1663110919230140472",
      "id_str": "1663141115526213675",
      "in_reply_to_user_id": "1100998934094139448",
      "truncated": false,
      "retweet_count": "0",
      "id": "1663141115526213675",
      "in_reply_to_status_id": "1663110919230140472",
      "created_at": "Mon May 29 11:11:56 +0000 2023",
      "favorited": false,
      "full_text": "@soupatnoon_x she has her mother's eyes and my place at the table.",
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
            "1662831423633809444"
          ],
          "editableUntil": "2023-05-28T15:41:19.000Z",
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
            "name": "soup at noon",
            "screen_name": "soupatnoon_x",
            "indices": [
              "3",
              "16"
            ],
            "id_str": "1100998934094139448",
            "id": "1100998934094139448"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "143"
      ],
      "favorite_count": "0",
      "id_str": "1662831423633809444",
      "truncated": false,
      "retweet_count": "0",
      "id": "1662831423633809444",
      "created_at": "Sun May 28 14:41:19 +0000 2023",
      "favorited": false,
      "full_text": "RT @soupatnoon_x: I do not know these people, I do not know this rock, and I have just had to sit down on a wall because a gull has hatched in…",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1662738043943202826"
          ],
          "editableUntil": "2023-05-28T09:30:16.000Z",
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
            "expanded_url": "https://twitter.com/skerrowlight/status/1662738043943202826/photo/1",
            "indices": [
              "176",
              "199"
            ],
            "url": "https://t.co/9H438hAhER",
            "media_url": "http://pbs.twimg.com/media/3oz3usbdZA5euS8.jpg",
            "id_str": "1662738043716644911",
            "id": "1662738043716644911",
            "media_url_https": "https://pbs.twimg.com/media/3oz3usbdZA5euS8.jpg",
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
            "display_url": "pic.twitter.com/9H438hAhER"
          }
        ]
      },
      "display_text_range": [
        "0",
        "199"
      ],
      "favorite_count": "10",
      "id_str": "1662738043943202826",
      "truncated": false,
      "retweet_count": "0",
      "id": "1662738043943202826",
      "possibly_sensitive": false,
      "created_at": "Sun May 28 08:30:16 +0000 2023",
      "favorited": false,
      "full_text": "the new member of staff is called Pip.\nwet, cross, spotted like a bun.\ntitle: assistant management.\ni asked where that leaves me.\nthere was some whispering. i am \"facilities\". https://t.co/9H438hAhER",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/skerrowlight/status/1662738043943202826/photo/1",
            "indices": [
              "176",
              "199"
            ],
            "url": "https://t.co/9H438hAhER",
            "media_url": "http://pbs.twimg.com/media/3oz3usbdZA5euS8.jpg",
            "id_str": "1662738043716644911",
            "id": "1662738043716644911",
            "media_url_https": "https://pbs.twimg.com/media/3oz3usbdZA5euS8.jpg",
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
            "display_url": "pic.twitter.com/9H438hAhER"
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
            "1662689810542772275"
          ],
          "editableUntil": "2023-05-28T06:18:36.000Z",
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
      "id_str": "1662689810542772275",
      "truncated": false,
      "retweet_count": "0",
      "id": "1662689810542772275",
      "created_at": "Sun May 28 05:18:36 +0000 2023",
      "favorited": false,
      "full_text": "05:11. a crack.\n05:13. a second crack.\n05:16. a beak, no larger than a pencil point, with a complaint already in it.\nGerald looked at it. it looked at Gerald.\n05:17. it looked at me as though i were late.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1661803417917931533"
          ],
          "editableUntil": "2023-05-25T19:36:24.000Z",
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
        "182"
      ],
      "favorite_count": "35",
      "id_str": "1661803417917931533",
      "truncated": false,
      "retweet_count": "3",
      "id": "1661803417917931533",
      "created_at": "Thu May 25 18:36:24 +0000 2023",
      "favorited": false,
      "full_text": "overheard, radio.\n\"a small low is forming in a chair off the north coast, expected to hatch by the weekend.\ni am told it is an egg. i was told by a bus.\"\nDesmond has his sources now.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1659859221204213778"
          ],
          "editableUntil": "2023-05-20T10:50:51.000Z",
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
        "161"
      ],
      "favorite_count": "117",
      "id_str": "1659859221204213778",
      "truncated": false,
      "retweet_count": "22",
      "id": "1659859221204213778",
      "created_at": "Sat May 20 09:50:51 +0000 2023",
      "favorited": false,
      "full_text": "form 40, new arrivals.\nname: not yet.\nweight: one egg.\nnext of kin: all of us.\nreason for visit: i have left that blank. i think it is a good one to leave blank.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1658202841573601317"
          ],
          "editableUntil": "2023-05-15T21:09:00.000Z",
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
      "favorite_count": "83",
      "id_str": "1658202841573601317",
      "truncated": false,
      "retweet_count": "13",
      "id": "1658202841573601317",
      "created_at": "Mon May 15 20:09:00 +0000 2023",
      "favorited": false,
      "full_text": "i told Oona about the egg.\nshe took her cap off.\nthen she went back to the boat and returned with a tin of sardines, a hot brick, and advice.\nthe brick and the sardines were very good.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1656520662783934505"
          ],
          "editableUntil": "2023-05-11T05:44:37.000Z",
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
        "234"
      ],
      "favorite_count": "10",
      "id_str": "1656520662783934505",
      "truncated": false,
      "retweet_count": "0",
      "id": "1656520662783934505",
      "created_at": "Thu May 11 04:44:37 +0000 2023",
      "favorited": false,
      "full_text": "04:40. my turn on the egg.\nGerald has gone for a herring &amp; left me a page of rules, made of looks.\ni am not to lean. i am not to sing.\ni am under a blanket, on the floor, holding a hat with both hands.\ni have never been so senior.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1654908378373627943"
          ],
          "editableUntil": "2023-05-06T18:57:58.000Z",
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
        "155"
      ],
      "favorite_count": "97",
      "id_str": "1654908378373627943",
      "truncated": false,
      "retweet_count": "16",
      "id": "1654908378373627943",
      "created_at": "Sat May 06 17:57:58 +0000 2023",
      "favorited": false,
      "full_text": "eggs: 1.\nbiscuits: 38.\nit is the first time that anything has been placed above biscuits in the inventory.\nthe tin says that it is fine.\n(it was not fine.)",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "edit": {
          "initialTweetId": "1653391496169664562",
          "editControlInitial": {
            "editTweetIds": [
              "1653391496169664562",
              "1653394169770049557"
            ],
            "editableUntil": "2023-05-02T14:30:25.000Z",
            "editsRemaining": "4",
            "isEditEligible": true
          }
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
        "133"
      ],
      "favorite_count": "112",
      "id_str": "1653394169770049557",
      "truncated": false,
      "retweet_count": "20",
      "id": "1653394169770049557",
      "created_at": "Tue May 02 13:41:03 +0000 2023",
      "favorited": false,
      "full_text": "notice.\nowing to an egg, all shouting is cancelled.\nthe foghorn has been asked to mime.\nGerald is management. (she saw the spelling.)",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1653391496169664562",
            "1653394169770049557"
          ],
          "editableUntil": "2023-05-02T14:30:25.000Z",
          "editsRemaining": "4",
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
        "108"
      ],
      "favorite_count": "136",
      "id_str": "1653391496169664562",
      "truncated": false,
      "retweet_count": "27",
      "id": "1653391496169664562",
      "created_at": "Tue May 02 13:30:25 +0000 2023",
      "favorited": false,
      "full_text": "notice.\nowing to an egg, all shouting is cancelled.\nthe foghorn has been asked to mime.\nGerald is mangement.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1652565551383707673"
          ],
          "editableUntil": "2023-04-30T07:48:25.000Z",
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
      "favorite_count": "25",
      "in_reply_to_status_id_str": "1652558420103209010",
      "id_str": "1652565551383707673",
      "in_reply_to_user_id": "1366269971789713462",
      "truncated": false,
      "retweet_count": "1",
      "id": "1652565551383707673",
      "in_reply_to_status_id": "1652558420103209010",
      "created_at": "Sun Apr 30 06:48:25 +0000 2023",
      "favorited": false,
      "full_text": "correction to the log.\nfor \"he\" read \"she\", from the first page to this one.\nGerald has been asked about the name.\nGerald is staying with Gerald.\nGerald is management.",
      "lang": "en",
      "in_reply_to_screen_name": "skerrowlight",
      "in_reply_to_user_id_str": "1366269971789713462"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1652558420103209010"
          ],
          "editableUntil": "2023-04-30T07:20:05.000Z",
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
        "161"
      ],
      "favorite_count": "13",
      "id_str": "1652558420103209010",
      "truncated": false,
      "retweet_count": "0",
      "id": "1652558420103209010",
      "created_at": "Sun Apr 30 06:20:05 +0000 2023",
      "favorited": false,
      "full_text": "06:14. Gerald would not get up from the chair.\n06:15. brought the agenda to him.\n06:16. he bit it, but gently.\n06:18. he stood up to turn round. there is an egg.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1650616990647586818"
          ],
          "editableUntil": "2023-04-24T22:45:32.000Z",
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
        "111"
      ],
      "favorite_count": "28",
      "id_str": "1650616990647586818",
      "truncated": false,
      "retweet_count": "1",
      "id": "1650616990647586818",
      "created_at": "Mon Apr 24 21:45:32 +0000 2023",
      "favorited": false,
      "full_text": "a thing i have learnt up here.\nyou cannot light the sea. there is too much of it.\nyou can only be easy to find.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1648297345290547241"
          ],
          "editableUntil": "2023-04-18T13:08:05.000Z",
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
        "193"
      ],
      "favorite_count": "22",
      "id_str": "1648297345290547241",
      "truncated": false,
      "retweet_count": "1",
      "id": "1648297345290547241",
      "created_at": "Tue Apr 18 12:08:05 +0000 2023",
      "favorited": false,
      "full_text": "seal, on the visit of a rival seal.\n\"louder than she needs to be. all whisker.\nmy own work on this rock was done with half the blubber.\"\none star. the other seal has asked for a right of reply.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1646532512938733606"
          ],
          "editableUntil": "2023-04-13T16:15:16.000Z",
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
      "favorite_count": "24",
      "id_str": "1646532512938733606",
      "truncated": false,
      "retweet_count": "1",
      "id": "1646532512938733606",
      "created_at": "Thu Apr 13 15:15:16 +0000 2023",
      "favorited": false,
      "full_text": "the mainland would like an organisational chart.\ntop: Gerald.\nunder Gerald: the lamp, who disputes it.\nbeside the lamp: the Admiral.\nat the bottom, holding up the page: me.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1645821637913952271"
          ],
          "editableUntil": "2023-04-11T17:10:31.000Z",
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
        "31"
      ],
      "favorite_count": "6",
      "id_str": "1645821637913952271",
      "truncated": false,
      "retweet_count": "0",
      "id": "1645821637913952271",
      "created_at": "Tue Apr 11 16:10:31 +0000 2023",
      "favorited": false,
      "full_text": "i sneezed, and a ship answered.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1644606405590990848"
          ],
          "editableUntil": "2023-04-08T08:41:37.000Z",
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
        "143"
      ],
      "favorite_count": "12",
      "id_str": "1644606405590990848",
      "truncated": false,
      "retweet_count": "0",
      "id": "1644606405590990848",
      "created_at": "Sat Apr 08 07:41:37 +0000 2023",
      "favorited": false,
      "full_text": "custard: 31.\nthe Admiral has been used for custard, once.\nhe has not forgiven it, nor has the tea.\nit is in the log. so is some of the custard.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1642971978456952848"
          ],
          "editableUntil": "2023-04-03T20:26:59.000Z",
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
        "197"
      ],
      "favorite_count": "130",
      "id_str": "1642971978456952848",
      "truncated": false,
      "retweet_count": "25",
      "id": "1642971978456952848",
      "created_at": "Mon Apr 03 19:26:59 +0000 2023",
      "favorited": false,
      "full_text": "Oona has brought the wrong box.\nit is forty tins of custard, meant for a school.\nshe cannot be back here until the 9th.\ni have written to the school. i have told them it is safe, and that it is 39.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1641025927579021331"
          ],
          "editableUntil": "2023-03-29T11:34:04.000Z",
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
        "207"
      ],
      "favorite_count": "38",
      "id_str": "1641025927579021331",
      "truncated": false,
      "retweet_count": "3",
      "id": "1641025927579021331",
      "created_at": "Wed Mar 29 10:34:04 +0000 2023",
      "favorited": false,
      "full_text": "spring cleaning.\nunder the stove: 14 crumbs, a button, and one crab, older, wiser, with the remains of a biscuit.\nwe looked at each other for some while.\ni put the stove back as it was.\nno further questions.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1639515242700611591"
          ],
          "editableUntil": "2023-03-25T07:31:09.000Z",
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
        "10"
      ],
      "favorite_count": "10",
      "id_str": "1639515242700611591",
      "truncated": false,
      "retweet_count": "0",
      "id": "1639515242700611591",
      "created_at": "Sat Mar 25 06:31:09 +0000 2023",
      "favorited": false,
      "full_text": "still fog.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1638913701195403264"
          ],
          "editableUntil": "2023-03-23T15:40:50.000Z",
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
      "favorite_count": "17",
      "id_str": "1638913701195403264",
      "truncated": false,
      "retweet_count": "0",
      "id": "1638913701195403264",
      "created_at": "Thu Mar 23 14:40:50 +0000 2023",
      "favorited": false,
      "full_text": "advice to ships.\ndo not follow a light only because it is bright.\nask who keeps it, and whether he has had his tea.\nours has. come on.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1637216497242132523"
          ],
          "editableUntil": "2023-03-18T23:16:45.000Z",
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
      "favorite_count": "80",
      "id_str": "1637216497242132523",
      "truncated": false,
      "retweet_count": "12",
      "id": "1637216497242132523",
      "created_at": "Sat Mar 18 22:16:45 +0000 2023",
      "favorited": false,
      "full_text": "the lamp has been kind all week.\nit is not like her.\ni asked, and she went dim, and then bright, and then dim.\nshe knows something. she has the best view of the chair.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1634840449519349799"
          ],
          "editableUntil": "2023-03-12T09:55:11.000Z",
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
        "188"
      ],
      "favorite_count": "119",
      "id_str": "1634840449519349799",
      "truncated": false,
      "retweet_count": "22",
      "id": "1634840449519349799",
      "created_at": "Sun Mar 12 08:55:11 +0000 2023",
      "favorited": false,
      "full_text": "review of the keeper, second year, by management.\ntidy: when watched.\nbrave: on even dates.\nbiscuits: accessible.\nrecommendation: keep.\ni asked if that was a verb or my title. he said yes.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1633163000603549750"
          ],
          "editableUntil": "2023-03-07T18:49:36.000Z",
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
      "favorite_count": "13",
      "id_str": "1633163000603549750",
      "truncated": false,
      "retweet_count": "0",
      "id": "1633163000603549750",
      "created_at": "Tue Mar 07 17:49:36 +0000 2023",
      "favorited": false,
      "full_text": "the chair is now chiefly sticks.\nthere is a hollow in the middle, lined with mr Tolliver's hat.\nall meetings are to be held standing, in a low voice.\ni have not been told why. i am whispering in any case.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1630816420559073307"
          ],
          "editableUntil": "2023-03-01T07:25:08.000Z",
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
      "favorite_count": "57",
      "id_str": "1630816420559073307",
      "truncated": false,
      "retweet_count": "7",
      "id": "1630816420559073307",
      "created_at": "Wed Mar 01 06:25:08 +0000 2023",
      "favorited": false,
      "full_text": "two years.\nthe stairs are 141. the record says otherwise. i have stopped minding on weekdays.\nlit the lamp. lit the stove. asked Gerald if there was anything else.\nthere was a long list, all herring, as is tradition.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1629956970872868905"
          ],
          "editableUntil": "2023-02-26T22:29:59.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "lampnews",
            "indices": [
              "75",
              "84"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "84"
      ],
      "favorite_count": "13",
      "id_str": "1629956970872868905",
      "truncated": false,
      "retweet_count": "0",
      "id": "1629956970872868905",
      "created_at": "Sun Feb 26 21:29:59 +0000 2023",
      "favorited": false,
      "full_text": "the lamp has hiccups.\nshipping is advised that it does not spell anything.\n#lampnews",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1628683036341104655"
          ],
          "editableUntil": "2023-02-23T10:07:49.000Z",
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
        "223"
      ],
      "favorite_count": "12",
      "id_str": "1628683036341104655",
      "truncated": false,
      "retweet_count": "0",
      "id": "1628683036341104655",
      "created_at": "Thu Feb 23 09:07:49 +0000 2023",
      "favorited": false,
      "full_text": "Gerald has been carrying sticks.\nfirst 1. then 6. then my ruler, the long spoon and half of form 22.\nhe has taken them all to the chair.\ni have asked what the project is.\nhe says it is a restructuring.\nGerald is management.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1626922933606297640"
          ],
          "editableUntil": "2023-02-18T13:33:48.000Z",
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
            "expanded_url": "https://twitter.com/skerrowlight/status/1626922933606297640/photo/1",
            "indices": [
              "129",
              "152"
            ],
            "url": "https://t.co/epMbrOiO0r",
            "media_url": "http://pbs.twimg.com/media/9Sd6G5azqcIr5uQ.jpg",
            "id_str": "1626922931853688888",
            "id": "1626922931853688888",
            "media_url_https": "https://pbs.twimg.com/media/9Sd6G5azqcIr5uQ.jpg",
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
            "display_url": "pic.twitter.com/epMbrOiO0r"
          }
        ]
      },
      "display_text_range": [
        "0",
        "152"
      ],
      "favorite_count": "5",
      "id_str": "1626922933606297640",
      "truncated": false,
      "retweet_count": "0",
      "id": "1626922933606297640",
      "possibly_sensitive": false,
      "created_at": "Sat Feb 18 12:33:48 +0000 2023",
      "favorited": false,
      "full_text": "to the reader who asked for a photograph of the fog.\nplease find it attached.\nif you see nothing, then it came out very well. 🌫️ https://t.co/epMbrOiO0r",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/skerrowlight/status/1626922933606297640/photo/1",
            "indices": [
              "129",
              "152"
            ],
            "url": "https://t.co/epMbrOiO0r",
            "media_url": "http://pbs.twimg.com/media/9Sd6G5azqcIr5uQ.jpg",
            "id_str": "1626922931853688888",
            "id": "1626922931853688888",
            "media_url_https": "https://pbs.twimg.com/media/9Sd6G5azqcIr5uQ.jpg",
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
            "display_url": "pic.twitter.com/epMbrOiO0r"
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
            "1624863868277698560"
          ],
          "editableUntil": "2023-02-12T21:11:49.000Z",
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
        "212"
      ],
      "favorite_count": "28",
      "id_str": "1624863868277698560",
      "truncated": false,
      "retweet_count": "1",
      "id": "1624863868277698560",
      "created_at": "Sun Feb 12 20:11:49 +0000 2023",
      "favorited": false,
      "full_text": "Desmond read a poem by mistake.\nhe took it for the tides.\nnobody on the whole coast corrected him.\nhigh water was at \"the hour when the heart puts out its little boats.\"\ni set the clock by it. it was about right.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1623311292163977242"
          ],
          "editableUntil": "2023-02-08T14:22:26.000Z",
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
        "149"
      ],
      "favorite_count": "47",
      "id_str": "1623311292163977242",
      "truncated": false,
      "retweet_count": "5",
      "id": "1623311292163977242",
      "created_at": "Wed Feb 08 13:22:26 +0000 2023",
      "favorited": false,
      "full_text": "announcement.\nthe knot book is now a library.\nit is open from nine to five.\nthere is one reader who returns it page by page, and has never been late.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1621745114962460713"
          ],
          "editableUntil": "2023-02-04T06:39:00.000Z",
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
        "198"
      ],
      "favorite_count": "4",
      "id_str": "1621745114962460713",
      "truncated": false,
      "retweet_count": "0",
      "id": "1621745114962460713",
      "created_at": "Sat Feb 04 05:39:00 +0000 2023",
      "favorited": false,
      "full_text": "05:35. a page was pushed out under the spare room door.\nknot book, chapter seven, \"how to mend a line that has been broken in a storm\".\nsomebody has written in the margin.\nit says \"glad he is back.\"",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1620120526335467533"
          ],
          "editableUntil": "2023-01-30T19:03:28.000Z",
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
      "favorite_count": "7",
      "id_str": "1620120526335467533",
      "truncated": false,
      "retweet_count": "0",
      "id": "1620120526335467533",
      "created_at": "Mon Jan 30 18:03:28 +0000 2023",
      "favorited": false,
      "full_text": "the Patience brought a new sign.\nit was painted by Oona, who had no ruler.\nit says \"little skerrow. keep off. or come in.\"\ni think that covers the whole of my position.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1618255221087535155"
          ],
          "editableUntil": "2023-01-25T15:31:25.000Z",
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
      "favorite_count": "25",
      "id_str": "1618255221087535155",
      "truncated": false,
      "retweet_count": "1",
      "id": "1618255221087535155",
      "created_at": "Wed Jan 25 14:31:25 +0000 2023",
      "favorited": false,
      "full_text": "the flat rock being gone, the seal has taken a new seat, nearer to the door.\nshe can now see into the kitchen.\n\"a small domestic piece,\" she says. \"the soup scene drags.\"\ntwo stars. i have written to management.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1616391715387998221"
          ],
          "editableUntil": "2023-01-20T12:06:30.000Z",
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
        "125"
      ],
      "favorite_count": "88",
      "id_str": "1616391715387998221",
      "truncated": false,
      "retweet_count": "14",
      "id": "1616391715387998221",
      "created_at": "Fri Jan 20 11:06:30 +0000 2023",
      "favorited": false,
      "full_text": "the mainland asks me to list storm losses by value.\n1. gutter, some.\n2. sign, little.\n3. six days, all of it. since returned.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1614958797595586560"
          ],
          "editableUntil": "2023-01-16T13:12:36.000Z",
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
        "131"
      ],
      "favorite_count": "0",
      "id_str": "1614958797595586560",
      "truncated": false,
      "retweet_count": "0",
      "id": "1614958797595586560",
      "created_at": "Mon Jan 16 12:12:36 +0000 2023",
      "favorited": false,
      "full_text": "RT @nightbus9_mb: HE IS BACK. The whole of the 23:40 has been told. A man at the rear whom nobody has ever heard speak said \"good\".",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1614903024194101265"
          ],
          "editableUntil": "2023-01-16T09:30:59.000Z",
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
        "93"
      ],
      "favorite_count": "4",
      "in_reply_to_status_id_str": "1614853952507154432",
      "id_str": "1614903024194101265",
      "in_reply_to_user_id": "1311412371391062061",
      "truncated": false,
      "retweet_count": "0",
      "id": "1614903024194101265",
      "in_reply_to_status_id": "1614853952507154432",
      "created_at": "Mon Jan 16 08:30:59 +0000 2023",
      "favorited": false,
      "full_text": "@nightbus9_mb he is asleep on the log. i cannot write it up until he moves. i am in no hurry.",
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
            "1614888184402792492"
          ],
          "editableUntil": "2023-01-16T08:32:00.000Z",
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
        "177"
      ],
      "favorite_count": "80",
      "in_reply_to_status_id_str": "1614882799759175707",
      "id_str": "1614888184402792492",
      "in_reply_to_user_id": "1366269971789713462",
      "truncated": false,
      "retweet_count": "12",
      "id": "1614888184402792492",
      "in_reply_to_status_id": "1614882799759175707",
      "created_at": "Mon Jan 16 07:32:00 +0000 2023",
      "favorited": false,
      "full_text": "minutes of an emergency meeting.\npresent: me, Gerald.\nitem one. where were you.\nitem two. biscuits: 9. he has been given 9.\nthere is no item three. i find i cannot see the page.",
      "lang": "en",
      "in_reply_to_screen_name": "skerrowlight",
      "in_reply_to_user_id_str": "1366269971789713462"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1614882799759175707"
          ],
          "editableUntil": "2023-01-16T08:10:37.000Z",
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
      "favorite_count": "15",
      "id_str": "1614882799759175707",
      "truncated": false,
      "retweet_count": "0",
      "id": "1614882799759175707",
      "created_at": "Mon Jan 16 07:10:37 +0000 2023",
      "favorited": false,
      "full_text": "07:04. something on the railing.\nwet, thin, furious.\nhe has looked at the gutter. he has looked at the sign. he has looked at the chair, to see if it was warm.\nit was cold, Gerald. it was cold all the time.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1614152526058586165"
          ],
          "editableUntil": "2023-01-14T07:48:46.000Z",
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
        "89"
      ],
      "favorite_count": "4",
      "in_reply_to_status_id_str": "1614082817602482231",
      "id_str": "1614152526058586165",
      "in_reply_to_user_id": "1311412371391062061",
      "truncated": false,
      "retweet_count": "0",
      "id": "1614152526058586165",
      "in_reply_to_status_id": "1614082817602482231",
      "created_at": "Sat Jan 14 06:48:46 +0000 2023",
      "favorited": false,
      "full_text": "@nightbus9_mb not yet. the lamp is still looking. thank you for looking out on your side.",
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
            "1614019036282486790"
          ],
          "editableUntil": "2023-01-13T22:58:19.000Z",
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
        "197"
      ],
      "favorite_count": "4",
      "id_str": "1614019036282486790",
      "truncated": false,
      "retweet_count": "0",
      "id": "1614019036282486790",
      "created_at": "Fri Jan 13 21:58:19 +0000 2023",
      "favorited": false,
      "full_text": "fourth night.\nit is not in the manual, but i have turned the lamp a little lower on every round, down to where a bird would look for it.\nmr Tolliver, if it is against a form, then send me the form.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1613209368097808415"
          ],
          "editableUntil": "2023-01-11T17:20:59.000Z",
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
      "favorite_count": "22",
      "id_str": "1613209368097808415",
      "truncated": false,
      "retweet_count": "1",
      "id": "1613209368097808415",
      "created_at": "Wed Jan 11 16:20:59 +0000 2023",
      "favorited": false,
      "full_text": "i have been round the rock four times.\none feather by the north wall.\nit may be an old one.\nthe chair is free. nobody is using the chair.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1612739850112913444"
          ],
          "editableUntil": "2023-01-10T10:15:18.000Z",
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
        "45"
      ],
      "favorite_count": "41",
      "id_str": "1612739850112913444",
      "truncated": false,
      "retweet_count": "4",
      "id": "1612739850112913444",
      "created_at": "Tue Jan 10 09:15:18 +0000 2023",
      "favorited": false,
      "full_text": "he is not in the coal box.\n(it was not fine.)",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1612641087431872568"
          ],
          "editableUntil": "2023-01-10T03:42:51.000Z",
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
        "185"
      ],
      "favorite_count": "11",
      "id_str": "1612641087431872568",
      "truncated": false,
      "retweet_count": "0",
      "id": "1612641087431872568",
      "created_at": "Tue Jan 10 02:42:51 +0000 2023",
      "favorited": false,
      "full_text": "02:40. storm. the worst that i have had.\nit took the gutter, the sign &amp; the flat rock.\nthe lamp is steady.\ni have not seen Gerald since noon. he will be in the coal box.\nit is fine.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1610913980468817941"
          ],
          "editableUntil": "2023-01-05T09:19:56.000Z",
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
        "77"
      ],
      "favorite_count": "19",
      "id_str": "1610913980468817941",
      "truncated": false,
      "retweet_count": "0",
      "id": "1610913980468817941",
      "created_at": "Thu Jan 05 08:19:56 +0000 2023",
      "favorited": false,
      "full_text": "resolutions.\n1. less counting.\n2. see 1.\nthat is 2 already.\nit is in the log.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1609337916051021870"
          ],
          "editableUntil": "2023-01-01T00:57:13.000Z",
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
      "favorite_count": "14",
      "id_str": "1609337916051021870",
      "truncated": false,
      "retweet_count": "0",
      "id": "1609337916051021870",
      "created_at": "Sat Dec 31 23:57:13 +0000 2022",
      "favorited": false,
      "full_text": "accounts for the year.\nships that passed: 931. ships lost: 0.\nbiscuits eaten by me: 204. by others: 204.\ni see now that he has been fair all along.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1606788228940128304"
          ],
          "editableUntil": "2022-12-25T00:05:41.000Z",
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
        "202"
      ],
      "favorite_count": "131",
      "id_str": "1606788228940128304",
      "truncated": false,
      "retweet_count": "26",
      "id": "1606788228940128304",
      "created_at": "Sat Dec 24 23:05:41 +0000 2022",
      "favorited": false,
      "full_text": "no ferry for christmas.\nthen a horn, out past the point, three times.\nOona could not land, so she stood off for an hour with all of her lamps lit, and so did we.\nthat was the whole visit. it was plenty.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1605591936880840734"
          ],
          "editableUntil": "2022-12-21T16:52:02.000Z",
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
        "159"
      ],
      "favorite_count": "4",
      "id_str": "1605591936880840734",
      "truncated": false,
      "retweet_count": "0",
      "id": "1605591936880840734",
      "created_at": "Wed Dec 21 15:52:02 +0000 2022",
      "favorited": false,
      "full_text": "shortest day, the second edition.\ni lit the lamp at ten to three.\nthe dark came up the steps, saw that we were in, and went round by the back, as is tradition.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1603239038927659015"
          ],
          "editableUntil": "2022-12-15T05:02:28.000Z",
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
        "192"
      ],
      "favorite_count": "4",
      "id_str": "1603239038927659015",
      "truncated": false,
      "retweet_count": "0",
      "id": "1603239038927659015",
      "created_at": "Thu Dec 15 04:02:28 +0000 2022",
      "favorited": false,
      "full_text": "04:00. cold. the ink has stopped.\ni am writing this with a burnt match.\nGerald is on my feet. he says it is an inspection.\nit is now in its fifth hour, and very thorough.\nGerald is management.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1601266595593822259"
          ],
          "editableUntil": "2022-12-09T18:24:41.000Z",
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
        "175"
      ],
      "favorite_count": "7",
      "id_str": "1601266595593822259",
      "truncated": false,
      "retweet_count": "0",
      "id": "1601266595593822259",
      "created_at": "Fri Dec 09 17:24:41 +0000 2022",
      "favorited": false,
      "full_text": "snow on the gallery.\nthere are Gerald's feet, going out along the rail, and coming back.\nbeside them, a smaller pair of feet, going out.\nit is in the log. i am not one to ask.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1599338014798151718"
          ],
          "editableUntil": "2022-12-04T10:41:11.000Z",
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
        "186"
      ],
      "favorite_count": "14",
      "id_str": "1599338014798151718",
      "truncated": false,
      "retweet_count": "0",
      "id": "1599338014798151718",
      "created_at": "Sun Dec 04 09:41:11 +0000 2022",
      "favorited": false,
      "full_text": "the seal's end of year honours.\nbest fish: the one in march.\nbest supporting gull: Gerald, who has asked for a recount.\nworst hat: withheld, out of pity.\ni have taken my hat off.\nanyway.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1598636631572631600"
          ],
          "editableUntil": "2022-12-02T12:14:08.000Z",
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
      "favorite_count": "133",
      "id_str": "1598636631572631600",
      "truncated": false,
      "retweet_count": "26",
      "id": "1598636631572631600",
      "created_at": "Fri Dec 02 11:14:08 +0000 2022",
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
            "1597719373781979192"
          ],
          "editableUntil": "2022-11-29T23:29:17.000Z",
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
        "220"
      ],
      "favorite_count": "13",
      "id_str": "1597719373781979192",
      "truncated": false,
      "retweet_count": "0",
      "id": "1597719373781979192",
      "created_at": "Tue Nov 29 22:29:17 +0000 2022",
      "favorited": false,
      "full_text": "the beam found a flock of something tonight, very high up, all going the same way.\nit lit them for one second &amp; let them go.\nGerald watched them out of sight.\nthen he came in and ate my pencil. we are all right here.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1595719430762315796"
          ],
          "editableUntil": "2022-11-24T11:02:13.000Z",
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
      "favorite_count": "21",
      "id_str": "1595719430762315796",
      "truncated": false,
      "retweet_count": "0",
      "id": "1595719430762315796",
      "created_at": "Thu Nov 24 10:02:13 +0000 2022",
      "favorited": false,
      "full_text": "form 19, staff welfare.\ndo you have somebody to talk to.\nyes.\ndo they reply.\nthere was not room for that. i have put \"with their feet\".",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1594965552396214331"
          ],
          "editableUntil": "2022-11-22T09:06:35.000Z",
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
        "65"
      ],
      "favorite_count": "5",
      "id_str": "1594965552396214331",
      "truncated": false,
      "retweet_count": "0",
      "id": "1594965552396214331",
      "created_at": "Tue Nov 22 08:06:35 +0000 2022",
      "favorited": false,
      "full_text": "fog left a card.\nit was blank, and a little damp.\nso well put. 🌫️",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1593964359544688659"
          ],
          "editableUntil": "2022-11-19T14:48:12.000Z",
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
        "178"
      ],
      "favorite_count": "16",
      "id_str": "1593964359544688659",
      "truncated": false,
      "retweet_count": "0",
      "id": "1593964359544688659",
      "created_at": "Sat Nov 19 13:48:12 +0000 2022",
      "favorited": false,
      "full_text": "inventory, winter.\nbiscuits: 52, thanks to a parcel with no name on it and a great deal of string.\nall the knots are from chapter four.\ni have looked hard at the spare room door.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1592082167416160277"
          ],
          "editableUntil": "2022-11-14T10:09:02.000Z",
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
        "130"
      ],
      "favorite_count": "0",
      "id_str": "1592082167416160277",
      "truncated": false,
      "retweet_count": "0",
      "id": "1592082167416160277",
      "created_at": "Mon Nov 14 09:09:02 +0000 2022",
      "favorited": false,
      "full_text": "RT @desmond_reads_1: I have put the letters in the drawer under the microphone. When the sea is very loud I leave the drawer open.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1591688672628035584"
          ],
          "editableUntil": "2022-11-13T08:05:26.000Z",
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
              "0",
              "16"
            ],
            "id_str": "1226513438830981167",
            "id": "1226513438830981167"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "96"
      ],
      "favorite_count": "44",
      "in_reply_to_status_id_str": "1591634565163466763",
      "id_str": "1591688672628035584",
      "in_reply_to_user_id": "1226513438830981167",
      "truncated": false,
      "retweet_count": "7",
      "id": "1591688672628035584",
      "in_reply_to_status_id": "1591634565163466763",
      "created_at": "Sun Nov 13 07:05:26 +0000 2022",
      "favorited": false,
      "full_text": "@desmond_reads_1 all ships here are very glad. there is one ship. it is glad enough for several.",
      "lang": "en",
      "in_reply_to_screen_name": "desmond_reads_1",
      "in_reply_to_user_id_str": "1226513438830981167"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1591683378599497750"
          ],
          "editableUntil": "2022-11-13T07:44:24.000Z",
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
        "210"
      ],
      "favorite_count": "30",
      "in_reply_to_status_id_str": "1591680234364383279",
      "id_str": "1591683378599497750",
      "in_reply_to_user_id": "1366269971789713462",
      "truncated": false,
      "retweet_count": "2",
      "id": "1591683378599497750",
      "in_reply_to_status_id": "1591680234364383279",
      "created_at": "Sun Nov 13 06:44:24 +0000 2022",
      "favorited": false,
      "full_text": "he read them all out.\none from a trawler. one from a night bus. one from a man who does forms.\none from a lighthouse, which he said was \"rather damp in places\".\nthat was the crossing. (it was not the crossing.)",
      "lang": "en",
      "in_reply_to_screen_name": "skerrowlight",
      "in_reply_to_user_id_str": "1366269971789713462"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1591680234364383279"
          ],
          "editableUntil": "2022-11-13T07:31:54.000Z",
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
        "241"
      ],
      "favorite_count": "16",
      "id_str": "1591680234364383279",
      "truncated": false,
      "retweet_count": "0",
      "id": "1591680234364383279",
      "created_at": "Sun Nov 13 06:31:54 +0000 2022",
      "favorited": false,
      "full_text": "06:30. \"good morning. this is Desmond.\ni have had a chest.\nthere were letters. i had thought it was just me and the weather.\nthere are gales everywhere, and i could not be happier.\"\n06:31. Gerald has something in his eye. so has the Admiral.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1590426842426822665"
          ],
          "editableUntil": "2022-11-09T20:31:22.000Z",
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
        "182"
      ],
      "favorite_count": "15",
      "id_str": "1590426842426822665",
      "truncated": false,
      "retweet_count": "0",
      "id": "1590426842426822665",
      "created_at": "Wed Nov 09 19:31:22 +0000 2022",
      "favorited": false,
      "full_text": "five days.\ni wrote to the station. i do not know its name.\ni have put \"Desmond, the radio\" on the envelope.\nOona took it without a joke, which is how i knew that she listens as well.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1589328586870890514"
          ],
          "editableUntil": "2022-11-06T19:47:18.000Z",
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
        "198"
      ],
      "favorite_count": "6",
      "id_str": "1589328586870890514",
      "truncated": false,
      "retweet_count": "0",
      "id": "1589328586870890514",
      "created_at": "Sun Nov 06 18:47:18 +0000 2022",
      "favorited": false,
      "full_text": "third evening with no Desmond.\ni have read the shipping news aloud myself, to the hiss, in case it should be missed.\n\"the ships are well,\" i said.\ni do not know if they are. one says it for the tie.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1588603360025088047"
          ],
          "editableUntil": "2022-11-04T19:45:30.000Z",
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
        "95"
      ],
      "favorite_count": "98",
      "id_str": "1588603360025088047",
      "truncated": false,
      "retweet_count": "17",
      "id": "1588603360025088047",
      "created_at": "Fri Nov 04 18:45:30 +0000 2022",
      "favorited": false,
      "full_text": "no Desmond on the radio tonight.\nonly the hiss.\ni expect that he is looking for the other shoe.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1587188583729586207"
          ],
          "editableUntil": "2022-10-31T22:03:41.000Z",
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
        "155"
      ],
      "favorite_count": "8",
      "id_str": "1587188583729586207",
      "truncated": false,
      "retweet_count": "0",
      "id": "1587188583729586207",
      "created_at": "Mon Oct 31 21:03:41 +0000 2022",
      "favorited": false,
      "full_text": "three knocks at the door.\nit was fog, dressed as the other side of the yard.\ni gave it a biscuit. it left it on the step, damp but untouched.\nsuch tact. 🌫️",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1586345615637770263"
          ],
          "editableUntil": "2022-10-29T14:14:02.000Z",
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
            "url": "https://t.co/lrhmcEx7L0",
            "expanded_url": "https://example.com/skerrow/minutes",
            "display_url": "example.com/skerrow/minute…",
            "indices": [
              "44",
              "67"
            ]
          }
        ]
      },
      "display_text_range": [
        "0",
        "157"
      ],
      "favorite_count": "13",
      "id_str": "1586345615637770263",
      "truncated": false,
      "retweet_count": "0",
      "id": "1586345615637770263",
      "possibly_sensitive": false,
      "created_at": "Sat Oct 29 13:14:02 +0000 2022",
      "favorited": false,
      "full_text": "the minutes of our meetings are now online.\nhttps://t.co/lrhmcEx7L0\npage one has been sat on. page two has been eaten. page three is a crab.\nas is tradition.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1584947435678224430"
          ],
          "editableUntil": "2022-10-25T17:38:10.000Z",
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
        "152"
      ],
      "favorite_count": "8",
      "id_str": "1584947435678224430",
      "truncated": false,
      "retweet_count": "0",
      "id": "1584947435678224430",
      "created_at": "Tue Oct 25 16:38:10 +0000 2022",
      "favorited": false,
      "full_text": "the clocks went back.\nGerald does not hold with it.\nhe now runs one hour ahead of me, and is cross at breakfast, and right about lunch, as is tradition.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1582645930594545698"
          ],
          "editableUntil": "2022-10-19T09:12:48.000Z",
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
        "150"
      ],
      "favorite_count": "16",
      "id_str": "1582645930594545698",
      "truncated": false,
      "retweet_count": "0",
      "id": "1582645930594545698",
      "created_at": "Wed Oct 19 08:12:48 +0000 2022",
      "favorited": false,
      "full_text": "birthday cake, the account.\nbiscuits before: 30. in the cake: 8.\nbiscuits after: 19.\nthere are 3 that nobody will speak of.\nthere are crumbs in a hat.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1581024997886246957"
          ],
          "editableUntil": "2022-10-14T21:51:48.000Z",
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
        "220"
      ],
      "favorite_count": "100",
      "in_reply_to_status_id_str": "1581020287997542415",
      "id_str": "1581024997886246957",
      "in_reply_to_user_id": "1366269971789713462",
      "truncated": false,
      "retweet_count": "17",
      "id": "1581024997886246957",
      "in_reply_to_status_id": "1581020287997542415",
      "created_at": "Fri Oct 14 20:51:48 +0000 2022",
      "favorited": false,
      "full_text": "guests at the party: Gerald, in the hat. Oona. the seal, from below. fog, briefly, to pay its respects.\nDesmond said on air that it was \"bright in the west for no reason given.\"\nshe has asked me to write that down twice.",
      "lang": "en",
      "in_reply_to_screen_name": "skerrowlight",
      "in_reply_to_user_id_str": "1366269971789713462"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1581020287997542415"
          ],
          "editableUntil": "2022-10-14T21:33:05.000Z",
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
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/skerrowlight/status/1581020287997542415/photo/1",
            "indices": [
              "192",
              "215"
            ],
            "url": "https://t.co/lVSTFHtv4r",
            "media_url": "http://pbs.twimg.com/media/xqI4w6rgyedqlcw.jpg",
            "id_str": "1581020289999134777",
            "id": "1581020289999134777",
            "media_url_https": "https://pbs.twimg.com/media/xqI4w6rgyedqlcw.jpg",
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
            "display_url": "pic.twitter.com/lVSTFHtv4r"
          }
        ]
      },
      "display_text_range": [
        "0",
        "215"
      ],
      "favorite_count": "89",
      "id_str": "1581020287997542415",
      "truncated": false,
      "retweet_count": "14",
      "id": "1581020287997542415",
      "possibly_sensitive": false,
      "created_at": "Fri Oct 14 20:33:05 +0000 2022",
      "favorited": false,
      "full_text": "the lamp is 132.\nthe wick came. Oona rowed the last mile herself, as the Patience had stopped to think.\ni fitted it at dusk.\nfor the first turn she was so pleased that she went the wrong way. https://t.co/lVSTFHtv4r",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/skerrowlight/status/1581020287997542415/photo/1",
            "indices": [
              "192",
              "215"
            ],
            "url": "https://t.co/lVSTFHtv4r",
            "media_url": "http://pbs.twimg.com/media/xqI4w6rgyedqlcw.jpg",
            "id_str": "1581020289999134777",
            "id": "1581020289999134777",
            "media_url_https": "https://pbs.twimg.com/media/xqI4w6rgyedqlcw.jpg",
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
            "display_url": "pic.twitter.com/lVSTFHtv4r"
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
            "1577634807347814405"
          ],
          "editableUntil": "2022-10-05T13:20:23.000Z",
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
        "179"
      ],
      "favorite_count": "47",
      "id_str": "1577634807347814405",
      "truncated": false,
      "retweet_count": "5",
      "id": "1577634807347814405",
      "created_at": "Wed Oct 05 12:20:23 +0000 2022",
      "favorited": false,
      "full_text": "the lamp is to be 132.\nshe does not want presents.\nshe has twice mentioned the new wick in the catalogue, page 40, with brass.\ni asked for nothing else from the mainland all year.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1575992406490595361"
          ],
          "editableUntil": "2022-10-01T00:34:04.000Z",
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
        "229"
      ],
      "favorite_count": "89",
      "id_str": "1575992406490595361",
      "truncated": false,
      "retweet_count": "14",
      "id": "1575992406490595361",
      "created_at": "Fri Sep 30 23:34:04 +0000 2022",
      "favorited": false,
      "full_text": "night.\ni used to think that the light went out to the ships.\ni now think that they come in to it with all that they have on their minds, and take it away again a little sorted.\nit would explain the smell of oil. it is heavy work.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1574306023422210053"
          ],
          "editableUntil": "2022-09-26T08:52:59.000Z",
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
        "169"
      ],
      "favorite_count": "32",
      "id_str": "1574306023422210053",
      "truncated": false,
      "retweet_count": "2",
      "id": "1574306023422210053",
      "created_at": "Mon Sep 26 07:52:59 +0000 2022",
      "favorited": false,
      "full_text": "the Admiral has a dent.\nnobody has come forward.\ni asked Gerald to account for his movements.\nhe moved, slowly, so as to stand in front of a spoon.\nno further questions.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1573180875170963486"
          ],
          "editableUntil": "2022-09-23T06:22:03.000Z",
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
        "76"
      ],
      "favorite_count": "9",
      "id_str": "1573180875170963486",
      "truncated": false,
      "retweet_count": "0",
      "id": "1573180875170963486",
      "created_at": "Fri Sep 23 05:22:03 +0000 2022",
      "favorited": false,
      "full_text": "fell on stair 88.\nit was fine. (it was not fine.)\nit may have been stair 89.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1572247470074601527"
          ],
          "editableUntil": "2022-09-20T16:33:02.000Z",
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
        "233"
      ],
      "favorite_count": "35",
      "id_str": "1572247470074601527",
      "truncated": false,
      "retweet_count": "3",
      "id": "1572247470074601527",
      "created_at": "Tue Sep 20 15:33:02 +0000 2022",
      "favorited": false,
      "full_text": "Oona has a theory about the stairs.\nthere are 142 if you are carrying something for someone and 141 if you are not.\ni told her it was not scientific.\ni have carried her a cup of tea up to the top.\ni will not be publishing the result.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1570513028892438584"
          ],
          "editableUntil": "2022-09-15T21:40:59.000Z",
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
      "favorite_count": "15",
      "id_str": "1570513028892438584",
      "truncated": false,
      "retweet_count": "0",
      "id": "1570513028892438584",
      "created_at": "Thu Sep 15 20:40:59 +0000 2022",
      "favorited": false,
      "full_text": "weather.\nwind, north. it has been somewhere cold and wants to tell you about it.\nsea, rough, but sorry.\nkeeper, fair, becoming good after soup.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1568440803406905373"
          ],
          "editableUntil": "2022-09-10T04:26:42.000Z",
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
        "182"
      ],
      "favorite_count": "7",
      "id_str": "1568440803406905373",
      "truncated": false,
      "retweet_count": "0",
      "id": "1568440803406905373",
      "created_at": "Sat Sep 10 03:26:42 +0000 2022",
      "favorited": false,
      "full_text": "03:20. thump from the spare room. i thumped back.\n03:21. two thumps. i gave two.\n03:22. a pause, of the friendly kind.\nit is good to have neighbours. i only wish that i knew of what.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1567117948756275248"
          ],
          "editableUntil": "2022-09-06T12:50:09.000Z",
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
        "197"
      ],
      "favorite_count": "90",
      "id_str": "1567117948756275248",
      "truncated": false,
      "retweet_count": "14",
      "id": "1567117948756275248",
      "created_at": "Tue Sep 06 11:50:09 +0000 2022",
      "favorited": false,
      "full_text": "to the mainland.\nthe second chair has arrived, thank you.\nit is for a child of three.\nGerald has both chairs.\nhe uses mine for sitting &amp; the small one for his hat.\ni have written to management.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1565267847524511791"
          ],
          "editableUntil": "2022-09-01T10:18:30.000Z",
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
        "177"
      ],
      "favorite_count": "9",
      "id_str": "1565267847524511791",
      "truncated": false,
      "retweet_count": "0",
      "id": "1565267847524511791",
      "created_at": "Thu Sep 01 09:18:30 +0000 2022",
      "favorited": false,
      "full_text": "last tour of the year.\nat the end a small boy asked if i get scared.\ni said that the lamp does, now and then, and then i hold the rail for her.\nhe nodded. he has a lamp at home.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1563573910653259833"
          ],
          "editableUntil": "2022-08-27T18:07:24.000Z",
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
        "162"
      ],
      "favorite_count": "9",
      "id_str": "1563573910653259833",
      "truncated": false,
      "retweet_count": "0",
      "id": "1563573910653259833",
      "created_at": "Sat Aug 27 17:07:24 +0000 2022",
      "favorited": false,
      "full_text": "the seal watched a wedding party on the ferry.\n\"moving,\" she said.\nthen somebody threw rice, and she went under.\n\"lost its way. i was hit.\"\ntwo stars and a grain.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1562412644999585834"
          ],
          "editableUntil": "2022-08-24T13:12:57.000Z",
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
            "url": "https://t.co/k2BVWMFFhP",
            "expanded_url": "https://example.org/tides/today",
            "display_url": "example.org/tides/today",
            "indices": [
              "0",
              "23"
            ]
          }
        ]
      },
      "display_text_range": [
        "0",
        "23"
      ],
      "favorite_count": "105",
      "id_str": "1562412644999585834",
      "truncated": false,
      "retweet_count": "18",
      "id": "1562412644999585834",
      "possibly_sensitive": false,
      "created_at": "Wed Aug 24 12:12:57 +0000 2022",
      "favorited": false,
      "full_text": "https://t.co/k2BVWMFFhP",
      "lang": "zxx"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1561367083022065714"
          ],
          "editableUntil": "2022-08-21T15:58:16.000Z",
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
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/skerrowlight/status/1561367083022065714/photo/1",
            "indices": [
              "223",
              "246"
            ],
            "url": "https://t.co/6RCfbAdJ15",
            "media_url": "http://pbs.twimg.com/media/PNsHWnktopt0znu.jpg",
            "id_str": "1561367084083253285",
            "id": "1561367084083253285",
            "media_url_https": "https://pbs.twimg.com/media/PNsHWnktopt0znu.jpg",
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
            "display_url": "pic.twitter.com/6RCfbAdJ15"
          }
        ]
      },
      "display_text_range": [
        "0",
        "246"
      ],
      "favorite_count": "94",
      "id_str": "1561367083022065714",
      "truncated": false,
      "retweet_count": "16",
      "id": "1561367083022065714",
      "possibly_sensitive": false,
      "created_at": "Sun Aug 21 14:58:16 +0000 2022",
      "favorited": false,
      "full_text": "Gerald has brought me something from his leave.\nit is a bus ticket.\nit is from a town that i do not know, it is for one adult, and it has been folded very small, &amp; carried a long way.\ni have it in the log, under glass. https://t.co/6RCfbAdJ15",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/skerrowlight/status/1561367083022065714/photo/1",
            "indices": [
              "223",
              "246"
            ],
            "url": "https://t.co/6RCfbAdJ15",
            "media_url": "http://pbs.twimg.com/media/PNsHWnktopt0znu.jpg",
            "id_str": "1561367084083253285",
            "id": "1561367084083253285",
            "media_url_https": "https://pbs.twimg.com/media/PNsHWnktopt0znu.jpg",
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
            "display_url": "pic.twitter.com/6RCfbAdJ15"
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
            "1560172228812427279"
          ],
          "editableUntil": "2022-08-18T08:50:20.000Z",
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
        "114"
      ],
      "favorite_count": "0",
      "id_str": "1560172228812427279",
      "truncated": false,
      "retweet_count": "0",
      "id": "1560172228812427279",
      "created_at": "Thu Aug 18 07:50:20 +0000 2022",
      "favorited": false,
      "full_text": "RT @oona_patience_: Gull on the wheelhouse all the way out on Tuesday. Would not give a name. Paid with a herring.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1559425012750381084"
          ],
          "editableUntil": "2022-08-16T07:21:10.000Z",
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
        "158"
      ],
      "favorite_count": "9",
      "in_reply_to_status_id_str": "1559420462709293098",
      "id_str": "1559425012750381084",
      "in_reply_to_user_id": "1366269971789713462",
      "truncated": false,
      "retweet_count": "0",
      "id": "1559425012750381084",
      "in_reply_to_status_id": "1559420462709293098",
      "created_at": "Tue Aug 16 06:21:10 +0000 2022",
      "favorited": false,
      "full_text": "mrs Pym handed over the keys, one herring short.\nshe shook my thumb and flew off north.\ni have given her a reference.\nit says \"quick, clean, and frightening.\"",
      "lang": "en",
      "in_reply_to_screen_name": "skerrowlight",
      "in_reply_to_user_id_str": "1366269971789713462"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1559420462709293098"
          ],
          "editableUntil": "2022-08-16T07:03:05.000Z",
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
        "159"
      ],
      "favorite_count": "10",
      "id_str": "1559420462709293098",
      "truncated": false,
      "retweet_count": "0",
      "id": "1559420462709293098",
      "created_at": "Tue Aug 16 06:03:05 +0000 2022",
      "favorited": false,
      "full_text": "06:00. a shadow over the yard.\n06:01. a landing like a dropped tray.\n06:02. he has pushed me off the chair.\nGerald is management. Gerald is home.\nbiscuits: 28.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1558380222553055250"
          ],
          "editableUntil": "2022-08-13T10:09:33.000Z",
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
        "60"
      ],
      "favorite_count": "68",
      "in_reply_to_status_id_str": "1558370912658718720",
      "id_str": "1558380222553055250",
      "in_reply_to_user_id": "1181812880430100493",
      "truncated": false,
      "retweet_count": "13",
      "id": "1558380222553055250",
      "in_reply_to_status_id": "1558370912658718720",
      "created_at": "Sat Aug 13 09:09:33 +0000 2022",
      "favorited": false,
      "full_text": "@kelpwife_0047 i am not missing him. i am only facing south.",
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
            "1558222864573747254"
          ],
          "editableUntil": "2022-08-12T23:44:15.000Z",
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
        "165"
      ],
      "favorite_count": "15",
      "id_str": "1558222864573747254",
      "truncated": false,
      "retweet_count": "0",
      "id": "1558222864573747254",
      "created_at": "Fri Aug 12 22:44:15 +0000 2022",
      "favorited": false,
      "full_text": "mrs Pym asked, without a word, why i keep looking at the railing.\ni am checking it for rust.\nthere is one place on it with no rust at all.\nit is about two feet wide.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1557093028731072526"
          ],
          "editableUntil": "2022-08-09T20:54:42.000Z",
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
        "150"
      ],
      "favorite_count": "17",
      "id_str": "1557093028731072526",
      "truncated": false,
      "retweet_count": "0",
      "id": "1557093028731072526",
      "created_at": "Tue Aug 09 19:54:42 +0000 2022",
      "favorited": false,
      "full_text": "biscuits: 31.\nexpected: 31.\ni have counted them by daylight, by lamp and by hand.\nnobody has taken a single one all week.\nit is very quiet in the tin.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1555535733879791674"
          ],
          "editableUntil": "2022-08-05T13:46:34.000Z",
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
      "favorite_count": "11",
      "id_str": "1555535733879791674",
      "truncated": false,
      "retweet_count": "0",
      "id": "1555535733879791674",
      "created_at": "Fri Aug 05 12:46:34 +0000 2022",
      "favorited": false,
      "full_text": "minutes, with mrs Pym presiding.\npresent: everybody, on time.\nitem one. done.\nitem two. done.\nclosed at 12:03.\ni went and looked at the sea for the remaining two hours, as it had been booked.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1554368284273537027"
          ],
          "editableUntil": "2022-08-02T08:27:32.000Z",
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
        "221"
      ],
      "favorite_count": "118",
      "id_str": "1554368284273537027",
      "truncated": false,
      "retweet_count": "22",
      "id": "1554368284273537027",
      "created_at": "Tue Aug 02 07:27:32 +0000 2022",
      "favorited": false,
      "full_text": "first day under mrs Pym.\nshe has been round every room at a brisk walk.\nshe has looked at the desk, the coal and me.\ni have the chair back.\ni do not know how to sit in it. i have been standing behind it since six.\nanyway.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1552959748957265921"
          ],
          "editableUntil": "2022-07-29T11:10:31.000Z",
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
      "favorite_count": "4",
      "id_str": "1552959748957265921",
      "truncated": false,
      "retweet_count": "0",
      "id": "1552959748957265921",
      "created_at": "Fri Jul 29 10:10:31 +0000 2022",
      "favorited": false,
      "full_text": "Gerald is going on leave.\nhe has left instructions, a deputy &amp; a fish.\nthe deputy is a puffin. her name is mrs Pym.\nthe fish is not named. i am not to touch the fish.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1551320792552259621"
          ],
          "editableUntil": "2022-07-24T22:37:53.000Z",
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
        "155"
      ],
      "favorite_count": "23",
      "id_str": "1551320792552259621",
      "truncated": false,
      "retweet_count": "1",
      "id": "1551320792552259621",
      "created_at": "Sun Jul 24 21:37:53 +0000 2022",
      "favorited": false,
      "full_text": "Desmond tonight.\n\"a listener asks whether anyone is out there.\ni do not know.\nbut i do it in a tie.\"\ni stood up and did my top button. it seemed the least.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1549821042670465076"
          ],
          "editableUntil": "2022-07-20T19:18:25.000Z",
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
        "186"
      ],
      "favorite_count": "93",
      "id_str": "1549821042670465076",
      "truncated": false,
      "retweet_count": "15",
      "id": "1549821042670465076",
      "created_at": "Wed Jul 20 18:18:25 +0000 2022",
      "favorited": false,
      "full_text": "things that visitors have asked this week.\nis it haunted. do you get post. is that gull all right. what is behind that door.\nanswers.\nno. yes. define it. i wish you would not lean there.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1547811393675169821"
          ],
          "editableUntil": "2022-07-15T06:12:47.000Z",
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
        "124"
      ],
      "favorite_count": "79",
      "id_str": "1547811393675169821",
      "truncated": false,
      "retweet_count": "12",
      "id": "1547811393675169821",
      "created_at": "Fri Jul 15 05:12:47 +0000 2022",
      "favorited": false,
      "full_text": "05:08. sunrise, prompt, no notes.\nthe sea is pink and does not know what to do with its hands.\ni have let the lamp sleep in.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1546480824919171087"
          ],
          "editableUntil": "2022-07-11T14:05:35.000Z",
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
        "129"
      ],
      "favorite_count": "127",
      "id_str": "1546480824919171087",
      "truncated": false,
      "retweet_count": "25",
      "id": "1546480824919171087",
      "created_at": "Mon Jul 11 13:05:35 +0000 2022",
      "favorited": false,
      "full_text": "new form from the mainland.\nit is form 143.\nit has one question, in pencil.\n\"is it still lit.\"\nyes, mr Tolliver. it is still lit.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1545807685084504120"
          ],
          "editableUntil": "2022-07-09T17:30:46.000Z",
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
      "favorite_count": "4",
      "id_str": "1545807685084504120",
      "truncated": false,
      "retweet_count": "0",
      "id": "1545807685084504120",
      "created_at": "Sat Jul 09 16:30:46 +0000 2022",
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
            "1544763263043313698"
          ],
          "editableUntil": "2022-07-06T20:20:36.000Z",
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
              "0",
              "16"
            ],
            "id_str": "1264495863944228885",
            "id": "1264495863944228885"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "55"
      ],
      "favorite_count": "28",
      "in_reply_to_status_id_str": "1544745896020168711",
      "id_str": "1544763263043313698",
      "in_reply_to_user_id": "1264495863944228885",
      "truncated": false,
      "retweet_count": "4",
      "id": "1544763263043313698",
      "in_reply_to_status_id": "1544745896020168711",
      "created_at": "Wed Jul 06 19:20:36 +0000 2022",
      "favorited": false,
      "full_text": "@forms_tolliver1 the hat is safe. the hat is in charge.",
      "lang": "en",
      "in_reply_to_screen_name": "forms_tolliver1",
      "in_reply_to_user_id_str": "1264495863944228885"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1544593159986704402"
          ],
          "editableUntil": "2022-07-06T09:04:41.000Z",
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
        "162"
      ],
      "favorite_count": "7",
      "in_reply_to_status_id_str": "1544418579608637453",
      "id_str": "1544593159986704402",
      "in_reply_to_user_id": "1366269971789713462",
      "truncated": false,
      "retweet_count": "0",
      "id": "1544593159986704402",
      "in_reply_to_status_id": "1544418579608637453",
      "created_at": "Wed Jul 06 08:04:41 +0000 2022",
      "favorited": false,
      "full_text": "mr Tolliver left his hat behind.\ni have written to say so.\nGerald is wearing it to meetings.\nit comes down over the whole of him, and the meetings go much better.",
      "lang": "en",
      "in_reply_to_screen_name": "skerrowlight",
      "in_reply_to_user_id_str": "1366269971789713462"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1544418579608637453"
          ],
          "editableUntil": "2022-07-05T21:30:57.000Z",
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
        "301"
      ],
      "favorite_count": "39",
      "id_str": "1544418579608637453",
      "truncated": false,
      "retweet_count": "3",
      "id": "1544418579608637453",
      "created_at": "Tue Jul 05 20:30:57 +0000 2022",
      "favorited": false,
      "full_text": "mr Tolliver came today with a case, a pencil and a bad colour from the crossing.\nhe counted the stairs going up. 143.\nhe sat down on the top one for a while.\nhe counted them coming down. 141.\nhe said that this could not be entered.\ni said no. i gave him tea, &amp; the Admiral… https://t.co/jevdwLDfJl",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1543316414932385822"
          ],
          "editableUntil": "2022-07-02T20:31:21.000Z",
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
        "69"
      ],
      "favorite_count": "13",
      "id_str": "1543316414932385822",
      "truncated": false,
      "retweet_count": "0",
      "id": "1543316414932385822",
      "created_at": "Sat Jul 02 19:31:21 +0000 2022",
      "favorited": false,
      "full_text": "the sea came in. the sea went out.\none does not like to get involved.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1542543952350265359"
          ],
          "editableUntil": "2022-06-30T17:21:51.000Z",
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
        "154"
      ],
      "favorite_count": "6",
      "id_str": "1542543952350265359",
      "truncated": false,
      "retweet_count": "0",
      "id": "1542543952350265359",
      "created_at": "Thu Jun 30 16:21:51 +0000 2022",
      "favorited": false,
      "full_text": "the mainland is sending a man.\nit is mr Tolliver, from forms.\nhe wishes to inspect the stairs.\nGerald has told all staff to act naturally.\ni am all staff.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1540629168332705818"
          ],
          "editableUntil": "2022-06-25T10:33:11.000Z",
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
      "favorite_count": "9",
      "id_str": "1540629168332705818",
      "truncated": false,
      "retweet_count": "0",
      "id": "1540629168332705818",
      "created_at": "Sat Jun 25 09:33:11 +0000 2022",
      "favorited": false,
      "full_text": "a lady from the boat asked what fog is like as a guest.\nit brings nothing.\nit asks for nothing.\nit admires everything from very close.\ni should say it is the best sort, after Oona.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1539395091197272064"
          ],
          "editableUntil": "2022-06-22T00:49:24.000Z",
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
        "173"
      ],
      "favorite_count": "16",
      "id_str": "1539395091197272064",
      "truncated": false,
      "retweet_count": "0",
      "id": "1539395091197272064",
      "created_at": "Tue Jun 21 23:49:24 +0000 2022",
      "favorited": false,
      "full_text": "longest day again.\ni sat on the step with Gerald and we watched the sun fail to leave.\nhe was very close by.\ni did not look, so that he could say afterwards that he was not.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1537511009231732794"
          ],
          "editableUntil": "2022-06-16T20:02:44.000Z",
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
        "192"
      ],
      "favorite_count": "53",
      "id_str": "1537511009231732794",
      "truncated": false,
      "retweet_count": "6",
      "id": "1537511009231732794",
      "created_at": "Thu Jun 16 19:02:44 +0000 2022",
      "favorited": false,
      "full_text": "the seal has reviewed the tour.\n\"the guide lacks bite. i had hoped for more stairs, or fewer.\nthere is a good moment with a hat &amp; the wind.\"\ntwo stars. it was my hat.\nno further questions.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1536010642577215519"
          ],
          "editableUntil": "2022-06-12T16:40:49.000Z",
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
      "favorite_count": "23",
      "id_str": "1536010642577215519",
      "truncated": false,
      "retweet_count": "1",
      "id": "1536010642577215519",
      "created_at": "Sun Jun 12 15:40:49 +0000 2022",
      "favorited": false,
      "full_text": "visitors today: 11.\nstairs, according to visitors: 142, 142, 141, 140, 142, \"too many\", 142, 141, 142, \"is there a lift\", 142.\ni am taking no notice.\nit is in the log.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1534919551803932699"
          ],
          "editableUntil": "2022-06-09T16:25:13.000Z",
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
            "name": "moss & ledger",
            "screen_name": "mossandledger",
            "indices": [
              "3",
              "17"
            ],
            "id_str": "1124688311693512723",
            "id": "1124688311693512723"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "119"
      ],
      "favorite_count": "0",
      "id_str": "1534919551803932699",
      "truncated": false,
      "retweet_count": "0",
      "id": "1534919551803932699",
      "created_at": "Thu Jun 09 15:25:13 +0000 2022",
      "favorited": false,
      "full_text": "RT @mossandledger: We took the lighthouse tour. It was led by a gull. A man followed behind, apologising to the stairs.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1534497401586438146"
          ],
          "editableUntil": "2022-06-08T12:27:44.000Z",
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
            "expanded_url": "https://twitter.com/skerrowlight/status/1534497401586438146/photo/1",
            "indices": [
              "216",
              "239"
            ],
            "url": "https://t.co/8VjDUxFvrd",
            "media_url": "http://pbs.twimg.com/media/7SymrwMt3xIQj62.jpg",
            "id_str": "1534497398393786408",
            "id": "1534497398393786408",
            "media_url_https": "https://pbs.twimg.com/media/7SymrwMt3xIQj62.jpg",
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
            "display_url": "pic.twitter.com/8VjDUxFvrd"
          }
        ]
      },
      "display_text_range": [
        "0",
        "239"
      ],
      "favorite_count": "25",
      "id_str": "1534497401586438146",
      "truncated": false,
      "retweet_count": "1",
      "id": "1534497401586438146",
      "possibly_sensitive": false,
      "created_at": "Wed Jun 08 11:27:44 +0000 2022",
      "favorited": false,
      "full_text": "first visitors. i gave the tour.\nthis is the lamp. that is the stairs. this is the chair, please do not sit, it is taken.\na gentleman asked who was in charge.\neleven people pointed at the gull.\nGerald is management. https://t.co/8VjDUxFvrd",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/skerrowlight/status/1534497401586438146/photo/1",
            "indices": [
              "216",
              "239"
            ],
            "url": "https://t.co/8VjDUxFvrd",
            "media_url": "http://pbs.twimg.com/media/7SymrwMt3xIQj62.jpg",
            "id_str": "1534497398393786408",
            "id": "1534497398393786408",
            "media_url_https": "https://pbs.twimg.com/media/7SymrwMt3xIQj62.jpg",
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
            "display_url": "pic.twitter.com/8VjDUxFvrd"
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
            "1532862269548306479"
          ],
          "editableUntil": "2022-06-04T00:10:18.000Z",
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
      "favorite_count": "116",
      "id_str": "1532862269548306479",
      "truncated": false,
      "retweet_count": "22",
      "id": "1532862269548306479",
      "created_at": "Fri Jun 03 23:10:18 +0000 2022",
      "favorited": false,
      "full_text": "23:05. still light.\nthe lamp has asked for june off.\ni explained about the ships.\nshe said the ships can see perfectly well.\ni said that it is not only for seeing.\n23:09. she has come on.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1531318470171013165"
          ],
          "editableUntil": "2022-05-30T17:55:48.000Z",
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
            "name": "moss & ledger",
            "screen_name": "mossandledger",
            "indices": [
              "0",
              "14"
            ],
            "id_str": "1124688311693512723",
            "id": "1124688311693512723"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "112"
      ],
      "favorite_count": "4",
      "in_reply_to_status_id_str": "1531244232832045064",
      "id_str": "1531318470171013165",
      "in_reply_to_user_id": "1124688311693512723",
      "truncated": false,
      "retweet_count": "0",
      "id": "1531318470171013165",
      "in_reply_to_status_id": "1531244232832045064",
      "created_at": "Mon May 30 16:55:48 +0000 2022",
      "favorited": false,
      "full_text": "@mossandledger your complaint has been received by management. there is a little of it left if you want it back.",
      "lang": "en",
      "in_reply_to_screen_name": "mossandledger",
      "in_reply_to_user_id_str": "1124688311693512723"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1530891416698593324"
          ],
          "editableUntil": "2022-05-29T13:38:50.000Z",
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
        "220"
      ],
      "favorite_count": "97",
      "id_str": "1530891416698593324",
      "truncated": false,
      "retweet_count": "16",
      "id": "1530891416698593324",
      "created_at": "Sun May 29 12:38:50 +0000 2022",
      "favorited": false,
      "full_text": "complaints about the lighthouse may now be sent in writing to gerald@management.example or by telephone to +44 1632 960123.\nGerald will read them.\nGerald cannot read.\ni feel that this is how the mainland does it as well.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1529045937636171787"
          ],
          "editableUntil": "2022-05-24T11:25:34.000Z",
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
        "196"
      ],
      "favorite_count": "9",
      "id_str": "1529045937636171787",
      "truncated": false,
      "retweet_count": "0",
      "id": "1529045937636171787",
      "created_at": "Tue May 24 10:25:34 +0000 2022",
      "favorited": false,
      "full_text": "minutes.\npresent: me, Gerald, the Admiral (steaming).\nitem one. the Admiral feels overlooked.\nitem two. the Admiral is now head of tea.\nitem three. Gerald is management of the head of tea.\nanyway.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1527337470697476139"
          ],
          "editableUntil": "2022-05-19T18:16:44.000Z",
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
        "207"
      ],
      "favorite_count": "9",
      "id_str": "1527337470697476139",
      "truncated": false,
      "retweet_count": "0",
      "id": "1527337470697476139",
      "created_at": "Thu May 19 17:16:44 +0000 2022",
      "favorited": false,
      "full_text": "the Patience came in four hours &amp; one day late.\nOona had a new rope and a grave expression.\n\"i was early,\" she said. \"so i went round again.\"\ni think this friendship is the most careful thing that i own.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1525942392447307784"
          ],
          "editableUntil": "2022-05-15T21:53:11.000Z",
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
        "131"
      ],
      "favorite_count": "11",
      "id_str": "1525942392447307784",
      "truncated": false,
      "retweet_count": "0",
      "id": "1525942392447307784",
      "created_at": "Sun May 15 20:53:11 +0000 2022",
      "favorited": false,
      "full_text": "question.\nwhen the foghorn calls across the bay at night, and the other foghorn answers, who hangs up first.\ni have never liked to.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1524272812973830144"
          ],
          "editableUntil": "2022-05-11T07:18:52.000Z",
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
      "favorite_count": "24",
      "id_str": "1524272812973830144",
      "truncated": false,
      "retweet_count": "1",
      "id": "1524272812973830144",
      "created_at": "Wed May 11 06:18:52 +0000 2022",
      "favorited": false,
      "full_text": "overheard, radio.\n\"warnings of fog. warnings of sun.\nwarnings in general.\na warm front is expected, and a plain back with two buttons.\"\nthat was Desmond with the tailoring.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1522941648291758127"
          ],
          "editableUntil": "2022-05-07T15:09:18.000Z",
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
        "171"
      ],
      "favorite_count": "93",
      "id_str": "1522941648291758127",
      "truncated": false,
      "retweet_count": "15",
      "id": "1522941648291758127",
      "created_at": "Sat May 07 14:09:18 +0000 2022",
      "favorited": false,
      "full_text": "management has introduced a dress code.\nwhite shirt, grey jacket, yellow about the face.\nonly one of us was ready.\ni have written to management. he has looked at my knees.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1522121965959069709"
          ],
          "editableUntil": "2022-05-05T08:52:11.000Z",
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
        "166"
      ],
      "favorite_count": "15",
      "id_str": "1522121965959069709",
      "truncated": false,
      "retweet_count": "0",
      "id": "1522121965959069709",
      "created_at": "Thu May 05 07:52:11 +0000 2022",
      "favorited": false,
      "full_text": "advice to ships.\nif you can see the light, you are too close, or just right.\nif you cannot see the light then it is day, or she is in a mood.\ngood luck to all of you.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1521409437712166931"
          ],
          "editableUntil": "2022-05-03T09:40:51.000Z",
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
        "162"
      ],
      "favorite_count": "130",
      "id_str": "1521409437712166931",
      "truncated": false,
      "retweet_count": "26",
      "id": "1521409437712166931",
      "created_at": "Tue May 03 08:40:51 +0000 2022",
      "favorited": false,
      "full_text": "inventory, may.\nbiscuits: 44. oil: enough. socks: 9.\nan odd number of socks is not a mystery.\na fresh sock on the spare room door handle is.\nno further questions.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1520006204846497811"
          ],
          "editableUntil": "2022-04-29T12:44:54.000Z",
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
      "favorite_count": "25",
      "id_str": "1520006204846497811",
      "truncated": false,
      "retweet_count": "1",
      "id": "1520006204846497811",
      "created_at": "Fri Apr 29 11:44:54 +0000 2022",
      "favorited": false,
      "full_text": "today the seal brought a friend.\nthey watched me paint the railing.\nthe friend left at the interval.\nthe seal stayed out of duty, and yawned where i could see it.\none star &amp; a half.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1518306604074766348"
          ],
          "editableUntil": "2022-04-24T20:11:17.000Z",
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
        "126"
      ],
      "favorite_count": "7",
      "id_str": "1518306604074766348",
      "truncated": false,
      "retweet_count": "0",
      "id": "1518306604074766348",
      "created_at": "Sun Apr 24 19:11:17 +0000 2022",
      "favorited": false,
      "full_text": "Oona asks why i do not just open it.\ni said that it is nice to have one door left.\nshe thought about that until the tide went.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1516270494713004069"
          ],
          "editableUntil": "2022-04-19T05:20:31.000Z",
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
      "favorite_count": "36",
      "id_str": "1516270494713004069",
      "truncated": false,
      "retweet_count": "3",
      "id": "1516270494713004069",
      "created_at": "Tue Apr 19 04:20:31 +0000 2022",
      "favorited": false,
      "full_text": "04:15. light under the spare room door.\nnot lamp light. smaller.\nthe kind that one reads by.\ni asked management.\nmanagement put its head under its wing and kept it there.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1515016487256412192"
          ],
          "editableUntil": "2022-04-15T18:17:32.000Z",
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
            "name": "kelpwife",
            "screen_name": "kelpwife_0047",
            "indices": [
              "3",
              "17"
            ],
            "id_str": "1181812880430100493",
            "id": "1181812880430100493"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "143"
      ],
      "favorite_count": "0",
      "id_str": "1515016487256412192",
      "truncated": false,
      "retweet_count": "0",
      "id": "1515016487256412192",
      "created_at": "Fri Apr 15 17:17:32 +0000 2022",
      "favorited": false,
      "full_text": "RT @kelpwife_0047: Things the sea has returned to me this spring: one bucket, one hat, the word \"keep\" in blue paint on a plank. If it is your…",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1514597305070882849"
          ],
          "editableUntil": "2022-04-14T14:31:52.000Z",
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
        "157"
      ],
      "favorite_count": "41",
      "id_str": "1514597305070882849",
      "truncated": false,
      "retweet_count": "3",
      "id": "1514597305070882849",
      "created_at": "Thu Apr 14 13:31:52 +0000 2022",
      "favorited": false,
      "full_text": "advice to ships, spring.\nkeep left of the rock.\nif the rock is on your left, keep right of the rock.\nif the rock is underneath, please come in, there is tea.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1512724094964908042"
          ],
          "editableUntil": "2022-04-09T10:28:23.000Z",
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
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/skerrowlight/status/1512724094964908042/photo/1",
            "indices": [
              "174",
              "197"
            ],
            "url": "https://t.co/ZvwOP8gswz",
            "media_url": "http://pbs.twimg.com/media/oHd2LpVHMCHHvaQ.jpg",
            "id_str": "1512724092824924197",
            "id": "1512724092824924197",
            "media_url_https": "https://pbs.twimg.com/media/oHd2LpVHMCHHvaQ.jpg",
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
            "display_url": "pic.twitter.com/ZvwOP8gswz"
          }
        ]
      },
      "display_text_range": [
        "0",
        "197"
      ],
      "favorite_count": "29",
      "id_str": "1512724094964908042",
      "truncated": false,
      "retweet_count": "1",
      "id": "1512724094964908042",
      "possibly_sensitive": false,
      "created_at": "Sat Apr 09 09:28:23 +0000 2022",
      "favorited": false,
      "full_text": "the daffodil is out.\nthere is one. it grows from the crack by the north wall, where nothing has any right to.\ni salute it. Gerald salutes it.\nthe wind gives it a wide berth. https://t.co/ZvwOP8gswz",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/skerrowlight/status/1512724094964908042/photo/1",
            "indices": [
              "174",
              "197"
            ],
            "url": "https://t.co/ZvwOP8gswz",
            "media_url": "http://pbs.twimg.com/media/oHd2LpVHMCHHvaQ.jpg",
            "id_str": "1512724092824924197",
            "id": "1512724092824924197",
            "media_url_https": "https://pbs.twimg.com/media/oHd2LpVHMCHHvaQ.jpg",
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
            "display_url": "pic.twitter.com/ZvwOP8gswz"
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
            "1511027238753128463"
          ],
          "editableUntil": "2022-04-04T18:05:41.000Z",
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
        "142"
      ],
      "favorite_count": "8",
      "id_str": "1511027238753128463",
      "truncated": false,
      "retweet_count": "0",
      "id": "1511027238753128463",
      "created_at": "Mon Apr 04 17:05:41 +0000 2022",
      "favorited": false,
      "full_text": "lost: one crab, firm, of sound judgement.\nlast seen leaving by the front door, at noon, with a biscuit.\nbiscuits: 29.\ni had grown used to him.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1509821211437613108"
          ],
          "editableUntil": "2022-04-01T10:13:22.000Z",
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
        "50"
      ],
      "favorite_count": "6",
      "id_str": "1509821211437613108",
      "truncated": false,
      "retweet_count": "0",
      "id": "1509821211437613108",
      "created_at": "Fri Apr 01 09:13:22 +0000 2022",
      "favorited": false,
      "full_text": "Gerald has moved the island.\nno further questions.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1509120927651934246"
          ],
          "editableUntil": "2022-03-30T11:50:41.000Z",
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
        "183"
      ],
      "favorite_count": "10",
      "id_str": "1509120927651934246",
      "truncated": false,
      "retweet_count": "0",
      "id": "1509120927651934246",
      "created_at": "Wed Mar 30 10:50:41 +0000 2022",
      "favorited": false,
      "full_text": "04:00. crab.\n06:00. crab.\n07:15. the crab and i have agreed on separate halves of the kitchen.\n09:00. he has the half with the kettle.\ni have underestimated him.\nno further questions.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1507381668469714944"
          ],
          "editableUntil": "2022-03-25T16:39:30.000Z",
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
      "favorite_count": "139",
      "id_str": "1507381668469714944",
      "truncated": false,
      "retweet_count": "28",
      "id": "1507381668469714944",
      "created_at": "Fri Mar 25 15:39:30 +0000 2022",
      "favorited": false,
      "full_text": "Gerald has issued a memo.\nit is a crab.\ni have filed it.\nit has unfiled itself, and is under the stove, and will not come to the meeting.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1505805400347152394"
          ],
          "editableUntil": "2022-03-21T08:15:58.000Z",
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
        "62"
      ],
      "favorite_count": "65",
      "in_reply_to_status_id_str": "1505730658566873124",
      "id_str": "1505805400347152394",
      "in_reply_to_user_id": "1311412371391062061",
      "truncated": false,
      "retweet_count": "12",
      "id": "1505805400347152394",
      "in_reply_to_status_id": "1505730658566873124",
      "created_at": "Mon Mar 21 07:15:58 +0000 2022",
      "favorited": false,
      "full_text": "@nightbus9_mb you are welcome. it was going round in any case.",
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
            "1505687570184044576"
          ],
          "editableUntil": "2022-03-21T00:27:45.000Z",
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
      "favorite_count": "17",
      "id_str": "1505687570184044576",
      "truncated": false,
      "retweet_count": "0",
      "id": "1505687570184044576",
      "created_at": "Sun Mar 20 23:27:45 +0000 2022",
      "favorited": false,
      "full_text": "night.\nsomewhere a person is awake who does not know what to do about it.\nthere is nothing to do about it.\nhere is a light. it goes round every nine seconds.\nyou can breathe along with it if you like.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1504008653286649880"
          ],
          "editableUntil": "2022-03-16T09:16:20.000Z",
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
        "134"
      ],
      "favorite_count": "66",
      "id_str": "1504008653286649880",
      "truncated": false,
      "retweet_count": "9",
      "id": "1504008653286649880",
      "created_at": "Wed Mar 16 08:16:20 +0000 2022",
      "favorited": false,
      "full_text": "weather.\nwind, south, with something nice on it, bread perhaps.\nsea, going about its own affairs.\noutlook, from the gallery, with tea.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1502394234959024166"
          ],
          "editableUntil": "2022-03-11T22:21:13.000Z",
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
        "143"
      ],
      "favorite_count": "11",
      "id_str": "1502394234959024166",
      "truncated": false,
      "retweet_count": "0",
      "id": "1502394234959024166",
      "created_at": "Fri Mar 11 21:21:13 +0000 2022",
      "favorited": false,
      "full_text": "the lamp was sulking, so i read to her.\nwe have only the book on knots.\nat the bowline she brightened.\nat the end she wanted the bowline again.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1500455584774873142"
          ],
          "editableUntil": "2022-03-06T13:57:43.000Z",
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
        "210"
      ],
      "favorite_count": "19",
      "id_str": "1500455584774873142",
      "truncated": false,
      "retweet_count": "0",
      "id": "1500455584774873142",
      "created_at": "Sun Mar 06 12:57:43 +0000 2022",
      "favorited": false,
      "full_text": "annual review of my work, by management.\npunctual: yes.\ntall: no.\nshares food: under protest.\noverall: a long stare, and then one wing, briefly, on my shoe.\ni shall not be able to speak for the rest of the day.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1499814174616068113"
          ],
          "editableUntil": "2022-03-04T19:28:59.000Z",
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
            "url": "https://t.co/EVS7bMoXcs",
            "expanded_url": "https://example.org/catalogue/lamps",
            "display_url": "example.org/catalogue/lamp…",
            "indices": [
              "46",
              "69"
            ]
          }
        ]
      },
      "display_text_range": [
        "0",
        "140"
      ],
      "favorite_count": "132",
      "id_str": "1499814174616068113",
      "truncated": false,
      "retweet_count": "26",
      "id": "1499814174616068113",
      "possibly_sensitive": false,
      "created_at": "Fri Mar 04 18:28:59 +0000 2022",
      "favorited": false,
      "full_text": "the catalogue of lamp parts, for the curious.\nhttps://t.co/EVS7bMoXcs\nshe has asked me not to leave it lying open at page 40.\nit was closed.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1498546115347038208"
          ],
          "editableUntil": "2022-03-01T07:30:10.000Z",
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
      "favorite_count": "14",
      "id_str": "1498546115347038208",
      "truncated": false,
      "retweet_count": "0",
      "id": "1498546115347038208",
      "created_at": "Tue Mar 01 06:30:10 +0000 2022",
      "favorited": false,
      "full_text": "one year on little skerrow.\nlamp: lit 365 times.\nstairs: 141, or 142.\nchairs lost: 1.\ni had planned to stay until the spring.\nit is the spring. i have put the Admiral on.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1497622646039253007"
          ],
          "editableUntil": "2022-02-26T18:20:37.000Z",
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
        "5"
      ],
      "favorite_count": "7",
      "id_str": "1497622646039253007",
      "truncated": false,
      "retweet_count": "0",
      "id": "1497622646039253007",
      "created_at": "Sat Feb 26 17:20:37 +0000 2022",
      "favorited": false,
      "full_text": "dark.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1496889877164720169"
          ],
          "editableUntil": "2022-02-24T17:48:52.000Z",
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
        "189"
      ],
      "favorite_count": "11",
      "id_str": "1496889877164720169",
      "truncated": false,
      "retweet_count": "0",
      "id": "1496889877164720169",
      "created_at": "Thu Feb 24 16:48:52 +0000 2022",
      "favorited": false,
      "full_text": "to the mainland.\nyou ask what the spare room is \"used for\".\ni do not know. it is not for me.\nyou ask who told me so.\na man that i never met, and a gull.\ni can see how that looks in the box.",
      "lang": "en"
    }
  }
]
