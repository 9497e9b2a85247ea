"""The site in a real browser: drawn, legible in both schemes, accessible, light enough, its code blocks copyable."""

import gzip
import io
import subprocess
import sys
from dataclasses import dataclass, field
from urllib.parse import urlsplit

import matplotlib.image
import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Error, Response, sync_playwright
from playwright.sync_api import Page as Tab
from pygments.token import STANDARD_TYPES

from engine.runner import find, with_local_imports
from tests import browser
from tests.chapters import pages

FIRST_LOAD_LIMIT = 150_000  # bytes, gzip, all files but the search index
DESKTOP, PHONE = {"width": 1280, "height": 900}, {"width": 390, "height": 844}


@dataclass
class Visit:
    """One page of the site, loaded afresh: what it fetched and what it complained about."""

    name: str
    tab: Tab
    responses: list[Response] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)

    def look(self, scheme: str = "light", size: dict = DESKTOP) -> Tab:
        """Return the tab in a colour scheme and window size."""
        self.tab.set_viewport_size(size)
        self.tab.emulate_media(color_scheme=scheme)
        return self.tab


@pytest.fixture(scope="module")
def chrome():
    executable = browser.find()
    assert executable, browser.ADVICE
    with sync_playwright() as playwright:
        try:
            process = playwright.chromium.launch(executable_path=executable, args=browser.ARGUMENTS)
        except Error as error:
            pytest.fail(f"{executable} does not start: {error}")
        yield process
        process.close()


@pytest.fixture(scope="module", params=[page.name for page in pages()])
def visit(request, chrome, address):
    name = request.param
    context = chrome.new_context(viewport=DESKTOP, color_scheme="light")
    context.grant_permissions(["clipboard-read", "clipboard-write"], origin=address.rstrip("/"))
    visit = Visit(name, context.new_page())
    visit.tab.on("response", lambda response: visit.responses.append(response))
    visit.tab.on("console", lambda message: message.type == "error" and visit.complaints.append(message.text))
    visit.tab.on("pageerror", lambda error: visit.complaints.append(str(error)))
    visit.tab.goto(address + (name.removesuffix("index") if name.endswith("index") else f"{name}/"))
    visit.tab.wait_for_load_state("networkidle")
    yield visit
    context.close()


def test_loads_without_complaint_from_one_host(visit, address):
    assert visit.complaints == []
    assert {urlsplit(response.url).netloc for response in visit.responses} == {urlsplit(address).netloc}
    assert [response.url for response in visit.responses if response.status >= 400] == []


def test_first_load_is_light(visit):
    sizes = {
        response.url: len(gzip.compress(response.body(), mtime=0))
        for response in visit.responses
        if not response.url.endswith("search_index.json")
    }
    assert sum(sizes.values()) <= FIRST_LOAD_LIMIT, sizes


def test_formulas_are_drawn(visit):
    tab = visit.look()
    flat = tab.evaluate(
        "[...document.querySelectorAll('.arithmatex')].filter(box => {"
        "  const drawn = box.querySelector('.katex-html');"
        "  return !drawn || drawn.getBoundingClientRect().height < 5;"
        "}).map(box => box.textContent.slice(0, 80))"
    )
    assert flat == []
    assert tab.evaluate("document.fonts.status") == "loaded"
    missing = "[...document.fonts].filter(face => face.family.startsWith('KaTeX') && face.status == 'error').length"
    assert tab.evaluate(missing) == 0


@pytest.mark.parametrize("size", [DESKTOP, PHONE], ids=["desktop", "phone"])
def test_nothing_scrolls_sideways(visit, size):
    tab = visit.look(size=size)
    width = tab.evaluate("document.documentElement.scrollWidth")
    assert width <= size["width"]
    wide = tab.evaluate(
        "[...document.querySelectorAll('div.arithmatex, .md-typeset__scrollwrap, .atlas-figure')]"
        ".filter(box => box.scrollWidth > box.clientWidth + 1)"
        ".map(box => `${box.className} ${box.scrollWidth} > ${box.clientWidth}: ${box.textContent.slice(0, 60)}`)"
    )
    assert wide == [], "formulas, tables and figures fit their column"


def test_both_schemes_are_drawn(visit):
    brightness = {}
    for scheme in ("light", "dark"):
        pixels = matplotlib.image.imread(io.BytesIO(visit.look(scheme).screenshot()))[..., :3]
        assert pixels.std() > 0.02, f"the page is blank in the {scheme} scheme"
        brightness[scheme] = pixels[200:].mean()
    assert brightness["light"] > 0.7
    assert brightness["dark"] < 0.35


def violations(tab: Tab, scheme: str, exclude: list[list[str]]) -> list:
    """Run axe-core: every rule in the light scheme; in the dark one the colours, which are all that changes."""
    tab.wait_for_timeout(300)  # colours fade when the scheme changes, and axe reads colours
    options = {"resultTypes": ["violations"]} | ({"runOnly": ["color-contrast"]} if scheme == "dark" else {})
    found = Axe().run(tab, context={"exclude": exclude}, options=options).response["violations"]
    return [(rule["id"], node["target"], node.get("failureSummary")) for rule in found for node in rule["nodes"]]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_accessible(visit, scheme):
    """Formulas and code are left out here, whose thousands of boxes take axe minutes; the next test looks at them."""
    assert violations(visit.look(scheme), scheme, [[".katex-html"], [".highlight pre"]]) == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_formulas_and_code_are_accessible(chrome, address, scheme):
    """One chapter whole, with a code block added that holds a word of every class Pygments may give."""
    context = chrome.new_context(viewport=DESKTOP, color_scheme=scheme)
    tab = context.new_page()
    tab.goto(f"{address}regression/huber_loss/")
    names = [name for name in STANDARD_TYPES.values() if name] + ["c1 output"]
    words = " ".join(f'<span class="{name}">word</span>' for name in names)
    block = f'<div class="highlight"><pre><code>{words}</code></pre></div>'
    tab.evaluate("block => document.querySelector('.highlight').outerHTML = block", block)
    assert violations(tab, scheme, []) == []
    context.close()


def test_copy_buttons_yield_the_programs(visit):
    """Every copied block is, to the letter, a snippet file, and the engine has run each of those."""
    tab = visit.look()
    programs = {path.read_text(encoding="utf-8").strip() for path in find()}
    tab.evaluate("document.querySelectorAll('details').forEach(box => box.open = true)")
    for block in tab.locator(".language-python").all():
        block.locator("button[data-clipboard-target], .md-code__button").first.click()
        copied = tab.evaluate("navigator.clipboard.readText()")
        assert copied.strip() in programs, f"{visit.name}: this block is no snippet file:\n{copied}"


@pytest.mark.parametrize("path", find()[::100], ids=lambda path: path.stem)
def test_a_pasted_block_runs_in_an_empty_folder(path, tmp_path):
    """Some blocks run by a plain `python file.py`, without the engine, and print what the page says."""
    source = path.read_text(encoding="utf-8")
    for file in with_local_imports(path):
        (tmp_path / file.name).write_bytes(file.read_bytes())  # the page says to save a module beside the script
    environment = {"MPLBACKEND": "agg", "PATH": ""}
    command = [sys.executable, "-W", "ignore:FigureCanvasAgg", path.name]
    done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    said = [row.strip().removeprefix("#>").strip() for row in source.splitlines() if row.strip().startswith("#>")]
    assert sorted(row.strip() for row in done.stdout.splitlines()) == sorted(said)
