"""The file that a plan lives in: what it held when we last looked, and whether it changed since."""

from __future__ import annotations

import os
from pathlib import Path

from okrwidgets.model import Plan
from okrwidgets.model.document import FileState, fingerprint, save, state_of
from okrwidgets.text import Language


class PlanFile:
    """One ``*.okr.yaml`` and the plan that it held when it was last read or written.

    Attributes:
        path: absolute.
        synced: the plan as the file had it; ``None`` while there is no file.
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self.path = Path(path).expanduser().absolute()
        self.synced: Plan | None = None
        self._stat = self._look()
        self._known: FileState | None = None

    @property
    def name(self) -> str:
        """The file's name, for people."""
        return self.path.name

    def exists(self) -> bool:
        """Whether the file is there now."""
        return self.path.exists()

    def load(self, lang: Language | None = None) -> Plan:
        """Read the file and remember it; what is wrong with it is said in ``lang``.

        Raises:
            PlanError: when it cannot be read as a plan.
        """
        before = self._look()
        plan = Plan.load(self.path, lang)
        self._remember(plan, before)
        return plan

    def save(self, plan: Plan) -> Plan:
        """Write the plan, never over a file that changed meanwhile; returns the plan with its new text.

        Raises:
            FileChangedError: when the file is not the one that was read.
            OkrError: when it cannot be written.
        """
        if self.synced is not None and state_of(plan) is not self._known:
            # From before an outside change (undo), or from elsewhere: what others wrote around the fields stays.
            plan = plan.on_text_of(self.synced)
        saved = save(plan, self.path, known=self._known, overwrite=not self.exists())
        self._remember(saved, self._look())
        return saved

    def changed(self) -> bool:
        """Whether the file's content is another than the one we know; cheap while nothing happens."""
        now = self._look()
        if now == self._stat:
            return False
        self._stat = now
        return not self.is_known()

    def is_known(self) -> bool:
        """Whether the file holds what we last read or wrote; reads it."""
        try:
            found = fingerprint(self.path)
        except OSError:  # another program has locked it, or a folder stands there: loading it says which
            return False
        return found == (self._known.fingerprint if self._known is not None else None)

    def _remember(self, plan: Plan, looked: tuple[int, int, int] | None) -> None:
        self._stat = looked
        self._known = state_of(plan)
        self.synced = plan

    def _look(self) -> tuple[int, int, int] | None:
        try:
            found = self.path.stat()
        except OSError:
            return None
        return found.st_mtime_ns, found.st_size, found.st_ino
