"""From items to a plan: ids, links, and whatever the model does not take, said and left out."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Mapping
from typing import Any, Final

from okrwidgets.errors import PlanError
from okrwidgets.export.importing import sentences as say
from okrwidgets.export.importing.numbers import period_between
from okrwidgets.export.importing.record import NOWHERE, Misread
from okrwidgets.export.importing.rows import Item, day_of
from okrwidgets.model import KPI, CheckIn, KeyResult, Objective, Plan, Unit
from okrwidgets.model.base import Record
from okrwidgets.model.ids import ID_PATTERN, slug
from okrwidgets.period import Period
from okrwidgets.text import Language, Sayable
from okrwidgets.text.dates import LongDay

_FALLBACK: Final = {"kpi": "kpi", "objective": "objective", "key_result": "key-result"}
_TITLE: Final = {"kpi": "name"}


class Builder:
    """Puts items together.

    Attributes:
        problems: found on the way.
    """

    def __init__(self, items: Iterable[Item], lang: Language, on: dt.date | None) -> None:
        self.items, self.lang, self.on = list(items), lang, on
        self.problems: list[Misread] = []
        self.ids: dict[int, str] = {}
        self.by_id: dict[str, str] = {}
        self.by_title: dict[str, list[str]] = {}
        self.children: dict[str, list[tuple[str, Item]]] = {}
        self.check_ins: dict[str, list[CheckIn]] = {}
        self.kind_of: dict[str, str] = {}
        self.units: dict[str, Unit] = {}

    def plan(self) -> Plan:
        """The plan of all that holds together."""
        self._drop_untitled()
        self._name()
        objectives, loose = self._place_key_results()
        self._read_check_ins()
        kpis = [self._measured(KPI, item) for item in self.items if item.kind == "kpi"]
        made = [self._objective(id, item) for id, item in objectives] + loose
        return self._whole([kpi for kpi in kpis if kpi is not None], made)

    # ------------------------------------------------------------------------------------------------ names
    def _drop_untitled(self) -> None:
        kept = []
        for item in self.items:
            titled = item.data.get(_TITLE.get(item.kind, "title"))
            if item.kind in _FALLBACK and not titled and not item.given_id:
                self.problems.append(
                    item.problem("E209", "title", say.TITLE_EXPECTED, came=" · ".join(item.came.values()))
                )
            else:
                kept.append(item)
        self.items = kept

    def _name(self) -> None:
        """Give every item an id of its own: the written one where it is one."""
        named = [item for item in self.items if item.kind in _FALLBACK]
        taken: set[str] = set()
        for item in named:
            given = item.given_id
            if re.fullmatch(ID_PATTERN, given) and given not in taken:
                self.ids[id(item)] = given
                taken.add(given)
        changed = 0
        for item in named:
            if id(item) not in self.ids:
                title = str(item.data.get(_TITLE.get(item.kind, "title")) or "")
                changed += bool(item.given_id)
                self.ids[id(item)] = slug(title, taken, _FALLBACK[item.kind])
                taken.add(self.ids[id(item)])
            own = self.ids[id(item)]
            self.kind_of[own] = item.kind
            if item.given_id:
                self.by_id.setdefault(item.given_id, own)
            title = str(item.data.get(_TITLE.get(item.kind, "title")) or "")
            self.by_title.setdefault(title.strip().casefold(), []).append(own)
        if changed:
            self.problems.append(Misread("E210", NOWHERE, "", "", say.IDS_MADE.fill(changed), "notice"))

    def _find(self, item: Item, words: str, key: str = "parent") -> str | None:
        """The item that is meant by an id or a title."""
        if words in self.by_id:
            return self.by_id[words]
        found = self.by_title.get(words.strip().casefold(), [])
        if len(found) > 1:
            self.problems.append(item.problem("E215", key, say.PARENT_TWICE, "notice"))
        return found[0] if found else None

    # ------------------------------------------------------------------------------------------------ places
    def _place_key_results(self) -> tuple[list[tuple[str, Item]], list[Objective]]:
        objectives: list[tuple[str, Item]] = []
        loose: list[tuple[str, str | None, list[tuple[str, Item]]]] = []
        kpi: str | None = None
        for item in self.items:
            own = self.ids.get(id(item), "")
            if item.kind == "kpi":
                kpi = own
            elif item.kind == "objective":
                self._link(item, kpi)
                objectives.append((own, item))
            elif item.kind == "key_result":
                above = self._objective_of(item, objectives)
                if above in self.kind_of and self.kind_of[above] == "objective":
                    self.children.setdefault(above, []).append((own, item))
                    continue
                self.problems.append(item.problem("E216", "parent", say.NO_OBJECTIVE, "notice"))
                if not loose or loose[-1][1] != above:
                    new = slug("", {*self.kind_of, *(one[0] for one in loose)}, "objective")
                    loose.append((new, above or kpi, []))
                loose[-1][2].append((own, item))
        made = [Objective(id=new, for_=above, key_results=self._results(rows)) for new, above, rows in loose]
        return objectives, made

    def _link(self, item: Item, kpi: str | None) -> None:
        """What an objective derives from: what is written, else the KPI above it in tables without ids."""
        if not item.parent:
            if kpi is not None and not item.given_id:
                item.data["for"] = kpi
            return
        found = self._find(item, item.parent)
        if found is None:
            self.problems.append(item.problem("E215", "parent", say.PARENT_NOT_FOUND.fill(done=say.NOT_LINKED)))
        else:
            item.data["for"] = found

    def _objective_of(self, item: Item, objectives: list[tuple[str, Item]]) -> str | None:
        last = objectives[-1][0] if objectives else None
        if not item.parent:
            return last
        found = self._find(item, item.parent)
        if found is None:
            self.problems.append(item.problem("E215", "parent", say.PARENT_NOT_FOUND.fill(done=say.PUT_ABOVE)))
            return last
        return found

    # ------------------------------------------------------------------------------------------------ records
    def _objective(self, own: str, item: Item) -> Objective:
        made = self._record(Objective, item, {"key_results": self._results(self.children.get(own, []))})
        return made if isinstance(made, Objective) else Objective(id=own)

    def _results(self, rows: Iterable[tuple[str, Item]]) -> tuple[KeyResult, ...]:
        found = (self._measured(KeyResult, item) for _, item in rows)
        return tuple(row for row in found if isinstance(row, KeyResult))

    def _measured(self, record: type[Record], item: Item) -> Any:
        own = self.ids[id(item)]
        self._supports(item)
        self._period(item)
        check_ins = self.check_ins.get(own, [])
        self._current(item, check_ins)
        extra: dict[str, Any] = {"check_ins": tuple(check_ins)} if check_ins else {}
        return self._record(record, item, extra)

    def _supports(self, item: Item) -> None:
        wanted = item.data.get("supports") or []
        found = [(words, self._find(item, words, "supports")) for words in wanted]
        for words, target in found:
            if target is None:
                expected = say.PARENT_NOT_FOUND.fill(done=say.NOT_LINKED)
                self.problems.append(item.problem("E215", "supports", expected, came=words))
        if wanted:
            item.data["supports"] = tuple(dict.fromkeys(target for _, target in found if target is not None))

    def _period(self, item: Item) -> None:
        """Two days make a period where the row names none, and those above it have none that would do."""
        first, last = day_of(item.derived.get("start_date")), day_of(item.derived.get("due_date"))
        if isinstance(item.data.get("period"), Period) or item.given_id:
            return
        if first is not None and last is not None and (period := period_between(first, last)) is not None:
            item.data["period"] = period
        elif last is not None and first is None:
            item.data["period"] = Period.between(last.replace(month=1, day=1), last)
        elif first is not None:
            self.problems.append(item.problem("E205", "start_date", say.PERIOD_EXPECTED))

    def _current(self, item: Item, check_ins: list[CheckIn]) -> None:
        """A figure of today is a check-in; where check-ins are written, it is one of them already."""
        value = item.derived.get("current")
        if "progress" in item.derived and not check_ins and value is None:
            self.problems.append(item.problem("E218", "progress", say.SHARE_NOT_READ))
        if value is None or check_ins:
            if check_ins and value is not None and value != max(check_ins, key=lambda one: one.date).value:
                self.problems.append(item.problem("E218", "current", say.NEEDS_DATE))
            return
        if self.on is None:
            self.problems.append(item.problem("E218", "current", say.NEEDS_DATE))
            return
        check_ins.append(CheckIn(date=self.on, value=value))
        self.problems.append(
            item.problem("E218", "current", say.TAKEN_AS_CHECK_IN.fill(day=LongDay(self.on)), "notice")
        )

    def _read_check_ins(self) -> None:
        last: str | None = None
        for item in self.items:
            if item.kind in {"kpi", "key_result"}:
                last = self.ids[id(item)]
            if item.kind != "check_in":
                continue
            target = self._find(item, item.parent) if item.parent else last
            if target is None or self.kind_of.get(target) not in {"kpi", "key_result"}:
                self.problems.append(item.problem("E215", "parent", say.PARENT_NOT_FOUND.fill(done=say.NOT_TAKEN)))
            elif not {"date", "value"} <= item.data.keys():
                came = " · ".join(item.came.values())
                self.problems.append(item.problem("E217", "", say.CHECK_IN_NEEDS, came=came))
            elif (made := self._record(CheckIn, item, {})) is not None:
                self.check_ins.setdefault(target, []).append(made)

    def _record(self, record: type[Record], item: Item, extra: Mapping[str, Any]) -> Any:
        """The record of an item; fields that it does not take are said and left out, one by one."""
        data = {key: value for key, value in item.data.items() if value is not None and value != ""}
        if record is not CheckIn:
            data["id"] = self.ids[id(item)]
        while True:
            try:
                return record(**_parsed(data), **extra)
            except PlanError as error:
                keys = {str(problem.path[0]): problem.sentence for problem in error.problems if problem.path}
                wrong = {key: why for key, why in keys.items() if key in data and key != "id"}
                for key, why in wrong.items():
                    self._not_kept(item, key, why, data.pop(key))
                if not wrong:
                    self._not_kept(item, "", error.sentence, item.given_id)
                    return None

    def _not_kept(self, item: Item, key: str, why: Sayable, value: object) -> None:
        came = item.came.get(key) or str(value)
        self.problems.append(item.problem("E219", key, say.NOT_KEPT.fill(why=why), came=came))

    # ------------------------------------------------------------------------------------------------ the whole
    def _whole(self, kpis: list[KPI], objectives: list[Objective]) -> Plan:
        rows = [item for item in self.items if item.kind == "plan"]
        for item in rows[1:]:
            self.problems.append(item.problem("E214", "", say.SAME_PLAN_TWICE, came=" · ".join(item.came.values())))
        fields: dict[str, Any] = dict(rows[0].data) if rows else {}
        fields.setdefault("language", self.lang)
        currencies = [kpi.unit.currency for kpi in kpis if kpi.unit.currency]
        if currencies:
            fields.setdefault("currency", currencies[0])
        while True:
            try:
                return Plan(**_parsed(fields), kpis=tuple(kpis), objectives=tuple(objectives))
            except PlanError as error:
                if not self._mended(error, fields, objectives, rows):
                    raise

    def _mended(self, error: PlanError, fields: dict[str, Any], objectives: list[Objective], rows: list[Item]) -> bool:
        """Leave out what the plan as a whole refuses; whether there was anything."""
        for problem in error.problems:
            match problem.path:
                case ("objectives", int(n), "for"):
                    objectives[n] = objectives[n].replace(for_=None)
                case ("objectives", int(n), "key_results", int(m), *_):
                    results = list(objectives[n].key_results)
                    results[m] = results[m].replace(supports=())
                    objectives[n] = objectives[n].replace(key_results=tuple(results))
                case (str(key), *_) if key in fields:
                    came = str(fields.pop(key))
                    place = rows[0] if rows else Item("plan", NOWHERE)
                    self._not_kept(place, key, problem.sentence, came)
                    return True
                case _:
                    continue
            self.problems.append(Misread("E219", NOWHERE, "", "", say.NOT_KEPT.fill(why=problem.sentence)))
            return True
        return False


def _parsed(data: Mapping[str, Any]) -> dict[str, Any]:
    """Units as records take them; everything else as it is."""
    return {key: tuple(value) if isinstance(value, list) else value for key, value in data.items()}
