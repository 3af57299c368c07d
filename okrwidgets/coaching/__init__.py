"""A statement at work: typed, reviewed at each keystroke, repaired and taken back."""

from okrwidgets.coaching.screen import build_screen, coach_words
from okrwidgets.coaching.session import CoachSession, Told

__all__ = ["CoachSession", "Told", "build_screen", "coach_words"]
