"""The explorer: its numbers are PyTorch's, it can be used by keyboard, and its address says what it shows."""

import gzip
import itertools
import json
import math
import random
from urllib.parse import parse_qsl, urlsplit

import pytest
import torch
from playwright.sync_api import Page as Tab
from playwright.sync_api import expect
from torch import nn

from engine import chapters, curves, explorer
from tests.test_browser import BOXES, DESKTOP, PHONE, violations

FIRST_LOAD_LIMIT = 250_000  # bytes, gzip, all files but the search index
PLACES = 5  # of each curve
CURVES = [(axis, curve) for axis in curves.read() for curve in axis.curves]
IDS = [f"{axis.id}-{curve.stem}" for axis, curve in CURVES]


@pytest.fixture(scope="module")
def packed() -> dict:
    """What the page loads, as its script reads it."""
    addresses = {page.source: f"../{page.name}/" for page in chapters.pages()}
    return json.loads(explorer.script(addresses).removeprefix("globalThis.atlasCurves = ").removesuffix(";\n"))


def unpacked(differences: list[int]) -> list[float]:
    """Return the numbers of second differences, as the page's script does."""
    return [number / explorer.SCALE for number in itertools.accumulate(itertools.accumulate(differences))]


@pytest.mark.parametrize(("axis", "curve"), CURVES, ids=IDS)
def test_the_page_has_the_numbers_of_pytorch(packed, axis, curve):
    """Value and gradient at random places, computed anew."""
    draw = random.Random(f"{axis.id} {curve.loss}")
    shown = next(each for each in packed["axes"] if each["id"] == axis.id)
    samples = next(each for each in shown["curves"] if each["loss"] == curve.stem)["samples"]
    assert len(samples) == len(curve.combinations)
    evaluate = curves.evaluator(axis, curve)
    for parameters, pair in zip(curve.combinations, samples, strict=True):
        losses, slopes = map(unpacked, pair)
        assert len(losses) == len(slopes) == len(axis.values)
        for place in draw.sample(range(len(axis.values)), PLACES):
            loss, slope = evaluate(axis.values[place], **parameters)
            assert losses[place] == pytest.approx(loss, abs=0.51 / explorer.SCALE)
            assert slopes[place] == pytest.approx(slope, abs=0.51 / explorer.SCALE)


@pytest.mark.parametrize("name", ["l1_loss", "mse_loss", "huber_loss", "smooth_l1_loss"])
def test_a_call_is_the_loss_it_claims_to_be(name):
    """The declared call of a loss on the residual is the module of its chapter, as its users write it."""
    axis = curves.read()[0]
    curve = next(each for each in axis.curves if each.stem == name)
    for parameters in curve.combinations:
        module = getattr(nn, chapters.chapter(curve.loss).module)(**parameters)
        for x in random.Random(name).sample(axis.values, PLACES):
            residual = torch.tensor([x], dtype=torch.float64, requires_grad=True)
            loss = module(residual, torch.zeros(1, dtype=torch.float64))
            loss.backward()
            assert curves.evaluator(axis, curve)(x, **parameters) == pytest.approx((loss.item(), residual.grad.item()))


@pytest.mark.parametrize(("axis", "curve"), CURVES, ids=IDS)
def test_a_gradient_is_the_slope_of_its_loss(axis, curve):
    """Between two places the mean slope lies between the gradients, or near: no graph is cut, no term counted twice.

    At one place a loss may jump, as ArcFace does where its angle reaches the end.
    """
    step = axis.values[1] - axis.values[0]
    evaluate = curves.evaluator(axis, curve)
    shown = {name: stops[stop] for (name, stops), stop in zip(curve.parameters.items(), curve.shown, strict=True)}
    pairs = [evaluate(x, **shown) for x in axis.values]
    outside = []
    for x, (loss, slope), (after, later) in zip(axis.values, pairs, pairs[1:], strict=False):
        near = 0.2 * max(abs(slope), abs(later), 0.01)
        if not min(slope, later) - near <= (after - loss) / step <= max(slope, later) + near:
            outside.append(x)
    assert len(outside) <= 1


