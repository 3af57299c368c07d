"""XLSX: a workbook whose progress and driver tree go on computing."""

from okrwidgets.export.xlsx.workbook import write

__all__ = ["write"]
