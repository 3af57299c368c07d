"""How the times of a sentence are read: what it names, what stands before it, what that does."""
