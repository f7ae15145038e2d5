"""The REST API: what a bot like ours asks of Discord, one file a resource."""
