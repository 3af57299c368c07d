"""How targets moved: from check-ins, from git, and from both without telling it twice."""

from __future__ import annotations

import datetime as dt
import os
import select
import shutil
import subprocess
from pathlib import Path

import pytest

from okrwidgets.breakdown.pacing import quiet_git, target_changes, target_history, versions
from okrwidgets.model import KPI, CheckIn, Plan
from tests.breakdown.pacing.plans import day

GIT = shutil.which("git") or ""
needs_git = pytest.mark.skipif(not GIT, reason="git is not installed here")


def plan(target: float | None, *rows: tuple[dt.date, float | None]) -> Plan:
    check_ins = tuple(CheckIn(date=when, value=1, target=moved) for when, moved in rows)
    return Plan(kpis=(KPI(id="calls", name="Calls", target=target, check_ins=check_ins),))


def moves(found: Plan, path: Path | None = None) -> list[tuple[dt.date | None, float | None, float, str]]:
    return [(each.day, each.before, each.after, each.source) for each in target_changes(found, path)]


# ------------------------------------------------------------------------------------------------ check-ins
def test_each_check_in_with_another_target_is_a_move() -> None:
    found = plan(250, (day(2, 10), 300), (day(1, 15), None), (day(3, 1), 250), (day(3, 8), 250))
    assert moves(found) == [(day(2, 10), None, 300, "check_in"), (day(3, 1), 300, 250, "check_in")]
    said = [each.sentence.say("en") for each in target_changes(found)]
    assert said == [
        "Calls: on 10 Feb 2027 the target moved to 300; what it was before is not written down.",
        "Calls: on 1 Mar 2027 the target moved from 300 to 250.",
    ]


def test_a_move_after_the_last_one_that_was_written_down() -> None:
    (_, late) = target_changes(plan(200, (day(2, 10), 300)))
    assert (late.day, late.since, late.before, late.after) == (None, day(2, 10), 300, 200)
    assert late.sentence.say("it") == (
        "Calls: il valore obiettivo è passato da 300 a 200, in un momento successivo a 10 feb 2027."
    )


def test_nothing_moved() -> None:
    assert target_history(plan(300, (day(2, 10), None))).changes == ()


