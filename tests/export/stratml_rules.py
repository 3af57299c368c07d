"""What StratML Part 2 asks of a document, as data.

Read from the public schema ``PerformancePlanOrReport`` (ISO 17469-2), versions 2.2.6 of 2016-02-16 and 2.2.8 of
2016-05-06, as published in the repository OwenAmbur/StratML under ``doc/schemas``: of each element its children in
their order, each with the least and the greatest number (``None`` for any), and the words that attributes take.
"""

from __future__ import annotations

import datetime as dt
import re
from decimal import Decimal
from typing import Any

NAMESPACE = "urn:ISO:std:iso:17469:tech:xsd:PerformancePlanOrReport"

Children = list[tuple[str, int, int | None]]

_RESULT: Children = [
    ("StartDate", 0, 1),
    ("EndDate", 0, 1),
    ("NumberOfUnits", 0, 1),
    ("Descriptor", 0, 1),
    ("Description", 0, 1),
]
_NAMED: Children = [
    ("Identifier", 0, 1),
    ("SequenceIndicator", 0, 1),
    ("Stakeholder", 0, None),
    ("OtherInformation", 0, 1),
]

CHILDREN: dict[str, Children] = {
    "PerformancePlanOrReport": [
        ("Name", 1, 1), ("Description", 0, 1), ("OtherInformation", 0, 1), ("StrategicPlanCore", 1, 1),
        ("AdministrativeInformation", 0, 1), ("Submitter", 0, 1),
    ],
    "StrategicPlanCore": [
        ("Organization", 0, None), ("Vision", 0, 1), ("Mission", 0, 1), ("Value", 0, None), ("Goal", 1, None),
    ],
    "Goal": [("Name", 1, 1), ("Description", 1, 1), *_NAMED, ("Objective", 0, None)],
    "Objective": [("Name", 0, 1), ("Description", 0, 1), *_NAMED, ("PerformanceIndicator", 0, None)],
    "Stakeholder": [("Name", 1, 1), ("Description", 0, 1), ("Role", 0, None)],
    "PerformanceIndicator": [
        ("SequenceIndicator", 0, 1), ("MeasurementDimension", 1, 1), ("UnitOfMeasurement", 1, 1), ("Identifier", 0, 1),
        ("Relationship", 0, None), ("MeasurementInstance", 0, None), ("OtherInformation", 0, 1),
    ],
    "Relationship": [("Identifier", 0, 1), ("ReferentIdentifier", 0, None), ("Name", 0, 1), ("Description", 0, 1)],
    "MeasurementInstance": [("TargetResult", 0, None), ("ActualResult", 0, None)],
    "TargetResult": _RESULT,
    "ActualResult": _RESULT,
    "AdministrativeInformation": [
        ("Identifier", 0, 1), ("StartDate", 0, 1), ("EndDate", 0, 1), ("PublicationDate", 0, 1), ("Source", 0, 1),
    ],
}  # fmt: skip

ATTRIBUTES: dict[str, dict[str, set[str]]] = {
    "PerformancePlanOrReport": {"Type": {"Strategic_Plan", "Performance_Plan", "Performance_Report"}},
    "PerformanceIndicator": {
        "ValueChainStage": {"Outcome", "Output_Processing", "Output", "Input_Processing", "Input"},
        "PerformanceIndicatorType": {"Quantitative", "Qualitative"},
    },
    "Relationship": {"RelationshipType": {"Broader_Than", "Peer_To", "Narrower_Than"}},
}
_DAYS = {"StartDate", "EndDate", "PublicationDate"}
_NCNAME = re.compile(r"[A-Za-z_][\w.-]*")


def faults(root: Any) -> list[str]:
    """What a document does that the schema does not allow; nothing where it is valid."""
    found = [] if root.tag == f"{{{NAMESPACE}}}PerformancePlanOrReport" else ["root"]
    found += [] if "Type" in root.attrib else ["Type is missing"]
    identifiers = [one.text for one in root.iter(f"{{{NAMESPACE}}}Identifier")]
    found += [f"not an identifier: {one}" for one in identifiers if not _NCNAME.fullmatch(one or "")]
    found += [f"twice: {one}" for one in identifiers if identifiers.count(one) > 1]
    for node in root.iter():
        found += _faults(node)
    return found


def _faults(node: Any) -> list[str]:
    name = node.tag.removeprefix(f"{{{NAMESPACE}}}")
    found = []
    for key, value in node.attrib.items():
        if value not in ATTRIBUTES.get(name, {}).get(key, set()):
            found.append(f"{name}/@{key}={value}")
    children = [child.tag.removeprefix(f"{{{NAMESPACE}}}") for child in node]
    at = 0
    for child, least, most in CHILDREN.get(name, []):
        n = 0
        while at < len(children) and children[at] == child:
            n, at = n + 1, at + 1
        if n < least or (most is not None and n > most):
            found.append(f"{name}: {n} × {child}")
    found += [f"{name}: {child} out of its place" for child in children[at:]]
    if name in _DAYS and node.text:
        dt.date.fromisoformat(node.text)
    if name == "NumberOfUnits" and node.text and ("e" in node.text.lower() or not Decimal(node.text).is_finite()):
        found.append(f"no decimal: {node.text}")
    return found
