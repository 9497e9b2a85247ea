"""What a reader takes along: files with addresses, and blocks that say what they need."""

import pytest

from engine import along, chapters, programs
from engine.paths import SNIPPETS
from tests.pasted import pasted

FOCAL = SNIPPETS / "imbalance" / "focal_loss"


def test_a_program_needs_the_files_that_it_imports():
    assert programs.needs(FOCAL / "gamma.py") == [FOCAL / "focal_loss.py"]
    assert programs.needs(FOCAL / "focal_loss.py") == []


def test_a_program_needs_what_its_files_need(tmp_path):
    texts = {"a": "import b\nimport math", "b": "from c import d", "c": "import a\nd = 'import e'", "e": ""}
    for name, text in texts.items():
        (tmp_path / f"{name}.py").write_text(text)
    assert [path.stem for path in programs.needs(tmp_path / "a.py")] == ["b", "c"]
    (tmp_path / "b.py").write_text("from c import (")
    assert [path.stem for path in programs.needs(tmp_path / "a.py")] == ["b"]


def test_a_published_file_says_where_it_is_from():
    text = along.published(FOCAL / "focal_loss.py", "https://example.org/atlas").decode()
    head, _, rest = text.partition('"""')
    assert head.splitlines() == [
        "# focal_loss.py, from Loss Atlas: Focal loss",
        "# https://example.org/atlas/imbalance/focal_loss/",
        "# Copyright (c) 2026 the Loss Atlas authors",
        "# SPDX-License-Identifier: MIT",
        f"# Version {along.version(FOCAL / 'focal_loss.py')}, run with PyTorch {programs_torch()}",
    ]
    assert f'"""{rest}' == (FOCAL / "focal_loss.py").read_text(encoding="utf-8")
    assert "https" not in along.published(FOCAL / "gamma.py").decode()


def programs_torch() -> str:
    """Return the PyTorch that is installed, without the name of its build."""
    import torch

    return torch.__version__.partition("+")[0]


@pytest.mark.parametrize(
    ("page", "expected"),
    [("index", ""), ("losses", "losses/"), ("regression/index", "regression/"), ("a/b", "a/b/")],
)
def test_a_page_has_an_address(page, expected):
    assert along.address(page, "https://example.org/atlas/") == f"https://example.org/atlas/{expected}"


def test_every_program_has_an_address(site):
    for path in programs.PROGRAMS.find():
        assert (site / path.relative_to(SNIPPETS)).read_bytes().endswith(path.read_bytes())


def test_every_program_of_every_page_stands_there_with_all_that_it_imports(site):
    """The pages' HTML alone tells; what it takes to run them all, `python -m tests.pasted` tries."""
    blocks = list(pasted(site))
    assert [(block.page, block.number, block.missing()) for block in blocks if block.missing()] == []
    shown = {(block.page, block.code.strip()) for block in blocks}
    wanted = {
        (page.name, path.read_text(encoding="utf-8").strip()) for page in chapters.pages() for path in page.programs
    }
    assert wanted - shown == set()
    assert any(block.files for block in blocks)
