r"""The site's Markdown: programs, figures, formulas and generated tables, the same under every generator.

    ```python                                  a program, shown whole; its `#>` lines are what it printed
    --8<-- "regression/huber_loss/delta.py"
    ```

    ```figure                                  what a program draws, and its code folded below
    regression/huber_loss/curve.py
    What there is to see, in a sentence or two.
    ```

    \(x\), or \[ and \] on lines of their own  a formula
    ![words](regression/huber_loss/tile.py)    what a program draws, small, within a line; only in generated Markdown
    <!-- engine: chooser -->                   Markdown that `engine.tables` makes
    <!-- engine: entry ce-target-negative -->  the same, of one thing on the page

What is wrong is noted in `Site.problems`, and a box stands in its place.
"""

import difflib
import html
import re
from html.parser import HTMLParser
from pathlib import Path
from xml.etree import ElementTree

from markdown import Extension, Markdown
from markdown.preprocessors import Preprocessor
from markdown.treeprocessors import Treeprocessor
from markdown.util import ETX, STX, AtomicString
from pymdownx.superfences import SuperFencesException

from drawing import code, figure, formulas, glance, tile
from engine import relations, versions
from engine.chapters import GENERATED, INCLUDE, PROGRAM, PageError
from engine.paths import DOCS, SNIPPETS
from engine.programs import PROGRAMS, needs
from engine.site import Site
from engine.tables import TABLES
from verified.problem import Problem

RAW = {
    "```": "shows a fence that nothing closes, or opens",
    "???": "shows the mark of a folded block",
    "!!!": "shows the mark of a note",
    "**": "shows the mark of bold text",
    "](": "shows half a link",
}
DELIMITERS = {f"{STX}{ord(sign)}{ETX}": rf"\{sign}" for sign in "()[]"}
"""What Python-Markdown makes of a formula's delimiter that has no partner."""


class ProblemsError(Exception):
    """A page cannot be shown; the message has every problem found on it."""


class AtlasExtension(Extension):
    """All that this site adds to Markdown."""

    def __init__(self, site: Site | None = None):
        super().__init__()
        self.site = site or Site()

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802
        """Add fences, formulas and tables to a Markdown instance."""
        page = Page(md, self.site)
        fences = [
            {"name": name, "class": name, "format": reported(draw), "validator": page.plain}
            for name, draw in (("*", page.program), ("figure", page.figure), ("glance", page.glance), ("map", page.map))
        ]
        md.registerExtensions(
            ["pymdownx.superfences", "pymdownx.arithmatex"],
            {
                "pymdownx.superfences": {"custom_fences": fences},
                "pymdownx.arithmatex": {"generic": True, "inline_syntax": ["round"], "block_syntax": ["square"]},
            },
        )
        md.preprocessors.register(_Step(md, page.begin), "atlas-begin", 33)
        md.preprocessors.register(_Step(md, page.count), "atlas-count", 24)  # after the fences, before HTML
        md.treeprocessors.register(_TreeStep(md, page.finish), "atlas-finish", 4)  # after the table of contents


def makeExtension(**settings) -> AtlasExtension:  # noqa: N802
    """Return the extension; Python-Markdown calls this by name."""
    return AtlasExtension(**settings)


