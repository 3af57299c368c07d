"""One KPI, objective or key result, ready to be painted."""

from __future__ import annotations

from dataclasses import dataclass
from operator import is_
from typing import Final

from okrwidgets.breakdown import said_of
from okrwidgets.editing.fields import BETTER, COMMITMENT, LEVEL, STAGE
from okrwidgets.editing.screen import sentences
from okrwidgets.editing.screen.cells import cells_of
from okrwidgets.editing.screen.outline import Place
from okrwidgets.editing.screen.shapes import Bar, Letter, Line, Node, Smart
from okrwidgets.editing.session import Session
from okrwidgets.model import KPI, KeyResult, Objective, Plan
from okrwidgets.smart import review
from okrwidgets.text import Language, Sayable, Verbatim
from okrwidgets.text.dates import Interval
from okrwidgets.text.numbers import Number, Percent

MOST_LINES: Final = 12


@dataclass(frozen=True, slots=True)
class NodeKey:
    """What a node is made from: when none of it changed, neither did the node.

    Attributes:
        records: the same only if they are the same objects, for they are frozen and shared.
        words: the same if they are equal.
    """

    records: tuple[object, ...]
    words: tuple[object, ...]

    def same(self, other: NodeKey | None) -> bool:
        """Whether both make the same node; asked for every part at each keystroke."""
        return other is not None and all(map(is_, self.records, other.records)) and self.words == other.words


def node_key(session: Session, plan: Plan, place: Place, said: tuple[str, ...], lang: Language) -> NodeKey:
    """Gather what the node of a part is made from."""
    item = place.item
    drafts = session.drafts
    marks = tuple((name, draft.raw) for (id, name), draft in drafts.items() if id == item.id) if drafts else ()
    echo = session.echo[1] if session.echo is not None and session.echo[0][0] == item.id else None
    words = (place.number, tuple(place.children), said, marks, lang, plan.profile, plan.fiscal_year_start)
    if isinstance(item, KeyResult) and isinstance(place.parent, Objective):
        # Its objective is another object whenever a neighbour changes; only these of its fields are shown here.
        above = place.parent
        helped = plan.find(item.supports[-1]) if item.supports else None
        return NodeKey((item, place.kpi, helped, echo), (*words, above.for_, above.owner, above.title))
    return NodeKey((item, place.kpi, plan if isinstance(item, KPI) else place.parent, echo), words)


def build_node(session: Session, place: Place, said: tuple[str, ...], lang: Language) -> Node:
    """Build the node of one part."""
    item, plan = place.item, session.plan
    node = Node(
        id=item.id,
        kind="kpi",
        number=str(place.number),
        title=title_of(item, lang),
        cells=cells_of(session, item, lang),
        main=[],
        more=[],
        children=place.children,
        tags=[],
        indented=False,
        advice=list(said),
        lines=[],
    )
    if isinstance(item, KPI):
        _kpi(node, item, plan, lang)
    elif isinstance(item, Objective):
        _objective(node, item, place, plan, lang)
    else:
        _key_result(node, item, plan, lang)
    return node


def title_of(item: KPI | Objective | KeyResult, lang: Language) -> str:
    """How others name a part that may have no title yet."""
    written = item.name if isinstance(item, KPI) else item.title
    return written or sentences.UNTITLED[type(item).__name__].say(lang)


