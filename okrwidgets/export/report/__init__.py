"""What a report of a plan says, before it is known in which format."""
