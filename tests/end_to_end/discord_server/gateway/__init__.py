"""The gateway: Discord's websocket, over which the bot hears of everything."""