# ------------------------------------------------------------------------------------------------------ git
class Repository:
    """A repository of its own, whatever the one who runs the tests has configured."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.file = folder, folder / "plan.okr.yaml"
        self.git("init", "-q", "-b", "main")

    def git(self, *arguments: str, when: str = "2027-01-01") -> str:
        environment = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
        environment |= dict.fromkeys(("GIT_AUTHOR_DATE", "GIT_COMMITTER_DATE"), f"{when}T12:00:00+01:00")
        environment |= {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1"}
        who = ("-c", "user.name=Ada", "-c", "user.email=ada@example.org", "-c", "core.hooksPath=")
        done = subprocess.run(
            [GIT, *who, *arguments], cwd=self.folder, env=environment, capture_output=True, text=True, check=True
        )
        return done.stdout

    def write(self, text: str, when: str) -> None:
        self.file.write_text(text, encoding="utf-8")
        self.git("add", "-A")
        self.git("commit", "-q", "-m", "x", when=when)

    def plan(self, target: float, when: str) -> None:
        self.write(f"kpis:\n- id: calls\n  name: Calls\n  target: {target}\n", when)


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    return Repository(tmp_path)


@needs_git
def test_moves_come_from_the_versions_and_from_what_is_not_committed_yet(repository: Repository) -> None:
    for target, when in ((300, "2027-01-04"), (300, "2027-01-05"), (250, "2027-02-10")):
        repository.write(f"title: {when}\nkpis:\n- id: calls\n  name: Calls\n  target: {target}\n", when)
    repository.file.write_text("kpis:\n- id: calls\n  name: Calls\n  target: 200\n")
    found = target_history(Plan.load(repository.file))
    assert found.versions == 3
    first, second = found.changes
    assert (first.day, first.before, first.after, first.source) == (day(2, 10), 300, 250, "git")
    assert first.commit == repository.git("rev-parse", "HEAD").strip()
    assert (second.day, second.since, second.before, second.after) == (None, day(2, 10), 250, 200)
    assert found.notes == ()


@needs_git
def test_a_move_that_both_know_is_told_once_with_all_that_is_known(repository: Repository) -> None:
    repository.plan(300, "2027-01-04")
    repository.plan(250, "2027-02-12")
    known = plan(250, (day(2, 10), 250))
    (move,) = target_changes(known, repository.file)
    assert (move.day, move.before, move.after, move.source) == (day(2, 10), 300, 250, "check_in")
    assert move.commit is not None


@needs_git
def test_a_renamed_file_and_a_merge_are_followed_along_the_first_parents(repository: Repository) -> None:
    padding = "".join(f"# line {n}\n" for n in range(30))
    repository.write(f"{padding}kpis:\n- id: calls\n  target: 300\n", "2027-01-04")
    repository.git("checkout", "-q", "-b", "idea")
    repository.write(f"{padding}kpis:\n- id: calls\n  target: 999\n", "2027-01-10")
    repository.write(f"{padding}kpis:\n- id: calls\n  target: 250\n", "2027-01-12")
    repository.git("checkout", "-q", "main")
    (repository.folder / "other").write_text("x")
    repository.git("add", "-A")
    repository.git("commit", "-q", "-m", "x", when="2027-01-11")
    repository.git("merge", "-q", "--no-ff", "-m", "x", "idea", when="2027-01-20")
    name = "-- è.okr.yaml"
    repository.git("mv", "--", repository.file.name, name)
    repository.git("commit", "-q", "-m", "x", when="2027-01-25")
    assert moves(plan(250), repository.folder / name) == [(day(1, 20), 300, 250, "git")]


@needs_git
def test_a_version_that_cannot_be_read_is_skipped_and_said(repository: Repository) -> None:
    repository.plan(300, "2027-01-04")
    repository.write("kpis: [", "2027-01-05")
    broken = repository.git("rev-parse", "HEAD")[:7]
    repository.file.write_bytes(b"\xff\xfe\x00")
    repository.git("commit", "-q", "-a", "-m", "x")
    repository.git("rm", "-q", "plan.okr.yaml")
    repository.git("commit", "-q", "-m", "x")
    repository.plan(250, "2027-02-10")
    found = target_history(plan(250), repository.file)
    assert [(each.day, each.before, each.after) for each in found.changes] == [(day(2, 10), 300, 250)]
    assert found.notes[0].say("en").startswith("2 earlier versions could not be read and were skipped: ")
    assert broken in found.notes[0].say("it")


@needs_git
def test_only_so_many_versions_are_read(repository: Repository, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(versions, "MOST", 2)
    for n in range(4):
        repository.plan(100 + n, f"2027-01-0{n + 1}")
    found = target_history(plan(103), repository.file)
    assert [each.before for each in found.changes] == [102]
    assert found.notes[0].say("en") == "Only the latest 2 versions were read; older ones were not."


@needs_git
def test_a_file_that_git_does_not_know_has_no_history(tmp_path: Path) -> None:
    file = tmp_path / "plan.okr.yaml"
    file.write_text("kpis: []\n")
    found = target_history(Plan.load(file))
    assert (found.changes, found.versions, found.notes) == ((), 0, ())
    fresh = Repository(tmp_path)  # without a commit
    assert target_history(plan(1), fresh.file).notes == ()


def test_without_git_the_check_ins_are_enough(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert moves(plan(250, (day(2, 10), 250)), tmp_path / "p.okr.yaml") == [(day(2, 10), None, 250, "check_in")]


# ------------------------------------------------------------------------------------ a stranger's repository
def program(folder: Path, mark: Path, name: str = "evil") -> str:
    """A program that leaves a mark where it is run."""
    file = folder / name
    file.write_text(f"#!/bin/sh\necho run >> '{mark}'\nexit 1\n")
    file.chmod(0o755)
    return str(file)


needs_shell = pytest.mark.skipif(os.name == "nt", reason="the planted programs are shell scripts")


@needs_git
@needs_shell
def test_nothing_that_a_repository_names_is_run(
    repository: Repository, tmp_path_factory: pytest.TempPathFactory
) -> None:
    mark = tmp_path_factory.mktemp("mark") / "run"
    evil = program(tmp_path_factory.mktemp("evil"), mark)
    repository.write("x", "2027-01-01")
    (repository.folder / ".gitattributes").write_text("* diff=evil filter=evil merge=evil\n")
    repository.plan(300, "2027-01-04")
    repository.plan(250, "2027-02-10")
    # a signature that is no more than words: whoever is asked to check it runs a program
    raw = repository.git("cat-file", "commit", "HEAD").replace(
        "\n\n", "\ngpgsig -----BEGIN PGP SIGNATURE-----\n x\n\n", 1
    )
    (repository.folder / "commit").write_text(raw)
    signed = repository.git("hash-object", "-t", "commit", "-w", "commit").strip()
    repository.git("update-ref", "HEAD", signed)
    settings = {
        "core.fsmonitor": evil,
        "core.pager": evil,
        "pager.log": "true",
        "core.sshCommand": evil,
        "core.alternateRefsCommand": evil,
        "core.editor": evil,
        "core.askPass": evil,
        "diff.external": evil,
        "diff.evil.command": evil,
        "diff.evil.textconv": evil,
        "filter.evil.smudge": evil,
        "filter.evil.clean": evil,
        "filter.evil.process": evil,
        "filter.evil.required": "true",
        "merge.evil.driver": evil,
        "log.showSignature": "true",
        "gpg.program": evil,
        "gpg.openpgp.program": evil,
        "credential.helper": evil,
        "alias.log": f"!{evil}",
        "alias.cat-file": f"!{evil}",
        "color.ui": "always",
        "log.diffMerges": "combined",
        "core.hooksPath": str(Path(evil).parent),
    }
    for key, value in settings.items():
        repository.git("config", key, value)
    for hook in ("post-index-change", "reference-transaction", "post-checkout", "pre-auto-gc"):
        program(repository.folder / ".git" / "hooks", mark, hook)
        program(Path(evil).parent, mark, hook)
    mark.unlink(missing_ok=True)
    assert moves(plan(250), repository.file) == [(day(2, 10), 300, 250, "git")]
    assert not mark.exists()
    # the trap is real: git itself, asked without our care, does run it
    subprocess.run([GIT, "log", "-p", "-1"], cwd=repository.folder, capture_output=True, check=False)
    assert mark.exists()


@needs_git
@needs_shell
@pytest.mark.parametrize("url", ["ext::{evil}", "ssh://nowhere/x", "{folder}/.git"])
def test_a_partial_clone_fetches_nothing(
    repository: Repository, tmp_path_factory: pytest.TempPathFactory, url: str
) -> None:
    mark = tmp_path_factory.mktemp("mark") / "run"
    evil = program(tmp_path_factory.mktemp("evil"), mark)
    repository.plan(300, "2027-01-04")
    blob = repository.git("rev-parse", "HEAD:plan.okr.yaml").strip()
    repository.plan(250, "2027-02-10")
    settings = {
        "core.repositoryFormatVersion": "1",
        "extensions.partialClone": "origin",
        "remote.origin.url": url.format(evil=evil, folder=repository.folder),
        "remote.origin.promisor": "true",
        "remote.origin.uploadpack": evil,
        "protocol.ext.allow": "always",
        "protocol.allow": "always",
        "core.sshCommand": evil,
    }
    for key, value in settings.items():
        repository.git("config", key, value)
    (repository.folder / ".git" / "objects" / blob[:2] / blob[2:]).unlink()
    found = target_history(plan(250), repository.file)
    assert found.changes == ()
    assert found.notes
    assert not mark.exists()


@needs_git
@needs_shell
def test_the_environment_of_the_one_who_asks_does_not_reach_git(
    repository: Repository, monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory
) -> None:
    mark = tmp_path_factory.mktemp("mark") / "run"
    repository.plan(300, "2027-01-04")
    repository.plan(250, "2027-02-10")
    monkeypatch.setenv("GIT_EXTERNAL_DIFF", program(tmp_path_factory.mktemp("evil"), mark))
    monkeypatch.setenv("GIT_DIR", str(tmp_path_factory.mktemp("elsewhere")))
    assert len(moves(plan(250), repository.file)) == 1
    assert not mark.exists()


@needs_shell
def test_a_git_that_lies_beside_the_plan_is_not_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    mark = tmp_path / "run"
    program(tmp_path, mark, "git")
    for search in (str(tmp_path), "."):
        monkeypatch.setenv("PATH", search)
        monkeypatch.chdir(tmp_path)
        assert target_history(plan(1), tmp_path / "plan.okr.yaml").notes == ()
    assert not mark.exists()


@needs_shell
def test_a_git_that_does_not_answer_is_stopped_with_all_that_it_started(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = tmp_path / "bin"
    place.mkdir()
    slow = place / "git"
    held = tmp_path / "held"
    os.mkfifo(held)
    reading = os.open(held, os.O_RDONLY | os.O_NONBLOCK)
    slow.write_text(f"#!/bin/sh\n/bin/sleep 600 > '{held}' &\n/bin/sleep 600 > '{held}'\n")
    slow.chmod(0o755)
    monkeypatch.setenv("PATH", str(place))
    monkeypatch.setattr(versions, "SECONDS", 1.0)
    found = target_history(plan(1), tmp_path / "plan.okr.yaml")
    assert found.notes[0].say("en") == "Git took too long, so only the check-ins of the file are known."
    # the pipe ends when the last one that holds it is gone
    assert select.select([reading], [], [], 10)[0]
    assert os.read(reading, 1) == b""
    os.close(reading)


@needs_shell
def test_a_git_that_refuses_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    place = tmp_path / "bin"
    place.mkdir()
    (place / "git").write_text("#!/bin/sh\necho 'fatal: detected dubious ownership in repository' >&2\nexit 128\n")
    (place / "git").chmod(0o755)
    monkeypatch.setenv("PATH", str(place))
    found = target_history(plan(1), tmp_path / "plan.okr.yaml")
    assert "Git does not open this repository" in found.notes[0].say("en")
    with pytest.raises(quiet_git.GitSilentError, match="refused"):
        quiet_git.ask_git(tmp_path, "log", seconds=5)
