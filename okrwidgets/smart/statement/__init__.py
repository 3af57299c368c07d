"""A statement taken apart, and the evidence that it offers."""

from okrwidgets.smart.statement.evidence import Evidence, evidence_of
from okrwidgets.smart.statement.record import Action, Context, Kind, Phrase, Shape, Span, Statement
from okrwidgets.smart.statement.take_apart import take_apart

__all__ = ["Action", "Context", "Evidence", "Kind", "Phrase", "Shape", "Span", "Statement", "evidence_of", "take_apart"]
