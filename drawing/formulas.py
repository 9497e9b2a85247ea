"""TeX to HTML and MathML at build time, by KaTeX in V8, and KaTeX's fonts cut to the glyphs in use."""

import atexit
import functools
import hashlib
import html
import io
import json
import re
from collections.abc import Iterable, MutableMapping
from pathlib import Path

from verified import cache

KATEX = Path(__file__).parent / "katex"
RENDER = """
function render(tex, display) {
  try { return {html: katex.renderToString(tex, {displayMode: display, strict: "error", trust: false})}; }
  catch (error) { return {error: String(error.message)}; }
}
"""


@functools.cache
def version() -> str:
    """Return a digest of KaTeX and of this file: what is cached under another one is stale."""
    return hashlib.sha256((KATEX / "katex.min.js").read_bytes() + Path(__file__).read_bytes()).hexdigest()[:16]


class FormulaError(ValueError):
    """A formula KaTeX cannot draw; the message quotes it and says where it breaks."""


@functools.cache
def _context():
    from py_mini_racer import MiniRacer

    context = MiniRacer()
    atexit.register(context.close)  # left to the garbage collector at exit, it can wait for its own dead thread
    context.eval((KATEX / "katex.min.js").read_text(encoding="utf-8"))
    context.eval(RENDER)
    return context


def render(tex: str, display: bool, known: MutableMapping[str, str] | None = None) -> str:
    """Return a formula as HTML with MathML inside.

    Args:
        tex: the formula without its delimiters.
        display: True for a formula on a line of its own.
        known: formulas drawn before, looked up and added to.

    Raises:
        FormulaError: KaTeX refuses the formula.
    """
    known = {} if known is None else known
    name = f"{'display' if display else 'inline'} {tex}"
    if name not in known:
        result = json.loads(_context().eval(f"JSON.stringify(render({json.dumps(tex)}, {json.dumps(display)}))"))
        if "error" in result:
            raise FormulaError(f"{result['error']}\n    in the formula: {tex.strip()}")
        known[name] = result["html"]
    return known[name]


def render_page(page_html: str, known: MutableMapping[str, str] | None = None) -> tuple[str, set[str]]:
    r"""Draw every `\(...\)` and `\[...\]` that pymdownx.arithmatex marked on a page.

    Returns:
        The page's HTML and the set of characters that its formulas show.

    Raises:
        FormulaError: the first formula that cannot be drawn.
    """
    characters: set[str] = set()

    def replace(match: re.Match) -> str:
        tex = html.unescape(match["tex"]).strip()
        drawn = render(tex[2:-2], tex.startswith(r"\["), known)
        characters.update(html.unescape(re.sub(r"<annotation.*?</annotation>|<[^>]+>", "", drawn)))
        return f'<{match["tag"]} class="arithmatex">{drawn}</{match["tag"]}>'

    marked = r'<(?P<tag>span|div) class="arithmatex"[^>]*>(?P<tex>.*?)</(?P=tag)>'
    return re.sub(marked, replace, page_html, flags=re.DOTALL), characters


def stylesheet(folder: Path, characters: Iterable[str]) -> dict[str, bytes]:
    """Return KaTeX's stylesheet, its licence and its fonts for the given characters, as contents by file name.

    A font that draws none of them is left out, its `@font-face` rule too. Results are cached by content.

    Raises:
        ProblemError: the cache cannot be written.
    """
    characters = "".join(sorted(set(characters)))
    files: dict[str, bytes] = {}
    css = (KATEX / "katex.min.css").read_text(encoding="utf-8")
    for rule in re.findall(r"@font-face\{.*?\}", css):
        name = re.search(r"fonts/([\w-]+\.woff2)", rule)[1]
        files[f"fonts/{name}"] = font = _subset(KATEX / "fonts" / name, characters, folder)
        css = css.replace(rule, re.sub(r"src:[^;}]*", f'src:url("fonts/{name}") format("woff2")', rule) if font else "")
    notice = (KATEX / "LICENSE").read_bytes()
    return {"katex.css": css.encode(), "LICENSE.txt": notice} | {
        name: content for name, content in files.items() if content
    }


def _subset(font: Path, characters: str, folder: Path) -> bytes:
    digest = hashlib.sha256(font.read_bytes() + characters.encode() + version().encode()).hexdigest()[:32]
    stored = folder / f"{digest}.font"
    content = cache.read(stored)
    if content is None:
        cache.write(stored, content := _cut(font, characters))
    return content


def _cut(font: Path, characters: str) -> bytes:
    """Return a font cut to the given characters, the same bytes each time; empty if it draws none of them."""
    from fontTools import subset
    from fontTools.ttLib import TTFont

    face = TTFont(font, recalcTimestamp=False)
    if not set(map(ord, characters)) & set(face.getBestCmap()):
        return b""
    cutter = subset.Subsetter(subset.Options(notdef_outline=True, hinting=False))
    cutter.populate(text=characters)
    cutter.subset(face)
    face.flavor = "woff2"
    face.save(buffer := io.BytesIO())
    return buffer.getvalue()
