"""Breaking any one thing stops the build, with a message that names the file and says what to do."""

import re
import shutil

import pytest

from engine import programs
from engine.paths import CACHE, ROOT
from tests.conftest import build

PAGE = "docs/regression/huber_loss.md"
SNIPPETS = "snippets/regression/huber_loss"


@pytest.fixture(scope="module")
def original(tmp_path_factory):
    """A small copy of the project: the engine, the configuration, one chapter, what is cached."""
    project = tmp_path_factory.mktemp("small") / "project"
    for package in ("engine", "verified", "drawing"):
        shutil.copytree(ROOT / package, project / package, ignore=shutil.ignore_patterns("__pycache__"))
    for folder in ("overrides", "docs/assets", SNIPPETS):
        shutil.copytree(ROOT / folder, project / folder)
    (project / ".cache" / "snippets").mkdir(parents=True)
    for path in programs.PROGRAMS.find(ROOT / SNIPPETS):
        if (known := CACHE / "snippets" / f"{programs.PROGRAMS.key(path)}.json").exists():
            shutil.copy(known, project / ".cache" / "snippets")
    for known in CACHE.glob("*.json"):
        shutil.copy(known, project / ".cache")
    (project / "docs" / "regression").mkdir()
    for file in ("LICENSE", "requirements.txt"):  # what a program that somebody downloads says of itself
        shutil.copy(ROOT / file, project)
    chapter = (ROOT / PAGE).read_text(encoding="utf-8")
    for line, plain in {"heading": "# Huber loss", "first_screen": "", "sheet": "", "see_also": ""}.items():
        # made from records, which are not here
        chapter = chapter.replace(f"<!-- engine: {line} -->", plain)
    chapter = re.sub(r"\]\((?!http|#)[^)]*\)", "](huber_loss.md)", chapter)  # the other pages are not here either
    (project / PAGE).write_text(chapter, encoding="utf-8")
    configuration = (ROOT / "mkdocs.yml").read_text(encoding="utf-8").split("\nnav:")[0]
    (project / "mkdocs.yml").write_text(configuration + "\n", encoding="utf-8")
    done = build(project, project / "site")
    assert done.returncode == 0, done.stderr
    return project


@pytest.fixture
def project(original, tmp_path):
    """A fresh copy of the small project, its cache and its built site included, free to be broken."""
    return shutil.copytree(original, tmp_path / "project")


