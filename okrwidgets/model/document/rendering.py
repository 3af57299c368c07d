"""From a plan to its text: the smallest change of the old text that reads back as the plan."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from typing import Final

from okrwidgets.errors import OkrError, PlanError
from okrwidgets.model.document import sentences as say
from okrwidgets.model.document.blocks import Block, list_blocks
from okrwidgets.model.document.by_parts import PartsEditor
from okrwidgets.model.document.editor import Editor
from okrwidgets.model.document.fresh import Layout, fresh_document, write_node
from okrwidgets.model.document.lines import newline_of
from okrwidgets.model.document.reading import read_text
from okrwidgets.model.document.source import Source
from okrwidgets.model.document.splice import CannotSpliceError, Splice, apply
from okrwidgets.model.document.tree import Node, compose
from okrwidgets.model.plan import Plan

_LIST: Final = re.compile(
    r"^(?P<key> *(?:- +)*)[\w-]+:[ \t]*(?:#[^\n]*)?\n(?:[ \t]*(?:#[^\n]*)?\n)*(?P<dash> *)- ", re.MULTILINE
)


def render(source: Source | None, plan: Plan) -> str:
    """The text of a plan, derived from the text that it was read from."""
    return derive(source, plan).text


def derive(source: Source | None, plan: Plan) -> Source:
    """The new text with all that is known about it.

    Tries splices in the touched parts, splices in the whole text, and a new text, in this order;
    takes the first that reads back as the plan.

    Raises:
        OkrError: ``P509`` when none does, ``P006`` when the text is larger than a plan can be.
    """
    bare = plan.model_copy()
    bare._source = None
    if source is not None and source.base == bare:
        return source
    ways = (_by_parts, _by_splices, _by_splices_without_aliases, _anew) if source is not None else (_anew,)
    source = source or Source("", bare)
    for way in ways:
        try:
            return way(source, bare)
        except CannotSpliceError:
            continue
        except PlanError as error:
            if error.code == "P006":
                raise OkrError(error.code, error.sentence) from None
    raise OkrError("P509", say.NOT_KEPT)


def _by_parts(source: Source, plan: Plan) -> Source:
    try:
        parts = PartsEditor(source, plan, layout_of(source.text)).edit()
    except ValueError as misfit:
        raise CannotSpliceError from misfit
    return replace(source, text="".join(part.text for part in parts), base=plan, parts=parts)


def _by_splices(source: Source, plan: Plan) -> Source:
    _, splices = _splices(source, plan)
    return _checked(apply(source.text, splices), plan, source)


def _by_splices_without_aliases(source: Source, plan: Plan) -> Source:
    """Write out the aliases of what is edited, then edit."""
    root, splices = _splices(source, plan)
    touched = {
        id(node)
        for node in root.walk()
        if node.anchor and node.kind != "alias"
        and any(splice.start < node.end and node.start < splice.end for splice in splices)
    }  # fmt: skip
    aliases = [node for node in root.walk() if node.kind == "alias" and id(node.target) in touched]
    text = apply(source.text, [Splice(node.start, node.end, write_node(node)) for node in aliases])
    return _by_splices(_checked(text, source.base, source), plan)


def _anew(source: Source, plan: Plan) -> Source:
    return _checked(fresh_document(plan, layout_of(source.text), compose(source.text).root), plan, source)


def _splices(source: Source, plan: Plan) -> tuple[Node, list[Splice]]:
    root = compose(source.text).root
    if root is None:
        raise CannotSpliceError
    editor = Editor(layout_of(source.text), source.base.ids(), plan.ids(), _finder(source, root))
    return root, editor.edit_record(source.text, root, source.base, plan)


def _finder(source: Source, root: Node) -> Callable[[str], Block | None]:
    def find(id: str) -> Block | None:
        objectives = root.get("objectives")
        if objectives is None:
            return None
        for node, objective in zip(objectives[1].real.items, source.base.objectives, strict=True):
            for k, key_result in enumerate(objective.key_results):
                if key_result.id == id:
                    pair = node.real.get("key_results")
                    return list_blocks(source.text, *pair, objective.key_results)[k] if pair else None
        return None

    return find


def _checked(text: str, plan: Plan, source: Source) -> Source:
    """The text as a source, if it reads back as the plan."""
    read = read_text(text, source.name)
    if read.base != plan:
        raise CannotSpliceError
    return replace(read, base=plan, bom=source.bom, notices=source.notices, file=source.file)


def layout_of(text: str) -> Layout:
    """How a document is laid out, judged by its first list."""
    found = _LIST.search(text.replace("\r\n", "\n").replace("\r", "\n"))
    flush = found is not None and len(found["key"]) == len(found["dash"])
    return Layout(newline_of(text), 0 if flush else 2)
