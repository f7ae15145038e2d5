window.YTD.profile.part0 = [
  {
    "profile": {
      "description": {
        "bio": "keeper of a small lighthouse. 142 stairs, or 141. Gerald is management.",
        "website": "https://example.org/skerrow",
        "location": "little skerrow, to the left of the mainland"
      },
      "avatarMediaUrl": "",
      "headerMediaUrl": ""
    }
  }
]
