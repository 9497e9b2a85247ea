"""What holds this site's sentences, counted: the page `docs/about/checked.md` shows it."""

import json

from engine import chapters, guide, versions
from engine.frameworks import HEADINGS
from engine.paths import ROOT
from engine.programs import PROGRAMS
from verified.annotate import output_lines

HOSTILE = ROOT / "measured" / "hostile.json"
"""By loss of our own: how many cells the hostile matrix has; tests/test_hostile.py holds it to that."""


def summary() -> str:
    """Return the counts that the README states, in a sentence."""
    cells = sum(json.loads(HOSTILE.read_text(encoding="utf-8")).values())
    programs = len(PROGRAMS.find())
    return f"{programs:,} programs run in a build; {cells:,} hostile inputs to our own losses have one answer each."


def lines_of_output() -> int:
    """Return how many lines the programs print that their files record."""
    return sum(len(output_lines(path.read_text(encoding="utf-8"))) for path in PROGRAMS.find())


def evidence(page: str) -> str:
    """Return what is checked, how often, and when: a row each."""
    pages, losses = chapters.pages(), chapters.chapters()
    programs = PROGRAMS.find()
    compared = {
        name: sum(len(chapter.sections[name].tables[0].rows) for chapter in losses if name in chapter.sections)
        for name in HEADINGS
    }
    cells = json.loads(HOSTILE.read_text(encoding="utf-8"))
    messages = sum(len(table.rows) for each in pages for table in each.whole.tables if table.heading[0] == "Message")
    own = sum(chapter.own for chapter in losses)
    rows = [
        ("Programs, run whole and compared with what their file records", len(programs), "build and tests"),
        ("Lines of output held to the letter", lines_of_output(), "build and tests"),
        (
            "Figures drawn by programs, with a text that says what to see",
            sum(len(each.figures) for each in pages),
            "build",
        ),
        ("Formulas drawn", sum(len(each.formulas) for each in pages), "build"),
        ("Losses of PyTorch compared with a version from scratch, value and gradient", len(losses) - own, "tests"),
        ("Losses of our own compared with an independent implementation, value and gradient", own, "tests"),
        ("Rows of other frameworks, both sides run", compared["In other frameworks"], "tests"),
        ("Rows of conventions of other libraries, both sides run", compared["Conventions"], "tests"),
        ("Hostile inputs to losses of our own, one documented answer each", sum(cells.values()), "tests"),
        ("Answers of the selection guide, their line of code run", len(guide.answers()), "tests"),
        ("Error messages in tables, each printed by a program", messages, "tests"),
        ("Pages, opened in a browser, both colour schemes, accessibility checked", len(pages), "tests"),
    ]
    shown = [f"| {what} | {number:,} | {where} |" for what, number, where in rows]
    for measured in versions.measured():
        what = f"Programs run on PyTorch {measured['version']}, {len(measured['differs'])} answer differently"
        shown.append(f"| {what} | {measured['programs']:,} | by hand, {measured['date']} |")
    return "\n".join(["| What | How many | Where |", "|---|---|---|", *shown])
