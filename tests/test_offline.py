"""The zip of the site, unpacked and opened from the file system: it reads, searches and links as the site does."""

import zipfile
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
from lxml import html
from playwright.sync_api import expect

from engine import guide, offline
from tests.pages import one_of_each_folder


@pytest.fixture(scope="module")
def folder(site, tmp_path_factory) -> Path:
    """The unpacked zip."""
    target = tmp_path_factory.mktemp("a place, é")
    packed = offline.pack(site, target)
    with zipfile.ZipFile(packed) as archive:
        archive.extractall(target)
    return target / packed.stem


@pytest.fixture
def tab(chrome):
    """A tab that may ask for nothing but files, all of which are there, and complains of nothing."""
    context = chrome.new_context(color_scheme="light")
    tab, asked, complaints = context.new_page(), [], []
    tab.on("request", lambda request: asked.append(request.url))
    tab.on("requestfailed", lambda request: complaints.append(request.url))
    tab.on("console", lambda message: message.type == "error" and complaints.append(message.text))
    tab.on("pageerror", lambda error: complaints.append(str(error)))
    yield tab
    assert complaints == []
    assert {urlsplit(url).scheme for url in asked} <= {"file", "data"}
    context.close()


def test_every_link_names_a_file(folder):
    documents = {file: html.parse(str(file)).getroot() for file in folder.rglob("*.html")}
    ids = {file: set(root.xpath("//@id | //a/@name")) for file, root in documents.items()}
    broken = []
    for file, root in documents.items():
        for link in root.xpath(
            "//a/@href | //script/@src | //link[@rel='stylesheet' or @rel='icon']/@href | //img/@src"
        ):
            parts = urlsplit(link)
            if parts.scheme:
                continue
            target = (file.parent / unquote(parts.path)).resolve() if parts.path else file
            if not target.is_file() or (parts.fragment and unquote(parts.fragment) not in ids.get(target, set())):
                broken.append(f"{file.relative_to(folder)}: {link}")
    assert len(documents) > 100
    assert broken == []


@pytest.mark.parametrize("name", one_of_each_folder())
def test_a_page_is_drawn(tab, folder, name):
    path = name if name.endswith("index") else f"{name}/index"
    tab.goto((folder / f"{path}.html").as_uri())
    assert tab.evaluate("document.fonts.ready.then(() => [...document.fonts].every(face => face.status != 'error'))")
    icon = tab.locator(".md-header .md-icon svg").first.evaluate("icon => icon.getBoundingClientRect().width")
    assert icon < 40
    figures = ".atlas-figure svg path"
    if tab.locator(figures).count():
        strokes = tab.eval_on_selector_all(figures, "parts => parts.map(part => getComputedStyle(part).stroke)")
        assert {*strokes} - {"none", "rgb(0, 0, 0)"}
    if tab.locator(".language-python .md-code__button:visible").count():
        masked = "button => getComputedStyle(button, '::after').maskImage"
        assert "url(" in tab.locator(".language-python .md-code__button").first.evaluate(masked)


def test_search_finds_pages_and_marks_the_words(tab, folder):
    tab.goto((folder / "index.html").as_uri())
    for query, page in {"MSELoss": "regression/mse_loss", "gloo backend": "concepts/distributed"}.items():
        box = tab.locator("[data-md-component=search-query]")
        box.fill(query)
        found = tab.locator(f".md-search-result__link[href*='{page}/index.html']").first
        found.click()
        tab.wait_for_url(f"**/{page}/index.html*")
        tab.locator("article mark").first.wait_for()


def test_the_chooser_works(tab, folder):
    tab.goto((folder / "choose" / "index.html").as_uri())
    answer = guide.answers()[0]
    tab.goto((folder / "choose" / "index.html").as_uri() + f"#{answer.id}")
    expect(tab.locator(".atlas-chooser [aria-current]")).to_have_text(answer.when)
    tab.locator(f"#{answer.id} strong a").click()
    tab.wait_for_url(f"**/{answer.loss}/index.html*")


def test_a_program_is_copied(tab, folder):
    tab.goto((folder / "regression" / "huber_loss" / "index.html").as_uri())
    tab.locator(".language-python .md-code__button:visible").first.click()
    expect(tab.locator(".md-dialog")).to_contain_text("Copied")


def test_the_scheme_is_kept(tab, folder):
    tab.goto((folder / "regression" / "huber_loss" / "index.html").as_uri())
    for name in ("default", "slate"):
        tab.locator(".md-header__option label:visible").click()
        expect(tab.locator("body")).to_have_attribute("data-md-color-scheme", name)
    tab.reload()
    expect(tab.locator("body")).to_have_attribute("data-md-color-scheme", "slate")


def test_the_zip_is_the_same_each_time(site, tmp_path):
    (tmp_path / "again").mkdir()
    assert offline.pack(site, tmp_path).read_bytes() == offline.pack(site, tmp_path / "again").read_bytes()