class Page:
    """One page on its way from Markdown to HTML."""

    def __init__(self, md: Markdown, site: Site):
        self.md, self.site = md, site
        self.lines: list[str] = []
        self.shown: set[Path] = set()
        self.needed: set[Path] = set()
        self.before = self.own = 0

    def begin(self, lines: list[str]) -> list[str]:
        """Put generated Markdown in place, and refuse includes that are not the one line of a fence."""
        if "rendering_context" in self.md.preprocessors:  # Zensical
            self.site.page = DOCS / self.md.preprocessors["rendering_context"].page.path
        self.before = len(self.site.problems)
        self.lines = lines
        shown = (match["shown"] or match["drawn"] for match in PROGRAM.finditer("\n".join(lines)))
        self.shown = {path for path in map(SNIPPETS.joinpath, shown) if path.is_file()}
        self.needed = {file for path in self.shown for file in needs(path)}
        for above, line, below in zip(["", *lines], lines, [*lines[1:], ""], strict=False):
            alone = above.strip().startswith("```") and below.strip() == "```"
            if "8<--" in line and not (alone and INCLUDE.fullmatch(line)):
                remedy = 'write `--8<-- "path"` as the one line of a fence.'
                self.site.problem(line, "includes a file in a way that this site does not know", remedy)
        return [row for line in lines for row in self._generated(line)]

    def count(self, lines: list[str]) -> list[str]:
        """Remember where the HTML begins that is the page's own, and not made here."""
        self.own = len(self.md.htmlStash.rawHtmlBlocks)
        return lines

    def plain(self, language, inputs, options, attributes, md) -> bool:
        """Refuse options of a fence, which would be dropped without a word."""
        if inputs:
            remedy = "remove all that follows the language."
            self.site.problem(f"```{language}", f"has a fence with options: {', '.join(inputs)}", remedy)
        return True

    def program(self, source: str, language: str) -> str:
        """Return a code block; the line of an include stands for a whole file below `snippets/`."""
        if include := INCLUDE.fullmatch(source):
            path = self._path(include["name"])
            if path is None:
                return self._box(source.strip())
            if self.site.outcome(path).faults:
                return self._box(f"{include['name']} does not do what its page says")
            block = self._block(path.read_text(encoding="utf-8").rstrip("\n"), language)
            block = self._beside(path) + block
            block += versions.note(self.site.elsewhere.get(include["name"], []), lambda text: self._block(text, "text"))
            waits = self.site.preview and path not in self.site.outcomes
            return f'<div data-program="{include["name"]}">{block}</div>' if waits else block
        return self._block(source, language or "text")

    def figure(self, source: str, language: str) -> str:
        """Return what a program draws; its code is folded below, unless the page has it in a fence of its own."""
        name, _, words = source.strip().partition("\n")
        alt = " ".join(words.split())
        path = self._path(name.strip())
        if path is None:
            return self._box(name)
        figures = self.site.outcome(path).figures
        waits = self.site.preview and path not in self.site.outcomes
        if not figures and not waits:
            self.site.problem(name, f"shows {name}, which draws nothing", "end the program with plt.show().")
            return self._box(name)
        if len(alt) < figure.SHORTEST_ALT:
            reason = f"figure {name} has no alt text that says what to see"
            self.site.problem(name, reason, "describe it in a sentence, on the lines below the name.")
        pending = (
            f'<figure class="atlas-figure atlas-pending" data-program="{name.strip()}">'
            f"<p>Being drawn.</p>{figure.caption(alt)}</figure>"
        )
        drawn = pending if waits else figure.framed(glance.named(figures[0], _place(path)), alt)
        drawn = self.site.later("", drawn) if self.site.collects else drawn
        if any((include := INCLUDE.fullmatch(line)) and include["name"] == name.strip() for line in self.lines):
            return drawn
        block = self._beside(path) + self._block(path.read_text(encoding="utf-8").rstrip("\n"), "python")
        return f'{drawn}\n<details class="example"><summary>Code of the figure</summary>\n{block}\n</details>'

    def glance(self, source: str, language: str) -> str:
        """Return a small copy of what a program draws further down the page: a link to the section Picture."""
        path = SNIPPETS / source.strip()
        figures = self.site.outcome(path).figures
        if figures:
            return glance.glance(figures[0], _place(path))
        name = path.relative_to(SNIPPETS).as_posix()
        return f'<div class="atlas-glance atlas-pending" data-program="{name}"><p>Being drawn.</p></div>'

    def map(self, source: str, language: str) -> str:
        """Return the map of the losses; a search reads the page's text instead."""
        drawn = relations.drawn(source.strip())
        return self.site.later("", drawn) if self.site.collects else drawn

    def finish(self, root: ElementTree.Element) -> None:
        """Draw the formulas, and look for what a reader must not see."""
        for html_block in self.md.htmlStash.rawHtmlBlocks[self.own :]:
            self._look_at_html(html_block)
        self._look_at_ids(root)
        for element in root.iter():
            if element.get("class") == "arithmatex":
                self._formula(element)
            elif element.tag == "pre":
                self._problem_near(element, "has code that is indented", "put it between ``` and ```.")
            elif element.tag == "img" and (element.get("src") or "").endswith("/tile.py"):
                self._tile(element)
            elif element.tag == "img" and not (element.get("alt") or "").strip():
                source = element.get("src", "")
                self.site.problem(source, f"image {source} has no alt text", "say what there is to see.")
            elif element.tag == "img" and (element.get("src") or "").endswith(".svg"):
                remedy = "draw it by a fence `figure`: the program's path, and the alt text below it."
                self.site.problem(element.get("alt"), f"shows {element.get('src')} as an image", remedy)
            elif element.tag == "td":
                self._look_at_text(element)
                for shown in list(element.iter("code")):
                    _let_break(shown)
            elif element.tag != "code":
                self._look_at_text(element)
        found = self.site.problems[self.before :]
        if found and self.site.preview:
            root.insert(0, ElementTree.Element("div", {"class": "atlas-wrong"}))
            root[0].text = AtomicString("\n\n".join(map(str, found)))
        if found and not self.site.collects:
            raise ProblemsError("\n\n".join(map(str, found)))

    def _generated(self, line: str) -> list[str]:
        place = GENERATED.match(line)
        if not place:
            return [line]
        if place["name"] not in TABLES:
            reason = f"asks for {place['name']!r}, which the engine does not make"
            self.site.problem(line, reason, f"name one of {', '.join(TABLES)}.")
            return []
        try:
            page, of = self.site.page.relative_to(DOCS).as_posix(), place["of"]
            return TABLES[place["name"]](*filter(None, (page, of))).splitlines()
        except PageError as error:
            self.site.problems.append(Problem(error.path, error.line, str(error), error.remedy))
            return []
        except Exception as error:
            reason = f"{place['name']!r} cannot be made: {type(error).__name__}: {error}"
            self.site.problem(line, reason, "mend what it is made from: docs/choose/guide.yml, or the chapters.")
            return []

    def _path(self, name: str) -> Path | None:
        """Return the snippet of that name, or note that there is none, with the nearest that there is."""
        path = SNIPPETS / name
        if path.is_file() and path.resolve().is_relative_to(SNIPPETS):
            return path
        known = [path.relative_to(SNIPPETS).as_posix() for path in PROGRAMS.find()]
        near = difflib.get_close_matches(name, known, n=1) or ["a file under snippets/"]
        self.site.problem(name, f"includes {name!r}, which does not exist below snippets/", f"name {near[0]}.")
        return None

    def _beside(self, path: Path) -> str:
        """Return the line above a program that offers the files it imports; above such a file, one that offers it.

        Search reads neither: a third of all blocks have one.
        """
        if files := needs(path):
            offers = " and ".join(map(self._offer, files))
            line = f'<p class="atlas-beside">Needs {offers}.</p>'
        elif path in self.needed:
            download = self._download(path, f"Download {path.name}")
            line = f'<p class="atlas-beside" id="file-{path.stem}">{download}</p>'
        else:
            return ""
        return self.site.later("", line) if self.site.collects else line

    def _offer(self, file: Path) -> str:
        show = f' or <a href="#file-{file.stem}" aria-label="show {file.name}">show</a>' if file in self.shown else ""
        return f"<code>{file.name}</code> in the same folder: {self._download(file, 'download')}{show}"

    def _download(self, file: Path, text: str) -> str:
        address = self.site.address(file.relative_to(SNIPPETS).as_posix())
        return f'<a href="{address}" download aria-label="download {file.name}">{text}</a>'

    def _block(self, source: str, language: str) -> str:
        try:
            drawn = code.highlight(source + "\n", language, self.site.colours)
        except code.CodeError as error:
            self.site.problem(f"```{language}", f"has a block of code in {error}", "name python, text or console.")
            return self._box(str(error))
        return self.site.later(code.plain(source), drawn) if self.site.collects else drawn

    def _formula(self, element: ElementTree.Element) -> None:
        tex = html.unescape(element.text or "").strip()
        try:
            drawn = formulas.render(tex[2:-2], tex.startswith(r"\["), self.site.formulas)
        except formulas.FormulaError as error:
            first = tex[2:-2].strip().splitlines()[0]
            remedy = "mend the TeX; drawing/katex says which KaTeX this is."
            self.site.problem(first, str(error), remedy)
            element.text = self.md.htmlStash.store(self._box(str(error)))
            return
        self.site.shown.add(drawn)
        plain = html.escape(formulas.plain_text(drawn), quote=False)
        element.text = self.md.htmlStash.store(
            self.site.later(plain, drawn) if self.site.collects else formulas.boxed(plain, drawn)
        )

    def _tile(self, element: ElementTree.Element) -> None:
        """Put what a program draws in the place of an image."""
        path = self._path(element.attrib.pop("src"))
        alt = html.escape(element.attrib.pop("alt", ""))
        drawn = "".join(tile.tile(figure) for figure in self.site.outcome(path).figures[:1]) if path else ""
        drawn = drawn.replace("<svg ", f'<svg role="img" aria-label="{alt}" ', 1)
        element.tag = "span"
        element.set("class", "atlas-tile" if drawn else "atlas-tile atlas-pending")
        if path and not drawn:
            element.set("data-program", path.relative_to(SNIPPETS).as_posix())
        element.text = self.md.htmlStash.store(self.site.later("", drawn) if self.site.collects else drawn)

    def _look_at_text(self, element: ElementTree.Element) -> None:
        texts = [element.text, *(child.tail for child in element)]
        for text in filter(None, texts):
            for escaped, sign in DELIMITERS.items():
                if escaped in text:
                    near = sign + text.partition(escaped)[2].partition(STX)[0].splitlines()[0][:20]
                    reason = f"shows {sign}, the mark of a formula that is opened and not closed, or the reverse"
                    self.site.problem(near, reason, r"close it: \( and \), or \[ and \] on lines of their own.")
            for mark, reason in RAW.items():
                if mark in text:
                    self.site.problem(text[text.index(mark) :].splitlines()[0], f"{reason}: {mark}", "close the mark.")

    def _look_at_ids(self, root: ElementTree.Element) -> None:
        seen = set()
        for name in filter(None, (element.get("id") for element in root.iter())):
            if name in seen:
                self.site.problem(f"#{name}", f"gives the id {name!r} to two places", "rename one of them.")
            seen.add(name)

    def _look_at_html(self, block: str | ElementTree.Element) -> None:
        if not isinstance(block, str):
            return
        tags = _Tags()
        tags.feed(block)
        for tag, text in tags.found:
            remedy = "write it in Markdown: `[text](address)`, `![text](address)`."
            self.site.problem(text, f"writes <{tag}> as HTML, which nothing checks", remedy)

    def _problem_near(self, element: ElementTree.Element, reason: str, remedy: str) -> None:
        text = "".join(element.itertext()).strip()
        self.site.problem(text.splitlines()[0] if text else "", reason, remedy)

    def _box(self, text: str) -> str:
        return f'<div class="admonition failure"><p class="admonition-title">{html.escape(text, quote=False)}</p></div>'


