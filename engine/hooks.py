"""What MkDocs calls (`mkdocs.yml` names this file): run the snippets, put figures and formulas in place."""

import difflib
import html
import logging
import posixpath
import re
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))  # the `mkdocs` command does not look here

import pygments
import pygments.lexers
from mkdocs.exceptions import PluginError
from mkdocs.plugins import event_priority
from mkdocs.structure.files import File, Files
from pygments.formatters import HtmlFormatter

from drawing import formulas
from drawing import svg as drawing
from engine import guide, labs
from engine.paths import CACHE, ROOT, SNIPPETS
from engine.programs import PROGRAMS
from engine.tables import TABLES
from verified import cache
from verified.problem import Problem, ProblemError
from verified.runner import show_progress

INCLUDE = re.compile(r'^\s*--8<--\s+"(?P<name>[^"]*)"', re.MULTILINE)
IMAGE = re.compile(r'(?P<before><p>\s*)?<img alt="(?P<alt>[^"]*)" src="(?P<src>[^"]+\.svg)"\s*/?>(?P<after>\s*</p>)?')
MENU = re.compile(
    r'aria-labelledby="__nav_[\d_]+_label"(?P<rest>[^>]*>\s*<label class="md-nav__title"[^>]*>'
    r'\s*<span class="md-nav__icon md-icon"></span>\s*(?P<name>[^<]+?)\s*</label>)'
)
CODE = re.compile(
    r'<pre class="highlight"><code(?: class="language-(?P<language>\w+)")?>(?P<code>.*?)</code></pre>', re.DOTALL
)
GENERATED = re.compile(r"^<!-- engine: (?P<name>\w+) -->$", re.MULTILINE)
OUTPUT = re.compile(r'<span class="c1">(#&gt;[^<]*)</span>')
LAZY_SEARCH = (Path(__file__).parent / "lazy_search.js").read_text(encoding="utf-8")

figures: dict[str, str] = {}
colours_known: dict[str, str] = {}
formulas_known: dict[str, str] = {}
characters: set[str] = set()


def on_config(config):
    """Watch what pages are made of, so that `mkdocs serve` rebuilds when a snippet or the engine is saved.

    Strict mode counts logged warnings, and `--quiet` would keep it from seeing any: warnings stay on.
    """
    logger = logging.getLogger("mkdocs")
    logger.setLevel(min(logger.getEffectiveLevel(), logging.WARNING))
    config.plugins["mkdocs-jupyter"].config["cache_dir"] = str(labs.cache(CACHE / "labs"))
    config.watch += [str(ROOT / name) for name in ("snippets", "engine", "verified", "drawing")]
    return config


def on_pre_build(config) -> None:
    """Run every snippet, and stop with all problems at once when a page would say what did not happen."""
    outcomes, problems = PROGRAMS.check(progress=show_progress)
    if problems:
        raise PluginError("\n\n".join(map(str, [*problems, f"problems: {len(problems)}"])))
    figures.clear()
    for path, outcome in outcomes.items():
        for svg in outcome.figures:
            figures[path.relative_to(SNIPPETS).with_suffix(".svg").as_posix()] = svg
    characters.clear()
    formulas_known.clear()
    formulas_known.update(cache.read_texts(_formula_cache()))
    colours_known.update(cache.read_texts(_colour_cache()))


def on_files(files: Files, config) -> Files:
    """Offer each figure as a file beside its page: chapters link it like any image, and MkDocs checks the link."""
    for name, svg in figures.items():
        files.append(File.generated(config, name, content=svg))
    return files


def on_page_markdown(markdown: str, page, config, files) -> str:
    """Put generated tables in place, and name page, line and nearest file when an include points nowhere."""
    markdown = GENERATED.sub(lambda place: _generate(place, page), markdown)
    for include in INCLUDE.finditer(markdown):
        name = include["name"]
        if not (SNIPPETS / name).is_file():
            known = [path.relative_to(SNIPPETS).as_posix() for path in PROGRAMS.find()]
            near = difflib.get_close_matches(name, known, n=1) or ["a file under snippets/"]
            raise _problem(page, include[0].strip(), f"includes {name!r}, which does not exist", f"name {near[0]}.")
    return markdown


@event_priority(-100)
def on_pre_page(page, config, files):
    """Name a lab whose cell fails, where mkdocs-jupyter would end in a traceback."""
    if labs.is_lab(page.file.src_uri):
        page.render = labs.guarded(page.render, page.file.abs_src_path, CACHE / "labs", PluginError)
    return page


