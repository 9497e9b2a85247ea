"""What is made from the records: heading and data sheet of a chapter, lists of losses, names to search for."""

import collections
import posixpath
import re
from collections.abc import Iterator

from markdown.extensions.toc import slugify

from engine import chapters, signatures, trouble
from engine.chapters import Chapter
from engine.paths import ROOT, SNIPPETS
from engine.record import CAPABILITIES, RELATIONS

FEW = 3
LIBRARIES = ("keras", "optax", "sklearn", "scipy", "kornia", "monai", "pml", "coral_pytorch")
DOCUMENTATION = "https://docs.pytorch.org/docs/{version}/generated/torch.nn.{name}.html"


def heading(page: str) -> str:
    """Return the heading of a chapter and its verdict, or of a family and its question."""
    this = chapters.page(page.removesuffix(".md"))
    lead = this.front["verdict"] if "verdict" in this.front else f"**{this.front['question']}**"
    return f"# {this.heading}\n\n{lead}"


def sheet(page: str) -> str:
    """Return the data sheet of a chapter: its record, its signatures, and how it is related to others."""
    chapter = chapters.chapter(page.removesuffix(".md"))
    front = chapter.front
    rows = _calls(chapter)
    rows += [(label, front[field]) for label, field in (("Task", "task"), ("Input", "input"), ("Target", "target"))]
    rows += [("Output", front["output"]), ("Mean divides by", front["mean"])]
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
        more = f"[{rest} more]({posixpath.relpath(f'{trouble.FOLDER}/index', chapter.family)}.md#{chapter.stem})"
        rows.append(("When it goes wrong", "<br>".join(shown + [more] * bool(rest))))
    if called := _distinct(chapter.title, front["names"]):
        rows.append(("Also called", ", ".join(called)))
    return "\n".join(["| Property | Value |", "|---|---|", *(f"| {label} | {value} |" for label, value in rows)])


def losses(page: str) -> str:
    """Return every loss: a table for each family."""
    parts = []
    for family in chapters.families():
        label = link(f"{family.name}/index", page, family.page.heading)
        parts += [f"## {label}\n", "| Loss | Call | What it is |", "|---|---|---|"]
        for chapter in family.chapters:
            call = f"`{chapter.front['module']}`" if chapter.module else "a file to copy"
            first = re.match(r".+?[.](?= [A-Z]|$)", _elsewhere(chapter, "verdict", page))
            parts.append(f"| {link(chapter.name, page)} | {call} | {first[0]} |")
        parts.append("")
    return "\n".join(parts)


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
        verdict, target = (_elsewhere(chapter, field, page) for field in ("verdict", "target"))
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


def torch_version() -> str:
    """Return the pinned PyTorch version as its documentation's addresses have it: `2.13`."""
    pins = (ROOT / "requirements.txt").read_text(encoding="utf-8")
    return re.search(r"^torch==(\d+\.\d+)", pins, re.MULTILINE)[1]


def _calls(chapter: Chapter) -> list[tuple[str, str]]:
    if chapter.module:
        module = f"`nn.{chapter.module}({signatures.torch_module(chapter.module)})`"
        signature = signatures.torch_function(chapter.stem)
        function = f"`F.{chapter.stem}({signature})`" if signature else "none"
        return [
            ("Module", f"[{module}]({_documentation(chapter.module)})"),
            ("Function", f"[{function}]({_documentation(f'functional.{chapter.stem}')})" if signature else function),
        ]
    source = signatures.of_file(chapter.implementation)
    modules = "<br>".join(f"`{name}({signature})`" for name, signature in source.classes.items())
    remark = f", {chapter.front['remark']}" if "remark" in chapter.front else ""
    file = chapter.implementation.relative_to(ROOT).as_posix()
    return [
        ("File", f"`{file}`, one file, torch only"),
        ("Function", "<br>".join(f"`{name}({signature})`" for name, signature in source.functions.items())),
        ("Module", f"{modules}{remark}" or "none"),
    ]


def _elsewhere(chapter: Chapter, field: str, page: str) -> str:
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


def _documentation(name: str) -> str:
    return DOCUMENTATION.format(version=torch_version(), name=name)


def _shown(program: str, page: str) -> str:
    """Return a link to the part of the page of relations that shows a program."""
    for section in chapters.page("relations").sections.values():
        for part in section.parts().values():
            if SNIPPETS / f"{program}.py" in part.programs:
                place = posixpath.relpath("relations.md", posixpath.dirname(page) or ".")
                return f" ([computed]({place}#{slugify(part.title, '-')}))"
    return ""


def _count() -> tuple[int, int]:
    everything = chapters.chapters()
    own = sum(chapter.own for chapter in everything)
    return len(everything) - own, own
