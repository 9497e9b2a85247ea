"""The anatomy of a chapter: its sections, its data sheet against PyTorch, its code, its numbers."""

import inspect
import re
import sys

import pytest
from torch.nn import functional as F

from engine.paths import ROOT, SNIPPETS
from engine.programs import PROGRAMS
from tests.capabilities import CAPABILITIES, measure
from tests.cases import cases, reference
from tests.chapters import INCLUDE, Page, chapter, pages
from tests.losses import DEPRECATED, FAMILIES, FAMILY, MODULES

SECTIONS = [
    "At a glance",
    "Formula",
    "Picture",
    "First look",
    "By hand",
    "Parameters",
    "When to use it",
    "Pitfalls",
    "In other frameworks",
    "References",
]
SHEET = [
    "Module",
    "Functional",
    "Task",
    "Input",
    "Target",
    "Output",
    "Mean divides by",
    "Works with",
    "Does not work with",
]
WRITTEN = [stem for stem in MODULES if chapter(FAMILY[stem], stem).path.exists()]


def sheet(stem: str) -> dict[str, str]:
    return dict(row[:2] for row in chapter(FAMILY[stem], stem).table("At a glance")[1:])


def signature(function) -> str:
    """Return a signature as the data sheets write it: without types, deprecated parameters and `*`."""
    parts = []
    for name, parameter in inspect.signature(function).parameters.items():
        if name not in DEPRECATED | {"self"}:
            default = parameter.default
            parts.append(name if default is inspect.Parameter.empty else f"{name}={default!r}")
    return ", ".join(parts)


@pytest.mark.parametrize("stem", WRITTEN)
def test_sections(stem):
    page = chapter(FAMILY[stem], stem)
    assert list(page.sections) == SECTIONS, f"{page.path}: the sections of a chapter, in this order"
    assert page.front_matter.get("description"), f"{page.path}: front matter needs a description"


@pytest.mark.parametrize("stem", WRITTEN)
def test_data_sheet_rows(stem):
    assert list(sheet(stem)) == SHEET


@pytest.mark.parametrize("stem", WRITTEN)
def test_signatures(stem):
    module = MODULES[stem]
    assert f"`nn.{module.__name__}({signature(module.__init__)})`" in sheet(stem)["Module"]
    if hasattr(F, stem):
        assert f"`F.{stem}({signature(getattr(F, stem))})`" in sheet(stem)["Functional"]
    else:
        assert "none" in sheet(stem)["Functional"]


@pytest.mark.parametrize("stem", WRITTEN)
def test_capabilities(stem):
    works = measure(reference(stem), cases()[stem])
    said = {row: {part.strip() for part in sheet(stem)[row].split(",")} for row in SHEET[-2:]}
    assert said == {"Works with": works or {"—"}, "Does not work with": set(CAPABILITIES) - works or {"—"}}


@pytest.mark.parametrize("stem", WRITTEN)
def test_every_parameter_has_a_section_with_a_snippet(stem):
    section = chapter(FAMILY[stem], stem).sections["Parameters"]
    headed = re.split(r"^### (.+)$", section, flags=re.MULTILINE)
    snippets = dict(zip(headed[1::2], headed[2::2], strict=True))
    documented = {name for heading in snippets for name in re.findall(r"`(\w+)`", heading)}
    wanted = set(inspect.signature(MODULES[stem].__init__).parameters) - {"self"}
    if hasattr(F, stem):
        wanted |= {
            name
            for name, parameter in inspect.signature(getattr(F, stem)).parameters.items()
            if parameter.default is not inspect.Parameter.empty
        }
    assert documented == wanted - DEPRECATED
    bare = [heading for heading, body in snippets.items() if "--8<--" not in body]
    assert not bare, f"parameters without a snippet: {bare}"


@pytest.mark.parametrize("stem", WRITTEN)
def test_every_pitfall_has_a_snippet(stem):
    section = chapter(FAMILY[stem], stem).sections["Pitfalls"]
    headed = re.split(r"^### (.+)$", section, flags=re.MULTILINE)
    assert len(headed) > 1, "at least one pitfall, each under a heading of its own"
    bare = [heading for heading, body in zip(headed[1::2], headed[2::2], strict=True) if "--8<--" not in body]
    assert not bare, f"pitfalls without a snippet: {bare}"


@pytest.mark.parametrize("stem", WRITTEN)
def test_references_are_numbered(stem):
    section = chapter(FAMILY[stem], stem).sections["References"]
    entries = [row for row in section.split("\n- ") if row.strip()]
    assert entries, "a chapter cites its primary source"
    for entry in entries:
        assert re.search(r"doi:10\.|arXiv:\d{4}\.\d{4,5}|ISBN|github\.com/|docs\.pytorch\.org", entry), entry


@pytest.mark.parametrize("page", pages(), ids=lambda page: page.name)
def test_python_blocks_are_includes(page: Page):
    for line, language, body in page.blocks:
        if language in {"python", "py"}:
            rows = [row for row in body.splitlines() if row.strip()]
            assert len(rows) == 1, f"{page.path}:{line}: a python block holds one include and nothing else"
            assert INCLUDE.match(rows[0]), f"{page.path}:{line}: a python block holds one include"


@pytest.mark.parametrize("page", pages(), ids=lambda page: page.name)
def test_figures_stand_with_their_code(page: Page):
    for alt, source in re.findall(r"!\[([^\]]*)\]\(([^)]+\.svg)\)", page.prose):
        snippet = SNIPPETS / (page.path.parent / source).resolve().relative_to(ROOT / "docs").with_suffix(".py")
        assert snippet in page.snippets, f"{page.path}: the code of {source} is not on the page"
        assert len(alt) >= 40, f"{page.path}: {source} needs alt text that says what to see"


@pytest.mark.parametrize("page", pages(), ids=lambda page: page.name)
def test_decimals_in_prose_were_computed(page: Page):
    """Every decimal number a page states stands in one of its programs or in what they printed."""
    prose = re.sub(
        r"\]\([^)]*\)|<[^>]+>|https?://\S+|arXiv:\S+|doi:\S+|(?:torch|PyTorch|version) \d[\d.]*", "", page.prose
    )
    code = " ".join(path.read_text(encoding="utf-8") for path in page.snippets)
    unseen = [number for number in re.findall(r"(?<![\w.])\d+\.\d+(?![\w.]*\.\d)", prose) if number not in code]
    assert not unseen, f"{page.path}: no snippet of the page shows {unseen}"


def test_every_snippet_is_on_a_page():
    shown = {path for page in pages() for path in page.snippets}
    assert set(PROGRAMS.find()) == shown


def test_snippet_names_shadow_nothing():
    """`python file.py` puts its folder first on the path: a neighbour called `random.py` would break torch."""
    installed = {"torch", "numpy", "matplotlib", "sklearn", "scipy"}
    assert [path for path in PROGRAMS.find() if path.stem in sys.stdlib_module_names | installed] == []


def test_families_have_index_pages():
    written = {FAMILY[stem] for stem in WRITTEN}
    for family in FAMILIES:
        if family in written:
            page = Page(ROOT / "docs" / family / "index.md")
            assert page.path.exists(), f"{family} needs an index page"
            for stem in FAMILIES[family]:
                if stem in WRITTEN:
                    assert f"({stem}.md" in page.text, f"{page.path}: links to each chapter of the family"
