window.YTD.note_tweet.part0 = [
  {
    "noteTweet": {
      "noteTweetId": "1544418575769432088",
      "updatedAt": "2022-07-05T20:30:57.000Z",
      "lifecycle": {
        "value": "",
        "name": "Tweet",
        "originalName": "Tweet",
        "annotations": {}
      },
      "createdAt": "2022-07-05T20:30:57.000Z",
      "core": {
        "styletags": [],
        "urls": [],
        "text": "mr Tolliver came today with a case, a pencil and a bad colour from the crossing.\nhe counted the stairs going up. 143.\nhe sat down on the top one for a while.\nhe counted them coming down. 141.\nhe said that this could not be entered.\ni said no. i gave him tea, & the Admiral was on his best behaviour.\nGerald took the pencil, then the hat, then the case.\nmr Tolliver watched it all go by and began to laugh, and could not stop.\nhe told me that he has been in forms for thirty years and has never seen what any of them were about.\ni showed him the lamp being lit.\nhe was quiet on the way down to the boat.\nunder \"number of stairs\" he has written \"sufficient\".",
        "mentions": [],
        "cashtags": [],
        "hashtags": []
      }
    }
  },
  {
    "noteTweet": {
      "noteTweetId": "1734354979119378432",
      "updatedAt": "2023-12-11T23:30:24.000Z",
      "lifecycle": {
        "value": "",
        "name": "Tweet",
        "originalName": "Tweet",
        "annotations": {}
      },
      "createdAt": "2023-12-11T23:30:24.000Z",
      "core": {
        "styletags": [],
        "urls": [],
        "text": "23:00. the Patience could not get off again in this sea, and so Oona is staying the night.\nthere is one bed. there is one rule.\ni looked at Gerald. Gerald looked at the door for a long time.\nthen she walked up to it & stood to one side.\nit was not locked. it has never been locked.\ninside: a bed, made up. a candle. nine socks. every form i thought that i had lost, filled in correctly, by someone kind.\n204 biscuits, in rows.\non the pillow a card in the old keeper's hand.\n\"for whoever the weather brings. it is not for you. you live here.\"\nOona read it twice. she asked who had kept the bed aired for three years.\ni do not know. it was warm.",
        "mentions": [],
        "cashtags": [],
        "hashtags": []
      }
    }
  }
]
