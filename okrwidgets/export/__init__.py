"""Plans in other formats, for those without Jupyter; and plans from tables."""

from okrwidgets.export.asked import export
from okrwidgets.export.formats import FORMATS, Format
from okrwidgets.export.importing.asked import import_plan
from okrwidgets.export.importing.record import Imported, Misread
from okrwidgets.export.importing.template import import_template

__all__ = ["FORMATS", "Format", "Imported", "Misread", "export", "import_plan", "import_template"]
