"""What MkDocs calls (`mkdocs.yml` names this file): run the snippets, put figures and formulas in place."""

import difflib
import html
import json
import logging
import posixpath
import re
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))  # the `mkdocs` command does not look here

from mkdocs.exceptions import PluginError
from mkdocs.plugins import event_priority
from mkdocs.structure.files import File, Files

from engine import formulas, runner

CACHE = runner.ROOT / ".cache"
INCLUDE = re.compile(r'^\s*--8<--\s+"(?P<name>[^"]*)"', re.MULTILINE)
IMAGE = re.compile(r'(?P<before><p>\s*)?<img alt="(?P<alt>[^"]*)" src="(?P<src>[^"]+\.svg)"\s*/?>(?P<after>\s*</p>)?')

figures: dict[str, str] = {}
formulas_known: dict[str, str] = {}
characters: set[str] = set()


def on_config(config):
    """Watch what pages are made of, so that `mkdocs serve` rebuilds when a snippet or the engine is saved.

    Strict mode counts logged warnings, and `--quiet` would keep it from seeing any: warnings stay on.
    """
    logger = logging.getLogger("mkdocs")
    logger.setLevel(min(logger.getEffectiveLevel(), logging.WARNING))
    config.watch += [str(runner.SNIPPETS), str(Path(__file__).parent)]
    return config


def on_pre_build(config) -> None:
    """Run every snippet, and stop with all problems at once when a page would say what did not happen."""
    outcomes, problems = runner.check(progress=runner.show_progress)
    if problems:
        raise PluginError("\n\n".join(map(str, [*problems, f"problems: {len(problems)}"])))
    figures.clear()
    for path, outcome in outcomes.items():
        for svg in outcome.figures:
            figures[path.relative_to(runner.SNIPPETS).with_suffix(".svg").as_posix()] = svg
    characters.clear()
    formulas_known.clear()
    formulas_known.update(_read_json(_formula_cache()))


def on_files(files: Files, config) -> Files:
    """Offer each figure as a file beside its page: chapters link it like any image, and MkDocs checks the link."""
    for name, svg in figures.items():
        files.append(File.generated(config, name, content=svg))
    return files


def on_page_markdown(markdown: str, page, config, files) -> str:
    """Name the page, the line and the nearest file when an include points nowhere."""
    for include in INCLUDE.finditer(markdown):
        name = include["name"]
        if not (runner.SNIPPETS / name).is_file():
            known = [path.relative_to(runner.SNIPPETS).as_posix() for path in runner.find()]
            near = difflib.get_close_matches(name, known, n=1) or ["a file under snippets/"]
            raise _problem(page, include[0].strip(), f"includes {name!r}, which does not exist", f"name {near[0]}.")
    return markdown


@event_priority(50)
def on_page_content(content: str, page, config, files) -> str:
    """Put figures and formulas into a page's HTML, and mark recorded output in its code."""
    try:
        content, drawn = formulas.render_page(content, formulas_known)
    except formulas.FormulaError as error:
        tex = str(error).rsplit("in the formula: ", 1)[-1].splitlines()[0]
        raise _problem(page, tex, str(error), "mend the TeX; engine/katex says which KaTeX this is.") from None
    characters.update(drawn)
    content = IMAGE.sub(lambda image: _inline_figure(image, page), content)
    return re.sub(r'<span class="c1">(#&gt;[^<]*)</span>', r'<span class="c1 output">\1</span>', content)


def on_post_page(output: str, page, config) -> str:
    """Give Material's search dialog the label it lacks."""
    return output.replace(
        'data-md-component="search" role="dialog"', 'data-md-component="search" role="dialog" aria-label="Search"'
    )


def on_post_build(config) -> None:
    """Write KaTeX's stylesheet and the fonts the site needs, and remember the formulas drawn."""
    folder = Path(config.site_dir) / "assets" / "katex"
    for name, content in formulas.stylesheet(CACHE / "fonts", characters).items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content)
    CACHE.mkdir(exist_ok=True)
    _formula_cache().write_text(json.dumps(formulas_known), encoding="utf-8")


def _inline_figure(image: re.Match, page) -> str:
    name = posixpath.normpath(posixpath.join(page.url, image["src"]))
    if name not in figures:
        return image[0]
    alt = image["alt"].strip()
    if len(alt) < 40:
        raise _problem(
            page,
            posixpath.basename(name),
            f"figure {name} has no alt text that says what to see",
            "describe it in a sentence.",
        )
    svg = figures[name].replace("<svg ", f'<svg role="img" aria-label="{alt}" ', 1)
    return f'<figure class="atlas-figure" data-search-exclude>{svg}</figure>'


def _problem(page, text: str, reason: str, remedy: str) -> PluginError:
    lines = Path(page.file.abs_src_path).read_text(encoding="utf-8").splitlines()
    line = next((number for number, row in enumerate(lines, start=1) if html.unescape(text) in row), 1)
    return PluginError(str(runner.Problem(Path(page.file.abs_src_path), line, reason, remedy)))


def _formula_cache() -> Path:
    return CACHE / f"formulas-{formulas.version()}.json"


def _read_json(file: Path) -> dict[str, str]:
    try:
        return json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
