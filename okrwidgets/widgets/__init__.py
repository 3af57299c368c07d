"""The widgets; each shares its file name with its TypeScript side in ``frontend/src/widgets``."""

from okrwidgets.widgets.check_in_form import CheckInForm
from okrwidgets.widgets.glossary_browser import GlossaryBrowser
from okrwidgets.widgets.kpi_builder import KPIBuilder
from okrwidgets.widgets.okr_builder import OKRBuilder
from okrwidgets.widgets.smart_coach import SmartCoach
from okrwidgets.widgets.what_if import WhatIf

__all__ = ["CheckInForm", "GlossaryBrowser", "KPIBuilder", "OKRBuilder", "SmartCoach", "WhatIf"]
