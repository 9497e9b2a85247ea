"""Settings of the whole suite, and the built site that several files look at."""

import functools
import http.server
import subprocess
import sys
import textwrap
import threading
from pathlib import Path

import pytest
from hypothesis import settings

from engine.paths import ROOT

# The machines are shared: no deadline. Derandomised: a failure on one machine is a failure on all.
settings.register_profile("atlas", deadline=None, derandomize=True, max_examples=100, database=None)
settings.load_profile("atlas")


def build(project: Path, target: Path, *options: str) -> subprocess.CompletedProcess[str]:
    """Run `mkdocs build` as a reader would, and return what it said."""
    command = [sys.executable, "-m", "mkdocs", "build", "--site-dir", str(target), *options]
    return subprocess.run(command, cwd=project, capture_output=True, text=True, timeout=1200)


@pytest.fixture(scope="session")
def site(tmp_path_factory) -> Path:
    """The site, built strictly into a temporary folder."""
    target = tmp_path_factory.mktemp("site")
    done = build(ROOT, target)
    assert done.returncode == 0, done.stdout + done.stderr
    return target


@pytest.fixture
def write(tmp_path):
    """A function that writes a program into the test's folder."""

    def write(name: str, source: str) -> Path:
        path = tmp_path / name
        path.write_text(textwrap.dedent(source).lstrip("\n"), encoding="utf-8")
        return path

    return write


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *args):
        pass


@pytest.fixture(scope="session")
def address(site):
    """Where the built site is served, with a final slash."""
    handler = functools.partial(_Quiet, directory=str(site))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()
