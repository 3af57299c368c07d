"""A coach's screen: the statement in pieces, the letters, the findings."""

from __future__ import annotations

from functools import lru_cache

from okrwidgets.coaching import sentences as say
from okrwidgets.coaching.pieces import pieces_of
from okrwidgets.coaching.session import CoachSession
from okrwidgets.coaching.shapes import CoachFinding, CoachScreen, CoachWords
from okrwidgets.coaching.verdicts import tag_of
from okrwidgets.editing.screen.shapes import Letter
from okrwidgets.editing.screen.words import words
from okrwidgets.smart import LETTER_NAMES, Review
from okrwidgets.smart.rules import Finding
from okrwidgets.smart.rules.record import BLANK
from okrwidgets.text import Language, Sayable, Verbatim


def build_screen(session: CoachSession, lang: Language) -> CoachScreen:
    """The screen as it is now. What is not to be seen yet does not leave the kernel."""
    written = bool(session.text.strip())
    shown = session.shown and written
    return CoachScreen(
        rev=session.rev,
        text=session.text,
        pieces=pieces_of(session.review, lang) if shown else [],
        letters=_letters(session.review, lang) if shown else [],
        findings=[_finding(key, found, lang) for key, found in session.findings.items()] if shown else [],
        headline=_headline(session).say(lang),
        mode=session.mode,
        shown=shown,
        can_undo=session.can_undo,
        can_redo=session.can_redo,
    )


@lru_cache(maxsize=4)
def coach_words(lang: Language, text_lang: Language) -> CoachWords:
    """All words in one language; only the example is in that of the text."""
    shared = words(lang)
    ui = {key: shared["ui"][key] for key in say.SHARED_UI} | {key: text.say(lang) for key, text in say.UI.items()}
    ui["placeholder"] = say.PLACEHOLDER.fill(example=Verbatim(say.EXAMPLE.say(text_lang))).say(lang)
    return CoachWords(lang=lang, text_lang=text_lang, ui=ui, letters=shared["letters"], verdicts=shared["verdicts"])


def _letters(review: Review, lang: Language) -> list[Letter]:
    letters = []
    for found in review.letters:
        letter = Letter(letter=found.letter, verdict=found.verdict, reason=found.reason.say(lang))
        if found.question is not None:
            letter["question"] = found.question.say(lang)
        letters.append(letter)
    return letters


def _finding(key: str, found: Finding, lang: Language) -> CoachFinding:
    letter, sign, word = tag_of(found.rule, lang)
    finding = CoachFinding(
        key=key,
        code=found.rule.code,
        letter=letter,
        sign=sign,
        word=word,
        message=found.message.say(lang),
        why=found.rule.why.say(lang),
        repair=found.rule.repair.say(lang),
    )
    if found.repaired is not None:
        finding["repaired"] = found.repaired
    return finding


def _headline(session: CoachSession) -> Sayable:
    """Where one stands, and the one next step."""
    if not session.text.strip():
        return say.EMPTY if session.mode == "coach" else say.EMPTY_EXERCISE
    if not session.shown:
        return say.HIDDEN if session.mode == "reveal" else say.QUIET
    left = [letter.letter for letter in session.review.letters if letter.verdict != "met"]
    if left:
        return say.TO_GO.fill(len(left), letter=LETTER_NAMES[left[0]])
    return say.SLOT_LEFT if BLANK in session.text else say.ALL_MET
