"""PPTX: slides for the meeting in which the plan is presented."""

from okrwidgets.export.pptx.slides import write

__all__ = ["write"]
