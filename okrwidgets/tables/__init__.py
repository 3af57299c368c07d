"""Tables as marketers have them: exports, spreadsheets, pasted cells."""

from okrwidgets.tables.cells.column import Column, Kind
from okrwidgets.tables.errors import TableError
from okrwidgets.tables.from_csv import read_csv
from okrwidgets.tables.from_excel import read_excel
from okrwidgets.tables.from_paste import paste
from okrwidgets.tables.looking import look
from okrwidgets.tables.preview import Preview
from okrwidgets.tables.reading import Reading

__all__ = ["Column", "Kind", "Preview", "Reading", "TableError", "look", "paste", "read_csv", "read_excel"]
