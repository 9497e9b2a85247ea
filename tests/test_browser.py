"""The site in a real browser: drawn, legible in both schemes, accessible, light enough, its code blocks copyable."""

import gzip
import io
import re
import subprocess
import sys
from dataclasses import dataclass, field
from urllib.parse import urlsplit

import matplotlib.image
import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page as Tab
from playwright.sync_api import Response, expect
from pygments.token import STANDARD_TYPES

from engine import guide
from engine.programs import PROGRAMS
from tests import selection
from tests.pages import lab_cells, site_pages
from tests.pasted import pasted
from verified.runner import STARTS_PROCESSES

FIRST_LOAD_LIMIT = 150_000  # bytes, gzip, all files but the search index
LAB_LOAD_LIMIT = 250_000
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


def where(name: str) -> str:
    """Return a page's address below the site's."""
    return name.removesuffix("index") if name.endswith("index") else f"{name}/"


@pytest.fixture(scope="module", params=site_pages())
def visit(request, chrome, address):
    name = request.param
    context = chrome.new_context(viewport=DESKTOP, color_scheme="light", reduced_motion="reduce")
    context.grant_permissions(["clipboard-read", "clipboard-write"], origin=address.rstrip("/"))
    visit = Visit(name, context.new_page())
    visit.tab.on("response", lambda response: visit.responses.append(response))
    visit.tab.on("console", lambda message: message.type == "error" and visit.complaints.append(message.text))
    visit.tab.on("pageerror", lambda error: visit.complaints.append(str(error)))
    visit.tab.goto(address + where(name))
    visit.tab.evaluate("document.fonts.ready")
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
        if "/search/" not in response.url
    }
    limit = LAB_LOAD_LIMIT if visit.name.startswith("labs/") else FIRST_LOAD_LIMIT
    assert sum(sizes.values()) <= limit, sizes


def test_formulas_are_drawn(visit):
    tab = visit.look()
    flat = tab.evaluate(
        "[...document.querySelectorAll('.arithmatex')].filter(box => {"
        "  const drawn = box.querySelector('.katex-html');"
        "  return !drawn || drawn.getBoundingClientRect().height < 5;"
        "}).map(box => box.textContent.slice(0, 80))"
    )
    assert flat == []
    assert tab.evaluate("document.fonts.ready.then(() => document.fonts.status)") == "loaded"
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


LINES = """() => [...document.querySelectorAll('.md-content__inner > :is(p:not([class]), ul, ol)')].flatMap(part => {
  const lines = [], range = document.createRange();
  const texts = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
  let left = Infinity;
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    if (text.parentElement.closest('.katex')) continue;
    for (let at = 0; at < text.length; at++) {
      range.setStart(text, at);
      range.setEnd(text, at + 1);
      const box = range.getClientRects()[0];
      if (!box) continue;
      if (box.left < left) lines.push(0);
      left = box.left;
      lines[lines.length - 1]++;
    }
  }
  return lines;
})"""
"""The number of characters of each line of each paragraph and list; a line begins where the next character is left."""


def test_lines_of_text_are_short(visit):
    """68 characters, as wide as they are on average: a line of narrow letters may hold a few more."""
    lines = sorted(visit.look().evaluate(LINES))
    long = [count for count in lines if count > 68]
    assert len(long) <= len(lines) * 0.05, lines
    assert not lines or lines[-1] <= 76, lines


def test_both_schemes_are_drawn(visit):
    brightness = {}
    for scheme in ("light", "dark"):
        shot = visit.look(scheme).screenshot(clip={"x": 320, "y": 100, "width": 640, "height": 600})
        pixels = matplotlib.image.imread(io.BytesIO(shot))[..., :3]
        assert pixels.std() > 0.02, f"the page is blank in the {scheme} scheme"
        brightness[scheme] = pixels.mean()
    assert brightness["light"] > 0.7
    assert brightness["dark"] < 0.35


def violations(tab: Tab, scheme: str, exclude: list[str], include: str = "html") -> list:
    """Run axe-core: every rule in the light scheme; in the dark one the colours, which are all that changes."""
    tab.add_style_tag(content="* { transition: none !important }")  # colours fade, and axe reads colours
    options = {"resultTypes": ["violations"]} | ({"runOnly": ["color-contrast"]} if scheme == "dark" else {})
    context = {"include": [[include]], "exclude": [[name] for name in exclude]}
    found = Axe().run(tab, context=context, options=options).response["violations"]
    return [(rule["id"], node["target"], node.get("failureSummary")) for rule in found for node in rule["nodes"]]


BOXES = [".katex-html", ".highlight pre"]
"""Formulas and code: axe takes minutes for their thousands of boxes, so one page is looked at whole, further below."""


