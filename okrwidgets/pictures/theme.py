"""The colours of all pictures: those of JupyterLab's light and dark theme."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

ThemeName = Literal["light", "dark"]


@dataclass(frozen=True, slots=True)
class Theme:
    """Colours by what they are for; text on paper or surface has a contrast of at least 4.5 to 1.

    Attributes:
        paper: behind everything.
        surface: behind a part of the plan.
        ink: what is read first.
        soft: what is read next.
        line: thin lines.
        accent: what the picture is about.
        warning: what does not add up.
    """

    paper: str
    surface: str
    ink: str
    soft: str
    line: str
    accent: str
    warning: str


THEMES: Final[dict[ThemeName, Theme]] = {
    "light": Theme("#ffffff", "#f5f5f5", "#212121", "#5f5f5f", "#9e9e9e", "#1565c0", "#b23c00"),
    "dark": Theme("#111111", "#212121", "#e8e8e8", "#b5b5b5", "#757575", "#90caf9", "#ffb74d"),
}