def test_each_entry_is_whole():
    for axis in curves.read():
        stems = [curve.stem for curve in axis.curves]
        assert len(stems) == len(set(stems))
        assert set(axis.first) <= {curve.loss for curve in axis.curves}
        for curve in axis.curves:
            assert curve.show.keys() <= curve.parameters.keys()
            assert all(name in curve.call for name in curve.parameters)
            assert curve.stem in curve.call or not chapters.chapter(curve.loss).module
            assert all(math.prod(map(len, curve.parameters.values())) == len(found) for found in [curve.combinations])


def test_a_call_that_fails_is_named():
    axis = curves.read()[0]
    broken = curves.Curve("regression/l1_loss", "F.l1_loss(x, y).log()", {}, {})
    with pytest.raises(ValueError, match=r"residual: F\.l1_loss\(x, y\)\.log\(\) .*x = 0"):
        curves.sample(axis, broken)


# In the browser


@pytest.fixture
def tab(chrome):
    context = chrome.new_context(viewport=DESKTOP, reduced_motion="reduce")
    yield context.new_page()
    context.close()


def numbers(tab: Tab) -> list[float]:
    """Return what the page says of each curve at the cursor."""
    return [float(text.replace("\u2212", "-")) for text in tab.locator(".explorer-value").all_inner_texts()]


def asked(tab: Tab) -> dict[str, str]:
    """Return what the address says."""
    return dict(parse_qsl(tab.evaluate("location.search.slice(1)")))


def computed(axis_id: str, losses: list[tuple[str, dict]], x: float, which: int) -> list[float]:
    """Return what PyTorch says of them there: the loss (0) or the gradient (1)."""
    axis = next(axis for axis in curves.read() if axis.id == axis_id)
    by_stem = {curve.stem: curve for curve in axis.curves}
    return [curves.evaluator(axis, by_stem[stem])(x, **given)[which] for stem, given in losses]


def test_it_shows_what_the_address_says_and_the_address_what_it_shows(tab, address):
    query = "?axis=residual&a=huber_loss&a.delta=2&b=l1_loss&c=huber_loss&c.delta=0.5&show=gradient&at=1.5"
    tab.goto(f"{address}explorer/{query}")
    assert tab.evaluate("location.search") == query
    losses = [("huber_loss", {"delta": 2}), ("l1_loss", {}), ("huber_loss", {"delta": 0.5})]
    assert numbers(tab) == pytest.approx(computed("residual", losses, 1.5, 1), abs=1e-4)
    assert tab.locator("polyline").count() >= 3
    tab.get_by_role("slider", name="delta of curve 1").press("Home")
    tab.get_by_label("Loss", exact=True).check(force=True)
    tab.get_by_role("button", name="Add a curve").click()
    assert asked(tab) == {
        "axis": "residual", "a": "huber_loss", "a.delta": "0.25", "b": "l1_loss", "c": "huber_loss", "c.delta": "0.5",
        "d": "mse_loss", "at": "1.5",
    }  # fmt: skip
    expect(tab.get_by_role("button", name="Add a curve")).to_be_disabled()
    before = numbers(tab)
    tab.reload()
    assert numbers(tab) == before


def test_losses_alone_find_their_axis_and_a_loss_of_another_one_is_told(tab, address):
    tab.goto(f"{address}explorer/?a=triplet_margin_loss&b=contrastive_loss")
    assert tab.locator(".explorer-axis input:checked").get_attribute("value") == "distance"
    tab.goto(f"{address}explorer/?a=huber_loss&b=triplet_margin_loss&c=ctc_loss")
    assert tab.locator(".explorer-axis input:checked").get_attribute("value") == "residual"
    expect(tab.get_by_role("status")).to_contain_text("triplet_margin_loss, which is drawn over distance")
    expect(tab.get_by_role("status")).to_contain_text("ctc_loss, which has no curve in the explorer")


