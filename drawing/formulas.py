"""TeX to HTML and MathML at build time, by KaTeX in V8, and KaTeX's fonts cut to the glyphs in use."""

import atexit
import contextlib
import functools
import hashlib
import html
import io
import json
import os
import re
import tempfile
from collections.abc import Iterable, MutableMapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from xml.etree import ElementTree

KATEX = Path(__file__).parent / "katex"
RENDER = """
function render(tex, display) {
  try { return {html: katex.renderToString(tex, {displayMode: display, strict: "error", trust: false})}; }
  catch (error) { return {error: String(error.message)}; }
}
"""


UNTRUSTED = "#cc0000"  # the colour in which KaTeX shows a command that it does not run
RELATIONS = set("=<>≤≥≠≈∈→")
INVISIBLE = dict.fromkeys([0x200B, *range(0x2061, 0x2065)])
"""Zero-width space, and MathML's invisible operators."""

TAG = re.compile(r'<\w+(?: [^>]*)? style="[^>]*>')
CLASS = re.compile(r"\b([a-z-]+)_([a-z\d-]+)")
"""The class that stands for a declaration: `vertical-align_-0-25em` is `vertical-align:-0.25em`."""


@functools.cache
def version() -> str:
    """Return a digest of KaTeX and of this file: what is cached under another one is stale."""
    return hashlib.sha256((KATEX / "katex.min.js").read_bytes() + Path(__file__).read_bytes()).hexdigest()[:16]


class FormulaError(ValueError):
    """A formula KaTeX cannot draw; the message quotes it and says where it breaks."""


@functools.cache
def _context():
    from py_mini_racer import MiniRacer

    with ThreadPoolExecutor(1) as elsewhere:  # or it would live in the event loop of who asks first, and end with it
        context = elsewhere.submit(MiniRacer).result()
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
        if UNTRUSTED in result["html"] and UNTRUSTED not in tex:
            reason = "KaTeX draws a command as an error, since it may load or link something"
            raise FormulaError(f"{reason}\n    in the formula: {tex.strip()}")
        known[name] = TAG.sub(_classed, result["html"])
    return known[name]


def boxed(plain: str, drawn: str) -> str:
    """Return a formula as plain text for a search index, hidden, and as it is drawn.

    The drawing stands in a `bdi`, which nothing inside it is: Material's index takes the end of the first element of
    the same name for the end of what it is told to leave out.
    """
    return f'<span hidden>{plain}</span><bdi data-search-exclude="true">{drawn}</bdi>'


def plain_text(drawn: str) -> str:
    """Return a drawn formula as one line of text: `1/C`, `x_i`, `a^2`."""
    found = re.search(r"<math.*?</math>", drawn, re.DOTALL)
    text = _linear(ElementTree.fromstring(found[0].replace(' xmlns="http://www.w3.org/1998/Math/MathML"', "")))
    return " ".join(text.translate(INVISIBLE).split())


def mathml(drawn: str) -> str:
    """Return the MathML inside a drawn formula, without its TeX: it needs no stylesheet and no font."""
    found = re.search(r"<semantics>(?P<row>.*?)<annotation", drawn, re.DOTALL)
    return f"<math>{found['row']}</math>"


def characters(drawn: str) -> set[str]:
    """Return the characters that drawn formulas show."""
    return set(html.unescape(re.sub(r"<annotation.*?</annotation>|<[^>]+>", "", drawn)))


def rules(drawn: str) -> set[str]:
    """Return the CSS rules of the classes that stand for declarations in drawn formulas.

    KaTeX writes them as `style=`, which beats any selector; so do they.
    """
    classes = {found for names in re.findall(r'class="([^"]*)"', drawn) for found in CLASS.findall(names)}
    points = {(name, value): re.sub(r"(?<=\d)-(?=\d)", ".", value) for name, value in classes}
    return {f".{name}_{value}{{{name}:{number}!important}}" for (name, value), number in points.items()}