WHOLE = set({name.rpartition("/")[0]: name for name in site_pages()}.values())
"""One page of each folder: looked at with all that stands around its content, in both schemes."""


def test_page_is_accessible(visit):
    """Its content; of one page of each folder everything, and in the dark scheme too: they share one stylesheet."""
    whole = visit.name in WHOLE
    assert violations(visit.look(), "light", BOXES, "html" if whole else "article") == []
    if whole:
        assert violations(visit.look("dark"), "dark", BOXES) == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_formulas_and_code_are_accessible(chrome, address, scheme):
    """One chapter whole, with a code block added that holds a word of every class Pygments may give."""
    context = chrome.new_context(viewport=DESKTOP, color_scheme=scheme)
    tab = context.new_page()
    tab.goto(f"{address}regression/huber_loss/")
    names = [name for name in STANDARD_TYPES.values() if name]
    words = " ".join(f'<span class="{name}">word</span>' for name in names)
    block = f'<div class="highlight"><pre><code>{words}</code></pre></div>'
    tab.evaluate("block => document.querySelector('.highlight').outerHTML = block", block)
    assert violations(tab, scheme, []) == []
    context.close()


def test_copy_buttons_yield_the_programs(visit):
    """Every block is, to the letter, a program that the build or a test has run; the button copies what is shown."""
    tab = visit.look()
    programs = {path.read_text(encoding="utf-8").strip() for path in PROGRAMS.find()}
    programs |= {answer.code for answer in guide.answers()} | lab_cells(visit.name)
    tab.evaluate("document.querySelectorAll('details, [hidden]').forEach(box => (box.open = true, box.hidden = false))")
    shown = tab.locator(".language-python code").all_inner_texts()
    unknown = [block for block in shown if block.strip() not in programs]
    assert unknown == [], f"{visit.name}: these blocks have not been run"
    if shown:
        tab.locator(".language-python .md-code__button").first.click()
        assert tab.evaluate("navigator.clipboard.readText()").strip() == shown[0].strip()


@pytest.mark.parametrize("size", [{"width": 1440, "height": 900}, PHONE], ids=["desktop", "phone"])
def test_each_chapter_has_its_call_on_its_first_screen(chrome, address, size):
    """On a desktop all that belongs to it, on a phone title, verdict and the call with its number."""
    context = chrome.new_context(viewport=size)
    tab = context.new_page()
    parts = [".atlas-verdict", ".atlas-call pre code"]
    if size is not PHONE:
        parts += [".atlas-glance", ".atlas-instead", ".atlas-papers"]
    late = {}
    for chapter in selection.chapters():
        tab.goto(address + where(chapter.name), wait_until="domcontentloaded")
        ends = {part: tab.locator(part).first.bounding_box() for part in parts}
        late |= {(chapter.name, part): box for part, box in ends.items() if box["y"] + box["height"] > size["height"]}
        assert (
            chapter.call.read_text(encoding="utf-8").strip()
            == tab.locator(".atlas-call pre code").first.inner_text().strip()
        )
    assert late == {}
    context.close()


def test_the_small_picture_moves_with_the_large_one(chrome, address):
    context = chrome.new_context(viewport=DESKTOP)
    tab = context.new_page()
    tab.goto(f"{address}regression/huber_loss/")
    small, large = tab.locator(".atlas-glance input"), tab.locator("figure input").first
    before = tab.locator(".atlas-glance").screenshot()
    large.fill("0")
    assert small.input_value() == "0"
    assert tab.locator(".atlas-glance a").screenshot() != before
    small.fill("2")
    assert large.input_value() == "2"
    context.close()


def test_the_empty_search_offers_losses(chrome, address):
    context = chrome.new_context(viewport=DESKTOP)
    tab = context.new_page()
    tab.goto(f"{address}regression/huber_loss/")
    tab.keyboard.press("/")
    offered = tab.locator(".atlas-popular a")
    offered.first.wait_for()
    assert offered.count() == 10
    assert violations(tab, "light", BOXES, ".md-search") == []
    offered.first.click()
    tab.wait_for_url("**/cross_entropy/")
    tab.keyboard.press("/")
    tab.locator("[data-md-component=search-query]").fill("huber")
    assert not tab.locator(".atlas-popular").is_visible()
    context.close()


def test_an_answer_of_the_chooser_shows_its_curves(chrome, address):
    answer = guide.answers()[0]
    context = chrome.new_context(viewport=DESKTOP)
    tab = context.new_page()
    tab.goto(f"{address}choose/#{answer.id}")
    tab.locator(f"#{answer.id} figure svg").first.wait_for()
    assert tab.locator("figure svg:visible").count() >= 2
    context.close()


