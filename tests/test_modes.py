"""What the chapters say of compiling was measured: with the pinned version, for every loss, and again today."""

import json
import re

import pytest

from engine import chapters
from engine.modes import DATA, MODE_BACKENDS
from engine.paths import ROOT
from tests import modes, selection

STORED = json.loads(DATA.read_text(encoding="utf-8"))
INDUCTOR, FAST = MODE_BACKENDS
REMEDY = "run `python -m tests.modes --write` with ONLY={name}, and read the diff"
ALL = [chapter.name for chapter in chapters.chapters()]
AGAIN = [name for name in ALL[::10] if name in {chapter.name for chapter in selection.chapters()}]
"""Measured again: every tenth chapter; of these every other as a reader compiles, which takes a minute or more each."""
COMPILED = ALL[::20]


def same(name: str, backend: str) -> None:
    found, stored = modes.measure(chapters.chapter(name), backend), STORED["chapters"][name][backend]
    reason = f"docs/{name}.md: what compiling changes is no longer what {backend} gives"
    assert found == stored, f"{reason}\n  To mend it: {REMEDY.format(name=name)}"


def test_every_chapter_was_measured_with_the_pinned_version():
    pinned = re.search(r"^torch==([\d.]+)", (ROOT / "requirements.txt").read_text(encoding="utf-8"), re.MULTILINE)[1]
    assert STORED["torch"].partition("+")[0] == pinned
    assert STORED["chapters"].keys() == set(ALL)


@pytest.mark.parametrize("chapter", selection.chapters(), ids=lambda chapter: chapter.stem)
def test_its_data_is_about_the_inputs_of_today(chapter):
    stored = STORED["chapters"][chapter.name]
    count = sum(len(list(group)) for subject in modes.subjects(chapter) for _, group in modes.groups(subject))
    for backend in MODE_BACKENDS:
        assert stored[backend]["compared"] == count, REMEDY.format(name=chapter.name)
        assert sum(len(row["where"]) for row in stored[backend]["rows"]) <= stored[backend]["differ"]
    works = "`torch.compile(fullgraph=True)`" in chapter.front["works"]
    assert works == (not stored["fullgraph"]), f"{chapter.path}: `works` has it otherwise. {stored['fullgraph']}"


@pytest.mark.parametrize("name", AGAIN)
def test_measured_again_it_is_the_same(name):
    same(name, FAST)  # the rows that need no generated code, on every machine
    if name in COMPILED and modes.compiler():
        same(name, INDUCTOR)
