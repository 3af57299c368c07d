"""What the notebooks have to keep, in both languages."""
