"""Pages, chapters and records are what the engine's checks say; data sheets say what PyTorch and our files say."""

import inspect

import pytest
from torch import nn
from torch.nn import functional as F

from engine import checks, record, signatures, trouble, written
from engine.chapters import Chapter, Page
from engine.record import CAPABILITIES
from tests import selection
from tests.capabilities import of_chapter
from tests.custom import implementation
from verified.problem import Problem

CHAPTERS = [pytest.param(chapter, id=chapter.name) for chapter in selection.chapters()]


def show(problems: list[Problem]) -> str:
    """Return problems as a failing test prints them: each with its place, reason and remedy."""
    return "\n" + "\n\n".join(map(str, problems))


@pytest.mark.parametrize("page", selection.pages(), ids=lambda page: page.name)
def test_page(page: Page):
    found = checks.of_page(page)
    assert not found, show(found)


@pytest.mark.records
def test_records():
    found = record.problems()
    assert not found, show(found)


@pytest.mark.records
def test_programs():
    found = checks.of_programs(selection.model.pages())
    assert not found, show(found)


@pytest.mark.records
def test_entries_of_trouble():
    found = trouble.problems()
    assert not found, show(found)


@pytest.mark.records
def test_what_refresh_writes_is_fresh():
    found = written.problems()
    assert not found, show(found)


def shown(function) -> str:
    """Return a signature as the data sheets show it, from the function itself."""
    parts = []
    for name, parameter in inspect.signature(function).parameters.items():
        if name not in signatures.HIDDEN:
            default = parameter.default
            parts.append(name if default is inspect.Parameter.empty else f"{name}={default!r}")
    return ", ".join(parts)


@pytest.mark.parametrize("chapter", CHAPTERS)
def test_signatures_are_those_of_the_functions(chapter: Chapter):
    """The engine reads them from the source, so that a build need not import PyTorch."""
    if chapter.module:
        assert signatures.torch_module(chapter.module) == shown(getattr(nn, chapter.module).__init__)
        function = getattr(F, chapter.stem, None)
        assert signatures.torch_function(chapter.stem) == (shown(function) if function else None)
        return
    defined, source = implementation(chapter.stem), signatures.of_file(chapter.implementation)
    assert source.functions == {name: shown(defined[name]) for name in source.functions}
    assert source.classes == {name: shown(defined[name].__init__) for name in source.classes}


@pytest.mark.parametrize("chapter", CHAPTERS)
def test_works_with(chapter: Chapter):
    """The record says what was measured."""
    measured = [name for name in CAPABILITIES if name in of_chapter(chapter)]
    line, remedy = chapter.field_line("works"), "run `make refresh`, read the diff."
    reason = f"the record says that it works with {chapter.front['works']}, measured is {measured}"
    assert chapter.front["works"] == measured, show([Problem(chapter.path, line, reason, remedy)])


@pytest.mark.parametrize("chapter", [pytest.param(c, id=c.name) for c in selection.chapters(own=True)])
def test_losses_of_our_own_work_in_half_precision_and_compiled(chapter: Chapter):
    assert {"bfloat16", "float16", "`torch.compile(fullgraph=True)`"} <= set(chapter.front["works"])
