"""Periods: quarters, months, fiscal years, two dates; read from what people type, named in sentences."""

from okrwidgets.period.span import Period

__all__ = ["Period"]
