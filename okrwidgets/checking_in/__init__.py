"""A check-in at work: this week's values of all rows, read as they are typed, saved in one step."""

from okrwidgets.checking_in.screen import Form, check_words
from okrwidgets.checking_in.session import CheckInSession

__all__ = ["CheckInSession", "Form", "check_words"]
