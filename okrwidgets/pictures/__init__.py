"""Pictures of a plan, by matplotlib."""
