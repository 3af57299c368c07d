"""The driver tree at play: what if this figure were another one? Without any browser."""

from okrwidgets.exploring.guessing import Prediction
from okrwidgets.exploring.painter import Painter, explore_words
from okrwidgets.exploring.session import ExploreSession, Told
from okrwidgets.exploring.working import Worker

__all__ = ["ExploreSession", "Painter", "Prediction", "Told", "Worker", "explore_words"]
