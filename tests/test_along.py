"""What a reader takes along: files with addresses, blocks that say what they need, chapters and losses as files."""

import ast
import json
import re
import subprocess
import sys
import zlib

import jsonschema
import nbformat
import pytest
import torch
from nbclient import NotebookClient

from engine import along, bibliography, catalogue, chapters, data, files, hooks, programs
from engine.paths import DOCS, SNIPPETS
from engine.site import Site
from tests.pasted import pasted

FOCAL = SNIPPETS / "imbalance" / "focal_loss"


def test_a_program_needs_the_files_that_it_imports():
    assert programs.needs(FOCAL / "gamma.py") == [FOCAL / "focal_loss.py"]
    assert programs.needs(FOCAL / "focal_loss.py") == []


def test_a_program_needs_what_its_files_need(tmp_path):
    texts = {"a": "import b\nimport math", "b": "from c import d", "c": "import a\nd = 'import e'", "e": ""}
    for name, text in texts.items():
        (tmp_path / f"{name}.py").write_text(text)
    assert [path.stem for path in programs.needs(tmp_path / "a.py")] == ["b", "c"]
    (tmp_path / "b.py").write_text("from c import (")
    assert [path.stem for path in programs.needs(tmp_path / "a.py")] == ["b"]


def test_a_published_file_says_where_it_is_from():
    text = files.published(FOCAL / "focal_loss.py", "https://example.org/atlas").decode()
    head, _, rest = text.partition('"""')
    assert head.splitlines() == [
        "# focal_loss.py, from Loss Atlas: Focal loss",
        "# https://example.org/atlas/imbalance/focal_loss/",
        "# Copyright (c) 2026 the Loss Atlas authors",
        "# SPDX-License-Identifier: MIT",
        f"# Version {files.version(FOCAL / 'focal_loss.py')}, run with PyTorch {torch.__version__.partition('+')[0]}",
    ]
    assert f'"""{rest}' == (FOCAL / "focal_loss.py").read_text(encoding="utf-8")
    assert "https" not in files.published(FOCAL / "gamma.py").decode()


@pytest.mark.parametrize(
    ("page", "expected"), [("index", ""), ("losses", "losses/"), ("regression/index", "regression/"), ("a/b", "a/b/")]
)
def test_a_page_has_an_address(page, expected):
    assert files.folder(page) == expected
    assert files.absolute(expected, "https://example.org/atlas/") == f"https://example.org/atlas/{expected}"
    assert files.absolute(expected) == f"/{expected}"


def test_every_program_has_an_address(site):
    for path in programs.PROGRAMS.find():
        assert (site / path.relative_to(SNIPPETS)).read_bytes().endswith(path.read_bytes())


def test_every_program_of_every_page_stands_there_with_all_that_it_imports(site):
    """The pages' HTML alone tells; what it takes to run them all, `python -m tests.pasted` tries."""
    blocks = list(pasted(site))
    assert [(block.page, block.number, block.missing()) for block in blocks if block.missing()] == []
    shown = {(block.page, block.code.strip()) for block in blocks}
    wanted = {
        (page.name, path.read_text(encoding="utf-8").strip()) for page in chapters.pages() for path in page.programs
    }
    assert wanted - shown == set()
    assert any(block.files for block in blocks)


MADE = along.made()


@pytest.fixture(params=[pytest.param(chapter, id=chapter.name) for chapter in chapters.chapters()])
def chapter(request):
    return request.param


RAW = re.compile(r"--8<--|<!--|^\?\?\?|\\\(|\\\[|</?(?:div|p|span|figure|details)\b|\{ ?[.#]\w", re.MULTILINE)
"""What only this site's own Markdown knows."""


def test_the_markdown_of_a_chapter_is_plain_and_whole(chapter):
    made = MADE[catalogue.files(chapter)["Markdown"]]()
    prose = re.sub(r"^```.*?^```$|`[^`\n]*`|\$\$.*?\$\$|\$[^$\n]*\$", "", made, flags=re.MULTILINE | re.DOTALL)
    assert RAW.findall(prose) == []
    for path in chapter.programs:
        assert path.read_text(encoding="utf-8").strip() in made
    for formula in chapter.formulas:
        assert formula.tex.strip() in made
    for figure in chapter.figures:
        assert f"![{figure.alt}](/{figure.program.relative_to(SNIPPETS).with_suffix('.svg').as_posix()})" in made
    links = re.findall(r"\]\((?P<target>\S+?)\)(?=[\s,.;:|)]|<br>|$)", prose)
    assert [link for link in links if not link.startswith(("/", "https://", "http://"))] == []


