"""Breaking any one thing stops the build, with a message that names the file and says what to do."""

import shutil

import pytest

from engine.paths import ROOT
from tests.conftest import build

PAGE = "docs/regression/huber_loss.md"
SNIPPET = "snippets/regression/huber_loss/first_look.py"


@pytest.fixture(scope="module")
def original(tmp_path_factory):
    """A small copy of the project: the engine, the configuration without its navigation, and one chapter."""
    project = tmp_path_factory.mktemp("small") / "project"
    for package in ("engine", "verified", "drawing"):
        shutil.copytree(ROOT / package, project / package, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(ROOT / "docs" / "assets", project / "docs" / "assets")
    shutil.copytree(ROOT / "snippets/regression/huber_loss", project / "snippets/regression/huber_loss")
    (project / "docs" / "regression").mkdir()
    chapter = (ROOT / PAGE).read_text(encoding="utf-8")
    for name in ("mse_loss.md#weight", "l1_loss.md#weight", "mse_loss.md", "smooth_l1_loss.md", "l1_loss.md"):
        chapter = chapter.replace(f"({name})", "(huber_loss.md)")
    (project / PAGE).write_text(chapter, encoding="utf-8")
    configuration = (ROOT / "mkdocs.yml").read_text(encoding="utf-8").split("\nnav:")[0]
    (project / "mkdocs.yml").write_text(configuration + "\n", encoding="utf-8")
    done = build(project, project / "site")
    assert done.returncode == 0, done.stderr
    return project


@pytest.fixture
def project(original, tmp_path):
    """A fresh copy of the small project, its cache included, free to be broken."""
    copy = tmp_path / "project"
    shutil.copytree(original, copy, ignore=shutil.ignore_patterns("site"))
    return copy


def replace(file, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")


BREAKS = {
    "a digit": (SNIPPET, "1.8750", "1.8751", [f"{SNIPPET}:9", "-#> tensor(1.8751)", "make refresh"]),
    "the code": (SNIPPET, "delta=1.0", "delta=-1.0", [f"{SNIPPET}:8", "RuntimeError", "To mend it"]),
    "a name": (SNIPPET, "nn.HuberLoss", "nn.HubertLoss", [f"{SNIPPET}:7", "AttributeError", "To mend it"]),
    "an include": (PAGE, "first_look.py", "frist_look.py", [f"{PAGE}:", "frist_look.py", "first_look.py"]),
    "a formula": (PAGE, r"\begin{cases}", r"\begin{cases", [f"{PAGE}:", "KaTeX parse error", "mend the TeX"]),
    "a link": (PAGE, "(huber_loss.md)", "(hubert_loss.md)", ["regression/huber_loss.md", "hubert_loss.md"]),
    "an anchor": (PAGE, "(huber_loss.md)", "(#nowhere)", ["regression/huber_loss.md", "nowhere"]),
    "a figure": (PAGE, "curve.svg", "crve.svg", ["regression/huber_loss.md", "crve.svg"]),
    "a table": (PAGE, "## Formula", "<!-- engine: choser -->\n\n## Formula", [f"{PAGE}:", "'choser'", "chooser"]),
    "alt text": (PAGE, "![Two panels", "![](huber_loss/curve.svg)\n\n![Two panels", [f"{PAGE}:", "alt text"]),
}


@pytest.mark.parametrize("name", BREAKS)
def test_a_break_stops_the_build(project, name):
    file, old, new, messages = BREAKS[name]
    replace(project / file, old, new)
    done = build(project, project / "site")
    said = done.stdout + done.stderr
    assert done.returncode != 0, said
    for message in messages:
        assert message in said
    assert "Traceback" not in said


@pytest.mark.parametrize("option", ["--quiet", "--verbose"])
def test_quiet_and_verbose_builds_are_as_strict(project, option):
    replace(project / PAGE, "(huber_loss.md)", "(hubert_loss.md)")
    done = build(project, project / "site", option)
    assert done.returncode != 0, done.stdout + done.stderr


LAB = """# %% [markdown]
# # Lab
# Text.

# %%
# alt: a line that rises from the lower left to the upper right
import matplotlib.pyplot as plt
plt.plot([1, 2])
plt.show()
"""
LAB_BREAKS = {
    "a failing cell": (LAB + "# %%\nassert 1 > 2, 'a conclusion'\n", ["AssertionError: a conclusion", "assert 1 > 2"]),
    "a warning": (LAB + "# %%\nimport warnings\nwarnings.warn('look')\n", ["a cell warns", "look"]),
    "no alt text": (LAB.replace("# alt: a", "# a"), ["begin each cell that draws with '# alt: '"]),
}


@pytest.mark.parametrize("name", LAB_BREAKS)
def test_a_broken_lab_stops_the_build(project, name):
    text, messages = LAB_BREAKS[name]
    (project / "docs" / "labs").mkdir()
    (project / "docs" / "labs" / "broken.py").write_text(text, encoding="utf-8")
    done = build(project, project / "site")
    said = done.stdout + done.stderr
    assert done.returncode != 0, said
    for message in [*messages, "docs/labs/broken.py"]:
        assert message in said
    assert "Traceback (most recent call last):\n  File" not in said


def test_every_problem_is_named_at_once(project):
    replace(project / SNIPPET, "1.8750", "1.8751")
    replace(project / "snippets/regression/huber_loss/delta.py", "0.045", "0.046")
    said = build(project, project / "site").stderr
    assert "first_look.py:9" in said
    assert "delta.py:11" in said
    assert "problems: 2" in said


def test_two_builds_are_identical(project):
    """Figures included, and with every snippet run again the second time."""
    first, second = project / "first", project / "second"
    assert build(project, first).returncode == 0
    shutil.rmtree(project / ".cache")
    assert build(project, second).returncode == 0
    for file in ("regression/huber_loss/index.html", "regression/huber_loss/curve.svg", "assets/katex/katex.css"):
        assert (first / file).read_bytes() == (second / file).read_bytes()
