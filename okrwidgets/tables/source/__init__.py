"""From a file, a clipboard or a spreadsheet to rows of cells that know where they stand."""
