"""What the coach sends to the browser, and what comes back. Everything is ready to be painted."""

from __future__ import annotations

from typing import Literal, NotRequired

from typing_extensions import TypedDict

from okrwidgets.editing.screen.shapes import Letter, LetterWords, OpenMessage, VerdictWords


class Piece(TypedDict):
    """A stretch of the statement; all of them, one after the other, are the statement."""

    text: str
    tone: NotRequired[Literal["carries", "doubt", "slot"]]
    """What it does: carries a letter, raises a doubt, or is a slot that a person still fills in."""
    label: NotRequired[str]
    """In words, for example ``target`` or ``by when``: never by colour alone."""


class CoachFinding(TypedDict):
    """Something to look at, with its reason and its repair."""

    key: str
    """Its code, counted: stays while one types elsewhere in the statement."""
    code: str
    letter: str
    sign: str
    word: str
    """Sign and word of the verdict that it leads to."""
    message: str
    why: str
    repair: str
    repaired: NotRequired[str]
    """The whole statement after the repair; without it only the person knows."""


class CoachScreen(TypedDict):
    """All there is to paint."""

    rev: int
    text: str
    pieces: list[Piece]
    letters: list[Letter]
    findings: list[CoachFinding]
    headline: str
    """Where one stands, and the one next step."""
    mode: Literal["coach", "quiet", "reveal"]
    shown: bool
    """Whether the verdicts are to be seen: never in quiet mode, on demand in reveal mode."""
    can_undo: bool
    can_redo: bool


class CoachWords(TypedDict):
    """Every word that the browser draws by itself."""

    lang: Literal["en", "it"]
    text_lang: Literal["en", "it"]
    ui: dict[str, str]
    letters: dict[str, LetterWords]
    verdicts: dict[str, VerdictWords]


class Selection(TypedDict):
    """What is selected in the text, in UTF-16 code units as the browser counts."""

    start: int
    end: int


class CoachMessage(TypedDict):
    """The screen after a keystroke, an action, or when a view opens."""

    type: Literal["coach"]
    view: NotRequired[str]
    """Only this view asked; the others pass it over."""
    ack: dict[str, int]
    """The last message of each view that this answers; the next two are for those views only."""
    select: NotRequired[Selection]
    announce: NotRequired[str]
    screen: CoachScreen
    words: NotRequired[CoachWords]


class CoachEdit(TypedDict):
    """A person typed: the whole text as it is now."""

    type: Literal["edit"]
    view: str
    seq: int
    raw: str


class CoachAct(TypedDict):
    """A person did something."""

    type: Literal["act"]
    view: str
    seq: int
    action: Literal["repair", "undo", "redo", "reveal", "hide", "example"]
    key: NotRequired[str]
    """Of a ``repair``: which finding."""


class CoachProtocol(TypedDict):
    """All messages, for the generator of types."""

    to_browser: CoachMessage
    to_kernel: OpenMessage | CoachEdit | CoachAct
