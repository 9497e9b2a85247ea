"""The built site, file by file: everything rendered, every link met, nothing fetched from elsewhere."""

import json
import re
from urllib.parse import unquote, urlsplit

import pytest
from lxml import html

from tests.pages import site_pages

PAGES = site_pages()


def built(site, name: str):
    """Return the HTML file of a page, parsed."""
    folder = site / (name.removesuffix("index") if name.endswith("index") else name)
    return html.parse(str(folder / "index.html")).getroot()


@pytest.mark.parametrize("name", PAGES)
def test_everything_is_rendered(site, name):
    root = built(site, name)
    for hidden in root.xpath("//pre | //code | //script | //*[contains(@class, 'katex')]"):
        hidden.drop_tree()
    text = root.xpath("//article")[0].text_content()
    for raw in ("--8<--", "Traceback (most recent call last)", r"\(", r"\[", "```", "???", "!!!", "](", "**"):
        assert raw not in text, f"{name}: {raw!r} is visible on the page"
    assert not root.xpath("//*[contains(@class, 'katex-error')]")


@pytest.mark.parametrize("name", PAGES)
def test_code_blocks_hold_code(site, name):
    for block in built(site, name).xpath("//article//pre"):
        assert block.text_content().strip()
        assert "--8<--" not in block.text_content()


@pytest.mark.parametrize("name", PAGES)
def test_figures_are_inline_and_described(site, name):
    root = built(site, name)
    assert not root.xpath("//article//img"), "figures are inlined, so that they follow the colour scheme"
    for figure in root.xpath("//article//figure[contains(@class, 'atlas-figure')]"):
        drawn, caption = figure[0], figure[-1]
        assert drawn.get("role") == "img"
        assert len(drawn.get("aria-label")) >= 40
        assert drawn.get("aria-label").startswith(caption.text_content())
    ids = [element.get("id") for element in root.xpath("//article//*[@id]")]
    assert len(ids) == len(set(ids)), "ids are unique"


@pytest.mark.parametrize("name", PAGES)
def test_nothing_is_fetched_from_elsewhere(site, name):
    root = built(site, name)
    sources = root.xpath("//script/@src | //link[not(@rel='canonical')]/@href | //img/@src | //iframe/@src")
    assert [url for url in sources if urlsplit(url).netloc] == []
    assert not re.search(r"url\(['\"]?https?:", html.tostring(root, encoding="unicode"))


@pytest.mark.parametrize("name", PAGES)
def test_links_say_where_they_lead(site, name):
    links = built(site, name).xpath("//article//a[@href]")
    texts = [(link.get("aria-label") or link.text_content()).strip().lower() for link in links]
    assert [text for text in texts if text in {"", "here", "more", "link", "this", "click here", "read more"}] == []


def test_each_page_describes_itself(site):
    descriptions = [built(site, name).xpath("string(//meta[@name='description']/@content)") for name in PAGES]
    assert all(len(text) >= 50 for text in descriptions)
    assert len(set(descriptions)) == len(descriptions)


def indexed(site, part: str) -> list[dict]:
    """Return a part of the search index: `names` or `texts`."""
    script = (site / "search" / f"{part}.js").read_text(encoding="utf-8")
    return json.loads(script.removeprefix(f'atlasSearch("{part}",').rstrip("\n").removesuffix(")"))


def test_search_finds_prose_and_messages_but_not_the_insides_of_figures_and_formulas(site):
    texts = [entry["text"] for entry in indexed(site, "texts")]
    assert any("HuberLoss" in text for text in texts)
    assert any("all three spread α/C. For one logit" in text for text in texts), "a formula is read as plain text"
    assert any("expected scalar type Long but found Float" in text for text in texts), "a message that a program prints"
    whole = " ".join(texts)
    assert "vlist" not in whole
    assert "from torch.nn import functional" not in whole
    figure = (site / "regression" / "huber_loss" / "curve.svg").read_text(encoding="utf-8")
    label = "residual  r = x − y"
    assert label in figure
    assert label not in whole, "an axis label of a figure is no search result"


def test_search_reads_names_first(site):
    names = indexed(site, "names")
    assert [entry["location"] for entry in names] == [entry["location"] for entry in indexed(site, "texts")]
    size = (site / "search" / "names.js").stat().st_size
    assert size < 2_500 * len(PAGES), "a phone reads it in a moment; a sixth of it travels"
    huber = next(entry for entry in names if entry["location"] == "regression/huber_loss/")
    assert {"Huber loss", "nn.HuberLoss", "smooth_l1"} & {*huber["names"]} >= {"Huber loss", "nn.HuberLoss"}
    assert not next(entry for entry in names if entry["location"] == "regression/huber_loss/#formula").get("names")


def test_links_and_anchors(site):
    """Every link to a place on this site meets a file, and its anchor an id. (LinkChecker needed eight minutes.)"""
    documents = {file.resolve(): html.parse(str(file)).getroot() for file in site.rglob("*.html")}
    ids = {file: set(root.xpath("//@id | //a/@name")) for file, root in documents.items()}
    broken = []
    for file, root in documents.items():
        if file.name == "404.html":  # served at any depth, so its links are absolute
            continue
        for link in root.xpath("//@href | //@src"):
            parts = urlsplit(link)
            if parts.scheme or parts.netloc or link.startswith("javascript:"):
                continue
            target = (file.parent / unquote(parts.path)).resolve() if parts.path else file
            target = target / "index.html" if target.is_dir() else target
            if not target.exists() or (parts.fragment and unquote(parts.fragment) not in ids.get(target, set())):
                broken.append(f"{file.relative_to(site.resolve())}: {link}")
    assert len(documents) > 1
    assert broken == []
