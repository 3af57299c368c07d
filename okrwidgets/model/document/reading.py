"""From a text to a plan, or to all that is wrong with it."""

from __future__ import annotations

from typing import Final

from pydantic import ValidationError

from okrwidgets.errors import PlanError, Problem
from okrwidgets.model.base import Record
from okrwidgets.model.document import sentences as say
from okrwidgets.model.document.construct import build_record
from okrwidgets.model.document.parts import cut
from okrwidgets.model.document.places import Places
from okrwidgets.model.document.source import Source
from okrwidgets.model.document.tree import MAX_DEPTH, Node, Tree, Trouble, compose
from okrwidgets.model.document.yaml_words import explain_yaml
from okrwidgets.model.links import Path, link_problems
from okrwidgets.model.plan import Plan
from okrwidgets.model.problems import problems_of, shown
from okrwidgets.model.sentences import AT_LINE
from okrwidgets.text import Language, Sayable

MAX_BYTES: Final = 2_000_000


def read_text(text: str, name: str = "", lang: Language | None = None) -> Source:
    """Read a plan.

    Args:
        text: YAML; a byte order mark is kept.
        name: of the file, for messages.
        lang: in which an error is printed.

    Raises:
        PlanError: with everything that is amiss.
    """
    bom = text.startswith("\ufeff")
    text = text.removeprefix("\ufeff")
    size = len(text.encode("utf-8", "replace"))
    if size > MAX_BYTES:
        raise PlanError([too_large(size)], name, lang)
    tree = compose(text)
    reader = Reader(text, tree)
    plan = reader.read()
    problems = reader.sorted_problems()
    if plan is None:
        raise PlanError(problems, name, lang)
    parts = cut(text, tree.root) if tree.simple and tree.root is not None else None
    return Source(text, plan, bom, name, parts, problems)


def too_large(size: int) -> Problem:
    """The refusal of a text with so many bytes."""
    return Problem("P006", say.TOO_LARGE.fill(size=f"{size / 1e6:.0f}", most=f"{MAX_BYTES / 1e6:.0f}"))


def read_fragment(text: str, record: type[Record]) -> object:
    """The record that a part of a document holds: one list item, or fields of the plan.

    Raises:
        ValueError: when it does not hold exactly that.
    """
    tree = compose(text)
    node = tree.root
    if node is None or tree.troubles or tree.duplicates:
        raise ValueError("not one whole part")
    if node.kind == "seq":
        if len(node.items) != 1:
            raise ValueError("not one item")
        node = node.items[0]
    data = build_record(node, record, (), _ignore)
    return record.__pydantic_validator__.validate_python(data)


class Reader:
    """Reads a tree and gathers what is amiss, each with its place."""

    def __init__(self, text: str, tree: Tree) -> None:
        self.tree = tree
        self.places = Places(text, tree.root)
        self.problems: list[Problem] = []

    def read(self) -> Plan | None:
        """The plan, without a source; ``None`` where there is an error."""
        root = self.tree.root
        for trouble in self.tree.troubles:
            self._trouble(trouble)
        if self.problems or root is None:
            return None
        if root.kind != "map":
            empty = root.kind == "scalar" and not root.value
            sentence = say.EMPTY if empty else say.NOT_FIELDS.fill(given=shown(_given(root)))
            self.report("P003" if empty else "P004", sentence, (), root, False)
            return None
        for first, again in self.tree.duplicates:
            place = AT_LINE.fill(line=self.places.line_and_column(first.start)[0])
            self.report("P010", say.KEY_TWICE.fill(given=again.value, place=place), (), again, False)
        data = build_record(root, Plan, (), self.report)
        plan = self._validate(data)
        for problem in link_problems(data, self._place):
            self._located(problem)
        return None if any(problem.severity == "error" for problem in self.problems) else plan

    def _validate(self, data: object) -> Plan | None:
        try:
            plan = Plan.__pydantic_validator__.validate_python(data)
        except ValidationError as report:
            for problem in problems_of(Plan, report, data):
                if not problem.code.startswith("P2"):
                    self._located(problem)
            return None
        assert isinstance(plan, Plan)  # noqa: S101 - for the type checker
        return plan

    def report(self, code: str, sentence: Sayable, path: Path, node: Node, notice: bool) -> None:
        """Note one problem at a node."""
        line, column = self.places.line_and_column(node.start)
        self.problems.append(Problem(code, sentence, path, line, column, "notice" if notice else "error"))

    def sorted_problems(self) -> tuple[Problem, ...]:
        """In the order of the document; of a newer format, only that it is newer."""
        newer = tuple(problem for problem in self.problems if problem.code == "P011")
        return newer or tuple(sorted(self.problems, key=lambda problem: (problem.line or 0, problem.column or 0)))

    def _located(self, problem: Problem) -> None:
        node = self.places.node(problem.path) or self.tree.root
        if node is not None:
            self.report(problem.code, problem.sentence, problem.path, node, False)

    def _place(self, path: Path) -> Sayable:
        node = self.places.node(path)
        return AT_LINE.fill(line=self.places.line_and_column(node.start)[0] if node else 1)

    def _trouble(self, trouble: Trouble) -> None:
        code, sentence = _explain(trouble)
        line, column = self.places.line_and_column(trouble.at)
        self.problems.append(Problem(code, sentence, (), line, column))


def _explain(trouble: Trouble) -> tuple[str, Sayable]:
    match trouble.kind:
        case "empty":
            return "P003", say.EMPTY
        case "several":
            return "P005", say.SEVERAL
        case "deep":
            return "P007", say.TOO_DEEP.fill(most=MAX_DEPTH)
        case "aliases":
            return "P008", say.TOO_MANY_ALIASES.fill(name=trouble.detail)
        case "alias":
            return "P012", say.ALIAS_UNKNOWN.fill(name=trouble.detail)
        case "key":
            return "P013", say.KEY_NOT_TEXT
        case "character":
            return "P002", say.CHARACTER_UNKNOWN.fill(character=trouble.detail)
        case _:
            return "P002", explain_yaml(trouble.detail)


def _given(node: Node) -> object:
    return node.value if node.kind == "scalar" else []


def _ignore(code: str, sentence: Sayable, path: Path, node: Node, notice: bool) -> None:
    if not notice:
        raise ValueError(code)
