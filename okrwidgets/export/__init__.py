"""Plans in other formats, for those without Jupyter; and plans from tables."""

from okrwidgets.export.asked import export
from okrwidgets.export.formats import FORMATS, Format

__all__ = ["FORMATS", "Format", "export"]
