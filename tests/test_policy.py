"""The site under `Content-Security-Policy: default-src 'self'`: all of it is drawn, and all of it works."""

import functools
import http.server
import re
from urllib.parse import urlsplit

import pytest
from lxml import html
from playwright.sync_api import Page as Tab
from playwright.sync_api import expect

from engine import policy
from tests.conftest import served
from tests.pages import one_of_each_folder

WATCH = """
window.refused = [];
document.addEventListener("securitypolicyviolation", event =>
    refused.push(`${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`));
"""


class _Strict(http.server.SimpleHTTPRequestHandler):
    def end_headers(self):
        self.send_header("Content-Security-Policy", policy.POLICY)
        super().end_headers()

    def log_message(self, *args):
        pass


@pytest.fixture(scope="module")
def strict(site):
    """Where the site is served with the policy."""
    with served(functools.partial(_Strict, directory=str(site))) as address:
        yield address


@pytest.fixture
def tab(chrome, strict):
    """A tab that notes what the policy refuses; nothing may be refused, nor asked of another host."""
    context = chrome.new_context(color_scheme="light")
    context.grant_permissions(["clipboard-read", "clipboard-write"], origin=strict.rstrip("/"))
    context.add_init_script(WATCH)
    tab, asked, complaints = context.new_page(), [], []
    tab.on("request", lambda request: asked.append(request.url))
    tab.on("console", lambda message: message.type == "error" and complaints.append(message.text))
    tab.on("pageerror", lambda error: complaints.append(str(error)))
    yield tab
    assert tab.evaluate("refused") == []
    assert complaints == []
    assert {urlsplit(url).netloc for url in asked} == {urlsplit(strict).netloc}
    assert context.cookies() == []
    context.close()


def colours(tab: Tab, what: str) -> set[str]:
    return set(tab.eval_on_selector_all(what, "parts => parts.map(part => getComputedStyle(part).stroke)"))


@pytest.mark.parametrize("name", one_of_each_folder())
def test_a_page_is_drawn(tab, strict, name):
    tab.goto(strict + (name.removesuffix("index") if name.endswith("index") else f"{name}/"))
    tab.wait_for_load_state("networkidle")
    if tab.locator(".atlas-figure svg path").count():
        assert colours(tab, ".atlas-figure svg path") - {"none", "rgb(0, 0, 0)"}, "figures keep their colours"
    for formula in tab.locator(".katex .mfrac").all()[:3]:
        assert formula.bounding_box()["height"] > 14, "a fraction is as high as two lines"


def test_what_a_reader_uses_works(tab, strict):
    tab.goto(f"{strict}regression/huber_loss/")
    button = tab.locator(".language-python .md-code__button:visible").first
    assert "url(" in button.evaluate("button => getComputedStyle(button, '::after').maskImage"), "it has its icon"
    button.click()
    assert "import" in tab.evaluate("navigator.clipboard.readText()")
    scheme = tab.locator("body")
    for name in ("default", "slate"):
        tab.locator(".md-header__option label:visible").click()
        expect(scheme).to_have_attribute("data-md-color-scheme", name)
    tab.reload()
    expect(scheme).to_have_attribute("data-md-color-scheme", "slate")
    tab.locator("[data-md-component=search-query]").fill("triplet")
    tab.locator(".md-search-result__link").first.click()
    tab.wait_for_url("**/similarity/**")
    tab.locator("article mark").first.wait_for()


def test_the_chooser_works(tab, strict):
    tab.goto(f"{strict}choose/")
    tab.locator(".atlas-chooser .atlas-choice:visible").first.click()
    tab.locator(".atlas-again").click()


def test_the_dark_scheme_needs_no_script(chrome, strict):
    shown = {}
    for scripts in (True, False):
        context = chrome.new_context(color_scheme="dark", java_script_enabled=scripts)
        tab = context.new_page()
        tab.goto(f"{strict}regression/huber_loss/")
        style = "getComputedStyle(document.querySelector('%s')).%s"
        places = [
            ("body", "backgroundColor"),
            ("body", "color"),
            (".md-header", "backgroundColor"),
            ("pre > code", "color"),
        ]
        shown[scripts] = [tab.evaluate(style % place) for place in places]
        context.close()
    assert shown[True] == shown[False]


def test_no_page_holds_what_the_policy_refuses(site):
    for file in site.rglob("*.html"):
        root = html.parse(str(file)).getroot()
        inline = root.xpath("//script[not(@src) and not(@type='application/json')] | //style | //@style")
        handlers = [name for element in root.iter() for name in element.attrib if name.startswith("on")]
        assert (inline, handlers) == ([], []), file
    for file in [*site.rglob("*.html"), *site.rglob("*.css")]:
        assert not re.search(r"[\"'(]data:", file.read_text(encoding="utf-8")), file


def test_images_become_files():
    images = {}
    page = '<image href="data:image/png;base64, aGk=" x="1"/>'
    style = """a{--i:url("data:image/svg+xml;charset=utf-8,<svg xmlns='http://www.w3.org/2000/svg'/>")}"""
    assert policy.separate(page, "../", images).startswith('<image href="../assets/images/')
    assert "data:" not in policy.separate(style, "", images)
    assert sorted(images.values()) == [b"<svg xmlns='http://www.w3.org/2000/svg'/>", b"hi"]


def test_dark_rules_hold_without_a_choice():
    rules = "@media screen{[data-md-color-scheme=slate]{--a:1}}a:not([data-md-color-scheme=slate]){--b:2}"
    assert policy.dark([rules]) == '[data-md-color-scheme="default"]{--a:1}\n'
