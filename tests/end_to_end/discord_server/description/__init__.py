"""What Discord says that requests and answers look like, and checking ours against it."""
