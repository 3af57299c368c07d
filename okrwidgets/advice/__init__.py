"""What a method profile says of a plan, each piece with its source."""

from okrwidgets.advice.give import advice
from okrwidgets.advice.record import Advice

__all__ = ["Advice", "advice"]
