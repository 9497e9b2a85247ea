"""What a published site needs beside its pages: icons, cards, a feed, headers, addresses."""

import io
import os
import re
import subprocess
import sys
from xml.etree import ElementTree

import pytest
from lxml import html
from PIL import Image

from drawing import card, film
from engine import chapters, policy, publish
from engine.paths import ROOT
from engine.programs import PROGRAMS
from tests.pages import site_pages

ADDRESS = "https://example.org/losses/"
MARK = publish.MARK.read_text(encoding="utf-8")
ATOM = {"atom": publish.ATOM}


def test_pages_say_what_they_are_to_other_sites(site):
    for name in site_pages():
        folder = site / (name.removesuffix("index") if name.endswith("index") else name)
        root = html.parse(str(folder / "index.html")).getroot()
        said = {tag.get("property"): tag.get("content") for tag in root.xpath("//meta[@property]")}
        assert said["og:description"] == root.xpath("string(//meta[@name='description']/@content)")
        assert root.xpath("string(//title)").startswith(said["og:title"])
        for kind in ("icon", "apple-touch-icon", "manifest", "alternate feed"):
            links = root.xpath(f"//link[@rel='{kind}']/@href")
            assert links
            assert all((folder / link).resolve().is_file() for link in links), links


def test_titles_differ(site):
    titles = [html.parse(str(file)).findtext(".//title") for file in sorted(site.rglob("*.html"))]
    assert len(set(titles)) == len(titles)


def test_without_an_address_nothing_names_one(site):
    assert not (site / "sitemap.xml").exists()
    assert "Sitemap" not in (site / "robots.txt").read_text()
    assert not (site / "assets" / "cards").exists()


@pytest.fixture(scope="module")
def published(tmp_path_factory, site):
    """The site as it is published, built with its address."""
    target = tmp_path_factory.mktemp("published") / "site"
    command = [sys.executable, "-m", "mkdocs", "build", "--quiet", "--site-dir", str(target)]
    done = subprocess.run(command, cwd=ROOT, env=os.environ | {"SITE_URL": ADDRESS}, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    return target


def test_with_an_address_it_is_named(published):
    named = re.findall("<loc>(.*)</loc>", (published / "sitemap.xml").read_text(encoding="utf-8"))
    assert f"{ADDRESS}regression/huber_loss/" in named
    assert f"Sitemap: {ADDRESS}sitemap.xml" in (published / "robots.txt").read_text()
    for address in named:
        folder = published / address.removeprefix(ADDRESS)
        root = html.parse(str(folder / "index.html")).getroot()
        assert root.xpath("string(//link[@rel='canonical']/@href)") == address
        assert root.xpath("string(//meta[@http-equiv]/@content)") == policy.POLICY
        picture = root.xpath("string(//meta[@property='og:image']/@content)").removeprefix(ADDRESS)
        content = (published / picture).read_bytes()
        assert len(content) < 40_000
        assert Image.open(io.BytesIO(content)).size == card.SIZE
    assert f'href="{ADDRESS}' not in (published / "404.html").read_text(), (
        "its own files are named from the host's root"
    )
    assert 'src="/losses/assets/' in (published / "404.html").read_text()


def test_a_card_shows_the_curve_of_its_page():
    chapter = chapters.chapter("regression/huber_loss")
    figure = film.still(PROGRAMS.known(chapter.figures[0].program).figures[0])
    drawn = card.card("Huber loss", "Squared near zero. " * 40, figure, MARK, "Loss Atlas")
    assert drawn == card.card("Huber loss", "Squared near zero. " * 40, figure, MARK, "Loss Atlas"), (
        "the same each time"
    )
    right = Image.open(io.BytesIO(drawn)).convert("RGB").crop((640, 80, 1140, 550))
    blue = sum(count for count, (r, _, b) in right.getcolors(300_000) if b > 180 and r < 150)
    assert blue > 1000, "a curve in the first colour"
    bare = Image.open(io.BytesIO(card.card("Notation", "Symbols.", "", MARK, "Loss Atlas"))).convert("RGB")
    orange = sum(count for count, (r, _, b) in bare.getcolors(300_000) if r > 250 and b < 120)
    assert orange > 10_000, "the mark, where there is no curve"


def test_the_mark_is_one():
    curves = [re.findall(r"<path.*", (publish.MARK.parent / name).read_text()) for name in ("favicon.svg", "logo.svg")]
    assert curves[0] == curves[1]


def test_cards_have_the_colours_of_the_dark_scheme():
    style = (publish.MARK.parent / "atlas.css").read_text(encoding="utf-8")
    slate = style[style.index('[data-md-color-scheme="slate"] {') :]
    for name, colour in card.INKS.items():
        if name[-1].isdigit() or name == "--fig-ink":
            assert f"{name}: {colour};" in slate
    assert f"--md-primary-fg-color: {card.GROUND};" in style


def test_icons(site):
    for name, size in publish.ICONS.items():
        assert Image.open(site / "assets" / name).size == (size, size)
    assert {size for size, _ in Image.open(site / "favicon.ico").ico.sizes()} == {16, 32, 48}


def test_the_feed_has_each_change(site):
    feed = ElementTree.parse(site / "feed.xml").getroot()
    titles = [title.text for title in feed.findall("atom:entry/atom:title", ATOM)]
    page = chapters.page("about/changelog")
    assert titles == [title for section in page.sections.values() for title in section.parts()]
    assert len({name.text for name in feed.iterfind(".//atom:id", ATOM)}) == len(titles) + 1
    ids = html.parse(str(site / "about" / "changelog" / "index.html")).getroot().xpath("//@id")
    for link in feed.findall("atom:entry/atom:link", ATOM):
        assert link.get("href").partition("#")[2] in ids


def test_headers_are_published(site):
    assert f"Content-Security-Policy: {policy.POLICY}" in (site / "_headers").read_text()
    assert policy.POLICY in chapters.page("about/publish").text


def test_a_moved_page_leads_to_the_new_one(tmp_path):
    text = publish.moved("regression/huber/", "regression/huber_loss/")
    root = html.fromstring(text)
    assert root.xpath("//a/@href") == ["../huber_loss/"]
    assert root.xpath("//meta[@http-equiv]/@content") == ["0; url=../huber_loss/"]
    assert html.fromstring(publish.moved("a/b/c/", "d/")).xpath("//a/@href") == ["../../../d/"]
