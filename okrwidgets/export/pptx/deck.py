"""A deck of slides: titles, sentences and tables, always within the page."""

from __future__ import annotations

import datetime as dt
import io
import zipfile
from collections.abc import Sequence
from typing import Any, Final

from okrwidgets.export.legible import legible
from okrwidgets.export.packages import needed
from okrwidgets.export.report.record import Tone

_EMU: Final = 914_400
WIDTH, HEIGHT = 13.333, 7.5
MARGIN: Final = 0.6
_COLOURS: Final[dict[Tone, str]] = {"plain": "1F2328", "good": "1A7F37", "warn": "A33B00"}
_SOFT, _LINE = "57606A", "E4E8EC"
_GRID: Final = "{5940675A-B579-460E-94D1-54222C63F5DA}"
"""The table style “No Style, Table Grid”."""
_MADE: Final = dt.datetime(2000, 1, 1)  # noqa: DTZ001  # the same plan makes the same slides, whenever that is


class Deck:
    """Slides of 16 to 9."""

    def __init__(self, title: str) -> None:
        self._pptx = needed("pptx", "pptx")
        from pptx.dml.color import RGBColor
        from pptx.util import Emu, Pt

        self._colour: Any = RGBColor
        self._emu, self._pt = Emu, Pt
        self.deck: Any = self._pptx.Presentation()
        self.deck.slide_width, self.deck.slide_height = self._inches(WIDTH), self._inches(HEIGHT)
        core = self.deck.core_properties
        core.title, core.author, core.created, core.modified = title[:255], "", _MADE, _MADE

    def slide(self, title: str, eyebrow: str = "", notes: Sequence[str] = ()) -> Any:
        """A slide with a title; the notes are for the one who speaks."""
        slide = self.deck.slides.add_slide(self.deck.slide_layouts[5])
        shape = slide.shapes.title
        shape.left, shape.top = self._inches(MARGIN), self._inches(0.75 if eyebrow else 0.45)
        shape.width, shape.height = self._inches(WIDTH - 2 * MARGIN), self._inches(1.05)
        self._write(
            shape.text_frame, [(title, "plain")], 32 if len(title) < 70 else 24 if len(title) < 140 else 18, bold=True
        )
        if eyebrow:
            self.text(slide, [(eyebrow, "plain")], 0.4, 0.35, size=14, soft=True)
        if notes:
            slide.notes_slide.notes_text_frame.text = legible("\n".join(notes))
        return slide

    def text(
        self,
        slide: Any,
        lines: Sequence[tuple[str, Tone]],
        top: float,
        height: float,
        *,
        size: int = 18,
        soft: bool = False,
    ) -> None:
        """Lines one below the other, smaller where they would not fit."""
        box = slide.shapes.add_textbox(
            self._inches(MARGIN), self._inches(top), self._inches(WIDTH - 2 * MARGIN), self._inches(height)
        )
        wanted = sum(1 + len(words) // 95 for words, _ in lines) * size * 1.35 / 72
        fitting = size if wanted <= height else max(9, int(size * height / wanted))
        self._write(box.text_frame, lines, fitting, soft=soft)

    def table(
        self, slide: Any, heads: Sequence[str], rows: Sequence[Sequence[str]], top: float, widths: Sequence[float]
    ) -> None:
        """A table with a head; the first column is as wide as what the others leave."""
        whole = WIDTH - 2 * MARGIN
        shape = slide.shapes.add_table(
            len(rows) + 1, len(heads), self._inches(MARGIN), self._inches(top), self._inches(whole), self._inches(0.4)
        )
        table = shape.table
        for n, width in enumerate([whole - sum(widths), *widths]):
            table.columns[n].width = self._inches(width)
        # lines only: the programs' own style is coloured, and every cell of it would have to be painted over
        table._tbl.tblPr[-1].text = _GRID
        size = 14 if len(rows) <= 7 else 12
        for at, cells in enumerate([heads, *rows]):
            for n, words in enumerate(cells):
                cell = table.cell(at, n)
                if at == 0:
                    cell.fill.solid()
                    cell.fill.fore_color.rgb = self._colour.from_string(_LINE)
                self._write(cell.text_frame, [(words, None)], size, bold=at == 0, right=0 < n <= 3)

    def written(self) -> bytes:
        """The file; the same slides make the same bytes, whenever that is."""
        file, timeless = io.BytesIO(), io.BytesIO()
        self.deck.save(file)
        with zipfile.ZipFile(file) as packed, zipfile.ZipFile(timeless, "w", zipfile.ZIP_DEFLATED) as again:
            for name in packed.namelist():
                again.writestr(zipfile.ZipInfo(name), packed.read(name), zipfile.ZIP_DEFLATED)
        return timeless.getvalue()

    def _write(
        self,
        frame: Any,
        lines: Sequence[tuple[str, Tone | None]],
        size: int,
        *,
        bold: bool = False,
        soft: bool = False,
        right: bool = False,
    ) -> None:
        frame.word_wrap = True
        for n, (words, tone) in enumerate(lines):
            paragraph = frame.paragraphs[0] if n == 0 else frame.add_paragraph()
            if right:
                paragraph.alignment = 3
            run = paragraph.add_run()
            run.text = legible(words).replace("\n", " ")
            run.font.size, run.font.bold = self._pt(size), bold or tone in {"good", "warn"}
            if tone is not None:
                run.font.color.rgb = self._colour.from_string(_SOFT if soft else _COLOURS[tone])

    def _inches(self, value: float) -> Any:
        return self._emu(int(value * _EMU))
