"""Labs: notebooks that mkdocs-jupyter executes, turned into pages that look and weigh like the others.

mkdocs-jupyter runs `docs/labs/*.py` and gives HTML made for Jupyter, with half a megabyte of styles. `prepare` makes
its kernels draw in the site's style, as SVG; `lean` keeps a notebook's text, code and output and drops the rest.
"""

import base64
import os
import re
import textwrap
from html import escape
from pathlib import Path

from lxml import html

from drawing import svg as figures
from engine.programs import PROGRAMS

ALT = re.compile(r"\A# alt: (?P<alt>.+)\n")
KERNEL = """\
c.Application.log_level = 40
c.InlineBackend.figure_formats = {"svg"}
c.InlineBackend.print_figure_kwargs = {"bbox_inches": None}
"""


class LabError(ValueError):
    """A lab cannot be shown; the message says why and what to do."""


def is_lab(source: str) -> bool:
    """Say whether a source file below `docs/` is a lab."""
    return source.startswith("labs/") and source.endswith(".py")


def description(path: Path) -> str:
    """Return what a lab's page says of itself to search engines: the first paragraph below its title."""
    first = path.read_text(encoding="utf-8").split("# %%")[1]
    paragraphs = re.sub(r"^# ?", "", first, flags=re.MULTILINE).split("\n\n")
    text = " ".join(paragraphs[1].split()) if len(paragraphs) > 1 else path.stem
    return "Lab: " + re.sub(r"\[([^\]]*)\]\([^)]*\)|[*`]", r"\1", text)


def cache(folder: Path) -> Path:
    """Return the folder for mkdocs-jupyter's cache: another one for each version of what runs and draws."""
    return folder / PROGRAMS.key(Path(__file__))


def settings(folder: Path) -> dict[str, str]:
    """Return the environment in which a Jupyter kernel draws in the site's style, whatever settings the reader has."""
    profile = folder / "ipython" / "profile_default"
    profile.mkdir(parents=True, exist_ok=True)
    (profile / "ipython_kernel_config.py").write_text(KERNEL, encoding="utf-8")
    style = folder / "matplotlibrc"
    style.write_text(figures.matplotlibrc(salt="lab"), encoding="utf-8")
    return {"IPYTHONDIR": str(profile.parent), "MATPLOTLIBRC": str(style), "OMP_NUM_THREADS": "1"}


def guarded(render, path: str, folder: Path, error_class: type[Exception]):
    """Return a page's `render` that draws in the site's style, and names lab, cell and remedy when a cell fails."""

    def run(config, files):
        from nbclient.exceptions import CellExecutionError

        before = dict(os.environ)
        os.environ |= settings(folder)  # for the kernel alone: snippets must not see it
        try:
            render(config, files)
        except CellExecutionError as error:
            cell = str(error).partition("------------------\n")[2].partition("\n------------------")[0]
            shown = textwrap.indent(cell, "    ")
            reason = f"{error.ename}: {error.evalue}"
            raise error_class(f"{path}: a cell raises {reason}\n{shown}\n  To mend it: run python {path}") from None
        finally:
            os.environ.clear()
            os.environ |= before

    return run


def lean(content: str, path: Path) -> str:
    """Return the HTML of a lab's page.

    Args:
        content: what mkdocs-jupyter made of the executed notebook.
        path: the lab's file, for messages and for the links to download it.

    Raises:
        LabError: a figure has no alt text, a cell warns, or an output is neither text nor a figure.
    """
    root = html.fragment_fromstring(content, create_parent="div")
    parts = []
    for cell in root.xpath(".//div[contains(@class, 'jp-Cell ')][not(.//div[contains(@class, 'jp-Cell ')])]"):
        for prose in cell.xpath(".//div[contains(@class, 'jp-RenderedMarkdown')]"):
            parts.append("".join(html.tostring(child, encoding="unicode") for child in prose))
        for code in cell.xpath(".//div[contains(@class, 'highlight-ipynb')]//pre"):
            source = code.text_content().strip("\n")
            alt = ALT.match(source)
            parts.append(_block("python", ALT.sub("", source)))
            parts += _outputs(cell, alt and alt["alt"], path, len(parts))
    download = (
        f'<p class="atlas-download">Download this lab: <a href="{path.stem}.ipynb" download>notebook</a>, '
        f'<a href="{path.stem}.py" download>Python file</a>. It ran when this page was built.</p>'
    )
    text = "\n".join(parts).replace('class="anchor-link"', 'class="headerlink" title="Permanent link"')
    return text.replace("</h1>", f"</h1>\n{download}", 1)


def write_downloads(docs: Path, site: Path) -> None:
    """Put each lab beside its page, as a notebook without output and as the file it is."""
    import jupytext

    for path in sorted((docs / "labs").glob("*.py")):
        folder = site / "labs" / path.stem
        folder.mkdir(parents=True, exist_ok=True)
        notebook = jupytext.read(path)
        for number, cell in enumerate(notebook.cells):
            cell["id"] = f"cell-{number}"  # jupytext invents a new one each time
        notebook.metadata["kernelspec"] = {"name": "python3", "display_name": "Python 3", "language": "python"}
        jupytext.write(notebook, folder / f"{path.stem}.ipynb", fmt="ipynb")
        (folder / path.name).write_bytes(path.read_bytes())


def _outputs(cell, alt: str | None, path: Path, number: int) -> list[str]:
    parts = []
    for output in cell.xpath(".//div[contains(@class, 'jp-OutputArea-output')]"):
        if "stderr" in (output.get("data-mime-type") or ""):
            raise LabError(f"{path}: a cell warns: {output.text_content().strip()}")
        if images := output.xpath(".//img/@src"):
            parts.append(_figure(images[0], alt, path, f"{path.stem}{number}"))
        elif texts := output.xpath(".//pre"):
            parts.append(_block("text", texts[0].text_content().strip("\n")))
        elif output.text_content().strip():
            raise LabError(f"{path}: an output is neither text nor a figure; print it instead")
    return parts


def _block(language: str, code: str) -> str:
    return f'<pre class="highlight"><code class="language-{language}">{escape(code, quote=False)}\n</code></pre>'


def _figure(source: str, alt: str | None, path: Path, name: str) -> str:
    if len(alt or "") < figures.SHORTEST_ALT:
        raise LabError(f"{path}: begin each cell that draws with '# alt: ' and a sentence that says what to see")
    svg = figures.compact(base64.b64decode(source.split(",", 1)[1]).decode("utf-8"))
    svg = re.sub(r'( id="|href="#|url\(#)', rf"\g<1>{name}-", svg)
    return figures.framed(svg, escape(alt))
