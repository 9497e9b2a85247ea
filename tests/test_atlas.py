"""All losses at a glance: what their records say of values and gradients is true, and each stands in every list."""

import inspect
import math
import re
from xml.etree import ElementTree

import pytest
import torch
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from drawing.tile import tile
from engine import atlas, catalogue, relations
from engine.paths import DOCS
from engine.programs import PROGRAMS
from tests import cases, selection
from tests.custom import custom_cases, implementation

CHAPTERS = [pytest.param(chapter, id=chapter.stem) for chapter in selection.chapters()]
SIZES = [1e-6, 1e-3, 0.1, 1, 10, 1e2, 1e4]
SCALES = [*SIZES, *(-size for size in SIZES)]
DOMAINS = {  # where not every number is an input
    "binary_cross_entropy": torch.sigmoid,
    "nll_loss": lambda x: x.log_softmax(1),
    "kl_div": lambda x: x.log_softmax(1),
    "ctc_loss": lambda x: x.log_softmax(-1),
    "hinge_embedding_loss": torch.abs,
    "arcface_loss": torch.tanh,
    "box_iou_loss": torch.abs,
}
MOVED = {"mape_loss": (0, 1), "elbo_loss": (2,), "box_iou_loss": (0, 1)}
"""The arguments that are scaled, where it is not the first one alone."""
SAMPLES = {"quantile_loss": (torch.tensor([8.0, 10.5]), torch.tensor([10.0, 10.0]))}  # one quantile, as by default
FIRST = {"box_iou_loss": "iou_loss"}
"""The function that a record speaks of, where the page has several and the first case is of another one."""
HUGE, MODERATE, NEAR = 1e3, 10.0, 0.3


def called(chapter):
    """Return the function that a record speaks of, and its case."""
    if not chapter.own:
        return cases.reference(chapter.stem), cases.cases()[chapter.stem]
    known = custom_cases(chapter.stem)
    case = next((case for case in known if case.function == FIRST.get(chapter.stem)), known[0])
    return implementation(chapter.stem)[case.function or chapter.stem], case


def samples(chapter):
    """Yield the losses of single samples and their gradients, each of its own sample, for inputs of many sizes."""
    function, case = called(chapter)
    needed = inspect.signature(function).parameters
    options = {name: case.options[name] for name in case.options if needed[name].default is inspect.Parameter.empty}
    options |= {"reduction": "none"} if "reduction" in needed else {}
    domain = DOMAINS.get(chapter.stem, lambda x: x)
    moved = MOVED.get(chapter.stem, (0,))
    for scale in SCALES:
        given = list(SAMPLES.get(chapter.stem, case.sample))
        for at in moved:
            given[at] = domain(scale * given[at]).detach().requires_grad_()
        loss = function(*given, **options)
        loss = loss.sum(1) if chapter.stem == "kl_div" else loss
        for one in loss.reshape(-1):
            found = torch.autograd.grad(one, [given[at] for at in moved], retain_graph=True)
            yield one.item(), max(each.abs().max().item() for each in found)


def bound(chapter, value) -> float:
    """Return a bound of a record as a number: an expression takes the function's options by default."""
    if not isinstance(value, str):
        return value
    parameters = inspect.signature(called(chapter)[0]).parameters
    return eval(value, {"log": math.log, "max": max} | {name: each.default for name, each in parameters.items()})


@pytest.mark.parametrize("chapter", CHAPTERS)
def test_values_and_gradients_are_where_the_record_says(chapter):
    low, high = (bound(chapter, value) for value in chapter.front["range"])
    losses, gradients = map(list, zip(*samples(chapter), strict=True))
    assert low - 1e-9 <= min(losses)
    assert max(losses) <= high + 1e-9
    largest, said = max(gradients), chapter.front["gradient"]
    if said == "unbounded":
        assert largest > HUGE
    elif said == "bounded":
        assert largest < MODERATE
    elif not isinstance(said, str) or atlas.is_expression(said):
        assert NEAR * bound(chapter, said) <= largest <= bound(chapter, said) * (1 + 1e-9)


def test_a_tile_is_small_has_no_text_and_no_id():
    """A page shows fifty of them: ids would meet, and each byte counts fifty times."""
    outcomes = PROGRAMS.run([chapter.tile for chapter in selection.chapters()])
    drawn = [tile(outcome.figures[0]) for outcome in outcomes.values()]
    for svg in drawn:
        root = ElementTree.fromstring(svg)
        assert root.findall(".//path")
        assert not root.findall(".//text")
        assert "clip-path" not in svg
        assert ", #" not in svg, "colours are the page's, without a second one"
    ids = [name for svg in drawn for name in re.findall(r' id="([^"]+)"', svg)]
    assert len(ids) == len(set(ids))


def test_every_loss_has_a_tile_and_a_row():
    for made, page in ((atlas.tiles("index.md"), "index.md"), (atlas.losses("losses.md"), "losses.md")):
        for chapter in selection.model.chapters():
            assert f"({chapter.family}/{chapter.stem}/tile.py){{ data-family=" in made
            assert catalogue.link(chapter.name, page) in made
        assert [link for link in re.findall(r"\]\(([\w/]+\.md)", made) if not (DOCS / link).is_file()] == []


