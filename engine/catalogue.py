"""What is made from the records: the data sheet of a chapter, lists of losses, names to search for."""

import collections
import posixpath
import re
from collections.abc import Iterator
from dataclasses import dataclass

from markdown.extensions.toc import slugify

from engine import chapters, curves, signatures, trouble, wild
from engine.chapters import Chapter
from engine.paths import ROOT, SNIPPETS
from engine.record import CAPABILITIES, RELATIONS

FEW = 3
FIELDS = {"Task": "task", "Input": "input", "Target": "target", "Output": "output", "Mean divides by": "mean"}
LIBRARIES = ("keras", "optax", "sklearn", "scipy", "kornia", "monai", "pml", "coral_pytorch")
UNREAD = ".txt"
"""What links within the site add to the name of a Markdown file that is no page of it: MkDocs would take it for one."""
DOCUMENTATION = "https://docs.pytorch.org/docs/{version}/generated/torch.nn.{name}.html"


@dataclass
class Settings:
    """What a generator's configuration says of the site: where its source is, and where Colab finds its notebooks."""

    notebooks: str = ""
    repository: str = ""


settings = Settings()
"""Set at the beginning of each build."""


def sheet(page: str) -> str:
    """Return the data sheet of a chapter: its record, its signatures, and how it is related to others."""
    rows = sheet_rows(chapters.chapter(page.removesuffix(".md")), page)
    return "\n".join(["| Property | Value |", "|---|---|", *(f"| {label} | {value} |" for label, value in rows)])


def sheet_rows(chapter: Chapter, page: str) -> list[tuple[str, str]]:
    """Return the rows of a chapter's data sheet, (label, Markdown), with links from a page."""
    front = chapter.front
    rows = _calls(chapter)
    rows += [(label, elsewhere(chapter, field, page)) for label, field in FIELDS.items()]
    if chapter.own:  # tests/hostile.py holds each of them to it
        rows.append(("Empty batch", "`sum` and `mean` are 0, with a gradient of 0"))
    missing = [name for name in CAPABILITIES if name not in front["works"]]
    rows += [("Works with", ", ".join(front["works"]) or "—"), ("Does not work with", ", ".join(missing) or "—")]
    if "since" in front:
        rows.append(("Since", f"PyTorch {front['since']}"))
    rows += [("Changed", f"in {change['version']}: {change['what']}") for change in front.get("changed", [])]
    related = [
        f"{words} {link(other, page)}, {when}{_shown(program, page)}"
        for words, other, when, program in relations(chapter)
    ]
    if related:
        rows.append(("Related", "<br>".join(related)))
    if wrong := trouble.of_chapter(chapter):
        shown = [entry.link(page) for entry in wrong[: trouble.FEW]]
        rest = len(wrong) - len(shown)
        place = posixpath.relpath(f"{trouble.FOLDER}/index.md", posixpath.dirname(page) or ".")
        more = f"[{rest} more]({place}#{chapter.stem})"
        rows.append(("When it goes wrong", "<br>".join(shown + [more] * bool(rest))))
    if register := wild.links(chapter, page):
        rows.append(("Wrong in the wild", "<br>".join(register)))
    if called := _distinct(chapter.title, front["names"]):
        rows.append(("Also called", ", ".join(called)))
    return rows


def downloads(chapter: Chapter, page: str = "") -> list[tuple[str, str]]:
    """Return what a reader can take along of a chapter: what a link says, and its address as Markdown has it.

    Args:
        chapter: the chapter.
        page: the source of the page with the links; by default the chapter's.
    """
    above = posixpath.dirname(page or chapter.source) or "."
    found = []
    for text, name in files(chapter).items():
        found.append((text, posixpath.relpath(name + UNREAD * name.endswith(".md"), above)))
        if text == "notebook" and settings.notebooks:
            found.append(("open in Colab", f"{settings.notebooks}/{name}"))
    return found


def files(chapter: Chapter) -> dict[str, str]:
    """Return the places on the site of what is made from a chapter, by what it is."""
    folder = f"{chapter.name}/"
    own = {chapter.implementation.name: f"{folder}{chapter.implementation.name}"} if chapter.own else {}
    return own | {
        "notebook": f"{folder}{chapter.stem}.ipynb",
        "script": f"{folder}{chapter.stem}_chapter.py",
        "Markdown": f"{folder}index.md",
        "BibTeX": f"{folder}{chapter.stem}.bib",
    }


def summary(chapter: Chapter, page: str) -> str:
    """Return the first sentence of a verdict, for another page."""
    return re.match(r".+?[.](?= [A-Z]|$)", elsewhere(chapter, "verdict", page))[0]


