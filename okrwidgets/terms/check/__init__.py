"""Does a glossary hold together? Every file, every link, every formula."""

from okrwidgets.terms.check.whole import check_folder

__all__ = ["check_folder"]
