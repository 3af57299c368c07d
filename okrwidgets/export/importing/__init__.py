"""From a table that somebody filled in to a plan, with all that was not understood."""
