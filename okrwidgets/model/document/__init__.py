"""The plan as a text and as a file: in, out, and every byte that was not edited kept."""

from okrwidgets.model.document.files import load, loads, save, state_of
from okrwidgets.model.document.rendering import render
from okrwidgets.model.document.saving import FileChangedError, fingerprint
from okrwidgets.model.document.source import FileState, Source

__all__ = ["FileChangedError", "FileState", "Source", "fingerprint", "load", "loads", "render", "save", "state_of"]
