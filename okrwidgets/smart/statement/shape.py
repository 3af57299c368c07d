"""How a sentence is built: somebody acts on something, something is in a state, or there is only a label."""

from __future__ import annotations

from typing import Final

from okrwidgets.smart.lexicon import Verb
from okrwidgets.smart.statement.lead import skip_lead
from okrwidgets.smart.statement.marks import Row
from okrwidgets.smart.statement.nouns import phrase_of
from okrwidgets.smart.statement.record import Action, Shape, Span
from okrwidgets.smart.statement.starts import acts_here, hidden_action

_TARGET_WORDS: Final = frozenset({"target", "targets", "goal", "valore", "obiettivo", "traguardo"})
_JOINTS: Final[dict[str, frozenset[str]]] = {
    "en": frozenset({"and", "&", ",", ";", "/", "+", "or", "then", "."}),
    "it": frozenset({"e", "ed", "&", ",", ";", "/", "+", "o", "poi", "nonche", "."}),
}
_A: Final = frozenset({"a", "an", "un", "un'", "una", "uno"})
_RELATIVE: Final = frozenset({"che", "cui", "that", "which", "who", "whose", "where"})
_FARTHEST: Final = 60
"""Tokens after which no predicate is looked for any more."""


def shape_of(row: Row, *, is_kpi: bool) -> Shape:
    """Take a sentence apart."""
    behind, target_part = _label_end(row, is_kpi=is_kpi)
    first = skip_lead(row, behind)
    if first >= behind:
        return Shape("empty" if target_part is None else "label", target_part=target_part)
    head = acts_here(row, first, behind, is_label=target_part is not None, is_kpi=is_kpi)
    if head is not None:
        actions = _actions(row, head, first, behind)
        if not _is_bare(head[0], actions) and not _is_described(row, head, first, behind):
            return Shape("action", actions, target_part=target_part)
    state = _state(row, first, behind, target_part, is_name=is_kpi or target_part is not None)
    if state is not None:
        return state
    found = hidden_action(row, first, behind)
    if found is not None and target_part is None:
        verb, at = found
        action = Action(verb, row.span(at, at + 1), phrase_of(row, first, behind))
        return Shape("action", (action,), target_part=target_part)
    return Shape("label", subject=phrase_of(row, first, behind), target_part=target_part)


def _is_bare(verb: Verb, actions: tuple[Action, ...]) -> bool:
    """A direction as a noun without anything that it is about is only a label: "Sustainable growth"."""
    if verb.form != "noun" or len(actions) != 1:
        return False
    return verb.cls in {"raise", "lower", "improve", "soft"} and actions[0].thing.sort == "none"


def _is_described(row: Row, head: tuple[Verb, int], first: int, behind: int) -> bool:
    """A noun with only an adjective behind it: "onboarding più fluido"."""
    at = first + head[1]
    if head[0].form != "noun" or at >= behind or row.claimed(at):
        return False
    return row.lang == "it" and (row.words[at] in {"piu", "meno"} or row.find.vague.at(row.words, at) is not None)


def _label_end(row: Row, *, is_kpi: bool) -> tuple[int, Span | None]:
    """Where the label of "Name. Target: value" ends, and the part behind it."""
    total = len(row.tokens)
    for at in range(1, total):
        if row.tokens[at].text != ":":
            continue
        if row.words[at - 1] in _TARGET_WORDS:
            label = at - 1
            while label > 0 and row.tokens[label - 1].text in {".", "-", "–", "—", "(", ",", ";"}:
                label -= 1
            return label, row.span(at - 1, total)
        if is_kpi and any(index in row.quantities for index in range(at + 1, min(total, at + 6))):
            return at, row.span(at, total)
    return total, None


def _actions(row: Row, head: tuple[Verb, int], first: int, behind: int) -> tuple[Action, ...]:
    """The head's action and those that are joined to it: "design **and** publish …"."""
    starts = [(first, head[1], head[0])]
    at = first + head[1]
    while at < behind and len(starts) < 12:
        if row.words[at - 1] in _JOINTS[row.lang] and not row.claimed(at):
            found = row.verb(at)
            if found is not None and found[0].form in {head[0].form, "base"} and _could_act(row, found, at):
                starts.append((at, found[1], found[0]))
                at += found[1]
                continue
        at += 1
    ends = [start for start, _, _ in starts[1:]] + [behind]
    starts = [
        (start, length, _made(row, verb, start + length, end))
        for (start, length, verb), end in zip(starts, ends, strict=True)
    ]
    return tuple(
        Action(verb, row.span(start, start + length), phrase_of(row, start + length, end))
        for (start, length, verb), end in zip(starts, ends, strict=True)
    )


def _made(row: Row, verb: Verb, at: int, behind: int) -> Verb:
    """The adjective behind the thing says what gets done: "make … available", "rendere … accessibile"."""
    if verb.lemma not in {"make", "rendere"}:
        return verb
    for index in range(at, min(behind, at + _FARTHEST)):
        found = row.verb(index)
        if found is not None and found[0].cls == "complete" and found[0].form == "participle":
            return Verb(verb.lemma, "complete", verb.form)
        if row.words[index].endswith(("bile", "bili")) and row.find.vague.at(row.words, index) is None:
            return Verb(verb.lemma, "improve", verb.form)
    return verb


def _could_act(row: Row, found: tuple[Verb, int], at: int) -> bool:
    phrase = " ".join(row.words[at : at + found[1]])
    return phrase not in row.find.words.also_nouns or row.words[at - 1] in {"and", "e", "ed", "then", "poi"}


