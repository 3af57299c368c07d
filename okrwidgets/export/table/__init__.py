"""A plan as one table, a row an item: shared by CSV, workbook, template and import."""