def _kpi(node: Node, kpi: KPI, plan: Plan, lang: Language) -> None:
    origin = "start" if kpi.counts == "level" else "previous"
    node["main"] = ["name", origin, "target", "period"]
    node["more"] = ["unit", "better", *(["band"] if kpi.better == "keep" else []), "counts"]
    node["more"] += ["previous"] if kpi.counts == "level" else []
    node["more"] += ["owner", "why", "measure"]
    head: list[Sayable] = [Verbatim("KPI"), *([Verbatim(kpi.owner)] if kpi.owner else [])]
    head += [Interval(*kpi.period.days(plan.fiscal_year_start))] if kpi.period else []
    node["above"] = " · ".join(part.say(lang) for part in head)
    node["lines"] = [Line(text=a.sentence.say(lang), status=a.status) for a in said_of(plan, kpi, MOST_LINES)]
    before = kpi.start if kpi.counts == "level" else kpi.previous
    if before is not None and kpi.target:
        share = before / kpi.target
        label = sentences.BEFORE_AGAINST_TARGET.fill(
            before=kpi.unit.amount(before), target=kpi.unit.amount(kpi.target), share=Percent(100 * share, 0)
        )
        node["bar"] = Bar(share=min(1.0, max(0.0, share)), label=label.say(lang))
    node["tags"] = [dict(BETTER)[kpi.better].say(lang)]
    node["add"] = (sentences.ADD_OBJECTIVE if node["children"] else sentences.ADD_FIRST_OBJECTIVE).say(lang)
    _smart(node, kpi, plan, lang, touched=bool(kpi.name or kpi.target is not None))


def _objective(node: Node, objective: Objective, place: Place, plan: Plan, lang: Language) -> None:
    node["kind"] = "objective"
    node["main"] = ["title"]
    node["more"] = ["for_", "level", "commitment", "owner"]
    if place.parent is not None:
        node["above"] = sentences.DERIVES_FROM.fill(parent=Verbatim(title_of(place.parent, lang))).say(lang)
    node["tags"] = [
        *([dict(COMMITMENT)[objective.commitment].say(lang)] if objective.commitment else []),
        *([dict(LEVEL)[objective.level].say(lang)] if objective.level else []),
        *([objective.owner] if objective.owner else []),
    ]
    node["add"] = sentences.add_key_result(len(objective.key_results)).say(lang)


def _key_result(node: Node, row: KeyResult, plan: Plan, lang: Language) -> None:
    node["kind"] = "key_result"
    node["main"] = ["title", "start", "target"]
    node["more"] = ["unit", "stage", "drives", "owner", "confidence", "weight", "previous", "counts", "better"]
    node["more"] += ["band"] if row.better == "keep" else []
    node["more"] += ["period"]
    node["indented"] = bool(row.supports)
    stage = dict(STAGE)[row.stage or ""]
    node["tags"] = [
        *([stage.say(lang)] if row.stage else []),
        *([sentences.MOVES.fill(driver=Verbatim(row.drives)).say(lang)] if row.drives else []),
        *([row.owner] if row.owner else []),
        *([sentences.CONFIDENCE.fill(n=Number(row.confidence)).say(lang)] if row.confidence is not None else []),
    ]
    if row.supports:
        helped = plan.find(row.supports[-1])
        name = title_of(helped, lang) if helped is not None else row.supports[-1]
        node["tags"].append(sentences.SUPPORTS.fill(other=Verbatim(name)).say(lang))
    _smart(node, row, plan, lang, touched=bool(row.title or row.target is not None))


def _smart(node: Node, item: KPI | KeyResult, plan: Plan, lang: Language, *, touched: bool) -> None:
    """Verdicts wait until something was written."""
    letters, differing = [], set()
    for found in review(item, plan).letters:
        if found.verdict == "partly" and "text" in found.carried_by[1:]:
            differing.add(found.letter)  # title and field say different things
        letter = Letter(
            letter=found.letter,
            verdict=found.verdict,
            reason=found.reason.say(lang),
        )
        if found.question is not None:
            letter["question"] = found.question.say(lang)
        if found.fields_missing:
            letter["field"] = found.fields_missing[0]
        letters.append(letter)
    met = sum(letter["verdict"] == "met" for letter in letters)
    node["smart"] = Smart(count=f"{met}/5" if touched else "", good=met >= 4, letters=letters if touched else [])
    # One question at a time, and only what the row itself lacks: owner and reason come with the details.
    asked = [
        letter
        for letter in letters
        if letter["letter"] in differing or (letter["letter"] in "SMT" and letter["verdict"] == "missing")
    ]
    if touched and asked and "question" in asked[0]:
        node["hint"] = asked[0]