def counts(page: str) -> str:
    """Return how many losses there are, in a paragraph."""
    shipped, own = _count()
    return (
        f"PyTorch ships {shipped} losses; each has a chapter here, with all its parameters. Another {own} are written "
        "by hand again and again; each of those chapters has one file of tested code to copy."
    )


def family(page: str) -> str:
    """Return the chapters of a family, a row each: what it is, what it is fed."""
    members = next(each for each in chapters.families() if each.page.source == page).chapters
    rows = ["| Loss | What it is, and when to pick it | Target |", "|---|---|---|"]
    for chapter in members:
        verdict, target = (elsewhere(chapter, field, page) for field in ("verdict", "target"))
        rows.append(f"| {link(chapter.name, page)} | {verdict} | {target} |")
    return "\n".join(rows)


def relations(chapter: Chapter) -> list[tuple[str, str, str, str]]:
    """Return how a chapter is related to others: (words, the other chapter, condition, program), both directions."""
    found = []
    for each in chapters.chapters():
        for relation in each.front.get("relations", []):
            kind = next(kind for kind in RELATIONS if kind in relation)
            if each.name == chapter.name:
                found.append((RELATIONS[kind], relation[kind], relation["when"], relation["program"]))
            elif relation[kind] == chapter.name:
                words = {"equals": "equalled by", "special_case_of": "contains", "limit_of": "has as a limit"}[kind]
                found.append((words, each.name, relation["when"], relation["program"]))
    return found


def names(chapter: Chapter) -> list[str]:
    """Return all that people call a loss: what search looks for."""
    found = [chapter.title, chapter.stem, *chapter.front["names"], *chapter.front.get("searched", [])]
    for name in {"In other frameworks", "Conventions"} & set(chapter.sections):
        calls = " ".join(row[1] for table in chapter.sections[name].tables for _, row in table.rows if len(row) > 1)
        found += re.findall(rf"\b(?:{'|'.join(LIBRARIES)})\.[\w.]*?(\w+)\(", calls)
    if chapter.module:
        found += [chapter.module, f"nn.{chapter.module}", f"torch.nn.{chapter.module}", f"F.{chapter.stem}"]
    else:
        source = signatures.of_file(chapter.implementation)
        found += [*source.functions, *source.classes]
    return list(dict.fromkeys(found))


def called() -> dict[str, list[str]]:
    """Return by page (`choose/index.md`) what it is called: a chapter's names, else its `searched`; chapters first."""
    found = {chapter.source: names(chapter) for chapter in chapters.chapters()}
    return found | {
        page.source: page.front.get("searched", []) for page in chapters.pages() if page.source not in found
    }


def searched() -> dict[str, list[str]]:
    """Return by page (`choose/index.md`) the words that lead to it in a search.

    Names count whole, and word by word where few pages claim the word: "error" or "class" would lead everywhere.
    """
    claims = {page: list(dict.fromkeys(_words(found))) for page, found in called().items()}
    shared = collections.Counter(word for words in claims.values() for word in words)
    return {page: [word for word in words if shared[word] <= FEW] for page, words in claims.items()}


def _words(names: list[str]) -> Iterator[str]:
    for name in names:
        yield name.lower()
        yield from filter(None, re.split(r"[^\w.+]+", name.lower()))


def link(chapter: str, page: str, text: str = "") -> str:
    """Return a link from a page (`choose/index.md`) to a chapter, by default with its title.

    Raises:
        FileNotFoundError: there is no such chapter.
    """
    text = text or chapters.page(chapter).heading.partition(":")[0]
    return f"[{text}]({posixpath.relpath(chapter, posixpath.dirname(page) or '.')}.md)"


def verdict(chapter: Chapter, page: str) -> str:
    """Return the verdict on a loss, for another page."""
    return elsewhere(chapter, "verdict", page)


def alternatives(chapter: Chapter) -> list[str]:
    """Return the chapters to choose instead, in order."""
    return [each["loss"] for each in chapter.front.get("instead", [])]


def compare_link(chapter: Chapter, page: str) -> str:
    """Return a link from a page to a chapter's data sheet beside that of the first loss to choose instead."""
    others = alternatives(chapter)
    title = chapters.chapter(others[0]).title if others else "another loss"
    query = {"a": chapter.stem} | ({"b": chapters.chapter(others[0]).stem} if others else {})
    return _ask(link("compare/index", page, f"Compare with {title}"), query)


