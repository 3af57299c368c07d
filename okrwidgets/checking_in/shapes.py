"""What a check-in form sends to the browser, and what comes back. Everything is ready to be painted."""

from __future__ import annotations

from typing import Literal, NotRequired

from typing_extensions import TypedDict

from okrwidgets.editing.screen.shapes import Cell, Conflict, OpenMessage

CheckField = Literal["on", "value", "confidence", "note", "target"]


class SparkPoint(TypedDict):
    """A point of a spark line; both from 0 to 1, ``y`` upwards."""

    x: float
    y: float


class Spark(TypedDict):
    """How the figure went, where it is expected, and where it goes; drawn small."""

    alt: str
    """The same in words."""
    actual: list[SparkPoint]
    expected: list[SparkPoint]
    forecast: list[SparkPoint]
    low: list[SparkPoint]
    """The lower edge of what is likely; as many points as ``high``."""
    high: list[SparkPoint]
    target: NotRequired[float]
    now: NotRequired[SparkPoint]
    """The value that is being written."""


class CheckStatus(TypedDict):
    """How it stands: a sign and a word, never colour alone."""

    tone: Literal["good", "doubt", "late", "none"]
    sign: str
    word: str


class CheckRow(TypedDict):
    """One key result or KPI."""

    id: str
    title: str
    unit: str
    """What is counted, beside the field."""
    last: str
    """The last value with its day; or that there is none yet."""
    target: str
    """Up to what figure; empty where there is none."""
    cells: dict[str, Cell]
    """``value``, ``confidence``, ``note`` and ``target``; an empty one is left out."""
    hints: dict[str, str]
    """What an empty field shows in grey."""
    share: NotRequired[float]
    """0 to 1, cut to what can be drawn."""
    progress: str
    """How far it has come; empty where that cannot be said."""
    status: CheckStatus
    spark: NotRequired[Spark]
    lines: list[str]
    """Where it stands against the line, and where it will end up."""
    why: list[str]
    """The line and the rule, on demand."""
    notes: list[str]
    """What is there already on this day, what a written row still lacks."""
    questions: list[str]
    """What is asked about before it is saved."""
    counts: bool
    """It is one of those that are saved."""
    done: bool
    """Its target is reached."""


class CheckGroup(TypedDict):
    """An objective with its key results, or the KPIs."""

    title: str
    rows: list[CheckRow]


class Moved(TypedDict):
    """One line of what the last save has moved."""

    title: str
    text: str
    note: NotRequired[str]


class CheckSummary(TypedDict):
    """What the last save has moved."""

    title: str
    lines: list[Moved]


class CheckQuestions(TypedDict):
    """What was asked about when one wanted to save."""

    title: str
    texts: list[str]


class CheckScreen(TypedDict):
    """All there is to paint."""

    rev: int
    title: str
    on: Cell
    on_says: str
    """The typed day in words; empty where nothing was typed."""
    on_questions: list[str]
    groups: list[CheckGroup]
    note: NotRequired[str]
    """Nothing to check in, everything checked in, the period over."""
    save: str
    """The words of the button."""
    can_save: bool
    asked: NotRequired[CheckQuestions]
    summary: NotRequired[CheckSummary]
    file: str
    state: Literal["none", "new", "saved", "unsaved", "conflict", "failed"]
    trouble: NotRequired[str]
    conflicts: list[Conflict]
    can_undo: bool
    can_redo: bool


class CheckWords(TypedDict):
    """Every word that the browser draws by itself."""

    lang: Literal["en", "it"]
    ui: dict[str, str]


class CheckFocus(TypedDict):
    """Where the person goes on: a field of a row, or ``""`` with ``on``, ``asked`` or ``summary``."""

    id: str
    field: str


class CheckMessage(TypedDict):
    """The screen after a keystroke, an action, a change elsewhere, or when a view opens."""

    type: Literal["check"]
    view: NotRequired[str]
    """Only this view asked; the others pass it over."""
    ack: dict[str, int]
    """The last message of each view that this answers; ``focus`` is for those views only."""
    announce: NotRequired[str]
    focus: NotRequired[CheckFocus]
    flash: list[str]
    """Rows whose figures were changed elsewhere."""
    screen: CheckScreen
    words: NotRequired[CheckWords]


class CheckEdit(TypedDict):
    """A person typed: the whole text of a field."""

    type: Literal["edit"]
    view: str
    seq: int
    raw: str
    field: CheckField
    id: NotRequired[str]
    """The row; without it the day on top."""


class CheckAct(TypedDict):
    """A person did something."""

    type: Literal["act"]
    view: str
    seq: int
    action: Literal["save", "confirm", "back", "more", "less", "undo", "redo", "keep_mine", "take_theirs"]
    key: NotRequired[str]
    """Of ``more`` and ``less`` (of a row's confidence): the row."""


class CheckProtocol(TypedDict):
    """All messages, for the generator of types."""

    to_browser: CheckMessage
    to_kernel: OpenMessage | CheckEdit | CheckAct
