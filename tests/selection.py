"""What the tests are about: every loss, page and program, or with `ONLY=regression/huber_loss` those of one loss."""

import os
from pathlib import Path

from engine import chapters as model
from engine.chapters import Chapter, Page
from engine.paths import SNIPPETS
from engine.programs import PROGRAMS

ONLY = os.environ.get("ONLY", "").strip("/")
"""The name of the one loss to test; empty for all."""

if ONLY and not (SNIPPETS / ONLY).is_dir():
    known = ", ".join(chapter.name for chapter in model.chapters())
    raise SystemExit(f"ONLY={ONLY}: there is no such loss. To mend it: name one of {known}")


def chapters(own: bool | None = None) -> list[Chapter]:
    """Return the chapters, of both kinds or of one."""
    chosen = [chapter for chapter in model.chapters() if ONLY in ("", chapter.name)]
    return [chapter for chapter in chosen if own in (None, chapter.own)]


def pages() -> list[Page]:
    """Return the pages, each chapter as one; with `ONLY` the chapter and the page of its family."""
    known = {chapter.path: chapter for chapter in model.chapters()}
    chosen = {ONLY, f"{ONLY.partition('/')[0]}/index"}
    return [known.get(page.path, page) for page in model.pages() if not ONLY or page.name in chosen]


def programs() -> list[Path]:
    """Return the programs."""
    return PROGRAMS.find(SNIPPETS / ONLY)
