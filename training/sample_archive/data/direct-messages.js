window.YTD.direct_messages.part0 = [
  {
    "dmConversation": {
      "conversationId": "1185901660808646715-1366269971789713462",
      "messages": [
        {
          "messageCreate": {
            "recipientId": "1185901660808646715",
            "reactions": [],
            "urls": [],
            "text": "CANARY-DM. please do not come out in this for the sake of biscuits.",
            "mediaUrls": [],
            "senderId": "1366269971789713462",
            "id": "1487157323781120005",
            "createdAt": "2022-01-28T20:15:10.412Z",
            "editHistory": []
          }
        },
        {
          "messageCreate": {
            "recipientId": "1366269971789713462",
            "reactions": [],
            "urls": [],
            "text": "CANARY-DM. Too late. I have my coat on.",
            "mediaUrls": [],
            "senderId": "1185901660808646715",
            "id": "1487158330179010568",
            "createdAt": "2022-01-28T20:19:31.027Z",
            "editHistory": []
          }
        }
      ]
    }
  }
]
