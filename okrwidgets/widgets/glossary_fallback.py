"""A page of the glossary where no widget can be drawn: a saved page, a mail, a pull request."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import escape

from okrwidgets.looking_up.shapes import Hit, LookupScreen, LookupWords, TermPage


def glossary_html(screen: LookupScreen, words: LookupWords) -> str:
    """The open page as plain HTML; without one what was found, or the terms to begin with."""
    if "page" in screen:
        return "".join(_page(screen["page"], words["ui"]))
    hits = screen["hits"] or words["starters"]
    said = screen["status"] or words["ui"]["welcome"]
    return f"<p>{escape(said)}</p>{_list(_hit(hit) for hit in hits)}"


def _page(page: TermPage, ui: dict[str, str]) -> Iterator[str]:
    expansion = page.get("expansion")
    yield f"<p><strong>{escape(page['name'])}</strong>{f' · {escape(expansion)}' if expansion else ''}</p>"
    yield f"<p>{escape(page['definition'])}</p>"
    for formula in page["formulas"]:
        yield f"<p>{escape(formula['reading'])}</p>"
    for heading, text in (("trap", page.get("trap")), ("worked", page.get("worked")), ("for_example", page["example"])):
        if text:
            yield _part(ui[heading], escape(text))
    yield _part(ui["not_to_confuse"], "")
    yield _list(f"{escape(other['name'])}: {escape(other['why'])}" for other in page["not_to_confuse"])
    yield _part(ui["related"], escape(" · ".join(other["name"] for other in page["related"])))


def _hit(hit: Hit) -> str:
    return f"<strong>{escape(hit['name'])}</strong>: {escape(hit['definition'])}"


def _part(heading: str, words: str) -> str:
    return f"<p><strong>{escape(heading)}</strong> {words}</p>"


def _list(items: Iterable[str]) -> str:
    return f"<ul>{''.join(f'<li>{item}</li>' for item in items)}</ul>"
