"""Every snippet says what it prints: the same check that the build makes, one test for each file."""

import pytest

from verified import runner


@pytest.fixture(scope="module")
def problems():
    found = runner.check(progress=runner.show_progress)[1]
    return {path: [problem for problem in found if problem.path == path] for path in runner.find()}


@pytest.mark.parametrize("path", runner.find(), ids=lambda path: path.relative_to(runner.SNIPPETS).as_posix())
def test_snippet(problems, path):
    assert not problems[path], "\n\n".join(map(str, problems[path]))
