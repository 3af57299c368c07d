"""Which rows of a file are the table: what stands before it, its header, its rows, its totals, what follows."""
