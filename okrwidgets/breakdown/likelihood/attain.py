"""How likely a KPI reaches its target, from what is known of its drivers."""

from __future__ import annotations

import importlib.util
import math
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from okrwidgets.breakdown.likelihood import sentences as say
from okrwidgets.breakdown.likelihood import speaking
from okrwidgets.breakdown.likelihood.approximate import approximate
from okrwidgets.breakdown.likelihood.histories import Histories, read_histories
from okrwidgets.breakdown.likelihood.record import Attainment
from okrwidgets.breakdown.likelihood.setting import Setting, setting_of
from okrwidgets.breakdown.likelihood.timing import timing
from okrwidgets.breakdown.trees import DriverTree, Figure, tree_of
from okrwidgets.errors import OkrError
from okrwidgets.model import KPI
from okrwidgets.model.given import PlanOrFile, plan_of
from okrwidgets.text import Sayable, Verbatim
from okrwidgets.text.listing import Listed

_CLOSE: Final = 1e-9
"""Of the target: so far an outcome may miss it by the rounding of its products alone."""
_MOST_DRAWS: Final = 10_000_000
_FEWEST_DRAWS: Final = 100
_TENTH: Final = 0.1
_HUNDRED: Final = 100


def attainment(
    plan_or_tree: PlanOrFile | DriverTree,
    history: Histories | None = None,
    *,
    kpi: KPI | str | None = None,
    given: Mapping[str, float] | None = None,
    draws: int = 100_000,
    seed: int = 1,
) -> Attainment:
    r"""Compute how likely the KPI reaches its target by its due date.

    Drivers with a history are uncertain: what is not known of their mean, and the chance around it. All others stand
    as the plan states them; key results of effort are taken as met. See ``docs/decisions/likelihood.md``.

    Args:
        plan_or_tree: the plan, the name of its file, or one KPI's tree of drivers.
        history: by driver a `Rate` or the values observed, a percent as a fraction; the KPI's own history where none is
            given. `history_from` takes it from a table.
        kpi: which one of the plan's.
        given: figures that are fixed, a percent as a fraction; a driver with a history keeps its chance only.
        draws: how many outcomes are drawn.
        seed: the same seed gives the same result.

    Returns:
        Without a history (or a target) its ``method`` is ``none``, and the sentence says what is needed.

    Raises:
        OkrError: ``B502`` to ``B511`` and ``B518`` for a history, ``B512`` for an assumption, ``B513`` for draws and
            seed.
        TreeError: ``B3…`` where there is no tree, or what is given is none of its drivers.

    Examples:
        >>> from okrwidgets.model import KPI, History, KeyResult, Objective, Plan, Unit
        >>> history = (History(driver="closing_rate", successes=100, trials=400),)
        >>> drivers = {"contracts": "meetings * closing_rate"}
        >>> contracts = KPI(id="contracts", name="Contracts", target=70, drivers=drivers, history=history)
        >>> meetings = KeyResult(id="meetings", title="Meet 300 clients", drives="meetings", stage="input", target=300)
        >>> plan = Plan(kpis=(contracts,), objectives=(Objective(id="o", for_="contracts", key_results=(meetings,)),))
        >>> found = attainment(plan)
        >>> print(found.sentence.say("en").replace(". ", ".\n"))
        About 71 in 100: that is the chance that “Contracts” reaches 70.
        In 80 of 100 cases it comes to between 63 and 88.
    """
    _require_whole(draws, seed)
    tree = plan_or_tree if isinstance(plan_or_tree, DriverTree) else tree_of(plan_of(plan_or_tree), kpi)
    histories = read_histories(tree, history)
    when = timing(tree)
    figures = tree.figures("targets", given or {})
    setting = setting_of(tree, figures, histories, given or {}, when.useful, when.arrives)
    refused = _no_likelihood(tree, setting, figures, {*histories})
    if refused is not None:
        return Attainment(refused, notes=when.notes if histories else ())
    asked = _Asked(tree, setting, figures, when.notes)
    return _simulated(asked, draws, seed) if _has_numpy() else _approximated(asked)


@dataclass(frozen=True, slots=True)
class _Asked:
    tree: DriverTree
    setting: Setting
    figures: Mapping[str, Figure]
    timing: tuple[Sayable, ...]

    @property
    def target(self) -> float:
        return _target(self.tree) or 0.0

    @property
    def ends(self) -> tuple[float, float]:
        """From what to what an outcome reaches the target."""
        target, better = self.target, self.tree.kpi.better
        if better == "keep":
            band = speaking.band_of(self.tree)
            return target - band, target + band
        return (target, math.inf) if better == "up" else (-math.inf, target)

    @property
    def wanted(self) -> tuple[float, float]:
        """The same with room for the rounding of products."""
        close = _CLOSE * abs(self.target)
        start, end = self.ends
        return start - close, end + close

    def notes(self, costs: Mapping[str, float], *more: Sayable) -> tuple[Sayable, ...]:
        return (*speaking.notes(self.tree, self.setting, self.figures, costs), *self.timing, *more)


def _require_whole(draws: object, seed: object) -> None:
    if isinstance(draws, bool) or not isinstance(draws, int) or not _FEWEST_DRAWS <= draws <= _MOST_DRAWS:
        shown = {"least": _FEWEST_DRAWS, "most": _MOST_DRAWS}
        raise OkrError("B513", say.NO_DRAWS.fill(given=Verbatim(repr(draws)[:40]), **shown))
    if isinstance(seed, bool) or not isinstance(seed, int) or seed < 0:
        raise OkrError("B513", say.NO_SEED.fill(given=Verbatim(repr(seed)[:40])))


