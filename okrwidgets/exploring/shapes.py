"""What the driver tree at play sends to the browser, and what comes back. Everything is ready to be painted."""

from __future__ import annotations

from typing import Literal, NotRequired

from typing_extensions import TypedDict

from okrwidgets.editing.screen.shapes import Choice, OpenMessage

Tone = Literal["moved", "stated", "assumed", "computed", "implied", "missing", "hidden"]
"""How a figure came about; the words beside it say so too."""
Verdict = Literal["reached", "short", "open"]


class Slider(TypedDict):
    """A native range, in the figures that people read (a percent is 12, not 0.12)."""

    low: float
    high: float
    step: float
    at: float


class Shown(TypedDict):
    """A driver's figure as it is now."""

    text: str
    """Empty where there is none, or where it is not to be seen yet."""
    tone: Tone
    origin: str
    """Where it comes from, in words."""
    before: NotRequired[str]
    """What it was, where moving something has changed it."""
    why: NotRequired[str]
    """Why there is no figure."""
    edit: NotRequired[str]
    """As it goes into the field; only of a driver that can be moved."""
    slider: NotRequired[Slider]
    echo: NotRequired[str]
    problem: NotRequired[str]
    """Why what was typed is not taken yet; ``edit`` is then the draft."""


class Facts(TypedDict):
    """What stays of a driver while one plays."""

    label: str
    unit: str
    """Beside the field."""
    can_move: bool


class Branch(TypedDict):
    """A place in the drawn tree. All of them, each before what is below it, are the tree."""

    id: str
    depth: int
    """0 right below the KPI."""
    elsewhere: bool
    """Its branch is drawn where it came first; here stands its name only."""


class Likely(TypedDict):
    """How likely it is that the KPI gets there."""

    text: str
    share: NotRequired[float]
    """0 to 1, for the bar; without it nothing could be computed."""
    rough: bool
    """From few draws, while one drags; an exact one follows."""
    notes: list[str]


class Head(TypedDict):
    """The KPI, and what it comes to."""

    name: str
    text: str
    """Its value; empty where there is none, or where it is not to be seen yet."""
    formula: str
    target: NotRequired[str]
    before: NotRequired[str]
    gap: str
    """How it stands against its target, or why it has no value."""
    verdict: Verdict
    share: NotRequired[float]
    """0 to 1 of the target, for the bar."""
    said: str
    """The same in one sentence, for who does not see it."""


class Effect(TypedDict):
    """What a little more of one driver brings."""

    id: str
    label: str
    text: str
    share: float
    """0 to 1 of the largest, for the bar."""


class Solution(TypedDict):
    """What it would take of one driver."""

    id: str
    text: str
    reachable: bool
    take: NotRequired[str]
    """The words of the button that takes the figure over."""


class Guess(TypedDict):
    """Predict first: what one expects before one is shown the answer."""

    asking: bool
    """The answer is hidden until a figure was given."""
    invite: str
    unit: str
    """What to do next."""
    raw: str
    echo: NotRequired[str]
    problem: NotRequired[str]
    compared: NotRequired[str]
    """What was expected, what it is, and the difference; after the answer."""


class ExploreTop(TypedDict):
    """What stands around the tree."""

    can_undo: bool
    can_redo: bool
    moved: list[str]
    """Ids of the drivers that were moved."""
    file: str
    state: Literal["none", "new", "saved", "unsaved", "conflict", "failed"]
    trouble: NotRequired[str]
    conflicts: list[str]
    kpis: list[Choice]
    """The KPIs of the plan, where there are several."""
    kpi: str


class Missing(TypedDict):
    """There is no tree: what one needs."""

    sentence: str
    needs: str
    """In words; empty where formulas are written and only want mending."""
    sample: str
    """What a file would say; empty likewise."""
    example: bool
    """Whether the article's example can be taken."""


class Aside(TypedDict):
    """What is worked out when nothing moves."""

    effects: list[Effect]
    writes: list[str]
    """What applying would write into the plan."""


class ExploreScreen(TypedDict):
    """All there is to paint."""

    top: ExploreTop
    missing: NotRequired[Missing]
    head: NotRequired[Head]
    likely: NotRequired[Likely]
    guess: NotRequired[Guess]
    tree: list[Branch]
    facts: dict[str, Facts]
    figures: dict[str, Shown]
    notes: list[str]
    """What does not fit in the tree, in words."""
    aside: Aside
    solution: NotRequired[Solution]


class ExplorePatch(TypedDict):
    """Only what changed; the figures of these drivers only."""

    top: NotRequired[ExploreTop]
    head: NotRequired[Head]
    likely: NotRequired[Likely]
    guess: NotRequired[Guess]
    figures: NotRequired[dict[str, Shown]]
    aside: NotRequired[Aside]
    solution: NotRequired[Solution | None]
    """``None`` where one is no longer true."""


class ExploreWords(TypedDict):
    """Every word that the browser draws by itself."""

    lang: Literal["en", "it"]
    ui: dict[str, str]


class ExploreMessage(TypedDict):
    """The whole screen for a view that opens or a tree that is another one; else only what changed."""

    type: Literal["explore"]
    view: NotRequired[str]
    """Only this view asked; the others pass it over."""
    ack: dict[str, int]
    """The last message of each view that this answers; ``announce`` is for those views only."""
    announce: NotRequired[str]
    screen: NotRequired[ExploreScreen]
    patch: NotRequired[ExplorePatch]
    words: NotRequired[ExploreWords]


class ExploreEdit(TypedDict):
    """A slider was moved, or a figure typed."""

    type: Literal["edit"]
    view: str
    seq: int
    raw: str
    """What was typed; of a slider its position, as JavaScript writes a number."""
    at: Literal["slider", "field", "guess"]
    id: NotRequired[str]
    """Of the driver; not of a guess."""
    stroke: NotRequired[int]
    """Counts the drags of a view: all of one is one step for undo. Without it (keys) a second parts two steps."""


class ExploreAct(TypedDict):
    """A person did something."""

    type: Literal["act"]
    view: str
    seq: int
    action: Literal[
        "undo",
        "redo",
        "reset",
        "reset_all",
        "solve",
        "take",
        "apply",
        "answer",
        "choose",
        "example",
        "keep_mine",
        "take_theirs",
    ]
    key: NotRequired[str]
    """Of a driver, or of the KPI that was chosen."""


class ExploreProtocol(TypedDict):
    """All messages, for the generator of types."""

    to_browser: ExploreMessage
    to_kernel: OpenMessage | ExploreEdit | ExploreAct
