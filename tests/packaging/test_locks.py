from __future__ import annotations

import json
import re
import tomllib
from importlib.metadata import distributions
from pathlib import Path

from packaging.specifiers import SpecifierSet

TOP = Path(__file__).parents[2]
PINS = dict(
    line.split("==")
    for line in (TOP / "requirements" / "lock.txt").read_text().splitlines()
    if line[:1] not in {"#", ""}
)
NPM = json.loads((TOP / "frontend" / "package-lock.json").read_text())


def test_every_python_package_that_we_name_is_locked() -> None:
    project = tomllib.loads((TOP / "pyproject.toml").read_text())["project"]
    extras = project["optional-dependencies"].values()
    wanted = [*project["dependencies"], *(line for extra in extras for line in extra)]
    names = {re.sub(r"[-_.]+", "-", re.split(r"[<>=\[; ]", line)[0]).lower() for line in wanted}
    assert names - PINS.keys() == set()


def test_a_lock_names_exact_versions_and_no_place() -> None:
    assert all(re.fullmatch(r"[0-9][0-9a-z.+]*", version) for version in PINS.values())


def test_what_is_locked_installs_on_the_oldest_python_that_we_name() -> None:
    # Some packages ask for a later patch of 3.11 than a distribution has: a lock made on a newer one would not install.
    asked = {found.metadata["Name"]: found.metadata["Requires-Python"] for found in distributions()}
    assert [name for name, spec in asked.items() if spec and not SpecifierSet(spec).contains("3.11.0")] == []


def test_the_front_ends_lock_is_of_its_package_and_names_no_place() -> None:
    package = json.loads((TOP / "frontend" / "package.json").read_text())
    root = NPM["packages"][""]
    assert root["dependencies"] == package["dependencies"]
    assert root["devDependencies"] == package["devDependencies"]
    assert "://" not in json.dumps(NPM)
    assert [name for name, found in NPM["packages"].items() if name and "integrity" not in found] == []
