"""Ways to imitate a person, which ours is measured beside."""
