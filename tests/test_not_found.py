"""The page for unknown addresses helps, wherever the site stands and however deep the address is."""

import http.server
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe

from engine import policy
from tests.conftest import served

PLACES = ["/", "/some/place/"]
UNKNOWN = ["hubber_loss", "regression/HuberLoss/", "a/b/c/d/triplet-loss.html", "%"]


def handler(site: Path, root: str) -> type[http.server.SimpleHTTPRequestHandler]:
    """Return what serves a site below `root` as hosts of static files do: 404.html answers for what is not there."""

    class Handler(http.server.SimpleHTTPRequestHandler):
        def __init__(self, *arguments):
            super().__init__(*arguments, directory=str(site))

        def translate_path(self, path):
            inside = urlsplit(path).path.startswith(root)
            return super().translate_path("/" + path[len(root) :]) if inside else str(site / "not there")

        def end_headers(self):
            self.send_header("Content-Security-Policy", policy.POLICY)
            super().end_headers()

        def send_error(self, code, message=None, explain=None):
            body = (site / "404.html").read_bytes()
            self.send_response(404)
            self.send_header("Content-Type", "text/html")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *arguments):
            pass

    return Handler


@pytest.fixture(scope="module", params=PLACES)
def place(request, site):
    """Where the site is served: at a host's root, and below it."""
    with served(handler(site, request.param)) as host:
        yield host.removesuffix("/") + request.param


@pytest.mark.parametrize("unknown", UNKNOWN)
def test_an_unknown_address_is_answered(chrome, place, unknown):
    context = chrome.new_context()
    tab, errors = context.new_page(), []
    tab.on("pageerror", lambda error: errors.append(str(error)))
    assert tab.goto(place + unknown).status == 404
    assert tab.title() == "Page not found - Loss Atlas"
    icon = tab.locator(".md-header .md-icon svg").first.evaluate("icon => icon.getBoundingClientRect().width")
    assert icon < 40, "the theme's styles are there"
    links = tab.eval_on_selector_all("article a", "links => links.map(link => link.href)")
    assert {place, f"{place}choose/", f"{place}losses/"} <= set(links)
    assert errors == []
    context.close()


def test_the_last_word_is_searched_for(chrome, place):
    context = chrome.new_context()
    tab = context.new_page()
    tab.goto(f"{place}old/folder/kl-div_loss.html")
    assert tab.locator("#lost").input_value() == "kl div loss"
    tab.get_by_role("button", name="Search", exact=True).click()
    tab.locator(".md-search-result__link").first.click()
    assert tab.url.startswith(f"{place}divergence/kl_div/")
    context.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 390])
def test_it_is_accessible(chrome, place, scheme, width):
    context = chrome.new_context(color_scheme=scheme, viewport={"width": width, "height": 844}, reduced_motion="reduce")
    tab = context.new_page()
    tab.goto(f"{place}regression/hubber")
    found = Axe().run(tab, options={"resultTypes": ["violations"]}).response["violations"]
    assert [(rule["id"], [node["target"] for node in rule["nodes"]]) for rule in found] == []
    assert tab.evaluate("document.documentElement.scrollWidth") <= width
    context.close()