def replace(file, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")


def stopped(project, *options: str) -> str:
    """Build, expect a message and no traceback, and the site from the last build as it was; return the message."""
    before = {file: file.read_bytes() for file in (project / "site").rglob("*") if file.is_file()}
    done = build(project, project / "site", *options)
    said = done.stdout + done.stderr
    assert done.returncode != 0, said
    assert "Traceback" not in said
    assert {file: file.read_bytes() for file in (project / "site").rglob("*") if file.is_file()} == before
    assert not (project / "site.building").exists()
    return said


PROGRAMS = {
    "a digit": ("first_look.py", "1.8750", "1.8751", 9, ["-#> tensor(1.8751)", "make refresh"]),
    "the code": ("weight.py", "import torch\n", "import torch\n1 / 0\n", 2, ["ZeroDivisionError"]),
    "a name": ("reduction.py", "print(", "prnt(", None, ["NameError"]),
    "the syntax": ("units.py", "import torch\n", "import torch\nfor\n", 2, ["is not Python"]),
}
SOURCES = {
    "front matter that is no YAML": (b"---\ntitle: a: b\n---\n\n# Page\n", 2, ["front matter is not YAML"]),
    "front matter never closed": (b"---\ntitle: a\n\n# Page\n", 1, ["front matter is not closed"]),
    "front matter that is a list": (
        b"---\n- a\n- b\n---\n\n# Page\n",
        2,
        ["front matter is not a mapping"],
    ),
    "a lab's syntax": (b"# %%\nfor\n", 2, ["is not Python"]),
    "another encoding": ("# Page\n\nÄrger.\n".encode("latin-1"), 3, ["is not UTF-8", "save the file as UTF-8"]),
    "an empty page": (b"\n", 1, ["is empty"]),
}
PAGES = {
    "an include": (
        '```python\n--8<-- "regression/huber_loss/frist_look.py"\n```',
        4,
        ["name regression/huber_loss/first_look.py"],
    ),
    "an include in single quotes": (
        "```python\n--8<-- 'regression/huber_loss/delta.py'\n```",
        4,
        ["includes a file in a way"],
    ),
    "an include in block form": ("--8<--\nregression/huber_loss/delta.py\n--8<--", 3, ["includes a file in a way"]),
    "an include outside a fence": ('--8<-- "regression/huber_loss/delta.py"', 3, ["includes a file in a way"]),
    "an include that leaves the folder": (
        '```python\n--8<-- "../mkdocs.yml"\n```',
        4,
        ["does not exist below snippets/"],
    ),
    "a language": ("```pyhton\n1\n```", 3, ["'pyhton'", "name python"]),
    "options of a fence": ('```python title="a"\n1\n```', 3, ["fence with options: title"]),
    "a fence": ("```python\n1", 3, ["fence that nothing closes"]),
    "indented code": ("Text.\n\n    print(1)", 5, ["code that is indented"]),
    "a figure": ("```figure\nregression/huber_loss/crve.py\nWords.\n```", 4, ["name regression/huber_loss/curve.py"]),
    "a figure of a program that draws nothing": (
        f"```figure\nregression/huber_loss/delta.py\n{'Words. ' * 9}\n```",
        4,
        ["which draws nothing", "plt.show()"],
    ),
    "a figure's alt text": (
        "```figure\nregression/huber_loss/curve.py\n```",
        4,
        ["alt text", "describe it in a sentence"],
    ),
    "an image's alt text": ("![](../assets/logo.svg)", 3, ["has no alt text"]),
    "a figure as an image": ("![Words](huber_loss/curve.svg)", 3, ["as an image", "draw it by a fence `figure`"]),
    "a formula": (r"So \(\frac{1\) is.", 3, ["KaTeX parse error", "mend the TeX"]),
    "a formula never closed": (r"So \(x is.", 3, ["opened and not closed"]),
    "a display never closed": ("\\[\nx = 1\n\nText.", 3, ["opened and not closed"]),
    "a formula never opened": (r"So x\) is.", 3, ["opened and not closed"]),
    "two places of one id": ("## One { #same }\n\n## Two { #same }", 3, ["gives the id 'same' to two places"]),
    "a link as HTML": ('<a href="nowhere.md">Link</a>', 3, ["writes <a> as HTML", "write it in Markdown"]),
    "a link as HTML in a sentence": ('See <a href="nowhere.md">there</a>.', 3, ["writes <a> as HTML"]),
    "an image as HTML": ('<div><img src="nowhere.png"></div>', 3, ["writes <img> as HTML"]),
    "bold text": ("**Never closed.", 3, ["the mark of bold text"]),
    "a table": ("<!-- engine: choser -->", 3, ["'choser'", "name one of heading"]),
    "what a table is made from": ("<!-- engine: chooser -->", 3, ["'chooser' cannot be made", "guide.yml"]),
}


def broken(number: int) -> str:
    """Return the name of a broken source: the first bytes tell a lab from a page."""
    lab = list(SOURCES.values())[number][0].startswith(b"# %%")
    return f"docs/labs/broken_{number}.py" if lab else f"docs/regression/broken_{number}.md"


@pytest.fixture(scope="module")
def said_of_sources(original, tmp_path_factory):
    """What a build says of all broken programs and sources at once."""
    project = shutil.copytree(original, tmp_path_factory.mktemp("sources") / "project")
    for file, old, new, *_ in PROGRAMS.values():
        replace(project / SNIPPETS / file, old, new)
    (project / "docs" / "labs").mkdir()
    for number, (source, *_) in enumerate(SOURCES.values()):
        (project / broken(number)).write_bytes(source)
    return stopped(project)


@pytest.fixture(scope="module")
def said_of_pages(original, tmp_path_factory):
    """What a build says of all broken pages at once."""
    project = shutil.copytree(original, tmp_path_factory.mktemp("pages") / "project")
    (project / "docs" / "choose").mkdir()
    (project / "docs" / "choose" / "guide.yml").write_text("- id: [\n", encoding="utf-8")
    for number, (markdown, *_) in enumerate(PAGES.values()):
        page = project / "docs" / "regression" / f"broken_{number}.md"
        page.write_text(f"# Page {number}\n\n{markdown}\n", encoding="utf-8")
    return stopped(project)


def problem(said: str, place: str) -> str:
    """Return what a build says of one place: paragraphs that name it."""
    return "\n".join(part for part in said.split("\n\n") if place in part)


@pytest.mark.parametrize("name", PROGRAMS)
def test_a_broken_program_stops_the_build(said_of_sources, name):
    file, _, _, line, messages = PROGRAMS[name]
    said = problem(said_of_sources, f"{SNIPPETS}/{file}:{line or ''}")
    for message in [*messages, "To mend it"]:
        assert message in said, said_of_sources


@pytest.mark.parametrize("name", SOURCES)
def test_a_broken_source_stops_the_build(said_of_sources, name):
    _, line, messages = SOURCES[name]
    said = problem(said_of_sources, f"{broken(list(SOURCES).index(name))}:{line}:")
    for message in [*messages, "To mend it"]:
        assert message in said, said_of_sources


@pytest.mark.parametrize("name", PAGES)
def test_a_broken_page_stops_the_build(said_of_pages, name):
    _, line, messages = PAGES[name]
    said = problem(said_of_pages, f"docs/regression/broken_{list(PAGES).index(name)}.md:{line}:")
    for message in [*messages, "To mend it"]:
        assert message in said, said_of_pages


def test_problems_are_counted(said_of_sources, said_of_pages):
    assert f"problems: {len(PROGRAMS) + len(SOURCES)}" in said_of_sources
    assert f"problems: {len(PAGES)}" in said_of_pages


@pytest.mark.parametrize("option", [None, "--quiet", "--verbose"])
def test_broken_links_stop_the_build_however_quiet(project, option):
    replace(project / PAGE, "(huber_loss.md)", "(hubert_loss.md)")
    replace(project / PAGE, "(huber_loss.md)", "(#nowhere)")
    said = stopped(project, *filter(None, [option]))
    assert "hubert_loss.md" in said
    assert "nowhere" in said


LAB = """# %% [markdown]
# # Lab
# Text.

# %%
# alt: a line that rises from the lower left to the upper right
import matplotlib.pyplot as plt
plt.plot([1, 2])
plt.show()
"""
LABS = {
    "a failing cell": (LAB + "# %%\nassert 1 > 2, 'a conclusion'\n", 11, ["AssertionError: a conclusion"]),
    "a warning": (LAB + "# %%\nimport warnings\nwarnings.warn('look')\n", 11, ["a cell warns", "look"]),
    "no alt text": (LAB.replace("# alt: a", "# a"), 6, ["begin each cell that draws with '# alt: '"]),
    "a bare value": (LAB + "# %%\nplt\n[1, 2]\n", None, []),
    "an end of the process": (LAB + "# %%\nimport os\nos._exit(1)\n", 1, ["ends the process it runs in"]),
}


@pytest.fixture(scope="module")
def said_of_labs(original, tmp_path_factory):
    """What a build says of all broken labs at once."""
    project = shutil.copytree(original, tmp_path_factory.mktemp("labs") / "project")
    (project / "docs" / "labs").mkdir()
    for number, (source, *_) in enumerate(LABS.values()):
        (project / "docs" / "labs" / f"broken_{number}.py").write_text(source, encoding="utf-8")
    return stopped(project)


@pytest.mark.parametrize("name", LABS)
def test_a_broken_lab_stops_the_build(said_of_labs, name):
    _, line, messages = LABS[name]
    said = problem(said_of_labs, f"docs/labs/broken_{list(LABS).index(name)}.py:{line}:")
    assert ("To mend it" in said) == (line is not None)
    for message in messages:
        assert message in said, said_of_labs


def test_two_builds_are_identical(project):
    """Figures included, and with every snippet run again the second time."""
    first, second = project / "first", project / "second"
    assert build(project, first).returncode == 0
    shutil.rmtree(project / ".cache")
    assert build(project, second).returncode == 0
    for file in ("regression/huber_loss/index.html", "regression/huber_loss/curve.svg", "assets/katex/katex.css"):
        assert (first / file).read_bytes() == (second / file).read_bytes()


def test_a_warm_build_writes_into_no_cache(project):
    before = {file: file.stat().st_mtime_ns for file in (project / ".cache").rglob("*") if file.is_file()}
    assert build(project, project / "site").returncode == 0
    assert {file: file.stat().st_mtime_ns for file in (project / ".cache").rglob("*") if file.is_file()} == before
