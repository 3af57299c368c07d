"""What the glossary sends to the browser, and what comes back. Everything is ready to be painted."""

from __future__ import annotations

from typing import Literal, NotRequired

from typing_extensions import TypedDict

from okrwidgets.editing.screen.shapes import OpenMessage
from okrwidgets.formula.shapes import MathNode


class Hit(TypedDict):
    """A term in a list."""

    key: str
    name: str
    expansion: NotRequired[str]
    definition: str


class TermLink(TypedDict):
    """Another term, to go to."""

    key: str
    name: str


class Confused(TypedDict):
    """A term that is taken for this one."""

    key: str
    name: str
    why: str


class Cited(TypedDict):
    """A source."""

    title: str
    url: NotRequired[str]
    """Always http or https."""


class SetFormula(TypedDict):
    """A formula, set as mathematics."""

    name: str
    node: MathNode
    reading: str
    """The whole equation in one line, for who does not see it."""


class Fact(TypedDict):
    """One line of a KPI's data."""

    label: str
    text: str


class TermPage(TypedDict):
    """A term, ready to be read."""

    key: str
    kind: str
    name: str
    expansion: NotRequired[str]
    also: NotRequired[str]
    """What else it is called."""
    definition: str
    formulas: list[SetFormula]
    """As it is defined and, where another KPI takes part, written out; none of a word of the method."""
    facts: list[Fact]
    trap: NotRequired[str]
    worked: NotRequired[str]
    example: str
    not_to_confuse: list[Confused]
    related: list[TermLink]
    sources: list[Cited]
    markdown: str
    """The same page, to be taken along."""


class SheetField(TypedDict):
    """A figure that the calculator asks for."""

    column: str
    label: str
    unit: str
    range: NotRequired[str]
    what: str
    raw: str
    """As it stands in the field."""
    echo: NotRequired[str]
    problem: NotRequired[str]


class Sheet(TypedDict):
    """The calculator of a KPI."""

    fields: list[SheetField]
    steps: NotRequired[str]
    """The formula with these figures in it."""
    sign: NotRequired[Literal["=", "≈"]]
    """Whether the result is written exactly."""
    result: NotRequired[str]
    reason: NotRequired[str]
    """Why there is no result; one of the two is always there."""
    is_empty: bool
    is_example: bool
    """Whether the figures are those of the worked example."""


class LookupScreen(TypedDict):
    """All there is to paint."""

    rev: int
    query: str
    status: str
    """How many terms were found, or how to go on."""
    hits: list[Hit]
    """Found for the query; where nothing was, what comes near."""
    page: NotRequired[TermPage]
    """Without it the start is shown."""
    sheet: NotRequired[Sheet]
    can_back: bool
    can_forward: bool


class LookupWords(TypedDict):
    """Every word that the browser draws by itself."""

    lang: Literal["en", "it"]
    ui: dict[str, str]
    index: list[Hit]
    """All terms, in alphabetical order."""
    starters: list[Hit]


class LookupMessage(TypedDict):
    """The screen after a keystroke, an action, or when a view opens."""

    type: Literal["lookup"]
    view: NotRequired[str]
    """Only this view asked; the others pass it over."""
    ack: dict[str, int]
    """The last message of each view that this answers; ``read`` and ``announce`` are for those views only."""
    read: NotRequired[bool]
    """A page was asked for: one goes on at its beginning."""
    announce: NotRequired[str]
    screen: LookupScreen
    words: NotRequired[LookupWords]


class LookupEdit(TypedDict):
    """A person typed: the whole text of the search, or of a figure of the calculator."""

    type: Literal["edit"]
    view: str
    seq: int
    raw: str
    column: NotRequired[str]
    """Of a figure."""
    term: NotRequired[str]
    """Of a figure: the KPI that it belongs to; another page may have been opened meanwhile."""


class LookupAct(TypedDict):
    """A person did something."""

    type: Literal["act"]
    view: str
    seq: int
    action: Literal["choose", "back", "forward", "clear", "example"]
    key: NotRequired[str]
    """Of a ``choose``: which term; without it the first that was found."""


class LookupProtocol(TypedDict):
    """All messages, for the generator of types."""

    to_browser: LookupMessage
    to_kernel: OpenMessage | LookupEdit | LookupAct
