"""Labs: notebooks that mkdocs-jupyter executes, turned into pages that look and weigh like the others.

mkdocs-jupyter runs `docs/labs/*.py` and gives HTML made for Jupyter, with half a megabyte of styles. `prepare` makes
its kernels draw in the site's style, as SVG; `lean` keeps a notebook's text, code and output and drops the rest.
"""

import base64
import hashlib
import json
import os
import re
import textwrap
from pathlib import Path

from lxml import html
from mkdocs.structure.toc import get_toc

from drawing import code, figure, film
from drawing import svg as figures
from engine.paths import ROOT
from engine.programs import PROGRAMS
from engine.site import Site
from verified.problem import Problem, name

ALT = re.compile(r"\A# alt: (?P<alt>.+)\n")
WAITING = '<h1>Lab</h1><div class="atlas-pending" data-program="{}">This lab runs; its page comes when it has.</div>'
KERNEL = """\
c.Application.log_level = 40
c.InlineBackend.figure_formats = {"svg"}
c.InteractiveShellApp.extensions = ["drawing.jupyter"]
"""


class LabError(ValueError):
    """A lab cannot be shown: why, and what to do."""


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
    """Return the folder for mkdocs-jupyter's cache: another one for each version of what runs and draws.

    What is damaged there goes: mkdocs-jupyter trusts what it finds.
    """
    folder = _folder(folder)
    for file in folder.glob("*.json"):
        try:
            known = json.loads(file.read_text(encoding="utf-8"))
        except ValueError:
            known = None
        kinds = {"content": str, "toc_tokens": list, "title": str | None}
        if not isinstance(known, dict) or not all(isinstance(known.get(name, 0), kind) for name, kind in kinds.items()):
            file.unlink()
    return folder


def settings(folder: Path) -> dict[str, str]:
    """Return the environment in which a Jupyter kernel draws in the site's style, whatever settings the reader has."""
    style = folder / "matplotlibrc"
    profile = folder / "ipython" / "profile_default"
    texts = {style: figures.matplotlibrc(salt="lab"), profile / "ipython_kernel_config.py": KERNEL}
    for file, text in texts.items():
        if not file.is_file() or file.read_text(encoding="utf-8") != text:  # a warm build writes nothing
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")
    return {
        "IPYTHONDIR": str(profile.parent),
        "MATPLOTLIBRC": str(style),
        "OMP_NUM_THREADS": "1",
        "PYTHONPATH": str(ROOT),
    }


def guard(page, folder: Path, site: Site) -> None:
    """Make mkdocs-jupyter draw a lab in the site's style, and note lab, cell and remedy where it would end in an error.

    Args:
        page: the lab's page, whose `render` mkdocs-jupyter has replaced.
        folder: the place of the settings.
        site: the build, which takes the problems.
    """
    render, path = page.render, Path(page.file.abs_src_path)

    def run(config, files) -> list[Problem]:
        from nbclient.exceptions import CellExecutionError, DeadKernelError

        before = dict(os.environ)
        os.environ |= settings(folder)  # for the kernel alone: programs must not see it
        page.content, page.toc = "", get_toc([])
        try:
            render(config, files)
        except CellExecutionError as error:
            cell = str(error).partition("------------------\n")[2].partition("\n------------------")[0]
            reason = f"a cell raises {error.ename}: {error.evalue}\n{textwrap.indent(cell, '    ')}"
            return [_problem(path, cell, reason, f"run python {name(path)}")]
        except DeadKernelError:
            return [_problem(path, "", "ends the process it runs in", f"run python {name(path)}")]
        finally:
            os.environ.clear()
            os.environ |= before
        ran = _ran(path, folder)
        if not ran.exists():
            ran.touch()
        return []

    def now_or_later(config, files) -> None:
        if site.preview and not _ran(path, folder).exists():
            page.content, page.toc = WAITING.format(name(path)), get_toc([])
            site.preview.later(name(path), lambda: run(config, files))
        else:
            site.problems += run(config, files)

    page.render = now_or_later


def _folder(folder: Path) -> Path:
    """Return the cache of what runs and draws now."""
    return folder / hashlib.sha256((PROGRAMS.key(Path(figures.__file__)) + KERNEL).encode()).hexdigest()[:32]


def _ran(path: Path, folder: Path) -> Path:
    """Return the file that says that a lab, as it is now, ran without a fault."""
    return _folder(folder) / f"{hashlib.sha256(path.read_bytes()).hexdigest()[:32]}.ran"


def lean(content: str, path: Path, site: Site) -> str:
    """Return the HTML of a lab's page, unchanged if it waits; what is wrong is noted in the site's problems.

    Args:
        content: what mkdocs-jupyter made of the executed notebook.
        path: the lab's file, for messages and for the links to download it.
        site: the build.
    """
    if "atlas-pending" in content:
        return content
    root = html.fragment_fromstring(content, create_parent="div")
    parts = []
    for cell in root.xpath(".//div[contains(@class, 'jp-Cell ')][not(.//div[contains(@class, 'jp-Cell ')])]"):
        for prose in cell.xpath(".//div[contains(@class, 'jp-RenderedMarkdown')]"):
            parts.append("".join(html.tostring(child, encoding="unicode") for child in prose))
        for pre in cell.xpath(".//div[contains(@class, 'highlight-ipynb')]//pre"):
            source = pre.text_content().strip("\n")
            alt = ALT.match(source)
            parts.append(_block("python", ALT.sub("", source), site))
            try:
                parts += _outputs(cell, alt and alt["alt"], path, len(parts), site)
            except LabError as error:
                site.problems.append(_problem(path, source, *error.args))
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


def _problem(path: Path, cell: str, reason: str, remedy: str) -> Problem:
    """Return a problem at the first line of a cell."""
    first = cell.strip().partition("\n")[0]
    lines = path.read_text(encoding="utf-8").splitlines()
    line = lines.index(first) + 1 if first in lines[1:] and first else 1
    return Problem(path, line, reason, remedy)


def _outputs(cell, alt: str | None, path: Path, number: int, site: Site) -> list[str]:
    parts, images = [], cell.xpath(".//div[contains(@class, 'jp-OutputArea-output')]//img/@src")
    for output in cell.xpath(".//div[contains(@class, 'jp-OutputArea-output')]"):
        if "stderr" in (output.get("data-mime-type") or ""):
            raise LabError(f"a cell warns: {output.text_content().strip()}", "mend the cell, or catch the warning.")
        if output.xpath(".//img"):
            continue
        if texts := output.xpath(".//pre"):
            parts.append(_block("text", texts[0].text_content().strip("\n"), site))
        elif output.text_content().strip():
            raise LabError("an output is neither text nor a figure", "print it instead.")
    return [*parts, _figure(images, alt, f"{path.stem}{number}-")] if images else parts


def _block(language: str, source: str, site: Site) -> str:
    return site.later(code.plain(source), code.highlight(f"{source}\n", language, site.colours))


def _figure(sources: list[str], alt: str | None, prefix: str) -> str:
    if len(alt or "") < figure.SHORTEST_ALT:
        raise LabError("draws without alt text", "begin each cell that draws with '# alt: ' and what there is to see.")
    frames = [base64.b64decode(source.split(",", 1)[1]).decode("utf-8") for source in sources]
    try:
        return figure.framed(figures.prefixed(film.film(frames), prefix), alt)
    except film.FilmError as error:
        raise LabError(str(error), "show one figure in a cell, or frames that have names.") from error
