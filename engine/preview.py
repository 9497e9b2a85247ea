"""`mkdocs serve`: pages at once, with the lines their files record; programs, figures and labs as they are ready.

One thread runs what has not run yet, what the reader looks at first. The page asks how far it is (`preview.js`), and
puts figures, and boxes where something is wrong, in their places.
"""

import json
import logging
import multiprocessing
import os
import sys
import threading
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from urllib.parse import parse_qs

import click

from drawing import figure
from engine.paths import CACHE, SNIPPETS
from engine.programs import PROGRAMS
from verified.problem import Problem
from verified.process import Outcome

STATUS = "atlas-preview.json"
SCRIPT = (Path(__file__).parent / "preview.js").read_text(encoding="utf-8")
READY = CACHE / "ready"
"""Written when a lab has run; watched, so that its page is made again."""


def current() -> "Preview | None":
    """Return this command's preview; none where it does not serve."""
    context = click.get_current_context(silent=True)
    if context is None or context.info_name != "serve":
        return None
    return context.meta.setdefault(__name__, Preview())


class Preview:
    """What has run so far, what waits, and what is wrong, while the site is served."""

    def __init__(self):
        self.news = threading.Condition()
        self.keys: dict[str, str] = {}
        self.waiting: dict[str, Path] = {}
        self.labs: dict[str, Callable[[], list[Problem]]] = {}
        self.figures: dict[str, str] = {}
        self.problems: dict[str, str] = {}
        self.failure = ""
        self.stopped = False
        self.busy = threading.Lock()

    def begin(self) -> dict[Path, Outcome]:
        """Look for programs that changed or never ran; return what is known of the others."""
        known = {}
        with self.news:
            for path in PROGRAMS.find():
                name, key = path.relative_to(SNIPPETS).as_posix(), PROGRAMS.key(path)
                outcome = PROGRAMS.known(path)
                if outcome and outcome.agrees:
                    known[path] = outcome
                    self.waiting.pop(name, None)
                    self.problems.pop(name, None)
                elif self.keys.get(name) != key:
                    self.waiting[name] = path
                    self.problems.pop(name, None)
                self.keys[name] = key
            self.news.notify_all()
        return known

    def later(self, name: str, run: Callable[[], list[Problem]]) -> None:
        """Run a lab when the programs are done."""
        with self.news:
            self.labs[name] = run
            self.problems.pop(name, None)
            self.news.notify_all()

    def start(self, server) -> None:
        """Answer a page's questions beside its files, survive builds that fail, and begin to run what waits."""
        server.set_app(self._application(server.serve_request))
        server.builder = self._surviving(server.builder)
        READY.parent.mkdir(parents=True, exist_ok=True)
        READY.touch()
        server.watch(str(READY))
        threading.Thread(target=self._run, daemon=True).start()

    def stop(self) -> None:
        """End what runs, so that the command ends when it is told to."""
        self.stopped = True
        while self.busy.locked():
            for child in multiprocessing.active_children():
                child.kill()
            time.sleep(0.05)

    def status(self, names: Iterable[str]) -> dict:
        """Return how far it is, and what is known of some programs, which come first from now on."""
        names = list(names)
        with self.news:
            first = {name: self.waiting[name] for name in names if name in self.waiting}
            self.waiting = first | self.waiting
            states = {
                name: {"waits": name in self.waiting or name in self.labs, "problem": self.problems.get(name)}
                | ({"figure": self.figures[name]} if name in self.figures else {})
                for name in names
            }
            done = len(self.keys) - len(self.waiting)
            return {"done": done, "total": len(self.keys), "failure": self.failure, "programs": states}

    def _run(self) -> None:
        size = max(2, os.cpu_count() or 1)  # as many as run at once: what is asked for next waits for no queue
        while not self.stopped:
            with self.news:
                self.news.wait_for(lambda: self.waiting or self.labs)
                batch = dict(list(self.waiting.items())[:size])
                lab = None if batch else next(iter(self.labs))
                run = self.labs.get(lab)
            if batch:
                with self.busy:
                    self._check(batch)
            else:
                self._finish({lab: run()})
                READY.write_text(lab, encoding="utf-8")

    def _check(self, batch: dict[str, Path]) -> None:
        outcomes, problems = PROGRAMS.check(batch.values())
        if self.stopped:
            return
        with self.news:
            for name, path in batch.items():
                if drawn := outcomes.get(path, Outcome()).figures:
                    self.figures[name] = figure.shown(drawn[0])
        self._finish({name: [each for each in problems if each.path == path] for name, path in batch.items()})
        self._say()

    def _finish(self, found: dict[str, list[Problem]]) -> None:
        with self.news:
            for name, problems in found.items():
                self.waiting.pop(name, None)
                self.labs.pop(name, None)
                if problems:
                    self.problems[name] = "\n\n".join(map(str, problems))
                    print(f"\n{self.problems[name]}\n", file=sys.stderr, flush=True)

    def _say(self) -> None:
        done, total = len(self.keys) - len(self.waiting), len(self.keys)
        if sys.stderr.isatty():
            print(f"\r\x1b[Kchecked: {done}/{total}", end="\n" if done == total else "", file=sys.stderr, flush=True)
        elif done == total or done % 50 < 2:
            print(f"checked: {done}/{total}", file=sys.stderr, flush=True)

    def _application(self, serve):
        def application(environ, start_response):
            if not environ["PATH_INFO"].endswith(f"/{STATUS}"):
                return serve(environ, start_response)
            names = parse_qs(environ.get("QUERY_STRING", "")).get("program", [])
            body = json.dumps(self.status(names)).encode()
            kind = [("Content-Type", "application/json"), ("Cache-Control", "no-store")]
            start_response("200 OK", [*kind, ("Content-Length", str(len(body)))])
            return [body]

        return application

    def _surviving(self, build):
        """Return a builder that notes what stopped it: MkDocs's server would keep every page waiting."""

        def builder(*arguments) -> None:
            heard = _Heard(logging.WARNING)
            logging.getLogger("mkdocs").addHandler(heard)
            try:
                build(*arguments)
                self.failure = ""
            except (Exception, SystemExit) as error:
                self.failure = "\n\n".join([*heard.said, str(error)])
                print(self.failure, file=sys.stderr, flush=True)
            finally:
                logging.getLogger("mkdocs").removeHandler(heard)

        return builder


class _Heard(logging.Handler):
    """Keeps what was logged."""

    def __init__(self, level: int):
        super().__init__(level)
        self.said: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.said.append(record.getMessage())
