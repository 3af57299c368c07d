"""What is built can be installed elsewhere, and runs there."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tarfile
import venv
import zipfile
from pathlib import Path

import pytest
from playwright.sync_api import expect, sync_playwright

from tests.lab.learner import started
from tests.tools.chromium import flags, here, is_root

pytestmark = pytest.mark.deep

TOP = Path(__file__).parents[2]
BUNDLES = {
    f"okrwidgets/widgets/static/{name}.{kind}"
    for name in ("kpi_builder", "okr_builder", "smart_coach")
    for kind in ("js", "css")
}
DATA = {"okrwidgets/model/plan.schema.json", "okrwidgets/model/templates/article.it.okr.yaml", "okrwidgets/py.typed"}


NODE = {"node", "nodejs", "npm", "npx", "corepack", "yarn", "pnpm"}
LEFT_HERE = shutil.ignore_patterns(
    ".git", ".venv", ".*_cache", ".hypothesis", "node_modules", "static", "dist", "__pycache__"
)


@pytest.fixture(scope="module")
def without_node(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """This process's surroundings, with every program on PATH but node and what comes with it."""
    programs = tmp_path_factory.mktemp("bin")
    for folder in os.environ.get("PATH", "").split(os.pathsep):
        for program in Path(folder).glob("*"):
            link = programs / program.name
            if program.name not in NODE and not link.is_symlink():
                link.symlink_to(program)
    assert shutil.which("sh", path=str(programs))
    assert not shutil.which("node", path=str(programs))
    return {**os.environ, "PATH": str(programs)}


@pytest.fixture(scope="module")
def dist(tmp_path_factory: pytest.TempPathFactory, without_node: dict[str, str]) -> Path:
    """The source archive, and the wheel made from it, as `make wheel` builds them, from a clean copy."""
    copy = shutil.copytree(TOP, tmp_path_factory.mktemp("copy") / "okrwidgets", ignore=LEFT_HERE)
    folder = tmp_path_factory.mktemp("dist")
    subprocess.run([sys.executable, "-m", "build", "--outdir", str(folder), str(copy)], env=without_node, check=True)
    return folder


@pytest.fixture(scope="module")
def elsewhere(dist: Path, tmp_path_factory: pytest.TempPathFactory, without_node: dict[str, str]) -> Path:
    """An empty environment with the wheel and its course in it."""
    folder = tmp_path_factory.mktemp("elsewhere")
    venv.create(folder, with_pip=True)
    (wheel,) = dist.glob("*.whl")
    lock = TOP / "requirements" / "lock.txt"
    command = [str(folder / "bin" / "python"), "-m", "pip", "install", "-q", "-c", str(lock), f"{wheel}[course]"]
    subprocess.run(command, env=without_node, cwd=folder, check=True)
    return folder


def test_the_wheel_holds_all_that_runs(dist: Path) -> None:
    (wheel,) = dist.glob("*.whl")
    names = set(zipfile.ZipFile(wheel).namelist())
    assert (BUNDLES | DATA) - names == set()
    for room in ("notebooks", "glossary"):
        shipped = {
            f"okrwidgets/{path.relative_to(TOP).as_posix()}" for path in (TOP / room).rglob("*.*") if visible(path)
        }
        assert shipped
        assert shipped - names == set()
    assert not [name for name in names if "node_modules" in name or "__pycache__" in name or name.startswith("tests")]


def visible(path: Path) -> bool:
    """Whether it is a file of the course, not one that running it left."""
    return path.is_file() and not any(part.startswith((".", "__")) for part in path.relative_to(TOP).parts)


def test_the_source_archive_holds_sources_and_bundles(dist: Path) -> None:
    (archive,) = dist.glob("*.tar.gz")
    with tarfile.open(archive) as opened:
        names = {name.split("/", 1)[1] for name in opened.getnames() if "/" in name}
    assert (BUNDLES | {"frontend/src/widgets/okr_builder.tsx", "frontend/package-lock.json"}) - names == set()
    assert not [name for name in names if "node_modules" in name or "__pycache__" in name]


def test_elsewhere_the_course_opens(elsewhere: Path, tmp_path: Path, without_node: dict[str, str]) -> None:
    command = [str(elsewhere / "bin" / "okrwidgets")]
    with started(command, tmp_path, "--lang", "it", environ=without_node) as learner:
        assert learner.ask("api/contents/it/00_index.ipynb?content=0")["type"] == "notebook"
        assert "<title>" in learner.page()


def test_elsewhere_a_person_opens_a_notebook_and_works_in_its_widgets(
    elsewhere: Path, tmp_path: Path, without_node: dict[str, str]
) -> None:
    command = [str(elsewhere / "bin" / "okrwidgets")]
    with started(command, tmp_path, "--lang", "it", environ=without_node) as learner, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=here().path, args=flags(is_root()))
        page = browser.new_page(viewport={"width": 1280, "height": 900})
        page.goto(learner.url)
        page.get_by_role("link", name="Dal KPI all'OKR: 100.000 €").click()
        page.get_by_role("heading", name="06 · Dal KPI all'OKR: 100.000 €").wait_for()
        # JupyterLab loses the button while the kernel starts; the notebook tells a person to press it again then
        page.get_by_text("Python 3 (ipykernel) | Idle").wait_for(timeout=60_000)
        page.locator(".jp-NotebookPanel:not(.lm-mod-hidden) [data-jp-item-name=restart-and-run]").click()
        page.get_by_role("button", name="Confirm Kernel Restart").click()
        target = page.locator('.okr [data-id="contratti"][data-field="target"]').first
        target.scroll_into_view_if_needed(timeout=60_000)
        target.fill("20")
        expect(page.locator(".okr-lines").first).to_contain_text("5.000")
        expect(page.locator(".okr-file").first).to_have_class("okr-file okr-file-saved")
        # nothing of JupyterLab's own lies over the course, such as the question about its news
        expect(page.locator(".Toastify__toast")).to_have_count(0)
        browser.close()
        assert "target: 20" in (learner.folder / "it" / "plan.okr.yaml").read_text(encoding="utf-8")


def test_elsewhere_the_widgets_and_their_data_are_found(
    elsewhere: Path, tmp_path: Path, without_node: dict[str, str]
) -> None:
    code = (
        "import okrwidgets as okr; from okrwidgets.model.schema import json_schema; "
        "print(len(okr.OKRBuilder()._esm) > 1000, len(okr.KPIBuilder()._css) > 100)\n"
        "print('kpis' in json_schema()['properties'])"
    )
    command = [str(elsewhere / "bin" / "python"), "-c", code]
    said = subprocess.run(command, cwd=tmp_path, env=without_node, capture_output=True, text=True, check=True).stdout
    assert said.split() == ["True", "True", "True"]
