"""The page of a measured picture: finding, what is shown, the drawing, notes; all in inches from the top left."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

from okrwidgets.errors import OkrError
from okrwidgets.pictures.lettering import Style, measure, wrap
from okrwidgets.pictures.measured import sentences as say
from okrwidgets.pictures.measured.subject import Capital
from okrwidgets.pictures.theme import THEMES, ThemeName
from okrwidgets.text import Language, Sayable, Verbatim

if TYPE_CHECKING:
    from okrwidgets.pictures.canvas import Canvas, Picture

WORDS: Final = Style(11)
STRONG: Final = Style(11, "bold")
ABOUT: Final = Style(10.5)
SMALL: Final = Style(10)
_UNDER_TITLE: Final = 0.08
_UNDER_ABOUT: Final = 0.24
_OVER_NOTES: Final = 0.2
_NEAR_ZERO: Final = 0.05

Tone = Literal["main", "other", "doubt", "empty"]
"""Of a bar: what the picture is about, what stands beside it, what falls short, what is merely a frame."""


@dataclass(frozen=True, slots=True)
class Story:
    """All that a picture says in words.

    Attributes:
        finding: the title.
        about: what is shown, below the title.
        details: what the drawing shows, for those who do not see it.
        notes: below the drawing.
    """

    finding: Sayable
    about: Sayable | None = None
    details: tuple[Sayable, ...] = ()
    notes: tuple[Sayable, ...] = ()

    def alt_text(self, lang: Language) -> str:
        """The whole in words, a line a sentence."""
        lines = [_sentence(self.finding.say(lang))]
        lines += [_sentence(part.say(lang)) for part in (*self.details, *self.notes)]
        return "\n".join(dict.fromkeys(line.replace("\u00a0", " ") for line in lines))


@dataclass(frozen=True, slots=True)
class Page:
    """A page with its title and notes on it, to be drawn on between ``top`` and ``bottom``.

    Attributes:
        canvas: what is drawn on.
        top: where the drawing starts.
        bottom: where it ends.
        left: edge of the drawing.
        right: edge of the drawing.
        lang: the reader's language.
    """

    canvas: Canvas
    top: float
    bottom: float
    left: float
    right: float
    lang: Language

    @classmethod
    def new(cls, story: Story, drawing: float, lang: Language, theme: ThemeName) -> Page:
        """Write title and notes, and leave ``drawing`` inches of height between them.

        Raises:
            OkrError: ``V204`` for a theme that there is not.
        """
        from okrwidgets.pictures.canvas import MARGIN, TITLE, WIDTH, Canvas

        if theme not in THEMES:
            raise OkrError("V204", say.UNKNOWN_THEME.fill(given=Verbatim(str(theme))))
        width = WIDTH - 2 * MARGIN
        title = wrap(story.finding.say(lang), TITLE, width)
        about = wrap(Capital(story.about).say(lang), ABOUT, width) if story.about else []
        notes = [line for note in story.notes for line in wrap(note.say(lang), SMALL, width)]
        at = MARGIN + len(title) * TITLE.line + _UNDER_TITLE
        top = at + len(about) * ABOUT.line + (_UNDER_ABOUT if drawing else 0)
        below = _OVER_NOTES + len(notes) * SMALL.line if notes else 0.0
        canvas = Canvas.new(top + drawing + below + MARGIN, THEMES[theme], story.alt_text(lang))
        canvas.title(title)
        canvas.write(MARGIN, at, about, ABOUT, canvas.theme.soft)
        canvas.write(MARGIN, top + drawing + _OVER_NOTES, notes, SMALL, canvas.theme.soft)
        return cls(canvas, top, top + drawing, MARGIN, WIDTH - MARGIN, lang)

    @property
    def picture(self) -> Picture:
        """To be handed out."""
        return self.canvas.figure

    def bar(self, x0: float, x1: float, y: float, height: float, tone: Tone = "main") -> None:
        """A bar from one place to another, filled so that tones differ in grey too; none where both are the same."""
        from matplotlib.patches import Rectangle

        if x0 == x1:
            return
        theme = self.canvas.theme
        face, edge, hatch, width = {
            "main": (theme.accent, theme.accent, None, 0.8),
            "other": (theme.line, theme.line, None, 0.8),
            "doubt": (theme.paper, theme.warning, "////", 1.4),
            "empty": (theme.surface, theme.line, None, 0.8),
        }[tone]
        corner = (min(x0, x1), y)
        # at least a hairline: a figure near 0 is not nothing
        patch = Rectangle(corner, max(abs(x1 - x0), 0.015), height, facecolor=face, edgecolor=edge, linewidth=width)
        if hatch:
            patch.set_hatch(hatch)
        patch.set_gid(f"bar-{tone}")
        self.canvas.axes.add_patch(patch)

    def band(self, x0: float, x1: float, y0: float, y1: float) -> None:
        """A stretch in which there is nothing, behind all else."""
        from matplotlib.patches import Rectangle

        theme = self.canvas.theme
        patch = Rectangle((x0, y0), x1 - x0, y1 - y0, facecolor=theme.surface, edgecolor=theme.line, linewidth=0.0)
        patch.set_hatch("//")
        patch.set_zorder(0.4)
        patch.set_gid("gap")
        self.canvas.axes.add_patch(patch)

    def line(
        self, x: Sequence[float], y: Sequence[float], colour: str, width: float = 0.9, style: str = "-", z: float = 1.0
    ) -> None:
        """A line through these points."""
        self.canvas.axes.plot(x, y, color=colour, linewidth=width, linestyle=style, zorder=z, solid_capstyle="butt")

    def write(
        self, x: float, middle: float, words: str | Sequence[str], style: Style, colour: str, align: str = "left"
    ) -> None:
        """Lines of text that stand around a height."""
        lines = [words] if isinstance(words, str) else words
        self.canvas.write(x, middle - len(lines) * style.line / 2, lines, style, colour, align)

    def write_in_place_of_bar(self, zero: float, right: float, middle: float, words: str) -> None:
        """Say why there is no bar, on the side of 0 where there is room for it."""
        ends = zero + _NEAR_ZERO + measure(words, SMALL)
        if ends <= right:
            self.write(zero + _NEAR_ZERO, middle, words, SMALL, self.canvas.theme.soft)
        else:
            self.write(zero - _NEAR_ZERO, middle, words, SMALL, self.canvas.theme.soft, "right")


def nothing(story: Story, lang: Language, theme: ThemeName) -> Picture:
    """A page with words only, where there is nothing to draw."""
    return Page.new(story, 0.0, lang, theme).picture


def height_of(lines: Sequence[str], style: Style) -> float:
    """Of lines below each other, in inches."""
    return len(lines) * style.line


def widest(words: Sequence[str], style: Style) -> float:
    """The width of the longest, in inches; 0 of none."""
    return max((measure(line, style) for line in words), default=0.0)


def _sentence(words: str) -> str:
    return words if words.endswith((".", "?", "!")) else f"{words}."
