"""What draws: KaTeX as its package is, fonts cut to the same bytes each time, a cache that cannot publish damage."""

import hashlib
import time

import pytest

from drawing import formulas
from engine.paths import ROOT
from verified import cache

KATEX = ROOT / "drawing" / "katex"


def test_katex_is_as_its_package_is():
    digests = dict(reversed(row.split("  ")) for row in (KATEX / "SHA256SUMS").read_text().splitlines())
    files = {path.relative_to(KATEX).as_posix(): path for path in KATEX.rglob("*") if path.is_file()}
    assert set(files) - {"README.md", "SHA256SUMS"} == set(digests)
    for name, digest in digests.items():
        assert hashlib.sha256(files[name].read_bytes()).hexdigest() == digest, name


def test_the_licence_is_published_beside_the_fonts(tmp_path):
    files = formulas.stylesheet(tmp_path, "x")
    assert files["LICENSE.txt"] == (KATEX / "LICENSE").read_bytes()
    assert any(name.startswith("fonts/") for name in files)


def test_fonts_are_cut_to_the_same_bytes(tmp_path):
    first = formulas.stylesheet(tmp_path / "one", "x2+")
    time.sleep(1.1)  # a clock in the file would show
    assert formulas.stylesheet(tmp_path / "two", "x2+") == first


@pytest.mark.parametrize("content", [b"", b"garbage", None])
def test_a_damaged_font_is_cut_anew(tmp_path, content):
    first = formulas.stylesheet(tmp_path, "x2+")
    stored = list(tmp_path.iterdir())
    assert len(stored) == 20, "fonts that draw nothing are remembered too"
    for file in stored:
        file.write_bytes(file.read_bytes()[:-1] if content is None else content)
    assert formulas.stylesheet(tmp_path, "x2+") == first
    assert all(cache.read(file) is not None for file in stored)
