from __future__ import annotations

import subprocess
import sys
from types import ModuleType

import pytest

import okrwidgets

PUBLIC = {
    "KPI",
    "CheckIn",
    "CheckInForm",
    "GlossaryBrowser",
    "KPIBuilder",
    "KeyResult",
    "OKRBuilder",
    "Objective",
    "OkrError",
    "Period",
    "Plan",
    "PlanError",
    "Rate",
    "SmartCoach",
    "Unit",
    "WhatIf",
    "__version__",
    "advice",
    "against",
    "assumes",
    "attainment",
    "breakdown",
    "compare",
    "explain",
    "history_from",
    "export",
    "import_plan",
    "import_template",
    "measure",
    "paste",
    "pictures",
    "read",
    "read_csv",
    "read_excel",
    "review",
    "set_language",
    "term",
}
HEAVY = ("pandas", "matplotlib", "anywidget", "ipywidgets", "babel", "ruamel.yaml", "numpy", "jupyter_server")


def loaded_by(code: str, *names: str) -> list[str]:
    """Which of the names a fresh interpreter has loaded after the code."""
    code += f"; import sys; print(*[name for name in {names!r} if name in sys.modules])"
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()


def test_the_public_names() -> None:
    assert set(okrwidgets.__all__) == PUBLIC
    assert set(dir(okrwidgets)) == PUBLIC


@pytest.mark.parametrize("name", sorted(PUBLIC - {"pictures", "__version__"}))
def test_each_is_the_thing_and_not_its_room(name: str) -> None:
    assert callable(getattr(okrwidgets, name))


def test_the_rest() -> None:
    assert isinstance(okrwidgets.pictures, ModuleType)
    assert okrwidgets.__version__.count(".") == 2


def test_star_brings_them_all() -> None:
    space: dict[str, object] = {}
    exec("from okrwidgets import *", space)  # noqa: S102  # the statement itself is what is tested
    assert space.keys() >= PUBLIC


def test_a_name_that_is_none() -> None:
    with pytest.raises(AttributeError, match="module 'okrwidgets' has no attribute 'KPIBilder'"):
        okrwidgets.KPIBilder  # noqa: B018


@pytest.mark.parametrize("name", ["advice", "breakdown", "export"])
def test_what_is_named_as_its_room_stays_the_function_after_the_room_was_loaded(name: str) -> None:
    code = f"import okrwidgets.{name}, okrwidgets as okr; print(callable(okr.{name}), type(okr.{name}).__name__)"
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert said == "True function\n"


def test_the_package_loads_none_of_the_heavy_ones() -> None:
    assert loaded_by("import okrwidgets", *HEAVY, "pydantic") == []


@pytest.mark.parametrize(
    "room",
    [
        "smart",
        "breakdown",
        "advice",
        "model",
        "pictures",
        "editing.session",
        "checking_in",
        "coaching",
        "exploring",
        "looking_up",
        "metrics",
        "tables",
    ],
)
def test_the_rooms_below_the_widgets_load_neither_frames_nor_pictures_nor_widgets(room: str) -> None:
    assert loaded_by(f"import okrwidgets.{room}", "pandas", "matplotlib", "anywidget") == []


def test_a_widget_does_load_anywidget() -> None:
    assert loaded_by("from okrwidgets import OKRBuilder", "anywidget", "pandas") == ["anywidget"]
