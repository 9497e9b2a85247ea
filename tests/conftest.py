"""Settings of the whole suite, and the built site that several files look at."""

import contextlib
import functools
import http.server
import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from filelock import FileLock
from hypothesis import settings
from playwright.sync_api import Error, sync_playwright

from engine.paths import ROOT
from tests import browser, selection

# The machines are shared: no deadline. Derandomised: a failure on one machine is a failure on all.
settings.register_profile("atlas", deadline=None, derandomize=True, max_examples=100, database=None)
settings.load_profile("atlas")


def pytest_collection_modifyitems(config, items) -> None:
    """With `ONLY=regression/huber_loss`, keep that loss's tests that need no built site, and those of records."""
    if selection.ONLY:
        stem = selection.ONLY.rpartition("/")[2]
        kept = [
            item
            for item in items
            if (stem in item.nodeid and "site" not in item.fixturenames) or item.get_closest_marker("records")
        ]
        config.hook.pytest_deselected(items=[item for item in items if item not in kept])
        items[:] = kept


def build(project: Path, target: Path, *options: str) -> subprocess.CompletedProcess[str]:
    """Run `mkdocs build` as a reader would, and return what it said."""
    command = [sys.executable, "-m", "mkdocs", "build", "--site-dir", str(target), *options]
    return subprocess.run(command, cwd=project, capture_output=True, text=True, timeout=1200)


@pytest.fixture(scope="session")
def site(tmp_path_factory) -> Path:
    """The site: the one that SITE names, as in `make test`, which has just built it; else built here.

    Built strictly into a temporary folder, once for all workers: it is there when it is whole.
    """
    if given := os.environ.get("SITE"):
        return (ROOT / given).resolve(strict=True)
    base = tmp_path_factory.getbasetemp()
    target = (base.parent if "PYTEST_XDIST_WORKER" in os.environ else base) / "site"
    with FileLock(f"{target}.lock"):
        if not target.exists():
            done = build(ROOT, target)
            assert done.returncode == 0, done.stdout + done.stderr
    return target


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *args):
        pass


@contextlib.contextmanager
def served(handler: Callable[..., http.server.BaseHTTPRequestHandler]) -> Iterator[str]:
    """Serve on a free port of this machine as long as the context lasts; yield the address, with a final slash."""
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


@pytest.fixture(scope="session")
def address(site):
    """Where the built site is served, with a final slash."""
    with served(functools.partial(_Quiet, directory=str(site))) as address:
        yield address


@pytest.fixture(scope="module")
def chrome():
    """A browser. Not for longer than a module: while it runs, other tests could start no event loop."""
    executable = browser.find()
    assert executable, browser.ADVICE
    with sync_playwright() as playwright:
        try:
            process = playwright.chromium.launch(executable_path=executable, args=browser.ARGUMENTS)
        except Error as error:
            pytest.fail(f"{executable} does not start: {error}")
        yield process
        process.close()
