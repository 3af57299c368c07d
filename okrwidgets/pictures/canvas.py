"""Drawing in inches on a matplotlib figure; loads matplotlib, so it is imported when a picture is drawn."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING, Any, Final

from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

from okrwidgets.pictures.blocks import CAPTION, PAD, STRONG, Block
from okrwidgets.pictures.lettering import Style, wrap
from okrwidgets.pictures.theme import Theme

if TYPE_CHECKING:
    from matplotlib.axes import Axes

WIDTH: Final = 9.0
MARGIN: Final = 0.3
LANE: Final = 2.75
"""To the right of the blocks: arrows with what they assume."""
TITLE: Final = Style(15, "bold")
_NEAR: Final = 0.26
_FAR: Final = 1.5
_LABEL: Final = Style(10, "bold")


class Picture(Figure):
    """A figure that shows itself in a notebook and says in words what it shows.

    Attributes:
        alt_text: for those who do not see it.
    """

    def __init__(self, alt_text: str, **options: Any) -> None:
        super().__init__(**options)
        self.alt_text = alt_text

    def __repr__(self) -> str:
        return f"Picture: {self.alt_text}"

    def _repr_png_(self) -> bytes:
        page = BytesIO()
        self.savefig(page, format="png")
        return page.getvalue()


@dataclass(frozen=True, slots=True)
class Canvas:
    """A page in inches, from the top left.

    Attributes:
        figure: to be handed out.
        axes: the whole page.
        theme: its colours.
    """

    figure: Picture
    axes: Axes
    theme: Theme

    @classmethod
    def new(cls, height: float, theme: Theme, alt: str) -> Canvas:
        """An empty page."""
        figure = Picture(alt, figsize=(WIDTH, height), dpi=110, facecolor=theme.paper)
        axes = figure.add_axes((0.0, 0.0, 1.0, 1.0))
        axes.set_xlim(0, WIDTH)
        axes.set_ylim(height, 0)
        axes.set_axis_off()
        return cls(figure, axes, theme)

    def title(self, lines: list[str]) -> None:
        """The finding, at the top."""
        height = self.figure.get_figheight()
        self.figure.suptitle(
            "\n".join(lines),
            x=MARGIN / WIDTH,
            y=1 - MARGIN / height,
            ha="left",
            va="top",
            color=self.theme.ink,
            fontproperties=TITLE.font(),
            linespacing=1.25,
            parse_math=False,
        )

    def write(self, x: float, y: float, lines: Sequence[str], style: Style, colour: str, align: str = "left") -> None:
        """Lines below each other, the first one's top at ``y``."""
        for n, words in enumerate(lines):
            self.axes.text(
                x,
                y + (n + 0.5) * style.line,
                words,
                color=colour,
                fontproperties=style.font(),
                ha=align,
                va="center_baseline",
                parse_math=False,
            )

    def block(self, block: Block) -> None:
        """A part with its caption, title and figure."""
        heavy = block.kind == "kpi"
        edge = self.theme.accent if heavy else self.theme.line
        corner, size = (block.left, block.top), (block.width, block.height)
        fill = self.theme.paper if block.kind == "objective" else self.theme.surface
        self.axes.add_patch(Rectangle(corner, *size, facecolor=fill, edgecolor=edge, linewidth=1.8 if heavy else 0.9))
        y = block.top + 0.8 * PAD
        self.write(block.left + PAD, y, block.caption, CAPTION, self.theme.soft)
        self.write(block.left + PAD, y + len(block.caption) * CAPTION.line, block.words, block.style, self.theme.ink)
        if block.figure:
            style = STRONG
            y = block.top + (block.height - len(block.figure) * style.line) / 2
            self.write(block.right - PAD, y, block.figure, style, self.theme.ink, align="right")

    def branches(self, laid: Sequence[Block]) -> None:
        """The thin lines from each part to those that belong to it."""
        below: dict[Block, list[Block]] = {}
        for n, block in enumerate(laid):
            above = next((other for other in reversed(laid[:n]) if other.depth < block.depth), None)
            if above is not None:
                below.setdefault(above, []).append(block)
        for above, children in below.items():
            x, middles = above.left + 0.15, [(child, child.top + child.height / 2) for child in children]
            self._line([x, x], [above.bottom, middles[-1][1]])
            for child, y in middles:
                self._line([x, child.left], [y, y])

    def _line(self, x: list[float], y: list[float]) -> None:
        self.axes.plot(x, y, color=self.theme.line, linewidth=0.9, zorder=0.5)

    def step(self, first: Block, last: Block, label: str) -> None:
        """From one key result to the next."""
        down = last.top > first.top
        start = first.top + first.height * (0.72 if down else 0.28)
        end = last.top + last.height * (0.28 if down else 0.72)
        self._elbow(first.right, start, last.right, end, first.right + _NEAR)
        lines = wrap(label, _LABEL, _FAR - _NEAR - 0.2)
        y = (first.bottom + last.top if down else last.bottom + first.top) / 2
        y -= len(lines) * _LABEL.line / 2
        self.write(first.right + _NEAR + 0.1, y, lines, _LABEL, self.theme.accent)

    def rise(self, row: Block, kpi: Block, label: str, warning: str) -> None:
        """From a key result up to the KPI, with what falls short below the label."""
        x, start, end = kpi.right + _FAR, row.top + row.height * 0.5, kpi.top + kpi.height / 2
        self._elbow(row.right, start, kpi.right, end, x)
        width = LANE + MARGIN - _FAR - 0.2
        lines = wrap(label, _LABEL, width)
        y = end + 0.25
        self.write(x + 0.1, y, lines, _LABEL, self.theme.accent)
        if warning:
            y += len(lines) * _LABEL.line + 0.06
            self.write(x + 0.1, y, wrap(warning, CAPTION, width), CAPTION, self.theme.warning)

    def enter(self, row: Block, label: str, *, low: bool) -> None:
        """From outside into a key result: what has to be done week by week."""
        y = row.top + row.height * (0.72 if low else 0.28)
        self._elbow(row.right + _NEAR, y, row.right, y, row.right + _NEAR)
        lines = wrap(label, _LABEL, _FAR - _NEAR - 0.15)
        self.write(row.right + _NEAR + 0.1, y - len(lines) * _LABEL.line / 2, lines, _LABEL, self.theme.accent)

    def _elbow(self, x0: float, y0: float, x1: float, y1: float, turn: float) -> None:
        self.axes.plot([x0, turn, turn, x1 + 0.02], [y0, y0, y1, y1], color=self.theme.accent, linewidth=1.4)
        tip = {"arrowstyle": "-|>", "color": self.theme.accent, "linewidth": 1.4, "shrinkA": 0, "shrinkB": 0}
        self.axes.annotate("", (x1, y1), (x1 + 0.12, y1), arrowprops=tip)
