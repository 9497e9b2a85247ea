"""Labs: what a reader downloads is what the build has run, and it runs in an empty folder."""

import json

import jupytext
import nbclient
import pytest

from engine import labs as labs_engine
from tests.pages import labs

LABS = {path.stem: path for path in labs()}


def test_there_are_five():
    assert len(LABS) == 5


@pytest.mark.parametrize("name", LABS)
def test_downloads_hold_the_lab(site, name):
    folder = site / "labs" / name
    assert (folder / f"{name}.py").read_bytes() == LABS[name].read_bytes()
    notebook = json.loads((folder / f"{name}.ipynb").read_text(encoding="utf-8"))
    written = [(cell.cell_type, cell.source) for cell in jupytext.read(LABS[name]).cells]
    assert [(cell["cell_type"], "".join(cell["source"])) for cell in notebook["cells"]] == written
    assert notebook["metadata"]["kernelspec"]["name"] == "python3"


def test_a_downloaded_notebook_runs(site, tmp_path):
    """The others are the same cells that the build ran."""
    notebook = jupytext.read(site / "labs" / "outliers" / "outliers.ipynb")
    nbclient.execute(notebook, cwd=str(tmp_path), timeout=120)


@pytest.mark.parametrize("name", LABS)
def test_a_lab_ends_in_what_it_asserts(name):
    last = [cell.source for cell in jupytext.read(LABS[name]).cells if cell.cell_type == "code"][-1]
    assert last.count("assert ") >= 3


@pytest.mark.parametrize("name", LABS)
def test_lines_fit_the_page(name):
    cells = [cell.source for cell in jupytext.read(LABS[name]).cells if cell.cell_type == "code"]
    lines = [line for cell in cells for line in labs_engine.ALT.sub("", cell).splitlines()]
    assert [line for line in lines if len(line) > 88] == []
