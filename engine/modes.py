"""What compiling changes about a loss, as tables: measured by `python -m tests.modes --write`, kept in `measured/`."""

import functools
import json
import re
from typing import Any

from engine import catalogue, chapters
from engine.paths import ROOT

DATA = ROOT / "measured" / "modes.json"
MODE_BACKENDS = ("inductor", "aot_eager_decomp_partition")
"""What `torch.compile` was measured with: its default, and the same program without generated code."""

PAGE = "writing/compile_and_precision"
ANCHOR = "what-compiling-changes"
LONG = 6
"""A table with more rows than this is folded."""


def modes(page: str) -> str:
    """Return what compiling changes about the loss of a chapter: a sentence, and a row for each difference."""
    found = _measured().get(page.removesuffix(".md"))
    if found is None:
        return "**Eager and compiled** were not compared yet: run `python -m tests.modes --write`."
    count, differ = found[MODE_BACKENDS[0]]["compared"], found[MODE_BACKENDS[0]]["differ"]
    how = catalogue.link(PAGE, page, "compared").replace(".md)", f".md#{ANCHOR})")
    if not differ:
        return f"**Eager and compiled** agree in value, gradient and error on all {count} calls that were {how}."
    rows = _merged(found[MODE_BACKENDS[0]]["rows"])
    device = any("device" in row for row in rows)
    head = ["Input", "Eager", "Compiled"] + ["Under `torch.device`"] * device
    table = [f"| {' | '.join(head)} |", "|---" * len(head) + "|"]
    table += [f"| {' | '.join(_cells(row, device))} |" for row in rows]
    lead = f"**Eager and compiled** differ on {differ} of {count} calls that were {how}"
    if len(rows) <= LONG:
        return "\n".join([f"{lead}:", "", *table])
    return "\n".join([f"{lead}.", "", '??? info "Where they differ"', "", *[f"    {row}" for row in table]])


def modes_summary(page: str) -> str:
    """Return how much was compared, and every difference of every loss, a row each."""
    measured = _measured()
    members = [chapter for chapter in chapters.chapters() if chapter.name in measured]
    data = {chapter.name: measured[chapter.name][MODE_BACKENDS[0]] for chapter in members}
    differing = [name for name, found in data.items() if found["differ"]]
    calls, differ = (sum(found[key] for found in data.values()) for key in ("compared", "differ"))
    head = _data()
    lines = [
        f"{len(data)} losses, {calls} calls; {differ} calls of {len(differing)} losses differ. Measured on "
        f"{head['date']} with PyTorch {head['torch']} ({head['machine']}) and {head['compiler']}.",
        "",
        "| Loss | Input | Eager | Compiled |",
        "|---|---|---|---|",
    ]
    for name in differing:
        for row in _merged(data[name]["rows"]):
            lines.append(f"| {catalogue.link(name, page)} | {' | '.join(_cells(row, False))} |")
    return "\n".join(lines)


def _merged(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return the rows, those with the same outcomes as one.

    Errors are the same whatever number they name. Beside an error, the numbers of the other mode do not matter: those
    of the first row stand for all.
    """
    found: dict[tuple, dict] = {}
    for row in rows:
        outcomes = [row["eager"], row["compiled"], row.get("device", "")]
        fails = [_is_error(outcome) for outcome in outcomes]
        key = [re.sub(r"-?\d+", "#", out) if fail else out for out, fail in zip(outcomes, fails, strict=True)]
        if fails[0] != fails[1]:
            key = [out if fail else "a value" for out, fail in zip(key, fails, strict=True)]
        merged = found.setdefault(tuple(key), {**row, "inputs": [], "exact": True})
        merged["exact"] &= outcomes[:2] == [merged["eager"], merged["compiled"]]
        merged["inputs"].append(_input(row))
    return list(found.values())


def _input(row: dict[str, Any]) -> str:
    if row["everywhere"] or not any(row["where"]):
        return row["input"]
    return f"{row['input']} ({', '.join(f'`{place}`' for place in row['where'])})"


def _cells(row: dict[str, Any], device: bool) -> list[str]:
    outcomes = [_outcome(row["eager"]), _outcome(row["compiled"])]
    if not row["exact"]:
        marks = ["" if _is_error(row[mode]) else "the first: " for mode in ("eager", "compiled")]
        outcomes = [mark + outcome for mark, outcome in zip(marks, outcomes, strict=True)]
    outcomes += [_outcome(row.get("device", "as eager"))] if device else []
    return ["<br>".join(row["inputs"]), *outcomes]


def _is_error(outcome: str) -> bool:
    return outcome.partition(":")[0].isidentifier()


def _outcome(text: str) -> str:
    if not _is_error(text):
        return text
    kind, _, message = text.partition(": ")
    for mark, written in (
        ("`", ""),
        ("|", "\\|"),
        ("<", "&lt;"),
        ("*", "\\*"),
        ("_", "\\_"),
        ("[", "&#91;"),
        ("]", "&#93;"),
    ):
        message = message.replace(mark, written)
    return f"`{kind}`: {message}" if message else f"`{kind}`"


@functools.lru_cache(maxsize=2)
def _read(saved: int) -> dict[str, Any]:
    return json.loads(DATA.read_text(encoding="utf-8"))


def _data() -> dict[str, Any]:
    return _read(DATA.stat().st_mtime_ns) if DATA.exists() else {}


def _measured() -> dict[str, Any]:
    return _data().get("chapters", {})