def test_the_map_shows_every_loss_once_and_every_relation():
    root = ElementTree.fromstring(relations.drawn("relations.md").replace(' xmlns="http://www.w3.org/2000/svg"', ""))
    links = [(link.get("class").split()[0], link.get("href")) for link in root.iter("a")]
    names = sorted(f"../{chapter.name}/" for chapter in selection.model.chapters())
    assert sorted(address for kind, address in links if kind == "name") == names
    said = {link.get("aria-label") for link in root.iter("a") if link.get("class") == "how"}
    assert len(said) == len(relations.edges())
    anchors = [catalogue.anchor(edge.program) for edge in relations.edges()]
    assert "" not in anchors, "the page of relations shows every program that a relation names"
    assert {address for kind, address in links if kind == "how"} == set(anchors)


def test_the_map_as_a_list_says_the_same():
    listed = relations.map_of_losses("relations.md")
    for edge in relations.edges():
        assert f"[{edge.how}]({catalogue.anchor(edge.program)})" in listed
    for chapter in selection.model.chapters():
        assert catalogue.link(chapter.name, "relations.md") in listed


@pytest.fixture
def tab(chrome):
    context = chrome.new_context(viewport={"width": 1280, "height": 900}, reduced_motion="reduce")
    yield context.new_page()
    context.close()


def fitting(family: str = "", trait: str = "") -> list[str]:
    """Return the titles of the losses of a family that have a trait."""
    return [
        chapter.title
        for chapter in selection.model.chapters()
        if family in ("", chapter.family) and (not trait or trait in chapter.front["tags"])
    ]


@pytest.mark.parametrize("name", ["", "losses/"])
def test_the_filter_works_by_keyboard_and_has_an_address(tab, address, name):
    tab.goto(address + name)
    shown = tab.locator(":is(.atlas-tiles > li, .atlas-losses tbody tr):visible")
    expect(shown).to_have_count(50)
    button = tab.get_by_role("button", name="robust")
    button.focus()
    tab.keyboard.press("Enter")
    expect(shown).to_have_count(len(fitting(trait="robust")))
    expect(button).to_have_attribute("aria-pressed", "true")
    tab.get_by_role("button", name="Regression").press("Space")
    count = len(fitting("regression", "robust"))
    expect(shown).to_have_count(count)
    expect(tab.get_by_role("status").filter(has_text="losses")).to_have_text(f"{count} of 50 losses")
    assert tab.url.endswith("?trait=robust&family=regression")
    tab.reload()
    expect(shown).to_have_count(count)
    tab.get_by_role("button", name="All", exact=True).press("Enter")
    button.press("Enter")
    expect(shown).to_have_count(50)
    assert "?" not in tab.url


def test_a_tile_says_its_verdict_when_it_is_focused(tab, address):
    tab.goto(address)
    first = tab.locator(".atlas-tiles > li").first
    verdict = first.locator("p + p")
    assert verdict.evaluate("box => getComputedStyle(box).opacity") == "0"
    first.get_by_role("link").focus()
    assert verdict.evaluate("box => getComputedStyle(box).opacity") == "1"
    assert first.get_by_role("img").get_attribute("aria-label") == "Picture of L1 loss"


def test_headings_sort_the_table(tab, address):
    tab.goto(address + "losses/")
    column = 8
    heading = tab.locator("th").nth(column)
    cells = tab.locator(f".atlas-losses tbody td:nth-child({column + 1})")
    heading.get_by_role("button").press("Enter")
    expect(heading).to_have_attribute("aria-sort", "ascending")
    versions = [text for text in cells.all_inner_texts() if text]
    assert versions == sorted(versions, key=lambda text: [int(part) for part in text.split(".")])
    assert cells.first.inner_text() == versions[0], "what has no version comes last"
    heading.get_by_role("button").press("Enter")
    expect(heading).to_have_attribute("aria-sort", "descending")
    tab.locator("th").first.get_by_role("button").press("Enter")
    assert heading.get_attribute("aria-sort") is None
    titles = tab.locator(".atlas-losses tbody td:first-child a").all_inner_texts()
    assert titles == sorted(titles, key=str.casefold)


def test_the_front_door_opens_the_search(tab, address):
    tab.goto(address)
    tab.locator(".home-search").press("Enter")
    expect(tab.locator(".md-search__input")).to_be_focused()


def test_without_scripts_everything_is_shown(chrome, address):
    context = chrome.new_context(java_script_enabled=False)
    tab = context.new_page()
    tab.goto(address)
    assert tab.locator(".atlas-tiles > li:visible").count() == 50
    assert tab.locator(".atlas-filter:visible, .home-search:visible").count() == 0
    tab.goto(address + "losses/")
    assert tab.locator(".atlas-losses tbody tr:visible").count() == 50
    context.close()


@pytest.mark.parametrize("width", [1440, 390])
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("name", ["?trait=margin", "losses/?family=regression", "relations/"])
def test_lists_are_accessible_filtered_or_not(chrome, address, name, scheme, width):
    context = chrome.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme)
    tab = context.new_page()
    tab.goto(address + name)
    tab.add_style_tag(content="* { transition: none !important }")
    found = Axe().run(tab, context={"exclude": [[".katex-html"], [".highlight pre"]]}).response["violations"]
    context.close()
    assert [(rule["id"], [node["target"] for node in rule["nodes"]]) for rule in found] == []