def test_it_is_read_by_keyboard(tab, address):
    tab.goto(f"{address}explorer/?axis=residual&a=l1_loss&b=mse_loss&at=1")
    cursor = tab.locator(".explorer-cursor")
    assert cursor.get_attribute("aria-valuetext") == "1: L1 1; MSE 1"
    cursor.focus()
    for key, x in (("ArrowRight", 1.05), ("ArrowRight", 1.1), ("ArrowLeft", 1.05), ("Home", -5), ("End", 5)):
        tab.keyboard.press(key)
        values = computed("residual", [("l1_loss", {}), ("mse_loss", {})], x, 0)
        assert numbers(tab) == pytest.approx(values, abs=1e-4)
        says = [
            f"{label} {value:.4f}".rstrip("0").rstrip(".") for label, value in zip(("L1", "MSE"), values, strict=True)
        ]
        assert cursor.get_attribute("aria-valuetext") == f"{x:g}: {'; '.join(says)}".replace("-", "\u2212")
    tab.get_by_role("combobox", name="Curve 2").focus()
    tab.keyboard.type("Huber")
    expect(tab.get_by_role("combobox", name="Curve 2")).to_be_focused()
    tab.get_by_role("slider", name="delta of curve 2").focus()
    tab.keyboard.press("End")
    assert numbers(tab) == pytest.approx(computed("residual", [("l1_loss", {}), ("huber_loss", {"delta": 4})], 5, 0))


def test_it_is_read_at_the_pointer(tab, address):
    tab.goto(f"{address}explorer/?axis=lead&a=hinge_loss&b=cross_entropy")
    box = tab.locator(".explorer-plot").bounding_box()
    tab.mouse.move(box["x"] + box["width"] / 2, box["y"] + 100)
    x = float(asked(tab)["at"])
    assert -2 < x < 2
    losses = [("hinge_loss", {"p": 1, "margin": 1}), ("cross_entropy", {"label_smoothing": 0})]
    assert numbers(tab) == pytest.approx(computed("lead", losses, x, 0), abs=1e-4)
    cursor, dot = tab.locator(".explorer-plot .cursor").bounding_box(), tab.locator(".dot-1").bounding_box()
    assert dot["x"] + dot["width"] / 2 == pytest.approx(cursor["x"] + cursor["width"] / 2, abs=1)


@pytest.mark.parametrize("size", [DESKTOP, PHONE], ids=["desktop", "phone"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_axis_is_accessible_and_fits(tab, address, scheme, size):
    tab.set_viewport_size(size)
    tab.emulate_media(color_scheme=scheme)
    tab.goto(f"{address}explorer/")
    complaints = []
    tab.on("pageerror", lambda error: complaints.append(str(error)))
    for axis in curves.read():
        tab.locator(f".explorer-axis input[value={axis.id}]").check(force=True)
        assert len(numbers(tab)) >= len(axis.first)
        while tab.get_by_role("button", name="Add a curve").is_enabled():
            tab.get_by_role("button", name="Add a curve").click()
        assert tab.evaluate("document.documentElement.scrollWidth") <= size["width"]
    assert violations(tab, scheme, BOXES, ".atlas-explorer") == []
    assert complaints == []


def test_without_scripts_each_axis_is_two_panels_and_a_table(chrome, address):
    context = chrome.new_context(java_script_enabled=False)
    tab = context.new_page()
    tab.goto(f"{address}explorer/")
    assert tab.locator(".atlas-panels > svg[role=img]:visible").count() == 2 * len(curves.read())
    assert tab.locator("td:first-child a:visible").count() == len(CURVES)
    context.close()


def test_the_first_load_is_light(tab, address):
    responses = []
    tab.on("response", lambda response: responses.append(response))
    tab.goto(f"{address}explorer/", wait_until="networkidle")
    sizes = {
        urlsplit(each.url).path: len(gzip.compress(each.body(), mtime=0))
        for each in responses
        if not each.url.endswith("search_index.json")
    }
    print(f"explorer: {sum(sizes.values()):,} bytes, of which curves {sizes['/' + explorer.FILE]:,}")
    assert sum(sizes.values()) <= FIRST_LOAD_LIMIT, sizes
