"""The parts of a breakdown as blocks with their lines of text, before anything is drawn."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

from okrwidgets.breakdown.rows import derived
from okrwidgets.model import KPI, KeyResult, Objective, Plan
from okrwidgets.pictures import sentences
from okrwidgets.pictures.lettering import Style, measure, wrap
from okrwidgets.text import Language, Sayable
from okrwidgets.text.dates import Interval

CAPTION: Final = Style(8.5)
WORDS: Final = Style(11)
STRONG: Final = Style(12, "bold")
PAD: Final = 0.14
INDENT: Final = 0.3
GAP: Final = 0.16
_WIDEST_FIGURE: Final = 0.4

Kind = Literal["kpi", "objective", "key_result"]


@dataclass(frozen=True, slots=True)
class Block:
    """One part, wrapped to its width; all lengths in inches, from the top left.

    Attributes:
        id: of the part.
        kind: of the part.
        depth: how far it is indented.
        left: edge.
        top: edge.
        width: of the block.
        height: of the block.
        caption: what it is.
        words: its title in lines.
        figure: its target in lines, right-aligned.
    """

    id: str
    kind: Kind
    depth: int
    left: float
    top: float
    width: float
    height: float
    caption: tuple[str, ...]
    words: tuple[str, ...]
    figure: tuple[str, ...]

    @property
    def style(self) -> Style:
        """Of its title."""
        return STRONG if self.kind == "kpi" else WORDS

    @property
    def right(self) -> float:
        """Edge."""
        return self.left + self.width

    @property
    def bottom(self) -> float:
        """Edge."""
        return self.top + self.height


@dataclass(frozen=True, slots=True)
class _Part:
    id: str
    kind: Kind
    depth: int
    caption: Sayable
    title: str
    target: Sayable | None


def blocks(plan: Plan, kpi: KPI, lang: Language, top: float, left: float, right: float) -> list[Block]:
    """Lay the KPI, its objectives and their key results out below each other, in order of reading."""
    laid: list[Block] = []
    for part in _parts(plan, kpi):
        start = left + part.depth * INDENT
        laid.append(_block(part, lang, top, start, right - start))
        top = laid[-1].bottom + GAP
    return laid


def _parts(plan: Plan, kpi: KPI) -> list[_Part]:
    caption: Sayable = sentences.KPI_CAPTION
    if kpi.period is not None:
        caption = sentences.KPI_WITH_PERIOD.fill(dates=Interval(*kpi.period.days(plan.fiscal_year_start)))
    found = [_Part(kpi.id, "kpi", 0, caption, kpi.name, target_of(kpi))]
    below: dict[str | None, list[Objective]] = {}
    for objective in derived(plan, kpi):
        below.setdefault(objective.for_, []).append(objective)

    def put(objective: Objective, depth: int) -> None:
        found.append(_Part(objective.id, "objective", depth, sentences.OBJECTIVE_CAPTION, objective.title, None))
        for row in objective.key_results:
            caption = sentences.STAGE_CAPTIONS.get(row.stage or "", sentences.KEY_RESULT_CAPTION)
            found.append(_Part(row.id, "key_result", depth + 1, caption, row.title, target_of(row)))
            for lower in below.get(row.id, ()):
                put(lower, min(depth + 2, 5))
        for lower in below.get(objective.id, ()):
            put(lower, min(depth + 1, 5))

    for objective in below.get(kpi.id, ()):
        put(objective, 1)
    return found


def target_of(item: KPI | KeyResult) -> Sayable | None:
    """What is to be reached; of a level, also from where."""
    if item.target is None:
        return None
    target = item.unit.amount(item.target)
    if item.counts == "level" and item.start is not None:
        return sentences.FROM_TO.fill(start=item.unit.amount(item.start), target=target)
    return target


def _block(part: _Part, lang: Language, top: float, left: float, width: float) -> Block:
    style = STRONG if part.kind == "kpi" else WORDS
    inner = width - 2 * PAD
    figure = wrap(part.target.say(lang), STRONG, inner * _WIDEST_FIGURE) if part.target else []
    taken = max(measure(line, STRONG) for line in figure) + 2 * PAD if figure else 0.0
    words = wrap(part.title or f"({sentences.UNTITLED.say(lang)})", style, inner - taken)
    caption = wrap(part.caption.say(lang), CAPTION, inner - taken)
    height = max(len(words) * style.line + len(caption) * CAPTION.line, len(figure) * STRONG.line) + 1.6 * PAD
    return Block(part.id, part.kind, part.depth, left, top, width, height, tuple(caption), tuple(words), tuple(figure))
