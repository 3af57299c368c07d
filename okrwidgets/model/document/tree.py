"""The tree of a YAML text, with the place of everything in it.

Built from the parser's events and not by its composer: events need no recursion, keep the written
form of each scalar, and let us count what aliases would expand to before anything is expanded.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Final, Literal

MAX_DEPTH: Final = 100
MAX_EXPANDED: Final = 20_000

NodeKind = Literal["scalar", "map", "seq", "alias"]


class Node:
    """A scalar, a mapping, a sequence, or an alias of one of them.

    Attributes:
        kind: which.
        start: offset of its first character, anchor and tag included.
        end: offset behind its last character; of a block collection, behind its last part.
        value: the text of a scalar.
        style: of a scalar: ``""`` (plain), ``'``, ``"``, ``|``, ``>``.
        flow: whether a collection is written in brackets.
        anchor: its own anchor, or the name of an alias.
        tag: an explicit tag.
        pairs: of a mapping.
        items: of a sequence.
        target: what an alias stands for.
        size: nodes in it, aliases unfolded.
        height: levels below it, aliases unfolded.
    """

    __slots__ = (
        "anchor",
        "end",
        "flow",
        "height",
        "items",
        "kind",
        "pairs",
        "size",
        "start",
        "style",
        "tag",
        "target",
        "value",
    )

    def __init__(self, kind: NodeKind, start: int, end: int) -> None:
        self.kind = kind
        self.start = start
        self.end = end
        self.value = ""
        self.style = ""
        self.flow = False
        self.anchor: str | None = None
        self.tag: str | None = None
        self.pairs: list[tuple[Node, Node]] = []
        self.items: list[Node] = []
        self.target: Node | None = None
        self.size = 1
        self.height = 0

    @property
    def real(self) -> Node:
        """The node itself, or what the alias stands for."""
        return self.target if self.target is not None else self

    def get(self, key: str) -> tuple[Node, Node] | None:
        """The pair with this key, of a mapping."""
        return next((pair for pair in self.pairs if pair[0].value == key and pair[0].kind == "scalar"), None)

    def walk(self) -> Iterator[Node]:
        """The node and all below it, aliases not followed."""
        stack = [self]
        while stack:
            node = stack.pop()
            yield node
            for key, value in reversed(node.pairs):
                stack += (value, key)
            stack += reversed(node.items)


@dataclass(frozen=True, slots=True)
class Trouble:
    """What stops a text from being a tree.

    Attributes:
        kind: ``yaml``, ``empty``, ``several``, ``deep``, ``aliases``, ``alias``, ``key``, ``character``.
        at: offset.
        detail: the parser's words, the alias' name, …
    """

    kind: str
    at: int
    detail: str = ""


@dataclass(slots=True)
class Tree:
    """A text as a tree.

    Attributes:
        root: the document; ``None`` where there is none.
        troubles: what stops it.
        duplicates: key nodes that come again in one mapping, each with the first one.
        simple: no anchors, aliases, tags or directives: any part of it means the same on its own.
    """

    root: Node | None = None
    troubles: list[Trouble] = field(default_factory=list)
    duplicates: list[tuple[Node, Node]] = field(default_factory=list)
    simple: bool = True


def compose(text: str) -> Tree:
    """Read the tree of a YAML 1.2 text; never raises for what the text holds."""
    tree = Tree()
    last = 0
    builder = _Builder(tree, text)
    try:
        for event in _events(text):
            last = event.end_mark.index
            if not builder.take(event):
                break
    except Exception as stop:  # noqa: BLE001 - the parser raises many kinds for strange text
        tree.troubles.append(_trouble(stop, last, text))
    if tree.root is None and not tree.troubles:
        tree.troubles.append(Trouble("empty", 0))
    return tree


def _events(text: str) -> Iterator[Any]:
    from ruamel.yaml import YAML

    from okrwidgets.model.document.scanner import TabScanner

    yaml = YAML(typ="safe", pure=True)
    yaml.Scanner = TabScanner
    return iter(yaml.parse(text))


def _trouble(stop: Exception, last: int, text: str) -> Trouble:
    from ruamel.yaml.error import MarkedYAMLError
    from ruamel.yaml.reader import ReaderError

    if isinstance(stop, UnicodeEncodeError):
        return Trouble("character", last, f"U+{ord(stop.object[stop.start]):04X}")
    if isinstance(stop, ReaderError):
        at = stop.position if isinstance(stop.position, int) else last
        return Trouble("character", at, f"U+{ord(text[at]):04X}" if at < len(text) else "")
    if isinstance(stop, MarkedYAMLError):
        words = str(stop.problem or "")
        unclosed = "end of stream" in words or "<stream end>" in words
        mark = (stop.context_mark if unclosed else None) or stop.problem_mark or stop.context_mark
        return Trouble("yaml", mark.index if mark is not None else last, words)
    return Trouble("yaml", last)


class _Builder:
    def __init__(self, tree: Tree, text: str) -> None:
        self.tree = tree
        self.text = text
        self.stack: list[Node] = []
        self.keys: list[Node | None] = []
        self.anchors: dict[str, Node] = {}
        self.expanded = 0
        self.documents = 0

    def take(self, event: Any) -> bool:
        """Add one event; false when the text is not worth reading on."""
        name = type(event).__name__
        if name == "ScalarEvent":
            return self._add(self._scalar(event))
        if name in ("MappingStartEvent", "SequenceStartEvent"):
            return self._open(event, "map" if name == "MappingStartEvent" else "seq")
        if name in ("MappingEndEvent", "SequenceEndEvent"):
            return self._close(event)
        if name == "AliasEvent":
            return self._alias(event)
        if name == "DocumentStartEvent":
            self.documents += 1
            self.tree.simple &= not event.version and not event.tags
            if self.documents > 1:
                self.tree.troubles.append(Trouble("several", event.start_mark.index))
                return False
        return True

    def _scalar(self, event: Any) -> Node:
        node = self._node(event, "scalar")
        node.value = event.value
        node.style = event.style or ""
        if node.style in ("|", ">"):
            node.end = _block_scalar_end(self.text, node.start, node.end)
        return node

    def _node(self, event: Any, kind: NodeKind) -> Node:
        node = Node(kind, event.start_mark.index, event.end_mark.index)
        if event.anchor is not None:
            node.anchor = str(event.anchor)
            self.anchors[node.anchor] = node
            self.tree.simple = False
        if event.tag is not None:
            node.tag = str(event.tag)
            self.tree.simple = False
        return node

    def _open(self, event: Any, kind: NodeKind) -> bool:
        node = self._node(event, kind)
        node.flow = bool(event.flow_style)
        node.size = 0
        if len(self.stack) >= MAX_DEPTH:
            self.tree.troubles.append(Trouble("deep", node.start))
            return False
        self.stack.append(node)
        self.keys.append(None)
        return True

    def _close(self, event: Any) -> bool:
        node = self.stack.pop()
        self.keys.pop()
        node.size += 1
        if node.flow:
            node.end = event.end_mark.index
        elif node.pairs:
            node.end = max(node.pairs[-1][1].end, node.pairs[-1][0].end)
        elif node.items:
            node.end = max(node.items[-1].end, node.end)
        if node.kind == "map" and not self._check_keys(node):
            return False
        return self._add(node)

    def _check_keys(self, node: Node) -> bool:
        seen: dict[str, Node] = {}
        for key, _ in node.pairs:
            if key.kind != "scalar":
                self.tree.troubles.append(Trouble("key", key.start))
                return False
            first = seen.setdefault(key.value, key)
            if first is not key:
                self.tree.duplicates.append((first, key))
        return True

    def _alias(self, event: Any) -> bool:
        node = Node("alias", event.start_mark.index, event.end_mark.index)
        node.anchor = str(event.anchor)
        self.tree.simple = False
        target = self.anchors.get(node.anchor)
        if target is None:
            self.tree.troubles.append(Trouble("alias", node.start, node.anchor))
            return False
        if target in self.stack:
            self.tree.troubles.append(Trouble("aliases", node.start, node.anchor))
            return False
        node.target = target
        node.size = target.size
        node.height = target.height
        self.expanded += target.size
        if self.expanded > MAX_EXPANDED:
            self.tree.troubles.append(Trouble("aliases", node.start, node.anchor))
            return False
        return self._add(node)

    def _add(self, node: Node) -> bool:
        if not self.stack:
            if self.tree.root is None:
                self.tree.root = node
            return True
        parent = self.stack[-1]
        parent.size += node.size
        if node.height >= parent.height:
            parent.height = node.height + 1
            if parent.height + len(self.stack) > MAX_DEPTH:
                self.tree.troubles.append(Trouble("deep", node.start))
                return False
        if parent.kind == "seq":
            parent.items.append(node)
        elif (key := self.keys[-1]) is None:
            self.keys[-1] = node
        else:
            if node.kind == "scalar" and not node.style and node.start == node.end:
                node.start = node.end = _after_colon(self.text, key.end)
            parent.pairs.append((key, node))
            self.keys[-1] = None
        return True


def _after_colon(text: str, at: int) -> int:
    """Where an empty value stands: right behind the colon, not at the next token."""
    colon = text.find(":", at)
    return colon + 1 if colon >= 0 and not text[at:colon].strip() else at


def _block_scalar_end(text: str, start: int, end: int) -> int:
    """Without the blank lines behind it, unless its header keeps them (``|+``)."""
    header = text[start:end].splitlines()[0] if end > start else ""
    if "+" in header.split("#")[0]:
        return end
    body = text[start:end].rstrip(" \t\r\n")
    at = start + len(body)
    line_end = text.find("\n", at, end)
    return line_end + 1 if line_end >= 0 else end
