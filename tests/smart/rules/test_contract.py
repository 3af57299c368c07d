"""Every rule keeps to the same contract: its cases, its sentences, its place."""

from __future__ import annotations

import re
import string
from pathlib import Path

import pytest

import okrwidgets.smart.rules
from okrwidgets.smart import explain
from okrwidgets.smart.letters import LETTERS, LetterName
from okrwidgets.smart.rules import RULES, Rule, rule
from okrwidgets.terms import sources
from okrwidgets.text import Language, Text
from okrwidgets.text.language import LANGUAGES
from tests.smart.rules.reading import Seen, all_cases, cases, see

FOLDER = Path(okrwidgets.smart.rules.__file__).parent
FILES = sorted(path for path in FOLDER.glob("*.py") if re.match(r"[smart]\d{3}_", path.name))
EACH = pytest.mark.parametrize("known", RULES, ids=lambda known: known.code)
UNKIND = re.compile(r"\b(wrong|invalid|error|illegal|sbagliat\w|errat\w|non valid\w|errore)\b", re.IGNORECASE)


def placeholders(sentence: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(sentence) if name is not None}


def sentences(known: Rule) -> tuple[Text, ...]:
    return known.name, known.why, known.message, known.repair


def test_codes_are_unique_and_ordered() -> None:
    codes = [known.code for known in RULES]
    assert len(set(codes)) == len(codes)
    assert codes == sorted(codes, key=lambda code: (LETTERS.index(code[0]), code))


def test_every_file_holds_one_rule_that_is_registered() -> None:
    assert [path.name[:4].upper() for path in FILES] == sorted(known.code for known in RULES)
    for path in FILES:
        written = path.read_text(encoding="utf-8")
        assert f'code="{path.name[:4].upper()}"' in written, path.name
        assert not re.search(r"rules\.[smart]\d{3}_", written), f"{path.name} knows another rule"


@EACH
def test_a_code_is_its_letter_and_three_digits(known: Rule) -> None:
    assert re.fullmatch(rf"{known.letter}\d{{3}}", known.code)
    assert rule(known.code.lower()) is known
    assert explain(known.code).to_markdown("it")


@EACH
def test_the_source_is_known(known: Rule) -> None:
    assert known.source in sources()


@EACH
def test_its_sentences_are_whole_in_both_languages(known: Rule) -> None:
    for text in sentences(known):
        assert text.en.strip() == text.en != ""
        assert text.it.strip() == text.it != ""
        assert placeholders(text.en) == placeholders(text.it)
        assert not UNKIND.search(f"{text.en} {text.it}"), "a coach does not mark"
        assert '"' not in text.en + text.it, "quotes are “ ”"
    assert not any(placeholders(text.en) for text in (known.name, known.why, known.repair))
    assert all(text.en[-1] in ".?" and text.it[-1] in ".?" for text in (known.why, known.message, known.repair))


@EACH
@pytest.mark.parametrize("lang", LANGUAGES)
def test_there_are_enough_cases(known: Rule, lang: Language) -> None:
    for given in (known.good[lang], known.bad[lang]):
        assert len(given) >= 3
        assert len(set(given)) == len(given)


@EACH
def test_good_cases_pass(known: Rule) -> None:
    assert [(lang, case.text) for lang, case in cases(known, "good") if see(case, lang).of(known)] == []


@EACH
def test_bad_cases_are_found_and_can_be_said(known: Rule) -> None:
    for lang, case in cases(known, "bad"):
        seen = see(case, lang)
        found = seen.of(known)
        assert found, f"{known.code} does not find {case.text!r}"
        for finding in found:
            assert 0 <= finding.span.start <= finding.span.end <= len(case.text)
            assert finding.span.of(case.text) or not case.text
            for reader in LANGUAGES:
                assert "{" not in finding.message.say(reader).replace(case.text, "")
            if finding.repaired is not None:
                assert finding.repaired != case.text


def carried(letter: LetterName, seen: Seen) -> bool:
    """Whether text or fields carry a letter, as evidence and context have it."""
    context = seen.said.context
    aims = context.target is not None or "milestone" in context.other_fields
    by_field: dict[LetterName, bool] = {
        "M": aims or context.kind == "objective",
        "A": aims,
        "T": context.period is not None or context.period_said is not None,
    }
    by_text: dict[LetterName, bool] = {
        "S": seen.evidence.named is not None,
        "M": seen.evidence.measured_by is not None,
        "A": seen.evidence.lever is not None,
        "T": bool(seen.said.binding),
    }
    return by_text[letter] or by_field.get(letter, False)


def must_rules(seen: Seen, letter: LetterName) -> set[str]:
    """The codes, each once: a sentence can have two empty slots."""
    return {found.rule.code for found in seen.findings if found.rule.severity == "must" and found.rule.letter == letter}


@pytest.mark.parametrize("letter", sorted({known.letter for known in RULES if known.severity == "must"} - {"R"}))
def test_of_a_letter_that_is_missing_exactly_one_rule_says_why(letter: LetterName) -> None:
    for lang, case in all_cases():
        seen = see(case, lang)
        codes = must_rules(seen, letter)
        assert len(codes) == (0 if carried(letter, seen) else 1), (lang, case.text, codes)