def _state(row: Row, first: int, behind: int, target_part: Span | None, *, is_name: bool) -> Shape | None:
    """A subject with its predicate: "All issues are closed", "Every service has an owner".

    In the name of a KPI a bare verb only says which ones are counted: "applications *determined* in time".
    """
    for at in range(first, min(behind, first + _FARTHEST)):
        if row.claimed(at) and at == first:
            continue
        copula = row.find.copulas.at(row.words, at)
        modal = None if copula else row.find.modals.at(row.words, at)
        if modal is not None and at + modal.count(" ") + 1 < behind and at > first:
            nxt = at + modal.count(" ") + 1
            copula = row.find.copulas.at(row.words, nxt)
            if copula is None and modal in {"to", "per", "a"} and row.words[at - 1] not in row.find.words.people:
                continue  # "time to process a claim"; but "agents to close two tickets a week"
            if copula is None:
                return _said(row, first, at, nxt, behind, target_part)
            return _said(row, first, at, nxt + copula.count(" ") + 1, behind, target_part)
        if copula is not None:
            return _said(row, first, at, at + copula.count(" ") + 1, behind, target_part)
        if at > first and not is_name and _free(row, at):
            found = _unknown(row, at, behind) or row.verb(at)
            if found is not None and _predicates(row, found, first, at, behind):
                return _said(row, first, at, at, behind, target_part)
    return None


def _unknown(row: Row, at: int, behind: int) -> tuple[Verb, int] | None:
    """A word in "-ed" that the lexicon does not have, where a predicate can end: "Comments *dispositioned* by May"."""
    word = row.words[at]
    ends = at + 1 >= behind or _ends_phrase(row, at + 1)
    if row.lang == "it":
        # "completa" is also "completes", but not as the last word
        known = row.find.words.verbs.get(word) if at + 1 >= behind else None
        return (known, 1) if known is not None and known.cls == "complete" and known.form == "finite" else None
    if word == "live" and ends:
        return Verb("go live", "complete", "participle"), 1
    if (
        word in row.find.words.verbs
        or len(word) < 6
        or not word.endswith("ed")
        or row.find.vague.at(row.words, at) is not None
    ):
        return None
    return (Verb(word, "complete", "participle"), 1) if ends else None


def _is_metric_subject(row: Row, first: int) -> bool:
    while first < len(row.words) - 1 and row.words[first] in row.find.words.articles:
        first += 1
    if row.tokens[first].text == "%" or row.words[first] in {"n", "nr", "no", "num"}:
        return True
    return row.find.metrics.at(row.words, first) is not None


def _free(row: Row, at: int) -> bool:
    """Whether a word may be a predicate: what "all" counts may hold one ("all issues *closed*")."""
    quantity = row.quantities.get(at)
    return at not in row.times and (quantity is None or quantity.kind == "universal")


def _predicates(row: Row, found: tuple[Verb, int], first: int, at: int, behind: int) -> bool:
    """Whether a verb behind a subject is its predicate."""
    verb, length = found
    if row.words[at - 1] in _RELATIVE:
        return False  # "the offices *that publish* …" are only described
    if verb.form == "participle" and row.words[first] in _A:
        return False  # "una scuola aperta al territorio": how it is, not what is done
    if verb.form == "participle" and verb.cls in {"complete", "win"} and _is_metric_subject(row, first):
        return False  # "share of tickets solved": which tickets, not what happens to them
    if verb.form == "participle":
        # "a published list" has its noun behind it, "lists published" has nothing, a preposition or an adverb
        return row.lang == "it" or at + length >= behind or _ends_phrase(row, at + length)
    if verb.form == "finite":
        last = row.lang == "it" and at + length >= behind
        return last or " ".join(row.words[at : at + length]) not in row.find.words.also_nouns
    if verb.form == "base" and row.lang == "en":
        phrase = " ".join(row.words[at : at + length])
        before = row.words[at - 1]
        return before in row.find.words.people or (phrase not in row.find.words.also_nouns and before.endswith("s"))
    return False


def _ends_phrase(row: Row, at: int) -> bool:
    word = row.words[at]
    return (
        row.claimed(at) or row.tokens[at].kind == "sign" or word in row.find.words.prepositions or word.endswith("ly")
    )


def _passive(row: Row, verb: Verb) -> Verb:
    """With "si" a thing is done, it does nothing by itself: "le istanze si presentano online"."""
    if not verb.lemma.endswith(("arsi", "ersi", "irsi")):
        return verb
    plain = row.find.words.verbs.get(verb.lemma[:-2] + "e")
    return Verb(plain.lemma, "complete", verb.form) if plain is not None and plain.cls == "complete" else verb


def _said(row: Row, first: int, subject_end: int, predicate: int, behind: int, target_part: Span | None) -> Shape:
    """A state with its subject and, where its predicate is a known verb, the action in it."""
    at = predicate
    while at < behind and (
        row.words[at] in {"not", "non", "now", "been", "stato", "stata", "stati", "state"}
        or row.words[at].endswith(("ly", "mente"))
    ):
        at += 1
    found = (_unknown(row, at, behind) or row.verb(at)) if at < behind and _free(row, at) else None
    if found is None and at < behind and predicate > subject_end and row.words[predicate - 1] == "e'":
        known = row.find.words.verbs.get(f"e {row.words[at]}")  # entries are folded: "è operativa" is "e operativa"
        found = (known, 1) if known is not None else None
    actions: tuple[Action, ...] = ()
    if found is not None:
        verb, length = _passive(row, found[0]), found[1]
        actions = (Action(verb, row.span(at, at + length), phrase_of(row, at + length, behind)),)
    subject = phrase_of(row, first, subject_end)
    return Shape("state", actions, subject, row.span(min(subject_end, behind - 1), behind), target_part)
