window.YTD.account.part0 = [
  {
    "account": {
      "email": "keeper@skerrow.example",
      "createdVia": "web",
      "username": "skerrowlight",
      "accountId": "1366269971789713462",
      "createdAt": "2021-03-01T06:12:00.000Z",
      "accountDisplayName": "Wick"
    }
  }
]
