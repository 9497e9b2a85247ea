"""`mkdocs serve` shows the site before anything has run, and what is wrong where the reader looks."""

import contextlib
import json
import shutil
import socket
import subprocess
import sys
import time
import urllib.request

import pytest

from tests.test_strict_build import LAB, PAGE, SNIPPETS, original, replace  # noqa: F401

DELTA = "regression/huber_loss/delta.py"
CURVE = "regression/huber_loss/curve.py"


class Served:
    """A project that `mkdocs serve` serves."""

    def __init__(self, project, address: str):
        self.project, self.address = project, address

    def get(self, path: str) -> str:
        with urllib.request.urlopen(self.address + path, timeout=60) as answer:
            return answer.read().decode()

    def status(self, *programs: str) -> dict:
        return json.loads(self.get(f"atlas-preview.json?{'&'.join(f'program={name}' for name in programs)}"))

    def wait(self, ready, seconds: float = 120):
        """Return what `ready` returns as soon as it is true."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            with contextlib.suppress(OSError):
                if found := ready():
                    return found
            time.sleep(0.2)
        pytest.fail(f"waited {seconds} s in vain; {(self.project / 'said.txt').read_text()}")


@pytest.fixture(scope="module")
def served(original, tmp_path_factory):  # noqa: F811
    """The small project with a lab, nothing run yet, one program wrong."""
    project = shutil.copytree(original, tmp_path_factory.mktemp("served") / "project")
    shutil.rmtree(project / ".cache" / "snippets")
    replace(project / SNIPPETS / "first_look.py", "1.8750", "1.8751")
    (project / "docs" / "labs").mkdir()
    (project / "docs" / "labs" / "quick.py").write_text(LAB, encoding="utf-8")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "mkdocs", "serve", "--dev-addr", f"127.0.0.1:{port}"]
    with (project / "said.txt").open("w") as said:
        process = subprocess.Popen(command, cwd=project, stdout=said, stderr=said)
        served = Served(project, f"http://127.0.0.1:{port}/")
        served.first = served.wait(lambda: served.get("regression/huber_loss/"))
        served.lab = served.get("labs/quick/")
        yield served
        process.terminate()
        process.wait(30)


def test_the_first_page_waits_for_no_program(served):
    assert f'class="atlas-figure atlas-pending" data-program="{CURVE}"' in served.first
    assert f'data-program="{DELTA}"' in served.first
    assert "#&gt; tensor(1.8751)" in served.first, "the recorded lines are shown"


def test_figures_come_when_they_are_drawn(served):
    state = served.wait(lambda: (found := served.status(CURVE)["programs"][CURVE]) and not found["waits"] and found)
    assert state["figure"].startswith('<div class="atlas-side"')
    assert state["problem"] is None


def test_a_lab_comes_when_it_has_run(served):
    assert "This lab runs; its page comes when it has." in served.lab
    page = served.wait(lambda: "atlas-figure" in (text := served.get("labs/quick/")) and text)
    assert "atlas-pending" not in page


def test_a_wrong_program_is_told_in_its_place_and_in_the_terminal(served):
    name = "regression/huber_loss/first_look.py"
    problem = served.wait(lambda: served.status(name)["programs"][name]["problem"])
    assert f"{SNIPPETS}/first_look.py:9: prints something else" in problem
    assert "make refresh" in problem
    served.wait(lambda: (status := served.status())["done"] == status["total"] > 0)
    assert problem in (served.project / "said.txt").read_text()


def test_the_page_shows_both(served, chrome):
    tab = chrome.new_page()
    tab.goto(f"{served.address}regression/huber_loss/")
    tab.locator(f'[data-program="{CURVE}"] svg, figure.atlas-figure svg').first.wait_for()
    box = tab.locator('[data-program="regression/huber_loss/first_look.py"] .atlas-wrong')
    box.wait_for()
    assert "first_look.py:9" in box.inner_text()


def test_a_broken_page_says_so(served):
    replace(served.project / PAGE, r"\begin{cases}", r"\begin{cases")
    page = served.wait(lambda: "KaTeX parse error" in (text := served.get("regression/huber_loss/")) and text)
    assert f'<div class="atlas-wrong">{PAGE}:' in page
    replace(served.project / PAGE, r"\begin{cases", r"\begin{cases}")
    served.wait(lambda: "KaTeX parse error" not in served.get("regression/huber_loss/"))


def test_a_build_that_fails_leaves_the_last_pages_and_says_why(served):
    (served.project / "docs" / "broken.md").write_bytes(b"# Page\n\n\xff\n")
    failure = served.wait(lambda: served.status()["failure"])
    assert "broken.md" in failure
    assert "Huber loss" in served.get("regression/huber_loss/")
    (served.project / "docs" / "broken.md").unlink()
    served.wait(lambda: not served.status()["failure"])
