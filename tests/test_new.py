"""`python -m engine new` lays out a chapter that runs, and the checks then name all that is left to write."""

import shutil
import subprocess
import sys

import pytest

from engine.paths import ROOT

CHECK = "from engine import checks; print(*checks.problems(), sep='\\n')"


@pytest.fixture(scope="module")
def project(tmp_path_factory):
    """A copy of the project with two families and two chapters."""
    copy = tmp_path_factory.mktemp("new") / "project"
    for package in ("engine", "verified", "drawing"):
        shutil.copytree(ROOT / package, copy / package, ignore=shutil.ignore_patterns("__pycache__", "fonts"))
    for name in ("mkdocs.yml", "README.md", "requirements.txt", "docs/relations.md"):
        (copy / name).parent.mkdir(exist_ok=True)
        shutil.copy(ROOT / name, copy / name)
    for name in ("regression/huber_loss", "imbalance/focal_loss"):
        family = name.split("/")[0]
        (copy / "docs" / family).mkdir(parents=True)
        shutil.copy(ROOT / "docs" / family / "index.md", copy / "docs" / family)
        shutil.copy(ROOT / "docs" / f"{name}.md", copy / "docs" / f"{name}.md")
        shutil.copytree(ROOT / "snippets" / name, copy / "snippets" / name)
    (copy / "tests" / "custom").mkdir(parents=True)
    shutil.copytree(ROOT / "measured", copy / "measured")
    return copy


def run(project, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, *arguments], cwd=project, capture_output=True, text=True, timeout=300)


def test_a_loss_of_our_own_in_a_new_family(project):
    done = run(project, "-m", "engine", "new", "survival", "weibull_nll_loss")
    assert done.returncode == 0, done.stderr
    for name in ("docs/survival/index.md", "docs/survival/weibull_nll_loss.md", "tests/custom/weibull_nll_loss.py"):
        assert (project / name).exists()
        assert name in done.stdout
    said = run(project, "-c", CHECK).stdout
    for wanted in (
        "docs/survival/weibull_nll_loss.md:5: is not written",
        "docs/survival/index.md:5: is not written",
        "snippets/survival/weibull_nll_loss/mistake.py:7: is not written",
        "tests/custom/weibull_nll_loss.py:1: is not written",
        "`tags` is empty",
        "mkdocs.yml:1: does not list what the chapters' records say",
    ):
        assert wanted in said
    programs = "snippets/survival/weibull_nll_loss"
    assert run(project, "-m", "engine", "refresh", programs).returncode == 0, "what is laid out runs"
    assert "TODO" in (project / programs / "first_look.py").read_text()


def test_a_loss_of_pytorch(project):
    done = run(project, "-m", "engine", "new", "regression", "l1_loss", "--module", "L1Loss")
    assert done.returncode == 0, done.stderr
    assert "module: nn.L1Loss" in (project / "docs/regression/l1_loss.md").read_text()
    assert "def l1_loss(input, target" in (project / "snippets/regression/l1_loss/from_scratch.py").read_text()
    assert "tests/cases/regression.py" in done.stdout


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("regression", "huber_loss"), "there is a chapter 'huber_loss' already"),
        (("regression", "Huber-Loss"), "is no name"),
        (("regression", "mse_loss", "--module", "MSELos"), "PyTorch has no loss 'MSELos'"),
    ],
)
def test_what_cannot_be_laid_out(project, arguments, message):
    done = run(project, "-m", "engine", "new", *arguments)
    assert done.returncode != 0
    assert message in done.stderr
    assert "Traceback" not in done.stderr
