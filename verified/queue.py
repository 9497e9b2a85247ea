"""Programs that run side by side, the most wanted first, while something else goes on."""

import os
import threading
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Self

from verified.process import Outcome


class Queue:
    """Runs programs on all cores, in the order given until another one is wanted first.

    Each outcome is handed to `report(path, outcome)` as it comes, one at a time, from a thread of the queue's own. To
    build a page that shows what is known and is completed later:

        def report(path, outcome):
            page.complete(path, outcome)           # figures; `outcome.faults` and `outcome.agrees` say whether it holds

        with programs.start(paths, report) as queue:
            queue.first(paths_of_the_page_just_asked_for)
            done, total = queue.progress
            queue.wait()                           # raises what `report` or the cache raised

    Leaving the `with` block stops what has not begun and waits for what has.

    Args:
        run: runs one program.
        alone: says of a program whether it must not run beside another one of its kind.
        paths: the programs.
        report: takes each outcome.
    """

    def __init__(
        self,
        run: Callable[[Path], Outcome],
        alone: Callable[[Path], bool],
        paths: Iterable[Path],
        report: Callable[[Path, Outcome], None],
    ):
        self._run, self._report = run, report
        self._waiting = list(dict.fromkeys(paths))
        self._alone = {path for path in self._waiting if alone(path)}
        self._total, self._done = len(self._waiting), 0
        self._busy, self._error = False, None  # busy: one that must be alone is running
        self._change = threading.Condition()
        self._reporting = threading.Lock()
        count = min(self._total, max(2, os.cpu_count() or 1))
        self._threads = [threading.Thread(target=self._work, daemon=True) for _ in range(count)]
        for thread in self._threads:
            thread.start()

    @property
    def progress(self) -> tuple[int, int]:
        """How many programs are done, and how many there are."""
        return self._done, self._total

    def first(self, paths: Iterable[Path]) -> None:
        """Run these next, in this order, as far as they still wait; the others keep their order."""
        with self._change:
            wanted = [path for path in paths if path in self._waiting]
            self._waiting = wanted + [path for path in self._waiting if path not in wanted]

    def wait(self) -> None:
        """Return when every program is done; raise what ended the queue early."""
        for thread in self._threads:
            thread.join()
        if self._error:
            raise self._error

    def stop(self) -> None:
        """Begin no other program."""
        with self._change:
            self._waiting.clear()
            self._change.notify_all()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error) -> None:
        self.stop()
        for thread in self._threads:
            thread.join()

    def _work(self) -> None:
        while path := self._take():
            try:
                outcome = self._run(path)
                with self._reporting:
                    self._done += 1
                    self._report(path, outcome)
            except BaseException as error:
                self._error = self._error or error
                self.stop()
            finally:
                with self._change:
                    self._busy = self._busy and path not in self._alone
                    self._change.notify_all()

    def _take(self) -> Path | None:
        with self._change:
            while self._waiting:
                for path in self._waiting:
                    if not (self._busy and path in self._alone):
                        self._waiting.remove(path)
                        self._busy = self._busy or path in self._alone
                        return path
                self._change.wait()
            return None
