"""Pytest's own settings for this folder."""

# The scorer is a script that reads its arguments on import; it is kept as it was given.
collect_ignore = ["score.py"]
