"""The looks of the page: calm, in light and dark, on paper and on a telephone."""

from __future__ import annotations

from typing import Final

STYLE: Final = """
:root { color-scheme: light dark; --paper: #fff; --surface: #f6f7f8; --ink: #1f2328; --soft: #57606a; --line: #d8dee4;
  --accent: #1565c0; --good: #1a7f37; --warn: #a33b00; --track: #e4e8ec; }
@media (prefers-color-scheme: dark) { :root { --paper: #111418; --surface: #1b2026; --ink: #e6e9ed; --soft: #aab4be;
  --line: #39424c; --accent: #90caf9; --good: #7ee2a0; --warn: #ffb77a; --track: #2c343d; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.5 system-ui, -apple-system, "Segoe UI",
  Roboto, "Noto Sans", sans-serif; overflow-wrap: break-word; }
main { max-width: 60rem; margin: 0 auto; padding: 2.5rem 1.25rem 4rem; }
h1, h2, h3, h4 { line-height: 1.25; margin: 0; text-wrap: balance; }
h1 { font-size: 1.9rem; }
h2 { font-size: 1.45rem; }
h3 { font-size: 1.1rem; margin: 2rem 0 .5rem; }
h4 { font-size: 1.05rem; }
p, ul { margin: .5rem 0; }
ul { padding-left: 1.2rem; }
li { margin: .25rem 0; }
section { margin-top: 2.5rem; padding-top: 1.5rem; border-top: 2px solid var(--ink); }
article { margin-top: 1rem; padding: 1rem 1.1rem; border: 1px solid var(--line); border-radius: 6px; }
dl { display: flex; flex-wrap: wrap; gap: .35rem 2rem; margin: .6rem 0; }
dl div { min-width: 0; }
dt { font-size: .8rem; color: var(--soft); }
dd { margin: 0; white-space: pre-line; }
.eyebrow { font-size: .8rem; letter-spacing: .04em; color: var(--soft); }
.figures { display: flex; flex-wrap: wrap; gap: .5rem 2.5rem; align-items: end; margin: 1rem 0 .75rem; }
.figures b { display: block; font-size: 1.6rem; font-weight: 600; line-height: 1.2;
  font-variant-numeric: tabular-nums; }
.figures span { font-size: .8rem; color: var(--soft); }
.good { color: var(--good); font-weight: 600; }
.warn { color: var(--warn); font-weight: 600; }
.soft { color: var(--soft); }
.scroll { overflow-x: auto; margin: .75rem 0; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; font-size: .94rem; }
caption { text-align: left; font-size: .8rem; color: var(--soft); padding-bottom: .25rem; }
th, td { text-align: left; vertical-align: top; padding: .4rem .75rem .4rem 0; border-bottom: 1px solid var(--line); }
th:last-child, td:last-child { padding-right: 0; }
thead th { font-size: .8rem; font-weight: 500; color: var(--soft); vertical-align: bottom; }
thead th:first-child { min-width: 11rem; }
tbody th { font-weight: 500; }
tbody tr:last-child > * { border-bottom: 0; }
.number { text-align: right; min-width: 4.6rem; }
.note { display: block; font-size: .82rem; font-weight: 400; color: var(--soft); white-space: pre-line; }
.depth-0, .depth-1, .depth-2, .depth-3, .depth-4 { display: block; }
.depth-1 { padding-left: 1.2rem; } .depth-2 { padding-left: 2.4rem; } .depth-3 { padding-left: 3.6rem; }
.depth-4 { padding-left: 4.8rem; }
svg.bar { display: block; width: 100%; min-width: 5rem; height: .55rem; margin-top: .2rem; }
svg.bar .track { fill: var(--track); } svg.bar .fill { fill: var(--accent); }
footer { margin-top: 3rem; font-size: .8rem; color: var(--soft); }
@media (max-width: 34rem) { main { padding: 1.5rem 1rem 3rem; } h1 { font-size: 1.5rem; } article { padding: .8rem; } }
@page { size: A4 portrait; margin: 16mm 15mm; }
@media print {
  :root { font-size: 10pt; color-scheme: light; --paper: #fff; --surface: #fff; --ink: #000; --soft: #444; --line: #bbb;
    --accent: #1565c0; --good: #14652c; --warn: #8a3200; --track: #ddd; }
  body { font-size: 1rem; } main { max-width: none; padding: 0; } .scroll { overflow: visible; }
  h1, h2, h3, h4, caption, thead { break-after: avoid; } tr, li, dl, .figures { break-inside: avoid; }
  section + section { break-before: page; } thead { display: table-header-group; }
  svg.bar { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
"""
