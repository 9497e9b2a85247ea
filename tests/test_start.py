"""The beginner's path: every page says what it needs and gives, has exercises with answers, and leads to the next."""

import re

import pytest

from engine import chapters
from engine.chapters import Page
from engine.paths import DOCS

SECTIONS = ("What you need", "What you will be able to do", "Exercises", "Take away", "Next step")
PAGES = {path.stem: chapters.page(f"start/{path.stem}") for path in sorted((DOCS / "start").glob("*.md"))}
LINK = re.compile(r"\]\((?P<page>\w+)\.md\)")


def path() -> list[str]:
    """Return the pages in the order in which each names the next."""
    found = ["index"]
    while (following := LINK.search(PAGES[found[-1]].sections["Next step"].text)) and following["page"] not in found:
        found.append(following["page"])
    return found


def answers(page: Page) -> dict[str, str]:
    """Return the folded answer of each exercise by its heading; empty where there is none."""
    found = {}
    for title, part in page.sections["Exercises"].parts().items():
        answer = re.search(r'^\?\?\? success "Answer"\n(?P<body>(?:    .*\n|\n)+)', part.text, re.MULTILINE)
        found[title] = answer["body"].strip() if answer else ""
    return found


def test_the_path_visits_every_page():
    assert sorted(path()) == sorted(PAGES)


def test_the_overview_lists_the_path():
    assert LINK.findall(PAGES["index"].sections["The path"].text) == path()[1:]


@pytest.mark.parametrize("name", PAGES)
def test_a_page_has_its_sections(name):
    sections = PAGES[name].sections
    assert [title for title in sections if title in SECTIONS] == list(SECTIONS)
    assert re.findall(r"^- ", sections["What you need"].text, re.MULTILINE)
    assert len(re.findall(r"^- ", sections["What you will be able to do"].text, re.MULTILINE)) >= 3


@pytest.mark.parametrize("name", [name for name in PAGES if name != "index"])
def test_a_page_needs_pages_before_it(name):
    order = path()
    needed = LINK.findall(PAGES[name].sections["What you need"].text)
    assert needed
    assert all(order.index(each) < order.index(name) for each in needed)


@pytest.mark.parametrize("name", PAGES)
def test_a_page_has_three_exercises_with_folded_answers(name):
    found = answers(PAGES[name])
    assert len(found) == 3
    assert [title for title, answer in found.items() if len(answer) < 40] == []


@pytest.mark.parametrize("name", [name for name in PAGES if name not in {"index", "where_next"}])
def test_answers_run(name):
    """At least two of three: an answer in words is for a question that no program answers."""
    assert sum("--8<--" in answer for answer in answers(PAGES[name]).values()) >= 2


@pytest.mark.parametrize("name", [name for name in PAGES if name != "index"])
def test_a_page_teaches_with_a_figure(name):
    assert PAGES[name].figures
