"""A plan at work, without any browser: edits, drafts, undo, merging, saving."""
