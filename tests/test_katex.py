"""KaTeX is what its package holds; its fonts are cut the same way each time, whatever state the cache is in."""

import hashlib

import pytest

from drawing import formulas
from drawing.formulas import KATEX

SUMS = dict(reversed(row.split()) for row in (KATEX / "SHA256SUMS").read_text(encoding="utf-8").splitlines())


def test_the_files_are_those_of_the_package():
    """The digests were made from katex 0.19.1 as npm gives it."""
    here = {path.relative_to(KATEX).as_posix() for path in KATEX.rglob("*") if path.is_file()}
    assert here - {"README.md", "SHA256SUMS"} == set(SUMS)
    assert {name: hashlib.sha256((KATEX / name).read_bytes()).hexdigest() for name in SUMS} == SUMS


def test_the_licence_is_published_beside_the_fonts(tmp_path):
    files = formulas.stylesheet(tmp_path, "x")
    assert files["LICENSE.txt"] == (KATEX / "LICENSE").read_bytes()
    assert any(name.endswith(".woff2") for name in files)


@pytest.mark.parametrize("damage", [b"", b"garbage", None])
def test_a_damaged_font_is_cut_anew(tmp_path, damage):
    first = formulas.stylesheet(tmp_path, "x+1")
    for stored in tmp_path.glob("*.font"):
        stored.write_bytes(stored.read_bytes()[:-7] if damage is None else damage)
    assert formulas.stylesheet(tmp_path, "x+1") == first
    assert formulas.stylesheet(tmp_path, "x+1") == first, "and stored again"


def test_a_cache_that_cannot_be_written_costs_only_time(tmp_path):
    (tmp_path / "file").write_text("no folder")
    assert formulas.stylesheet(tmp_path / "file", "x") == formulas.stylesheet(tmp_path / "new", "x")
