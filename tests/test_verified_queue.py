"""Programs in the background: the most wanted first, one at a time where it must be, each outcome as it comes."""

import threading
from pathlib import Path

import pytest

from tests.verified import programs
from verified.annotate import annotate
from verified.process import Outcome
from verified.queue import Queue

PATHS = [Path(name) for name in "abcdefgh"]


def test_the_most_wanted_comes_first(monkeypatch):
    monkeypatch.setattr("os.cpu_count", lambda: 2)
    order, begun, go = [], threading.Barrier(3, timeout=60), threading.Event()

    def run(path):
        if path in PATHS[:2]:
            begun.wait()
            go.wait(60)
        order.append(path)
        return Outcome()

    with Queue(run, lambda path: path == PATHS[7], PATHS, lambda path, outcome: None) as queue:
        begun.wait()  # both threads are busy, six programs wait
        queue.first([PATHS[7], PATHS[4], PATHS[0]])
        go.set()
        queue.wait()
        assert queue.progress == (8, 8)
    rest = [path for path in order if path not in PATHS[:2]]
    assert set(rest[:2]) == {PATHS[7], PATHS[4]}
    assert set(rest) == set(PATHS[2:])


def test_those_that_must_be_alone_run_one_at_a_time():
    running, together, lock = set(), [], threading.Lock()

    def run(path):
        with lock:
            running.add(path)
            together.append(set(running))
        threading.Event().wait(0.01)
        with lock:
            running.remove(path)
        return Outcome()

    alone = set(PATHS[:5])
    with Queue(run, alone.__contains__, PATHS, lambda path, outcome: None) as queue:
        queue.wait()
    assert len(together) == len(PATHS)
    assert all(len(group & alone) <= 1 for group in together)


def test_what_report_raises_ends_the_queue():
    def report(path, outcome):
        raise ValueError(path.name)

    with (
        Queue(lambda path: Outcome(), lambda path: False, PATHS, report) as queue,
        pytest.raises(ValueError, match=r"[a-h]"),
    ):
        queue.wait()


def test_leaving_stops_what_has_not_begun(monkeypatch):
    monkeypatch.setattr("os.cpu_count", lambda: 2)
    begun, done = threading.Barrier(3, timeout=60), []

    def run(path):
        begun.wait()
        return Outcome()

    with Queue(run, lambda path: False, PATHS, lambda path, outcome: done.append(path)) as queue:
        begun.wait()
        queue.stop()
    assert set(done) == set(PATHS[:2])


def test_recorded_and_then_run(write, tmp_path):
    source = "import matplotlib.pyplot as plt\n\nplt.plot([1, 2])\nplt.show()\nprint(1)\n#> 1\nprint(2)\n"
    path, broken = write("page.py", source), write("broken.py", "raise ValueError\n")
    mine = programs(cache=tmp_path / "cache")
    told = mine.recorded(path)
    assert (told.ran, told.figures, told.printed) == (False, [], {5: "1\n"})
    assert annotate(source, told.printed) == source
    outcomes = {}
    with mine.start([path, broken], outcomes.__setitem__) as queue:
        queue.wait()
    assert len(outcomes[path].figures) == 1
    assert "prints something else" in mine.problems(path, outcomes[path])[0].reason
    assert "raises ValueError" in mine.problems(broken, outcomes[broken])[0].reason
    assert mine.recorded(path) == outcomes[path], "what has run is known, figures included"
    assert mine.known(broken) is None
