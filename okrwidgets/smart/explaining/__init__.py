"""Explanations of the letters, of each rule, and of SMART itself."""

from okrwidgets.smart.explaining.explain import explain
from okrwidgets.smart.explaining.record import Explanation

__all__ = ["Explanation", "explain"]
