"""What a site needs where it is published: icons, cards, a feed, headers, and pages at addresses that have moved.

Its address comes from the environment variable SITE_URL. Without one there is nothing that would have to name it: no
sitemap, no canonical links, no cards.
"""

import base64
import hashlib
import html
import importlib.metadata
import io
import json
import os
import re
import uuid
from concurrent.futures import ProcessPoolExecutor
from datetime import date
from multiprocessing import get_context
from pathlib import Path
from posixpath import relpath
from xml.etree import ElementTree

from drawing import card, film, formulas
from engine import chapters, policy
from engine.paths import CACHE, DOCS
from engine.site import Site, Store

MARK = DOCS / "assets" / "favicon.svg"
CHANGES = DOCS / "about" / "changelog.md"
ICONS = {"apple-touch-icon.png": 180, "icon-192.png": 192, "icon-512.png": 512}
HEADERS = f"/*\n  Content-Security-Policy: {policy.POLICY}\n  X-Content-Type-Options: nosniff\n"
ATOM = "http://www.w3.org/2005/Atom"


def want_card(page, site: Site, name: str) -> str:
    """Note that a page needs a card; return the card's address below the site."""
    source = page.file.src_uri
    known = {each.source: each for each in chapters.pages()}.get(source)
    figures = [shown for figure in (known.figures if known else []) for shown in site.outcome(figure.program).figures]
    words = plain(page.meta.get("verdict") or page.meta["description"])
    figure = film.still(figures[0]) if figures else ""
    site.cards[source] = [str(page.title), words, figure, MARK.read_text(encoding="utf-8"), name]
    return _card(source)


def plain(text: str) -> str:
    """Return Markdown as plain text: the words of its links, its formulas in one line."""
    drawn = re.sub(r"\\\((.*?)\\\)", lambda tex: formulas.plain_text(formulas.render(tex[1], False)), text)
    return " ".join(re.sub(r"\[([^\]]*)\]\([^)]*\)|[*`]", r"\1", drawn).split())


def complete(built: Path, config, site: Site) -> None:
    """Write what stands beside the pages; take away a sitemap that has no addresses."""
    if not config.site_url:
        for name in ("sitemap.xml", "sitemap.xml.gz"):
            (built / name).unlink()
    assets, mark = built / "assets", MARK.read_text(encoding="utf-8")
    drawn = _pictures(site.cards, {name: [mark, size] for name, size in (ICONS | {"icon-48.png": 48}).items()})
    small = drawn.pop("icon-48.png")
    for name, content in drawn.items():
        (assets / name).parent.mkdir(parents=True, exist_ok=True)
        (assets / name).write_bytes(content)
    (built / "favicon.ico").write_bytes(_ico(small))
    texts = {
        "_headers": HEADERS,
        "robots.txt": "User-agent: *\nAllow: /\n"
        + (f"Sitemap: {config.site_url}sitemap.xml\n" * bool(config.site_url)),
        "site.webmanifest": json.dumps(_manifest(config), indent=1) + "\n",
    }
    texts |= {f"{old.strip('/')}/index.html": moved(old, new) for old, new in (config.extra.get("moved") or {}).items()}
    for name, text in texts.items():
        (built / name).parent.mkdir(parents=True, exist_ok=True)
        (built / name).write_text(text, encoding="utf-8")


def feed(name: str, address: str, page: chapters.Page) -> str:
    """Return the changelog as an Atom feed: an entry for each part below a day's heading."""
    ElementTree.register_namespace("", ATOM)
    root = ElementTree.Element(f"{{{ATOM}}}feed")
    entries = [(day, *entry) for day, section in page.sections.items() for entry in section.parts().items()]
    _fill(root, f"{name}: what is new", f"{name} changes", max(day for day, *_ in entries), f"{address}{page.name}/")
    author = ElementTree.SubElement(root, f"{{{ATOM}}}author")
    ElementTree.SubElement(author, f"{{{ATOM}}}name").text = name
    for day, title, part in entries:
        entry = ElementTree.SubElement(root, f"{{{ATOM}}}entry")
        _fill(entry, plain(title), f"{day} {title}", day, f"{address}{page.name}/#{_anchor(title)}")
        ElementTree.SubElement(entry, f"{{{ATOM}}}summary").text = plain(part.text)
    ElementTree.indent(root)
    return ElementTree.tostring(root, encoding="unicode", xml_declaration=True) + "\n"


