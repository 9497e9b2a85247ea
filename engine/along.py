"""Everything that a build writes beside pages and programs, for readers and for other programs to take along."""

from collections.abc import Callable
from functools import partial

from engine import bibliography, catalogue, chapters, data, twins


def made(site: str = "") -> dict[str, Callable[[], str | bytes]]:
    """Return what makes each file, by its place on the site.

    Args:
        site: the address of the site; without it, links in the files lead to places below `/`.
    """
    found: dict[str, Callable[[], str | bytes]] = {
        "losses.json": partial(data.losses, site),
        "losses.schema.json": data.schema,
        "llms.txt": partial(data.pages, site),
        "objects.inv": data.inventory,
        "references.bib": _all_references,
    }
    for chapter in chapters.chapters():
        places = catalogue.files(chapter)
        found[places["notebook"]] = partial(twins.notebook, chapter, site)
        found[places["script"]] = partial(twins.script, chapter, site)
        found[places["Markdown"]] = partial(twins.markdown, chapter, site)
        found[places["BibTeX"]] = partial(_references, chapter)
    return found


def _references(chapter: chapters.Chapter) -> str:
    return bibliography.bibtex(bibliography.references(chapter))


def _all_references() -> str:
    return bibliography.bibtex(each for chapter in chapters.chapters() for each in bibliography.references(chapter))
