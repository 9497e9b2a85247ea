"""Two builds are compared byte for byte, and a Python that is too old is named before anything is installed."""

import shutil
import subprocess
import sys

import pytest

from engine.paths import ROOT
from engine.reproducible import differences


def test_differences_are_named(tmp_path):
    files = {"same": ("x", "x"), "other": ("x", "y"), "deep/other": ("x", "xx")}
    for name, texts in files.items():
        for site, text in zip("ab", texts, strict=True):
            (tmp_path / site / name).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / site / name).write_text(text)
    (tmp_path / "b" / "more").write_text("")
    assert differences(tmp_path / "a", tmp_path / "b") == ["deep/other", "more", "other"]
    assert differences(tmp_path / "a", tmp_path / "a") == []


@pytest.mark.skipif(not shutil.which("make"), reason="there is no make")
def test_an_old_python_is_named_before_pip_runs(tmp_path):
    old = tmp_path / "python3.9"
    lines = ["import sys", "sys.version_info, sys.version = (3, 9, 18), '3.9.18 (main)'", "exec(sys.argv[2])"]
    old.write_text(f"#!{sys.executable}\n" + "\n".join(lines))
    old.chmod(0o755)
    for name in ("Makefile", "requirements.txt", "requirements.lock"):
        shutil.copy(ROOT / name, tmp_path)
    done = subprocess.run(["make", "build", f"PYTHON={old}"], cwd=tmp_path, capture_output=True, text=True)
    assert done.returncode != 0
    assert "Python 3.11 or later is needed" in done.stderr
    assert "is 3.9.18" in done.stderr
    assert "pip" not in done.stdout
    assert not (tmp_path / ".venv").exists()