def test_the_index_waits_for_a_search_and_marks_what_was_found(chrome, address):
    context = chrome.new_context(viewport=DESKTOP)
    tab = context.new_page()
    fetched = []
    tab.on("request", lambda request: fetched.append(request.url))
    tab.goto(f"{address}regression/huber_loss/")
    tab.wait_for_load_state("networkidle")
    assert [url for url in fetched if "/search/" in url or "/workers/" in url] == [f"{address}search/search_index.json"]
    tab.locator("[data-md-component=search-query]").fill("huber")
    tab.locator(".md-search-result__link").first.wait_for()
    fetched.clear()
    tab.locator(".md-search-result__link").first.click()
    tab.wait_for_url("**/*h=huber*")
    tab.locator("article mark").first.wait_for()
    assert tab.locator("article mark").count() > 20
    assert f"{address}search/names.js" not in fetched, "marking what was found needs no index"
    context.close()


KINDS = {
    "figure": r"plt\.show\(\)",
    "warning": r"catch_warnings\(record=True\)",
    "error": r"except \w+ as error",
    "compiled": r"torch\.compile\(",
    "processes": STARTS_PROCESSES.pattern,
    "plain": r"^print\(",
}
"""What a program may need of the engine, and must not: as source code says it."""


@pytest.mark.parametrize("kind", [*KINDS, "module"])
def test_a_pasted_block_runs_in_an_empty_folder(kind, chrome, address, site, tmp_path):
    """One block of each kind, copied with its button, beside what the page offers above it, and nothing else.

    It runs by a plain `python file.py`, without the engine, and prints what the page says.
    """
    wanted = KINDS.get(kind, "")
    fits = (paste for paste in pasted(site) if re.search(wanted, paste.code, re.MULTILINE))
    paste = next(paste for paste in fits if bool(paste.files) == (kind == "module"))
    context = chrome.new_context(viewport=DESKTOP)
    context.grant_permissions(["clipboard-read", "clipboard-write"], origin=address.rstrip("/"))
    tab = context.new_page()
    tab.goto(address + where(paste.page))
    tab.evaluate("document.querySelectorAll('details').forEach(box => (box.open = true))")
    block = tab.locator(".language-python").nth(paste.number)
    block.locator(".md-code__button").first.click()
    tab.wait_for_function("navigator.clipboard.readText()")
    source = tab.evaluate("navigator.clipboard.readText()")
    for link in block.locator("xpath=preceding-sibling::*[1][self::p]//a[@download]").all():
        with tab.expect_download() as download:
            link.click()
        download.value.save_as(tmp_path / download.value.suggested_filename)
    context.close()
    (tmp_path / "pasted.py").write_text(source, encoding="utf-8")
    assert len(list(tmp_path.iterdir())) == 1 + len(paste.files)
    environment = {"MPLBACKEND": "agg", "PATH": ""}
    command = [sys.executable, "-W", "ignore:FigureCanvasAgg", "pasted.py"]
    done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    said = [row.strip().removeprefix("#>").strip() for row in source.splitlines() if row.strip().startswith("#>")]
    assert sorted(row.strip() for row in done.stdout.splitlines()) == sorted(said)


CHOICES = ".atlas-chooser .atlas-choice:visible"


@pytest.fixture
def choose(chrome, address):
    """The selection guide in a fresh tab."""
    context = chrome.new_context(viewport=DESKTOP)
    tab = context.new_page()
    tab.goto(f"{address}choose/")
    yield tab
    context.close()


def test_the_chooser_asks_one_question_at_a_time(choose):
    """From the home page: the button, a task, its targets, what is special, the chapter. Five clicks."""
    tasks = guide.read()
    choose.goto(choose.url.removesuffix("choose/"))
    choose.get_by_role("link", name="Choose a loss").first.click()
    choose.locator(CHOICES, has_text=tasks[0].predict).first.click()
    group = tasks[0].targets[0]
    choose.locator(CHOICES, has_text=group.targets).first.click()
    answer = choose.get_by_role("link", name=group.answers[1].when, exact=True)
    assert choose.locator(CHOICES).count() == 2 + len(group.answers)
    answer.click()
    assert choose.url.endswith(f"#{group.answers[1].id}")
    choose.locator(f"#{group.answers[1].id} strong a").click()
    assert choose.url.endswith(f"{group.answers[1].loss}/")
    choose.go_back()
    choose.locator(".atlas-again").click()
    assert choose.locator(CHOICES).all_inner_texts() == [task.predict for task in tasks]


