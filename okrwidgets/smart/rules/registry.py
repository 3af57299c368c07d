"""Every rule, and the one way in which they are asked."""

from __future__ import annotations

from typing import Final

from okrwidgets.smart.rules.a101_only_a_label import RULE as A101
from okrwidgets.smart.rules.a102_how_it_should_be import RULE as A102
from okrwidgets.smart.rules.a103_others_decide import RULE as A103
from okrwidgets.smart.rules.a110_what_changes import RULE as A110
from okrwidgets.smart.rules.a111_nobody_answers import RULE as A111
from okrwidgets.smart.rules.a201_seen_before import RULE as A201
from okrwidgets.smart.rules.a202_nothing_to_compare import RULE as A202
from okrwidgets.smart.rules.a203_as_before import RULE as A203
from okrwidgets.smart.rules.m101_direction_without_target import RULE as M101
from okrwidgets.smart.rules.m102_empty_slot import RULE as M102
from okrwidgets.smart.rules.m103_target_by_reference import RULE as M103
from okrwidgets.smart.rules.m104_numbers_that_are_no_targets import RULE as M104
from okrwidgets.smart.rules.m105_all_of_what import RULE as M105
from okrwidgets.smart.rules.m106_never_finished import RULE as M106
from okrwidgets.smart.rules.m107_metric_without_target import RULE as M107
from okrwidgets.smart.rules.m108_judged_differently import RULE as M108
from okrwidgets.smart.rules.m109_done_or_not import RULE as M109
from okrwidgets.smart.rules.m110_percent_of_a_share import RULE as M110
from okrwidgets.smart.rules.m111_about_so_much import RULE as M111
from okrwidgets.smart.rules.m112_key_results_carry_it import RULE as M112
from okrwidgets.smart.rules.m113_read_in_two_ways import RULE as M113
from okrwidgets.smart.rules.m114_at_least_or_at_most import RULE as M114
from okrwidgets.smart.rules.m115_two_targets import RULE as M115
from okrwidgets.smart.rules.m116_text_and_field_differ import RULE as M116
from okrwidgets.smart.rules.r101_what_for import RULE as R101
from okrwidgets.smart.rules.r102_loose import RULE as R102
from okrwidgets.smart.rules.r103_no_driver_named import RULE as R103
from okrwidgets.smart.rules.r104_repeats_its_parent import RULE as R104
from okrwidgets.smart.rules.record import Finding, Found, Rule
from okrwidgets.smart.rules.s101_nothing_written import RULE as S101
from okrwidgets.smart.rules.s102_content_elsewhere import RULE as S102
from okrwidgets.smart.rules.s103_slogan import RULE as S103
from okrwidgets.smart.rules.s104_abstract_noun import RULE as S104
from okrwidgets.smart.rules.s105_too_wide import RULE as S105
from okrwidgets.smart.rules.s106_nothing_named import RULE as S106
from okrwidgets.smart.rules.s107_vague_word import RULE as S107
from okrwidgets.smart.rules.s108_endless_verb import RULE as S108
from okrwidgets.smart.rules.s109_lone_acronym import RULE as S109
from okrwidgets.smart.rules.t101_soon import RULE as T101
from okrwidgets.smart.rules.t102_only_a_start import RULE as T102
from okrwidgets.smart.rules.t103_service_time import RULE as T103
from okrwidgets.smart.rules.t104_date_of_comparison import RULE as T104
from okrwidgets.smart.rules.t105_empty_slot import RULE as T105
from okrwidgets.smart.rules.t106_no_time import RULE as T106
from okrwidgets.smart.rules.t107_day_not_computed import RULE as T107
from okrwidgets.smart.rules.t108_deadline_is_over import RULE as T108
from okrwidgets.smart.rules.t109_outside_the_period import RULE as T109
from okrwidgets.smart.statement import Evidence, Statement
from okrwidgets.text import Verbatim

RULES: Final[tuple[Rule, ...]] = (
    S101,
    S102,
    S103,
    S104,
    S105,
    S106,
    S107,
    S108,
    S109,
    M101,
    M102,
    M103,
    M104,
    M105,
    M106,
    M107,
    M108,
    M109,
    M110,
    M111,
    M112,
    M113,
    M114,
    M115,
    M116,
    A101,
    A102,
    A103,
    A110,
    A111,
    A201,
    A202,
    A203,
    R101,
    R102,
    R103,
    R104,
    T101,
    T102,
    T103,
    T104,
    T105,
    T106,
    T107,
    T108,
    T109,
)


def rule(code: str) -> Rule | None:
    """The rule with this code, whatever its case."""
    return next((known for known in RULES if known.code == code.strip().upper()), None)


def find_all(said: Statement, evidence: Evidence, rules: tuple[Rule, ...] = RULES) -> tuple[Finding, ...]:
    """What the rules find, in reading order."""
    found = [_finding(known, place, said) for known in rules for place in known.find(said, evidence)]
    return tuple(sorted(found, key=lambda finding: (finding.span.start, finding.span.end, finding.rule.code)))


def _finding(known: Rule, place: Found, said: Statement) -> Finding:
    words = place.span.of(said.text).strip()
    message = known.message.fill(words=Verbatim(words), **place.values)
    return Finding(known, place.span, message, place.repaired)
