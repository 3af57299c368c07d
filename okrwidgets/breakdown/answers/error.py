"""A question to a tree that cannot be answered."""

from __future__ import annotations

from okrwidgets.errors import OkrError


class AnswerError(OkrError):
    """What was asked does not fit the tree.

    Attributes:
        code: ``B401`` to ``B409``: see ``docs/breakdown-errors.md``.
        sentence: what came, what was expected and what to do next, in both languages.
    """