def test_links_of_the_markdown_lead_somewhere(chapter, site):
    text = MADE[catalogue.files(chapter)["Markdown"]]()
    places = re.findall(r"\]\(/([^\s?#)]*)", text)
    assert places
    assert [place for place in places if not (site / place).exists()] == []


def test_a_notebook_is_valid_and_holds_what_its_programs_import(chapter):
    places = catalogue.files(chapter)
    made = MADE[places["notebook"]]()
    assert made == MADE[places["notebook"]](), "the same each time"
    read = nbformat.reads(made, as_version=4)
    nbformat.validate(read)
    code = [cell.source for cell in read.cells if cell.cell_type == "code"]
    if chapter.own:
        assert code[0].startswith(f"%%writefile {chapter.implementation.name}\n# {chapter.implementation.name}, from")
    plain = "\n".join(code)
    assert all(path.read_text(encoding="utf-8").strip() in plain for path in chapter.programs)
    ast.parse(MADE[places["script"]]())


@pytest.mark.parametrize("name", ["regression/huber_loss", "regression/charbonnier_loss"])
def test_a_notebook_runs_in_an_empty_folder_and_prints_what_the_page_says(name, tmp_path, monkeypatch):
    monkeypatch.setenv("IPYTHONDIR", str(tmp_path / "ipython"))
    monkeypatch.setenv("MPLBACKEND", "agg")
    (tmp_path / "work").mkdir()
    read = nbformat.reads(MADE[catalogue.files(chapters.chapter(name))["notebook"]](), as_version=4)
    ran = NotebookClient(read, kernel_name="python3", resources={"metadata": {"path": tmp_path / "work"}}).execute()
    for cell in ran.cells:
        if cell.cell_type == "code" and not cell.source.startswith("%%"):
            said = [row.strip()[2:].strip() for row in cell.source.splitlines() if row.strip().startswith("#>")]
            printed = "".join(out.text for out in cell.outputs if out.get("name") == "stdout")
            assert sorted(row.strip() for row in printed.splitlines()) == sorted(said)


def test_a_script_runs_in_an_empty_folder(tmp_path):
    chapter = chapters.chapter("regression/charbonnier_loss")
    script = tmp_path / "script.py"
    script.write_text(MADE[catalogue.files(chapter)["script"]](), encoding="utf-8")
    command = [sys.executable, "-W", "ignore:FigureCanvasAgg", script.name]
    done = subprocess.run(command, cwd=tmp_path, env={"MPLBACKEND": "agg"}, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "charbonnier_loss.py").read_bytes() == files.published(chapter.implementation)


def test_every_loss_is_in_the_data_as_the_schema_says():
    schema = json.loads(MADE["losses.schema.json"]())
    jsonschema.Draft202012Validator.check_schema(schema)
    read = json.loads(MADE["losses.json"]())
    jsonschema.Draft202012Validator(schema).validate(read)
    assert [loss["name"] for loss in read["losses"]] == [chapter.name for chapter in chapters.chapters()]
    huber = next(loss for loss in read["losses"] if loss["title"] == "Huber loss")
    assert huber["calls"][0] == {"name": "nn.HuberLoss", "signature": "reduction='mean', delta=1.0"}
    assert huber["formulas"][0].startswith(r"\ell_i = \begin{cases}")
    assert len(huber["formulas"]) == 3
    assert "wants" not in huber
    huber["wants"] = "a field that nobody described"
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.Draft202012Validator(schema).validate(read)


def test_addresses_of_the_data_are_files(site):
    for loss in json.loads(MADE["losses.json"]())["losses"]:
        places = [loss["page"], *loss["files"].values(), *(each["file"] for each in loss["programs"])]
        places += [each["program"] for each in loss["relations"]]
        assert [place for place in places if not (site / place).exists()] == []


def test_the_inventory_is_one_that_sphinx_reads(site):
    """Read as Sphinx's documentation describes it: four lines of head, then zlib."""
    *head, rest = MADE["objects.inv"]().split(b"\n", 4)
    assert head[0] == b"# Sphinx inventory version 2"
    assert b"zlib" in head[3]
    rows = zlib.decompress(rest).decode().splitlines()
    entry = re.compile(r"(?P<name>.+?)\s+(?P<kind>\w+:\w+)\s+(?P<priority>-?\d+)\s+(?P<place>\S+)\s+(?P<title>.+)")
    found = {(row["kind"], row["name"]): row for row in map(entry.fullmatch, rows)}
    assert len(found) == len(rows)
    assert found["std:label", "huber_loss"]["place"] == "regression/huber_loss/"
    assert found["std:doc", "choose/index"]["title"] == chapters.page("choose/index").heading
    for row in found.values():
        place, _, anchor = row["place"].partition("#")
        page = (site / place / "index.html").read_text(encoding="utf-8")
        assert f'id="{anchor}"' in page or not anchor
    assert found["py:class", "focal_loss.FocalLoss"]["place"].startswith("imbalance/focal_loss/#")


