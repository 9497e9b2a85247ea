"""This site's Markdown as every reader of Markdown knows it."""

import posixpath
import re

from engine.chapters import Chapter
from engine.files import absolute, folder

INLINE = re.compile(
    r"(?P<code>`+[^`]*`+)|\\\[(?P<display>.*?)\\\]|\\\((?P<inline>.*?)\\\)|\]\((?P<target>[^)\s]+)\)", re.DOTALL
)
NAMED = re.compile(r"^(#+ .+?) *\{ ?#[^}]*\}$", re.MULTILINE)  # a heading with an id of its own


def plain(text: str, chapter: Chapter, site: str) -> str:
    """Return Markdown that any reader of Markdown knows: TeX between dollars, links with whole addresses."""

    def change(part: re.Match) -> str:
        if part["code"]:
            return part[0]
        if part["display"]:
            return f"$$\n{part['display'].strip()}\n$$"
        if part["inline"]:
            return f"${part['inline'].strip()}$"
        return f"]({_address(part['target'], chapter, site)})"

    return NAMED.sub(r"\1", INLINE.sub(change, text)).strip()


def _address(target: str, chapter: Chapter, site: str) -> str:
    """Return where a link of a chapter leads: a page by its address on the site, and what is elsewhere as it is."""
    if re.match(r"\w+:", target):
        return target
    file, rest = re.fullmatch(r"([^?#]*)(.*)", target).groups()
    place = posixpath.normpath(posixpath.join(chapter.family, file)) if file else chapter.source
    page = place.endswith(".md") or place.startswith("labs/")
    return absolute(folder(place.rpartition(".")[0]) if page else place, site) + rest