def reported(draw):
    """Return a fence's formatter whose exceptions end the build: superfences swallows every kind but its own."""

    def format_fence(source, language, class_name, options, md, **settings):
        try:
            return draw(source, language)
        except Exception as error:
            raise SuperFencesException(f"{type(error).__name__}: {error}") from error

    return format_fence


BREAKS = re.compile(r"(?<=_)(?=\w)|(?<=[A-Za-z)]\.)(?=[A-Za-z])|(?<=[(\[,=])(?=[\w'\"(\[-])")


def _let_break(code: ElementTree.Element) -> None:
    """Let a line of code in a table end behind `_`, a dot, a bracket, a comma or `=`, and so nowhere within a word."""
    first, *rest = BREAKS.split(code.text or "")
    code.text = AtomicString(first)
    for part in rest:
        ElementTree.SubElement(code, "wbr").tail = AtomicString(part)


def _place(path: Path) -> str:
    """Return how the ids of a figure's panels begin."""
    return f"figure-{path.stem}"


class _Step(Preprocessor):
    def __init__(self, md: Markdown, run):
        super().__init__(md)
        self.run = run


class _TreeStep(Treeprocessor):
    def __init__(self, md: Markdown, run):
        super().__init__(md)
        self.run = run


class _Tags(HTMLParser):
    """Finds links and images, with the text that begins each."""

    def __init__(self):
        super().__init__()
        self.found: list[tuple[str, str]] = []

    def handle_starttag(self, tag, attributes):
        if tag in ("a", "img"):
            self.found.append((tag, self.get_starttag_text()))