def test_each_answer_has_an_address(choose):
    for answer in guide.answers():
        choose.goto(choose.url.split("#")[0] + f"#{answer.id}")
        shown = choose.locator(".atlas-chooser code:visible").all_inner_texts()
        assert [text.strip() for text in shown if text.strip() == answer.code] == [answer.code]
        assert choose.locator(".atlas-chooser .highlight:visible").count() == 1
        assert choose.locator(".atlas-chooser [aria-current]").inner_text() == answer.when


def test_the_chooser_works_by_keyboard_and_is_accessible(choose):
    choose.locator(CHOICES).first.focus()
    for text in (guide.read()[0].question, "What is special about the data?", "Use "):  # what is read out next
        choose.keyboard.press("Enter")
        focused = choose.locator("[tabindex]:focus")
        expect(focused).to_have_text(re.compile(f"^{re.escape(text)}"))
        choose.keyboard.press("Tab")
    for scheme in ("light", "dark"):
        choose.emulate_media(color_scheme=scheme)
        assert violations(choose, scheme, BOXES) == []


def test_the_chooser_reads_as_nested_lists_without_scripts(chrome, address):
    context = chrome.new_context(java_script_enabled=False)
    tab = context.new_page()
    tab.goto(f"{address}choose/")
    assert tab.locator(CHOICES).count() == sum(
        1 + len(task.targets) + sum(len(group.answers) for group in task.targets) for task in guide.read()
    )
    assert tab.locator(".atlas-chooser > ul > li > ul > li > ul > li .highlight:visible").count() == len(
        guide.answers()
    )
    context.close()


SHOWN = """figure => [...figure.querySelectorAll('.moves')].map(
    group => [...group.children].flatMap((frame, stop) => getComputedStyle(frame).display == 'none' ? [] : [stop]))"""
"""Which frames of each moving group are shown."""


def test_a_slider_moves_its_figure(chrome, address):
    """By keyboard: all groups of one figure show the frame whose name the slider says."""
    context = chrome.new_context(viewport=DESKTOP)
    tab = context.new_page()
    tab.goto(f"{address}regression/huber_loss/")
    figure = tab.locator("figure", has=tab.get_by_role("slider", name="δ")).first
    slider, name = figure.get_by_role("slider"), figure.locator(".atlas-stops span")
    last = int(slider.get_attribute("max"))
    groups = figure.locator(".moves").count()
    assert groups >= 2, "loss and gradient move"
    slider.focus()
    for key, stop in [("End", last), ("ArrowLeft", last - 1), ("Home", 0)]:
        tab.keyboard.press(key)
        assert figure.evaluate(SHOWN) == [[stop]] * groups
        assert slider.get_attribute("aria-valuetext") == name.inner_text()
    first = name.inner_text()
    figure.get_by_role("button", name="Play").click()
    expect(figure.get_by_role("button", name="Pause")).to_be_visible()
    expect(name).not_to_have_text(first)
    figure.get_by_role("button", name="Pause").click()
    for scheme in ("light", "dark"):
        tab.emulate_media(color_scheme=scheme)
        assert violations(tab, scheme, BOXES, "figure") == []
    context.close()


def test_a_figure_that_moves_stands_still_without_scripts_and_in_print(chrome, address):
    context = chrome.new_context(java_script_enabled=False)
    tab = context.new_page()
    tab.goto(f"{address}regression/huber_loss/")
    stops = tab.locator(".atlas-stops").first
    middle = int(stops.locator("input").get_attribute("value"))
    expect(stops.locator("span")).to_have_text(stops.locator("input").get_attribute("aria-valuetext"))
    frames = tab.locator(".moves").first.locator("> *")
    for number in range(frames.count()):
        expect(frames.nth(number)).to_have_css("display", "inline" if number == middle else "none")
    context.close()
    context = chrome.new_context()
    tab = context.new_page()
    tab.goto(f"{address}regression/huber_loss/")
    for media in ("screen", "print"):
        tab.emulate_media(media=media)
        assert tab.locator(".atlas-stops").first.locator("input:visible").count() == (media == "screen")
    context.close()


def test_figures_can_be_read_on_a_phone(visit):
    """Their smallest type; the map of the losses is a page of its own kind."""
    if visit.name == "relations":
        return
    small = visit.look(size=PHONE).evaluate(
        "[...document.querySelectorAll('.atlas-figure svg:not(svg svg)')].flatMap(svg => {"
        "  const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;"
        "  const size = text => scale * parseFloat(getComputedStyle(text).fontSize);"
        "  return [...svg.querySelectorAll('text')].map(text => [text.textContent, size(text)]);"
        "}).filter(([, size]) => size < 11)"
    )
    assert small == []
