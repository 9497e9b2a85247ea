"""The programs that start processes end cleanly: a thread of gloo that is left could abort the process as it ends."""

import os
import subprocess
import sys

import pytest

from engine.paths import SNIPPETS

COUNT = """
import atexit
import os
from pathlib import Path


def count():
    threads = [file.read_text().strip() for file in Path("/proc/self/task").glob("*/comm")]
    Path(os.environ["LOG"], str(os.getpid())).write_text(" ".join(name for name in threads if "gloo" in name))


atexit.register(count)
"""


@pytest.mark.skipif(not os.path.exists("/proc/self/task"), reason="counts threads by Linux's /proc")
@pytest.mark.parametrize("name", ["unequal_targets", "gathered_negatives", "what_to_log", "deprecated_gather"])
def test_gloo_ends_its_threads_before_python_ends(name, tmp_path):
    """The store lies below a space and an accent, which a file:// address would not survive."""
    folders = [tmp_path / "path", tmp_path / "log", tmp_path / "with space and \xe9"]
    for folder in folders:
        folder.mkdir()
    (folders[0] / "sitecustomize.py").write_text(COUNT)
    environment = os.environ | dict(zip(("PYTHONPATH", "LOG", "TMPDIR"), map(str, folders), strict=True))
    command = [sys.executable, str(SNIPPETS / "concepts" / "distributed" / f"{name}.py")]
    subprocess.run(command, env=environment, check=True, capture_output=True)
    left = [file.read_text() for file in folders[1].iterdir()]
    assert len(left) >= (1 if name == "deprecated_gather" else 3)
    assert set(left) == {""}
