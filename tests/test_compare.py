"""Any two losses side by side: what the sheets say, which rows differ, and an address that says what is shown."""

import json

import pytest
from playwright.sync_api import Page as Tab
from playwright.sync_api import expect

from engine import catalogue, chapters, compare
from tests.test_browser import BOXES, DESKTOP, PHONE, violations

ADDRESSES = {page.source: f"../{page.name.removesuffix('index')}/".replace("//", "/") for page in chapters.pages()}


@pytest.fixture(scope="module")
def sheets() -> dict:
    """What the page loads."""
    return json.loads(compare.script(ADDRESSES).removeprefix("globalThis.atlasSheets = ").removesuffix(";\n"))


def test_every_loss_has_its_whole_sheet(sheets):
    by_stem = {loss["loss"]: loss for loss in sheets["losses"]}
    assert list(by_stem) == [chapter.stem for chapter in chapters.chapters()]
    for chapter in chapters.chapters():
        labels = {label for label, _ in catalogue.sheet_rows(chapter, compare.PAGE)}
        assert labels | {"What it is", "Traits"} == by_stem[chapter.stem]["rows"].keys() <= set(sheets["labels"])


def test_cells_are_html(sheets):
    """No mark of Markdown or TeX is left, and no formula is lost."""
    for loss in sheets["losses"]:
        for html in loss["rows"].values():
            assert not any(mark in html for mark in ("\\(", "](", "**", ".md", "\ue000", "\ue001", " style=")), html
    huber = next(loss for loss in sheets["losses"] if loss["loss"] == "huber_loss")["rows"]
    assert "<math><mrow><mi>δ</mi></mrow></math>" in huber["What it is"]
    assert "<math><mrow><mi>n</mi></mrow></math>" in huber["Mean divides by"]


@pytest.mark.records
def test_each_written_comparison_names_its_losses(sheets):
    assert {page["title"] for page in sheets["written"]} >= {"BCE against MSE on a sigmoid", "Hinge against logistic"}
    assert all(len(page["losses"]) > 1 for page in sheets["written"])


@pytest.mark.records
@pytest.mark.parametrize("chapter", chapters.chapters(), ids=lambda chapter: chapter.stem)
def test_each_chapter_leads_to_a_comparison(chapter):
    others = catalogue.alternatives(chapter)
    assert others, "the record names a loss to choose instead"
    assert chapter.name not in others
    query = f"?a={chapter.stem}&b={chapters.chapter(others[0]).stem})"
    assert catalogue.compare_link(chapter, chapter.source).endswith(f"](../compare/index.md{query}")


# In the browser


@pytest.fixture
def tab(chrome):
    context = chrome.new_context(viewport=DESKTOP, reduced_motion="reduce")
    yield context.new_page()
    context.close()


def marked(tab: Tab) -> dict[str, bool]:
    """Return by row whether the page says in words that it differs."""
    heads = tab.locator(".compare-table tbody th").all_text_contents()
    return {head[2:].removesuffix("differs").removesuffix("same").strip(): head.endswith("differs") for head in heads}


def test_the_rows_that_differ_are_marked(tab, address, sheets):
    tab.goto(f"{address}compare/?a=huber_loss&b=mse_loss")
    first, second = (
        {loss["loss"]: loss for loss in sheets["losses"]}[name]["rows"] for name in ("huber_loss", "mse_loss")
    )
    found = marked(tab)
    assert found.keys() == first.keys() | second.keys()
    for label, differs in found.items():
        same = first.get(label) == second.get(label)
        assert differs != same, label
    assert found["Mean divides by"]
    assert not found["Input"]
    expect(tab.get_by_role("status")).to_have_text(f"{sum(found.values())} of {len(found)} rows differ.")
    tab.get_by_role("checkbox").check()
    assert tab.locator(".compare-table tbody tr:visible").count() == sum(found.values())


def test_the_address_keeps_the_choice(tab, address):
    tab.goto(f"{address}compare/")
    assert tab.locator(".compare-table").count() == 0
    for label, loss in (
        ("First loss", "hinge_loss"),
        ("Second loss", "soft_margin_loss"),
        ("Third loss", "focal_loss"),
    ):
        tab.get_by_label(label).select_option(loss)
    assert tab.evaluate("location.search") == "?a=hinge_loss&b=soft_margin_loss&c=focal_loss"
    assert tab.locator(".compare-table thead a").all_inner_texts() == ["Hinge loss", "Soft margin loss", "Focal loss"]
    before = marked(tab)
    tab.reload()
    assert marked(tab) == before
    tab.go_back()
    assert tab.locator(".compare-table thead a").all_inner_texts() == ["Hinge loss", "Soft margin loss"]
    tab.goto(f"{address}compare/?a=hinge_loss&b=hubert_loss")
    expect(tab.get_by_role("status")).to_have_text("No such loss: hubert_loss. ")


def test_a_comparison_leads_on(tab, address):
    """From a chapter to the comparison of the two, to the written one, to both curves, to the other chapter."""
    tab.goto(f"{address}regression/huber_loss/")
    tab.get_by_role("link", name="Compare with MSE loss").first.click()
    expect(tab.locator(".compare-table thead a").first).to_have_text("Huber loss")
    assert (
        tab.get_by_role("link", name="MSE, L1, Smooth L1 and Huber")
        .last.get_attribute("href")
        .endswith("l1_mse_smooth_l1/")
    )
    tab.get_by_role("link", name="their curves in the explorer").click()
    expect(tab.get_by_role("combobox", name="Curve 2")).to_have_value("mse_loss")
    tab.get_by_role("link", name="Their data sheets side by side").click()
    expect(tab.locator(".compare-table thead a").last).to_have_text("MSE loss")
    tab.locator(".compare-table thead a").last.click()
    expect(tab.get_by_role("heading", level=1)).to_contain_text("MSE loss")


@pytest.mark.parametrize("size", [DESKTOP, PHONE], ids=["desktop", "phone"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_it_is_accessible_and_fits(tab, address, scheme, size):
    tab.set_viewport_size(size)
    tab.emulate_media(color_scheme=scheme)
    for query in ("", "?a=focal_loss&b=cross_entropy&c=box_iou_loss", "?a=ctc_loss&b=dpo_loss"):
        tab.goto(f"{address}compare/{query}")
        assert tab.evaluate("document.documentElement.scrollWidth") <= size["width"]
        assert violations(tab, scheme, BOXES, ".atlas-compare") == []
    tab.keyboard.press("Tab")
    tab.get_by_label("First loss").focus()
    tab.keyboard.type("Dice")
    expect(tab.locator(".compare-table thead a").first).to_have_text("Dice loss")


def test_without_scripts_the_written_comparisons_are_there(chrome, address):
    context = chrome.new_context(java_script_enabled=False)
    tab = context.new_page()
    tab.goto(f"{address}compare/?a=huber_loss&b=mse_loss")
    assert tab.locator(".atlas-compare a:visible").count() == 2
    assert tab.locator("td a[href$='l1_mse_smooth_l1/']:visible").count() == 1
    context.close()


def test_what_follows_appears_even_if_the_script_never_comes(tab, address):
    tab.route("**/compare_sheets.js", lambda route: route.abort())
    tab.goto(f"{address}compare/")
    expect(tab.locator("td a[href$='l1_mse_smooth_l1/']")).to_be_visible(timeout=20_000)
