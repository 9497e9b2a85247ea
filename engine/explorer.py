"""The explorer: has the curves of `docs/explorer/curves.yml` sampled, and makes what the page and its script show.

`engine.curves` computes the samples in a process of its own; they are kept below `.cache/` under a digest of all that
they depend on. The page loads them as `assets/explorer_curves.js`.
"""

import functools
import hashlib
import html
import importlib.metadata
import json
import platform
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from drawing import panel
from engine import chapters, curves
from engine.catalogue import link
from engine.curves import Axis, Curve
from engine.paths import CACHE, ROOT
from verified import cache

PAGE = "explorer/index.md"
FILE = "assets/explorer_curves.js"
SCALE = 10_000
"""What a number is multiplied by before it is rounded: the page reads four digits behind the point."""
LONGEST_LABEL = 16

Samples = list[list[list[list[list[float]]]]]
"""By axis, curve and combination of stops: the losses, and the derivatives."""


def explorer(page: str) -> str:
    """Return every axis: what it is, its first curves drawn, and each loss with the call that was sampled.

    A script on the page (`explorer/index.md`) fills the first place with the explorer.
    """
    parts = ['<div class="atlas-explorer"></div>']
    for axis, found in zip(curves.read(), samples(), strict=True):
        rows = ["| Loss | Call | Parameters |", "|---|---|---|", *(_row(curve, page) for curve in axis.curves)]
        parts += [f"## {axis.label} {{ #{axis.id} }}", f"The axis is {axis.says}.", _drawn(axis, found)]
        parts += ['<div markdown="block" data-search-exclude>', _given(axis), "\n".join(rows), "</div>"]
    return "\n\n".join(parts)


def script(addresses: Mapping[str, str]) -> str:
    """Return the file that the page loads: a script, for a page opened from a folder may not fetch data.

    Args:
        addresses: by a page's source (`regression/huber_loss.md`) its address, seen from the explorer.
    """
    axes = [
        {
            "id": axis.id,
            "label": axis.label,
            "says": axis.says,
            "range": axis.range,
            "first": [loss.rpartition("/")[2] for loss in axis.first],
            "curves": [
                _packed(curve, found) | {"address": addresses[f"{curve.loss}.md"]}
                for curve, found in zip(axis.curves, drawn, strict=True)
            ],
        }
        for axis, drawn in zip(curves.read(), samples(), strict=True)
    ]
    compare = addresses["compare/index.md"]
    packed = json.dumps({"scale": SCALE, "compare": compare, "axes": axes}, separators=(",", ":"), ensure_ascii=False)
    return f"globalThis.atlasCurves = {packed};\n"


@functools.cache
def samples() -> Samples:
    """Return what PyTorch computed, now or when it was last asked for the very same.

    Raises:
        RuntimeError: a call fails, or one of its numbers is not finite.
    """
    file = CACHE / "explorer" / f"{_digest()}.json"
    if not file.exists():
        command = [sys.executable, "-m", "engine.curves"]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
        if done.returncode:
            raise RuntimeError(f"{curves.DATA.name}: {done.stderr.strip().splitlines()[-1]}")
        file.parent.mkdir(parents=True, exist_ok=True)
        cache.replace(file, done.stdout)
    return json.loads(file.read_text(encoding="utf-8"))


def label(chapter: chapters.Chapter) -> str:
    """Return what stands at a curve: the title, or where that is long the first of the loss's other names."""
    title = chapter.title.partition(",")[0].removesuffix(" loss").removesuffix(" losses")
    return title if len(title) <= LONGEST_LABEL else chapter.front["names"][0]


def _packed(curve: Curve, found: list[list[list[float]]]) -> dict[str, Any]:
    chapter = chapters.chapter(curve.loss)
    return {
        "loss": curve.stem,
        "title": chapter.title,
        "label": label(chapter),
        "call": curve.call,
        "parameters": [
            {"name": name, "stops": [_plain(stop) for stop in stops], "shown": shown}
            for (name, stops), shown in zip(curve.parameters.items(), curve.shown, strict=True)
        ],
        "samples": [[_differences(numbers) for numbers in pair] for pair in found],
    }


def _differences(numbers: list[float]) -> list[int]:
    """Return the second differences of the scaled and rounded numbers: nearly all of them are small."""
    whole = [0, 0, *(round(number * SCALE) for number in numbers)]
    return [after - 2 * here + before for before, here, after in zip(whole, whole[1:], whole[2:], strict=False)]


def _given(axis: Axis) -> str:
    names = [f"`{name}` is `{code}`" for name, code in axis.given.items()]
    return f"In the calls, {'; '.join(names)}." if names else ""


def _row(curve: Curve, page: str) -> str:
    stops = [f"`{name}`: {', '.join(map(_plain, stops))}" for name, stops in curve.parameters.items()]
    return f"| {link(curve.loss, page)}| `{curve.call}` | {'<br>'.join(stops) or '—'} |"


def _drawn(axis: Axis, found: list[list[list[list[float]]]]) -> str:
    """Return the first curves of an axis as two panels, and their names."""
    numbers, names = [], []
    for loss in axis.first:
        place = next(number for number, curve in enumerate(axis.curves) if curve.loss == loss)
        curve = axis.curves[place]
        shown = {name: stops[stop] for (name, stops), stop in zip(curve.parameters.items(), curve.shown, strict=True)}
        numbers.append(found[place][curve.combinations.index(shown)])
        values = ", ".join(f"{name} = {_plain(stop)}" for name, stop in shown.items())
        names.append(chapters.chapter(loss).title + (f", {values}" if values else ""))
    over = f"over {axis.label.lower()}: {'; '.join(names)}"
    panels = "".join(
        panel.draw(axis.values, [pair[which] for pair in numbers], what, f"{what} {over}")
        for which, what in enumerate(("Loss", "Gradient"))
    )
    legend = "".join(f"<span>{panel.swatch(number)} {html.escape(name)}</span>" for number, name in enumerate(names))
    return f'<figure class="atlas-panels" data-search-exclude>{panels}<figcaption>{legend}</figcaption></figure>'


def _plain(stop: Any) -> str:
    """Return a stop as a reader would write it in the call."""
    return repr(stop) if isinstance(stop, str | bool) else f"{stop:g}"


def _digest() -> str:
    """Return a digest of all that the samples depend on."""
    losses = dict.fromkeys(curve.loss for axis in curves.read() for curve in axis.curves)
    files = [curves.DATA, Path(curves.__file__)]
    files += [chapter.implementation for chapter in map(chapters.chapter, losses) if chapter.own]
    digest = hashlib.sha256(f"{platform.platform()} {importlib.metadata.version('torch')}".encode())
    for file in files:
        digest.update(file.read_bytes())
    return digest.hexdigest()[:32]