def stylesheet(cache: Path, drawn: Iterable[str]) -> dict[str, bytes]:
    """Return what drawn formulas need: KaTeX's stylesheet and theirs, its licence and fonts, by file name.

    A font that draws none of their characters is left out, its `@font-face` rule too. Results are cached by content.
    """
    drawn = set(drawn)
    shown = "".join(sorted(set().union(*map(characters, drawn))))
    files: dict[str, bytes] = {}
    css = (KATEX / "katex.min.css").read_text(encoding="utf-8")
    for rule in re.findall(r"@font-face\{.*?\}", css):
        name = re.search(r"fonts/([\w-]+\.woff2)", rule)[1]
        files[f"fonts/{name}"] = font = _subset(KATEX / "fonts" / name, shown, cache)
        css = css.replace(rule, re.sub(r"src:[^;}]*", f'src:url("fonts/{name}") format("woff2")', rule) if font else "")
    css += "".join(sorted(set().union(*map(rules, drawn))))
    licence = (KATEX / "LICENSE").read_bytes()
    return {"katex.css": css.encode(), "LICENSE.txt": licence} | {name: font for name, font in files.items() if font}


def _classed(tag: re.Match) -> str:
    """Return a tag with classes in place of its `style=`, which a strict content security policy refuses."""
    style = re.search(r' style="([^"]*)"', tag[0])
    names = [rule.replace(":", "_").replace(".", "-") for rule in filter(None, style[1].split(";"))]
    rest = tag[0].replace(style[0], "", 1)
    if 'class="' in rest:
        return rest.replace('class="', f'class="{" ".join(names)} ', 1)
    return re.sub(r"^<\w+", rf'\g<0> class="{" ".join(names)}"', rest)


def _linear(node: ElementTree.Element) -> str:
    parts = [_linear(child) for child in node if child.tag != "annotation"]
    match node.tag, parts:
        case "mfrac", [above, below]:
            return f"{_group(above)}/{_group(below)}"
        case "msqrt", _:
            return f"√{_group(''.join(parts))}"
        case "msub" | "munder", [base, below]:
            return f"{base}_{_group(below)}"
        case "msup", [base, above]:
            return f"{base}^{_group(above)}"
        case "mover", [base, _]:
            return base
        case "msubsup" | "munderover", [base, below, above]:
            return f"{base}_{_group(below)}^{_group(above)}"
        case "mtable", _:
            return "; ".join(parts)
        case "mtr", _:
            return " ".join(parts)
        case "mo", _ if (node.text or "") in RELATIONS:
            return f" {node.text or ''} "
    return (node.text or "") + "".join(parts)


def _group(text: str) -> str:
    return text if len(text.strip()) == 1 or text.isalnum() else f"({text.strip()})"


def _subset(font: Path, characters: str, cache: Path) -> bytes:
    """Return a font cut to some characters; empty if it draws none. One that is damaged in store is cut anew."""
    digest = hashlib.sha256(font.read_bytes() + characters.encode() + version().encode()).hexdigest()[:32]
    stored = cache / f"{digest}.font"
    with contextlib.suppress(OSError):
        check, content = (held := stored.read_bytes())[:32], held[32:]
        if hashlib.sha256(content).digest() == check:
            return content
    content = _cut(font, characters)
    with contextlib.suppress(OSError):
        cache.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=cache, delete=False) as temporary:
            temporary.write(hashlib.sha256(content).digest() + content)
        os.replace(temporary.name, stored)
    return content


def _cut(font: Path, characters: str) -> bytes:
    from fontTools import subset
    from fontTools.ttLib import TTFont

    face = TTFont(font, recalcTimestamp=False)  # or two builds differ by the clock
    if not set(map(ord, characters)) & set(face.getBestCmap()):
        return b""
    cutter = subset.Subsetter(subset.Options(notdef_outline=True, hinting=False))
    cutter.populate(text=characters)
    cutter.subset(face)
    face.flavor = "woff2"
    face.save(buffer := io.BytesIO())
    return buffer.getvalue()
