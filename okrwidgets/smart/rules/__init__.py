"""The rules, in an explicit order, and what they find in a statement."""

from okrwidgets.smart.rules.record import Case, Finding, Found, Rule
from okrwidgets.smart.rules.registry import RULES, find_all, rule

__all__ = ["RULES", "Case", "Finding", "Found", "Rule", "find_all", "rule"]
