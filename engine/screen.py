"""A chapter's first screen, made from its record: title, traits, verdict, the call beside the picture, other losses.

The call is the page's first program: it stands between `<!-- engine: heading -->`, which opens the box around it, and
`<!-- engine: first_screen -->`, which closes it.
"""

from collections.abc import Iterable
from urllib.parse import quote

from engine import catalogue, chapters, versions
from engine.catalogue import link
from engine.chapters import Chapter
from engine.paths import SNIPPETS
from engine.record import TAGS


def heading(page: str) -> str:
    """Return the heading of a family and its question; of a chapter title, traits, verdict, and room for its call."""
    this = chapters.page(page.removesuffix(".md"))
    if "verdict" not in this.front:
        return f"# {this.heading}\n\n**{this.front['question']}**"
    traits = _traits(chapters.chapter(this.name), page)
    verdict = f"{' '.join(this.front['verdict'].split())}\n{{ .atlas-verdict }}"
    opened = '<div class="atlas-first" markdown="block">\n\n<div class="atlas-call" markdown="block">'
    return "\n\n".join([f"# {this.heading}", _list("traits", traits), verdict, opened])


def first_screen(page: str) -> str:
    """Return what stands by the call: the picture, small; what to choose instead; what the page ran on, and files."""
    chapter = chapters.chapter(page.removesuffix(".md"))
    glance = f"```glance\n{chapter.picture.relative_to(SNIPPETS).as_posix()}\n```"
    parts = ["</div>", glance]
    if "instead" in chapter.front:
        parts.append(_list("instead", _instead(chapter, page), "**Choose instead**"))
    return "\n\n".join([*parts, _list("papers", _papers(chapter, page)), "</div>"])


def traits(page: str) -> str:
    """Return the losses that share a trait, a section for each."""
    parts = []
    for tag, meaning in TAGS.items():
        members = [chapter for chapter in chapters.chapters() if tag in chapter.front["tags"]]
        if members:
            rows = [f"{link(each.name, page)}: {catalogue.summary(each, page)}" for each in members]
            parts += [
                f"## {tag[0].upper()}{tag[1:]} {{ #{_anchor(tag)} }}\n",
                _list("members", rows, f"In short: {meaning}."),
                "",
            ]
    return "\n".join(parts)


def _traits(chapter: Chapter, page: str) -> Iterable[str]:
    if chapter.module:
        yield f"[PyTorch: `nn.{chapter.module}`]({catalogue.documentation(chapter.module)})"
    else:
        yield f"[one file to copy: `{chapter.implementation.name}`](#by-hand)"
    label = chapters.page(f"{chapter.family}/index").front["label"].lower()
    yield link(f"{chapter.family}/index", page, label)
    for tag in chapter.front["tags"]:
        if tag != label:
            yield f"[{tag}](../traits.md#{_anchor(tag)})"


def _instead(chapter: Chapter, page: str) -> Iterable[str]:
    for other in chapter.front["instead"]:
        yield f"{link(other['loss'], page)} if {other['when']}"


def _papers(chapter: Chapter, page: str) -> Iterable[str]:
    yield f"Ran on PyTorch {catalogue.pinned('torch')}"
    yield from _elsewhere(chapter)
    links = [each for each in catalogue.downloads(chapter) if each[0] != chapter.implementation.name]  # is by the call
    if repository := catalogue.settings.repository:
        links += [("source", f"{repository}/blob/HEAD/docs/{page}")]
        links += [("report a fault", f"{repository}/issues/new?title={quote(chapter.title)}")]
    yield from (f"[{text}]({address})" for text, address in links)
    yield from filter(None, (catalogue.compare_link(chapter, page), catalogue.explorer_link(chapter, page)))


def _elsewhere(chapter: Chapter) -> Iterable[str]:
    """Yield what other PyTorch versions print: of the programs that ran there as they stand here."""
    count, compared = len(set(chapter.programs)), versions.compared(set(chapter.programs))
    same = {version: ran for version, ran, differ in compared if ran and not differ}
    if same and min(same.values()) == count:
        yield f"prints the same in {_and(list(same))}"
    elif same:
        least = min(same.values())
        yield f"the same in {_and(list(same))} ({least} of {count} programs or more ran there)"
    for version, _, differ in compared:
        if differ:
            yield f"[{differ} of {count} programs differ in {version}](../versions/index.md#{version.replace('.', '')})"


def _list(name: str, items: Iterable[str], lead: str = "") -> str:
    """Return a list in a box of its own, which search does not read: its words belong to other pages."""
    rows = "\n".join(f"- {item}" for item in items)
    lead = f"{lead}\n\n" if lead else ""
    return f'<div class="atlas-{name}" data-search-exclude markdown="block">\n\n{lead}{rows}\n\n</div>'


def _and(words: list[str]) -> str:
    return " and ".join(filter(None, [", ".join(words[:-1]), words[-1]]))


def _anchor(tag: str) -> str:
    return tag.replace(" ", "-")