def on_page_content(content: str, page, config, files) -> str:
    """Turn a lab's notebook into the site's own HTML, and keep the TeX of formulas from the search index."""
    if labs.is_lab(page.file.src_uri):
        path = Path(page.file.abs_src_path)
        page.meta["description"] = labs.description(path)
        try:
            content = labs.lean(content, path)
        except labs.LabError as error:
            raise PluginError(str(error)) from None
    return content.replace(' class="arithmatex">', ' class="arithmatex" data-search-exclude>')


@event_priority(-100)
def on_page_context(context, page, config, nav):
    """Put figures, formulas and the colours of code into a page, once the search plugin has read it as text."""
    content = CODE.sub(_colour, page.content)
    try:
        content, drawn = formulas.render_page(content, formulas_known)
    except formulas.FormulaError as error:
        tex = str(error).rsplit("in the formula: ", 1)[-1].splitlines()[0]
        raise _problem(page, tex, str(error), "mend the TeX; drawing/katex says which KaTeX this is.") from None
    characters.update(drawn)
    page.content = IMAGE.sub(lambda image: _inline_figure(image, page), content)
    return context


def on_post_page(output: str, page, config) -> str:
    """Name what Material leaves without a name: menus of sections that have a page, the search. Load its index late."""
    output = output.replace("<head>", f"<head><script>{LAZY_SEARCH}</script>", 1)
    output = MENU.sub(r'aria-label="\g<name>"\g<rest>', output)
    return output.replace(
        'data-md-component="search" role="dialog"', 'data-md-component="search" role="dialog" aria-label="Search"'
    )


def on_post_build(config) -> None:
    """Write KaTeX's stylesheet and the fonts the site needs, the notebooks to download, and remember what was drawn."""
    folder = Path(config.site_dir) / "assets" / "katex"
    try:
        for name, content in formulas.stylesheet(CACHE / "fonts", characters).items():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_bytes(content)
        cache.write_texts(_formula_cache(), formulas_known)
        cache.write_texts(_colour_cache(), colours_known)
    except ProblemError as error:
        raise PluginError(str(error)) from None
    labs.write_downloads(Path(config.docs_dir), Path(config.site_dir))


def _generate(place: re.Match, page) -> str:
    """Return the Markdown that a line `<!-- engine: name -->` stands for."""
    if place["name"] not in TABLES:
        reason = f"asks for {place['name']!r}, which the engine does not make"
        raise _problem(page, place[0], reason, f"name one of {', '.join(TABLES)}.")
    try:
        return TABLES[place["name"]](page.file.src_uri)
    except guide.GuideError as error:
        raise _problem(page, place[0], str(error), "mend docs/choose/guide.yml.") from None


def _colour(block: re.Match) -> str:
    """Return a code block as Material styles it, recorded output marked."""
    language, code = block["language"] or "text", block["code"]
    name = f"{language} {code}"
    if name not in colours_known:
        lexer = pygments.lexers.get_lexer_by_name(language, stripnl=False)
        spans = pygments.highlight(html.unescape(code), lexer, HtmlFormatter(nowrap=True))
        colours_known[name] = OUTPUT.sub(r'<span class="c1 output">\1</span>', spans)
    pre = f"<pre><span></span><code>{colours_known[name]}</code></pre>"
    return f'<div class="language-{language} highlight">{pre}</div>'


def _inline_figure(image: re.Match, page) -> str:
    name = posixpath.normpath(posixpath.join(page.url, image["src"]))
    if name not in figures:
        return image[0]
    alt = image["alt"].strip()
    if len(alt) < drawing.SHORTEST_ALT:
        raise _problem(
            page,
            posixpath.basename(name),
            f"figure {name} has no alt text that says what to see",
            "describe it in a sentence.",
        )
    return drawing.framed(figures[name], alt)


def _problem(page, text: str, reason: str, remedy: str) -> PluginError:
    lines = Path(page.file.abs_src_path).read_text(encoding="utf-8").splitlines()
    line = next((number for number, row in enumerate(lines, start=1) if html.unescape(text) in row), 1)
    return PluginError(str(Problem(Path(page.file.abs_src_path), line, reason, remedy)))


def _formula_cache() -> Path:
    return CACHE / f"formulas-{formulas.version()}.json"


def _colour_cache() -> Path:
    return CACHE / f"colours-{pygments.__version__}.json"
