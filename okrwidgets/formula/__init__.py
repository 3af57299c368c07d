"""Formulas that people write: read safely, computed, checked for their units, and set as mathematics."""
