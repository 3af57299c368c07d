"""A desk: one application open on one notebook, at which many tests work one after the other.

Opening JupyterLab costs seconds, running two cells a fraction of one.
"""

from __future__ import annotations

import itertools
from dataclasses import dataclass, field

from playwright.sync_api import Page, expect

from okrwidgets.model.starting_points import article_text
from tests.browser.builder import Opened, open_app, write_notebook
from tests.browser.check_in import CheckIns
from tests.browser.coach import Coach
from tests.browser.exploring import Explorer
from tests.browser.glossary import Glossary
from tests.browser.helpers import run_all, set_theme
from tests.browser.server import DESK, Jupyter

SIZE = {"width": 1280, "height": 900}

SET_CELLS = """(sources) => {
  const model = window.jupyterapp.shell.currentWidget.content.model.sharedModel;
  model.transact(() => {
    model.deleteCellRange(0, model.cells.length);
    for (const source of sources) model.addCell({ cell_type: "code", source });
  });
}"""

CLOSE_OTHERS = """() => {
  for (const widget of [...window.jupyterapp.shell.widgets("main")]) if (!widget.context) widget.close();
}"""

_plans = itertools.count(1)


@dataclass
class Desk:
    """An open notebook whose cells change from test to test."""

    page: Page
    jupyter: Jupyter
    application: str
    dark: bool = field(default=False, init=False)

    @classmethod
    def lay(cls, page: Page, jupyter: Jupyter, application: str) -> Desk:
        """Open the application on a notebook of its own."""
        notebook = write_notebook(jupyter.root, "import okrwidgets as okr", name=f"{DESK}{application}.ipynb")
        open_app(jupyter, page, application, notebook)
        run_all(page)
        return cls(page, jupyter, application)

    def tidy(self) -> None:
        """As it was at the start: size, theme, language, motion, nothing open but the notebook."""
        self.close_others()
        self.page.set_viewport_size(SIZE)  # type: ignore[arg-type]
        self.page.emulate_media(reduced_motion="no-preference")
        self.page.evaluate("() => { document.documentElement.lang = 'en'; }")
        self.theme(dark=False)

    def close_others(self) -> None:
        """Close what was opened beside the notebook."""
        self.page.evaluate(CLOSE_OTHERS)

    def theme(self, *, dark: bool) -> None:
        """Choose the light or the dark theme."""
        if dark != self.dark:
            set_theme(self.page, dark=dark)
            self.dark = dark

    def run(self, *cells: str) -> None:
        """Put these cells into the notebook instead of the present ones and run them."""
        self.page.evaluate(SET_CELLS, list(cells))
        run_all(self.page)

    def new_plan(self, plan: str | None = None, lang: str = "en") -> str:
        """A plan file that no other test uses, with the article's example if nothing else is given; its name."""
        name = f"plan-{self.application}-{next(_plans)}.okr.yaml"
        if plan != "":
            (self.jupyter.root / name).write_text(article_text(lang) if plan is None else plan, encoding="utf-8")
        return name

    def show(self, lang: str = "en", plan: str | None = None, code: str = "", builder: str = "OKRBuilder") -> Opened:
        """Show a builder on a new plan (an empty text: on no file yet).

        Args:
            lang: of the plan and of the reader.
            plan: its text; the article's example if nothing is given.
            code: cells instead of the usual one, parted by empty lines; ``FILE`` stands for the file's name.
            builder: which of the two.
        """
        name = self.new_plan(plan, lang)
        usual = f"builder = okr.{builder}(FILE, lang={lang!r})\nbuilder"
        shown = (code or usual).replace("FILE", repr(name))
        self.run("import okrwidgets as okr", *shown.split("\n\n"))
        opened = Opened(self.page, self.jupyter, name)
        expect(opened.widget).to_be_visible()
        return opened

    def coach(self, text: str = "", lang: str = "en", options: str = "", code: str = "") -> Coach:
        """Show a SMART coach.

        Args:
            text: to start from.
            lang: of the reader.
            options: further keywords, as they are written.
            code: cells instead of the usual one, parted by empty lines; ``COACH`` stands for a new coach.
        """
        made = f"okr.SmartCoach({text!r}, lang={lang!r}, {options})"
        shown = (code or "coach = COACH\ncoach").replace("COACH", made)
        self.run("import okrwidgets as okr", *shown.split("\n\n"))
        coach = Coach(self.page, self.jupyter)
        expect(coach.area).to_be_visible()
        return coach

    def glossary(self, term: str | None = None, lang: str = "en", options: str = "", code: str = "") -> Glossary:
        """Show a glossary.

        Args:
            term: whose page is open.
            lang: of the reader.
            options: further keywords, as they are written.
            code: cells instead of the usual one, parted by empty lines; ``GLOSSARY`` stands for a new one.
        """
        made = f"okr.GlossaryBrowser({term!r}, lang={lang!r}, {options})"
        shown = (code or "glossary = GLOSSARY\nglossary").replace("GLOSSARY", made)
        self.run("import okrwidgets as okr", *shown.split("\n\n"))
        glossary = Glossary(self.page, self.jupyter)
        expect(glossary.search).to_be_visible()
        return glossary

    def check_ins(self, plan: str | None = None, lang: str = "en", options: str = "", code: str = "") -> CheckIns:
        """Show a check-in form on a new plan (an empty text: on no file).

        Args:
            plan: its text; the article's example if nothing is given.
            lang: of the plan and of the reader.
            options: further keywords, as they are written.
            code: cells instead of the usual one, parted by empty lines; ``FORM`` stands for a new form, ``FILE`` for
                the file's name.
        """
        name = self.new_plan(plan, lang)
        made = f"okr.CheckInForm(FILE, lang={lang!r}, {options})"
        shown = (code or "form = FORM\nform").replace("FORM", made).replace("FILE", repr(name))
        self.run("import okrwidgets as okr", *shown.split("\n\n"))
        form = CheckIns(self.page, self.jupyter, name)
        expect(form.widget).to_be_visible()
        return form

    def explorer(self, plan: str | None = None, lang: str = "en", options: str = "", code: str = "") -> Explorer:
        """Show a driver tree to play with, on a new plan (an empty text: on no file yet).

        Args:
            plan: its text; the article's example if nothing is given.
            lang: of the plan and of the reader.
            options: further keywords, as they are written.
            code: cells instead of the usual one, parted by empty lines; ``PLAY`` stands for a new tree and ``FILE`` for
                the file's name.
        """
        name = self.new_plan(plan, lang)
        made = f"okr.WhatIf({name!r}, lang={lang!r}, {options})"
        shown = (code or "play = PLAY\nplay").replace("PLAY", made).replace("FILE", repr(name))
        self.run("import okrwidgets as okr", *shown.split("\n\n"))
        explorer = Explorer(self.page, self.jupyter, name)
        expect(explorer.widget).to_be_visible()
        return explorer
