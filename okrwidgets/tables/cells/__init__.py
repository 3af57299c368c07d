"""What stands in a cell: figures, days, marks for “no value”, codes, text; and what that makes of a column."""
