"""What a site needs to work under `Content-Security-Policy: default-src 'self'`, once its pages are written.

That policy refuses inline scripts (`overrides/partials/javascripts` has files in their place), `style=` (figures and
formulas are drawn without) and images that stand in a page or stylesheet as `data:`, which become files here.
"""

import base64
import hashlib
import re
from pathlib import Path
from urllib.parse import unquote

POLICY = "default-src 'self'"
DATA = re.compile(r"data:image/(?P<kind>png|svg\+xml)(?P<coded>;base64)?[^,\"]*, ?(?P<content>[^\"]+)")
SLATE = re.compile(r'[^{}]*data-md-color-scheme="?slate"?\][^{}]*\{[^{}]*\}')


def separate(text: str, root: str, images: dict[str, bytes]) -> str:
    """Return HTML or CSS with addresses of files in place of images that stand in it.

    Args:
        text: what to change.
        root: the way from there to the site's root, empty or with a final slash.
        images: by name below the root: each image found is added.
    """

    def place(found: re.Match) -> str:
        text = unquote(found["content"])
        content = base64.b64decode(text) if found["coded"] else text.encode()
        name = f"assets/images/{hashlib.sha256(content).hexdigest()[:12]}.{found['kind'][:3]}"
        images[name] = content
        return root + name

    return DATA.sub(place, text)


def dark(styles: list[str]) -> str:
    """Return what stylesheets say of the dark scheme as a stylesheet that needs no script to choose it."""
    rules = [rule.strip() for style in styles for rule in SLATE.findall(style) if ":not(" not in rule]
    return "\n".join(re.sub(r'="?slate"?\]', '="default"]', rule) for rule in rules) + "\n"


def complete(site: Path, images: dict[str, bytes]) -> None:
    """Write `assets/dark.css` and the images of pages and stylesheets."""
    # Material's palette before the site's own sheet, which overrides it
    sheets = {file: file.read_text(encoding="utf-8") for file in sorted(site.rglob("*.css"), reverse=True)}
    (site / "assets" / "dark.css").write_text(dark(list(sheets.values())), encoding="utf-8")
    for file, style in sheets.items():
        root = "../" * (len(file.relative_to(site).parts) - 1)
        file.write_text(separate(style, root, images), encoding="utf-8")
    for name, content in images.items():
        (site / name).parent.mkdir(parents=True, exist_ok=True)
        (site / name).write_bytes(content)