def moved(old: str, new: str) -> str:
    """Return the page that stands at an old address and leads to the new one; both are given below the site."""
    target = html.escape(relpath(new.strip("/"), old.strip("/")) + "/")
    return (
        '<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>This page has moved</title>\n'
        f'<meta http-equiv="refresh" content="0; url={target}"><link rel="canonical" href="{target}">'
        '<meta name="robots" content="noindex"></head>\n'
        f'<body><p><a href="{target}">This page has moved.</a></p></body></html>\n'
    )


def _pictures(cards: dict[str, list[str]], icons: dict[str, list]) -> dict[str, bytes]:
    """Return cards and icons by name below `assets/`, drawn only if they are not in the cache."""
    code = Path(card.__file__).read_bytes()
    versions = [importlib.metadata.version(name) for name in ("matplotlib", "pillow")]
    store = Store(CACHE / f"cards-{hashlib.sha256(code + repr(versions).encode()).hexdigest()[:16]}.json")
    wanted = {_card(source)[len("assets/") :]: (card.card, arguments) for source, arguments in cards.items()}
    wanted |= {name: (card.icon, arguments) for name, arguments in icons.items()}
    keys = {name: hashlib.sha256(repr(arguments).encode()).hexdigest() for name, (_, arguments) in wanted.items()}
    missing = [name for name in wanted if keys[name] not in store]
    if len(missing) > len(icons):
        with ProcessPoolExecutor(os.cpu_count(), mp_context=get_context("spawn")) as pool:
            running = {name: pool.submit(wanted[name][0], *wanted[name][1]) for name in missing}
            fresh = {name: future.result() for name, future in running.items()}
    else:
        fresh = {name: wanted[name][0](*wanted[name][1]) for name in missing}
    for name, content in fresh.items():
        store[keys[name]] = base64.b64encode(content).decode()
    store.save()
    return {name: base64.b64decode(store[key]) for name, key in keys.items()}


def _card(source: str) -> str:
    return f"assets/cards/{source.rpartition('.')[0].replace('/', '-')}.png"


def _ico(png: bytes) -> bytes:
    from PIL import Image

    Image.open(io.BytesIO(png)).convert("RGB").save(buffer := io.BytesIO(), "ICO", sizes=[(16, 16), (32, 32), (48, 48)])
    return buffer.getvalue()


def _manifest(config) -> dict:
    icons = [{"src": f"assets/{name}", "sizes": f"{size}x{size}", "type": "image/png"} for name, size in ICONS.items()]
    icons.append({"src": "assets/favicon.svg", "sizes": "any", "type": "image/svg+xml"})
    colours = {"theme_color": card.GROUND, "background_color": card.GROUND}
    return {"name": config.site_name, "start_url": ".", "display": "browser", **colours, "icons": icons}


def _fill(element: ElementTree.Element, title: str, identity: str, day: str, link: str) -> None:
    texts = {
        "title": title,
        "id": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, identity)}",
        "updated": f"{date.fromisoformat(day)}T00:00:00Z",
    }
    for name, text in texts.items():
        ElementTree.SubElement(element, f"{{{ATOM}}}{name}").text = text
    ElementTree.SubElement(element, f"{{{ATOM}}}link", {"href": link})


def _anchor(title: str) -> str:
    from markdown.extensions.toc import slugify

    return slugify(title, "-")
