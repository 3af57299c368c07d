"""What goes to the browser, and what comes back: the contract of both sides.

TypeScript types are generated from these (``make types``), so that no name is written twice.
Everything is ready to be painted: the browser formats nothing and decides nothing.
"""

from __future__ import annotations

from typing import Literal, NotRequired

from typing_extensions import TypedDict


class Cell(TypedDict):
    """One field as it is shown."""

    edit: str
    """As put into the input, for example ``100,000``."""
    text: NotRequired[str]
    """As read by a person, for example ``€100,000``, where that differs from ``edit``."""
    echo: NotRequired[str]
    """How the typed text was understood."""
    problem: NotRequired[str]
    """Why the typed text is not taken yet; ``edit`` then holds the draft."""


class Choice(TypedDict):
    """One value of a choice, with its words."""

    value: str
    label: str


class FieldWords(TypedDict):
    """A field's label and how it is drawn."""

    label: str
    kind: Literal["text", "long", "number", "choice", "period", "unit", "link"]
    choices: list[Choice]


class Letter(TypedDict):
    """One letter of SMART with its verdict."""

    letter: str
    verdict: Literal["met", "partly", "missing", "ask"]
    reason: str
    question: NotRequired[str]
    field: NotRequired[str]
    """The field where the person can do something about it."""


class Smart(TypedDict):
    """The five letters of one part."""

    count: str
    """Letters met, for example ``4/5``; empty while nothing was written yet."""
    good: bool
    letters: list[Letter]


class Line(TypedDict):
    """One sentence of what the breakdown assumes."""

    text: str
    status: Literal["assumed", "short", "fits", "open"]


class Bar(TypedDict):
    """A share of the target, drawn as a bar."""

    share: float
    """0 to 1, cut to what can be drawn."""
    label: str


class Node(TypedDict):
    """One KPI, objective or key result."""

    id: str
    kind: Literal["kpi", "objective", "key_result"]
    number: str
    """Its place among its neighbours, from 1."""
    title: str
    """How others name it."""
    cells: dict[str, Cell]
    """By field; an empty field has none."""
    main: list[str]
    """The fields that are always there."""
    more: list[str]
    """The fields on demand."""
    children: list[str]
    above: NotRequired[str]
    """A sentence over the title, for example what it derives from."""
    tags: list[str]
    indented: bool
    smart: NotRequired[Smart]
    hint: NotRequired[Letter]
    """The one letter that the person can do something about next."""
    advice: list[str]
    lines: list[Line]
    """What the breakdown assumes (of a KPI)."""
    bar: NotRequired[Bar]
    add: NotRequired[str]
    """The words of the button that adds a child."""


class Conflict(TypedDict):
    """A field that was changed here and in the file."""

    text: str


class Top(TypedDict):
    """What stands around the outline."""

    rev: int
    title: Cell
    profile: Cell
    roots: list[str]
    file: str
    state: Literal["none", "new", "saved", "unsaved", "conflict", "failed"]
    trouble: NotRequired[str]
    conflicts: list[Conflict]
    notices: list[str]
    advice: list[str]
    can_undo: bool
    can_redo: bool
    empty: bool


class Template(TypedDict):
    """A ready KPI to start from; in the catalogue with the other words that one may look for it by."""

    key: str
    label: str
    also: NotRequired[str]


class LetterWords(TypedDict):
    """What a letter of SMART stands for."""

    name: str
    why: str


class VerdictWords(TypedDict):
    """How a verdict is shown: never by colour alone."""

    sign: str
    word: str


class Words(TypedDict):
    """Every word that the browser draws by itself, in the reader's language."""

    lang: Literal["en", "it"]
    ui: dict[str, str]
    simple: dict[str, dict[str, str]]
    """Labels of the fields that are always there, in a beginner's words."""
    fields: dict[str, dict[str, FieldWords]]
    letters: dict[str, LetterWords]
    verdicts: dict[str, VerdictWords]
    templates: list[Template]
    catalogue: list[Template]


class Screen(TypedDict):
    """All there is to paint."""

    top: Top
    nodes: dict[str, Node]
    words: Words


class Focus(TypedDict):
    """Where the person goes on."""

    id: str
    field: str


class ScreenMessage(TypedDict):
    """The whole screen, for a view that has just opened or when the language changed."""

    type: Literal["screen"]
    view: NotRequired[str]
    """Only this view asked; the others pass it over."""
    screen: Screen


class PatchMessage(TypedDict):
    """Only what changed."""

    type: Literal["patch"]
    rev: int
    ack: dict[str, int]
    """The last message of each view that this answers."""
    top: NotRequired[Top]
    nodes: dict[str, Node]
    gone: list[str]
    elsewhere: bool
    """Not from typing: a field with the focus may be painted over."""
    announce: NotRequired[str]
    focus: NotRequired[Focus]
    by: NotRequired[str]
    """The view that acted; only there the focus moves."""


class OpenMessage(TypedDict):
    """A view opened."""

    type: Literal["open"]
    view: str
    page: str
    """The page's ``<html lang>``."""


class EditMessage(TypedDict):
    """A person typed."""

    type: Literal["edit"]
    view: str
    seq: int
    rev: int
    path: list[str]
    """Ids and, last, the field; the field alone for the plan itself."""
    raw: str


ActionName = Literal[
    "undo",
    "redo",
    "add_kpi",
    "add_objective",
    "add_key_result",
    "remove",
    "move_up",
    "move_down",
    "indent",
    "outdent",
    "keep_mine",
    "take_theirs",
    "example",
    "template",
]


class ActMessage(TypedDict):
    """A person did something."""

    type: Literal["act"]
    view: str
    seq: int
    action: ActionName
    id: NotRequired[str]
    raw: NotRequired[str]


class Protocol(TypedDict):
    """All messages, for the generator of types."""

    to_browser: ScreenMessage | PatchMessage
    to_kernel: OpenMessage | EditMessage | ActMessage
