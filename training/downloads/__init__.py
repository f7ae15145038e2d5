"""Posts by handle: fetched through a service's own API into a file that ``train`` reads."""