def test_the_list_for_language_models_has_every_page(site):
    made = MADE["llms.txt"]()
    places = re.findall(r"^- \[[^\]]+\]\((\S+)\): .+", made, re.MULTILINE)
    assert len(places) == len(chapters.pages()) - 1
    assert [place for place in places if not (site / place).exists()] == []
    assert "](https://example.org/regression/huber_loss/index.md)" in along.made("https://example.org/")["llms.txt"]()


def test_references_hold_what_the_page_says_and_nothing_else(chapter):
    text = " ".join(chapter.sections["References"].text.split()).replace("*", "")
    found = bibliography.references(chapter)
    assert len(found) == chapter.sections["References"].text.count("\n- ")
    for reference in found:
        named = [author for author in reference.authors if author != "others"]
        told = [*named, reference.title, reference.venue, reference.year, reference.doi, reference.arxiv, reference.url]
        assert [value for value in told if value not in text] == []
        assert reference.title
        assert reference.year
        assert reference.url


def test_a_reference_becomes_an_entry():
    assert bibliography.references(chapters.chapter("huber_loss"))[0].entry().splitlines() == [
        "@misc{huber1964robust,",
        "  author = {Peter J. Huber},",
        "  title = {{Robust Estimation of a Location Parameter}},",
        "  howpublished = {The Annals of Mathematical Statistics 35(1)},",
        "  year = {1964},",
        "  doi = {10.1214/aoms/1177703732},",
        "  url = {https://doi.org/10.1214/aoms/1177703732},",
        "}",
    ]


def test_a_paper_is_in_the_bibliography_once():
    cited = {each.title: each.key for chapter in chapters.chapters() for each in bibliography.references(chapter)}
    assert len(set(cited.values())) == len(cited), "two papers share a key"
    assert re.findall(r"^@misc\{(.+),$", MADE["references.bib"](), re.MULTILINE) == list(dict.fromkeys(cited.values()))


def test_colab_is_offered_where_github_holds_the_site(monkeypatch):
    assert catalogue.colab("https://github.com/a/b", "") == catalogue.colab("https://example.org/a/b", "pages") == ""
    assert catalogue.colab(None, None) == ""
    huber = chapters.chapter("huber_loss")
    assert "open in Colab" not in dict(catalogue.downloads(huber))
    monkeypatch.setattr(catalogue.settings, "notebooks", catalogue.colab("https://github.com/a/b/", "gh-pages"))
    place = "https://colab.research.google.com/github/a/b/blob/gh-pages/regression/huber_loss/huber_loss.ipynb"
    assert dict(catalogue.downloads(huber))["open in Colab"] == place


def test_everything_that_is_made_is_on_the_site_and_on_its_page(site):
    """The page that lists it names each file that stands by itself, and one chapter's."""
    page = (DOCS / "about" / "data.md").read_text(encoding="utf-8")
    focal = catalogue.files(chapters.chapter("focal_loss")).values()
    for name, make in MADE.items():
        made = make()
        assert (site / name).read_bytes() == (made if isinstance(made, bytes) else made.encode())
        if "/" not in name or name in focal:
            assert f"](../{name}" in page
    for text, address in catalogue.downloads(chapters.chapter("focal_loss")):
        assert text
        assert (site / "imbalance" / address.removesuffix(catalogue.UNREAD)).is_file()


def test_what_cannot_be_made_is_a_problem_of_its_page(monkeypatch):
    def fail():
        raise ValueError("no title between quotation marks")

    made = {"regression/huber_loss/huber_loss.bib": fail, "losses.json": fail, "llms.txt": lambda: "text"}
    monkeypatch.setattr(along, "made", lambda address: made)
    build = Site(collects=True)
    assert hooks._along("", build) == {"llms.txt": b"text"}
    assert [problem.path.name for problem in build.problems] == ["huber_loss.md", "data.md"]
    assert "no title" in str(build.problems[0])


def test_a_record_that_lacks_a_field_is_named():
    huber = chapters.chapter("huber_loss")
    lacking = chapters.Chapter(huber.path, huber.text.replace("\ngradient:", "\ngradiant:"))
    with pytest.raises(KeyError, match="regression/huber_loss has no gradient"):
        data._loss(lacking, "")
