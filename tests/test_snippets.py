"""Every snippet says what it prints: the same check that the build makes, one test for each file."""

import pytest

from engine.paths import SNIPPETS
from engine.programs import PROGRAMS
from verified.runner import show_progress


@pytest.fixture(scope="module")
def problems():
    found = PROGRAMS.check(progress=show_progress)[1]
    return {path: [problem for problem in found if problem.path == path] for path in PROGRAMS.find()}


@pytest.mark.parametrize("path", PROGRAMS.find(), ids=lambda path: path.relative_to(SNIPPETS).as_posix())
def test_snippet(problems, path):
    assert not problems[path], "\n\n".join(map(str, problems[path]))