def _has_numpy() -> bool:
    if "numpy" in sys.modules:
        return sys.modules["numpy"] is not None
    return importlib.util.find_spec("numpy") is not None


def _target(tree: DriverTree) -> float | None:
    target = tree.kpi.target
    return target / 100 if target is not None and tree.drivers[tree.root].percent else target


def _no_likelihood(
    tree: DriverTree, setting: Setting, figures: Mapping[str, Figure], histories: set[str]
) -> Sayable | None:
    """Why there is none, where there is none."""
    kpi, target = tree.kpi, _target(tree)
    name = kpi.name or kpi.id
    if target is None:
        return say.NO_TARGET.fill(kpi=name)
    amount = tree.drivers[tree.root].amount(target)
    if kpi.better == "keep" and kpi.band is None:
        return say.NO_BAND.fill(kpi=name, target=amount)
    if not histories:
        wanted = speaking.wanted(tree)
        text = say.NO_HISTORY if wanted.things else say.NOTHING_TO_NOTE
        return text.fill(kpi=name, target=amount, wanted=wanted)
    if not setting.uncertain:
        return say.HISTORY_OF_NOTHING.fill(kpi=name, target=amount, drivers=_labels(tree, sorted(histories)))
    missing = [id for id, value in setting.fixed.items() if value is None]
    return say.NO_FIGURE_FOR.fill(drivers=_labels(tree, missing)) if missing else None


def _labels(tree: DriverTree, ids: list[str]) -> Listed:
    return Listed(tuple(say.QUOTED.fill(driver=tree.drivers[id].label) for id in ids), 6)


def _simulated(asked: _Asked, draws: int, seed: int) -> Attainment:
    import numpy as np

    from okrwidgets.breakdown.likelihood.chance import distinct
    from okrwidgets.breakdown.likelihood.simulate import costs, outcomes

    values = np.sort(outcomes(asked.setting, draws, seed))
    if not len(values):
        return Attainment(say.NO_OUTCOME, notes=asked.timing)
    start, end = asked.wanted
    first = int(np.searchsorted(values, start, "left"))
    reaching = int(np.searchsorted(values, end, "right")) - first
    probability = reaching / draws
    low, median, high = (float(value) for value in np.quantile(values, [_TENTH, 0.5, 1 - _TENTH]))
    lost = draws - len(values)
    shares = _shares(costs(asked.setting, draws, seed))
    return Attainment(
        sentence=speaking.sentence(asked.tree, asked.target, probability, low, high, approximate=False),
        probability=probability,
        low=low,
        high=high,
        median=median,
        expected=float(values.mean()),
        error=_error(probability, min(distinct(each, draws) for each in asked.setting.uncertain.values())),
        draws=draws,
        method="simulation",
        costs=shares,
        notes=asked.notes(shares, *([speaking.without_value(lost / draws)] if lost else [])),
        target=asked.target,
        wanted=asked.ends,
        kpi=asked.tree.drivers[asked.tree.root],
        outcomes=tuple(float(value) for value in np.quantile(values, _middles())),
        reaching=_among_hundred(first / len(values), reaching / len(values)),
    )


def _approximated(asked: _Asked) -> Attainment:
    curve = approximate(asked.setting)
    if curve is None or not (math.isfinite(curve.mean) and math.isfinite(curve.variance)):
        return Attainment(say.NO_OUTCOME, notes=asked.timing)
    # where whole things are counted, 30 is all from 29.5 on
    half = 0.5 if asked.tree.kpi.unit.kind == "count" else 0.0
    start, end = asked.wanted
    before = curve.below(start - half)
    probability = min(1.0, max(0.0, curve.below(end + half) - before if math.isfinite(end) else 1 - before))
    low, high = curve.at(_TENTH), curve.at(1 - _TENTH)
    shares = _shares(curve.shares)
    return Attainment(
        sentence=speaking.sentence(asked.tree, asked.target, probability, low, high, approximate=True),
        probability=probability,
        low=low,
        high=high,
        median=curve.at(0.5),
        expected=curve.mean,
        method="approximation",
        costs=shares,
        notes=asked.notes(shares, say.APPROXIMATE),
        target=asked.target,
        wanted=asked.ends,
        kpi=asked.tree.drivers[asked.tree.root],
        outcomes=tuple(curve.at(share) for share in _middles()),
        reaching=_among_hundred(before, probability),
    )


def _shares(variances: Mapping[str, float]) -> dict[str, float]:
    """The parts of all the variance, largest first; 0 for all where nothing varies."""
    whole = math.fsum(variances.values())
    ranked = sorted(variances.items(), key=lambda pair: -pair[1])
    return {id: variance / whole if whole else 0.0 for id, variance in ranked}


def _error(probability: float, draws: int) -> float:
    """Half the interval in which it lies 19 times of 20 (Agresti and Coull), more than 0 also at 0 and 1."""
    shifted = (probability * draws + 2) / (draws + 4)
    return 1.96 * math.sqrt(shifted * (1 - shifted) / (draws + 4))


def _middles() -> list[float]:
    return [(n + 0.5) / _HUNDRED for n in range(_HUNDRED)]


def _among_hundred(before: float, reaching: float) -> tuple[int, int]:
    """Which of a hundred outcomes reach the target: as many as the sentence says, from one end where they lie there."""
    count = round(_HUNDRED * reaching)
    first = min(round(_HUNDRED * before), _HUNDRED - count)
    if before + reaching > 1 - 0.5 / _HUNDRED:
        first = _HUNDRED - count
    return first, first + count