def explorer_link(chapter: Chapter, page: str) -> str:
    """Return a link from a page to a chapter's loss in the explorer, beside one to choose instead, or nothing."""
    axes = [{curve.loss: curve.stem for curve in axis.curves} for axis in curves.read()]
    drawn = next((axis for axis in axes if chapter.name in axis), None)
    if not drawn:
        return ""
    other = next((drawn[name] for name in alternatives(chapter) if name in drawn), None)
    query = {"a": chapter.stem} | ({"b": other} if other else {})
    return _ask(link("explorer/index", page, "In the explorer"), query)


def torch_version() -> str:
    """Return the pinned PyTorch version as its documentation's addresses have it: `2.13`."""
    return pinned("torch").rpartition(".")[0]


def pinned(package: str) -> str:
    """Return the version of a package that the programs run with: `2.13.0`."""
    pins = (ROOT / "requirements.txt").read_text(encoding="utf-8")
    return re.search(rf"^{package}==(\S+)", pins, re.MULTILINE)[1]


def documentation(name: str) -> str:
    """Return the address of PyTorch's page on a class of `torch.nn` or, as `functional.huber_loss`, a function."""
    return DOCUMENTATION.format(version=torch_version(), name=name)


def colab(repository: str, branch: str) -> str:
    """Return where Colab finds the notebooks of a built site; empty unless a branch of a GitHub repository holds it."""
    found = re.fullmatch(r"https://github\.com/([^/]+/[^/]+?)(?:\.git)?/?", repository or "")
    return f"https://colab.research.google.com/github/{found[1]}/blob/{branch}" if found and branch else ""


def _calls(chapter: Chapter) -> list[tuple[str, str]]:
    if chapter.module:
        module = f"`nn.{chapter.module}({signatures.torch_module(chapter.module)})`"
        signature = signatures.torch_function(chapter.stem)
        function = f"`F.{chapter.stem}({signature})`" if signature else "none"
        return [
            ("Module", f"[{module}]({documentation(chapter.module)})"),
            ("Function", f"[{function}]({documentation(f'functional.{chapter.stem}')})" if signature else function),
        ]
    source = signatures.of_file(chapter.implementation)
    modules = "<br>".join(f"`{name}({signature})`" for name, signature in source.classes.items())
    remark = f", {chapter.front['remark']}" if "remark" in chapter.front else ""
    file = chapter.implementation
    address = posixpath.relpath(file.relative_to(SNIPPETS).as_posix(), chapter.family)
    return [
        ("File", f"[`{file.name}`]({address}), one file, torch only"),
        ("Function", "<br>".join(f"`{name}({signature})`" for name, signature in source.functions.items())),
        ("Module", f"{modules}{remark}" or "none"),
    ]


def _ask(markdown: str, query: dict[str, str]) -> str:
    """Return a link with a query added to its address."""
    return f"{markdown[:-1]}?{'&'.join(f'{name}={value}' for name, value in query.items())})"


def elsewhere(chapter: Chapter, field: str, page: str) -> str:
    """Return a field of a record in one line, its links made to lead from another page."""

    def move(match: re.Match) -> str:
        target = match["target"] if not match["target"].startswith("#") else f"{chapter.stem}.md{match['target']}"
        target = posixpath.normpath(posixpath.join(chapter.family, target))
        return f"]({posixpath.relpath(target, posixpath.dirname(page) or '.')})"

    return re.sub(r"\]\((?P<target>(?!\w+:)[^)]+)\)", move, " ".join(chapter.front[field].split()))


def _distinct(title: str, names: list[str]) -> list[str]:
    """Return the names that differ from the title, and from one another, by more than spelling."""
    known = {re.sub(r"\W|loss", "", title.lower())}
    found = []
    for name in names:
        plain = re.sub(r"\W|loss", "", name.lower())
        if plain not in known:
            found.append(name)
            known.add(plain)
    return found


def anchor(program: str) -> str:
    """Return where the page of relations shows a program, as `#two-classes-need-one-logit`; "" where it does not."""
    for section in chapters.page("relations").sections.values():
        for part in section.parts().values():
            if SNIPPETS / f"{program}.py" in part.programs:
                return f"#{slugify(part.title, '-')}"
    return ""


def _shown(program: str, page: str) -> str:
    """Return a link to the part of the page of relations that shows a program."""
    place = posixpath.relpath("relations.md", posixpath.dirname(page) or ".")
    return f" ([computed]({place}{anchor(program)}))" if anchor(program) else ""


def _count() -> tuple[int, int]:
    everything = chapters.chapters()
    own = sum(chapter.own for chapter in everything)
    return len(everything) - own, own
