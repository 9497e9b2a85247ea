"""The record of a loss: what its chapter's front matter holds. Facts that a program can find out are not in it.

Required:
    title        the heading; what stands before a colon is what links say
    description  one line for search engines
    verdict      what it is and when to pick it: at most two sentences, the lead of the page
    order        its place in the family
    task         what it is for
    input        shape, dtype, range
    target       shape, dtype, range
    output       what comes out, by `reduction`
    mean         what the mean divides by
    range        least and greatest value of one sample's loss, by default options and for valid arguments: numbers
                 (.inf is no bound), or an expression in the function's options
    minimiser    where it is least: for many targets of one input the best prediction; else the best answer
    gradient     how large one sample's gradient can become with respect to an element of the input: a number or an
                 expression in the options, `bounded`, `unbounded` (without end, or past a million), or words
    works        what it works with: written by `make refresh`, which measures it
    names        abbreviations and synonyms; classes and functions, here and in other libraries, are found out
    tags         what it is like, of `TAGS`
Optional:
    module       the class in PyTorch, as `nn.HuberLoss`; a loss without it is one of our own, with a file to copy
    since        the PyTorch version that brought it
    changed      what later versions changed: a list of {version, what}
    searched     what else people type who want this page: misspellings, neighbouring words
    instead      when to choose another loss: a list of {loss: chapter, when: half a sentence that follows "if"}
    relations    a list of {equals | special_case_of | limit_of: other chapter, when: condition, how: the same in a word
                 or two for the map, program: its snippet, which the page of relations shows}
    remark       what the data sheet says behind the modules
A family's `index.md` has `label` (for menus), `order` and `question` (what its reader asks, in plain words).
"""

import difflib
from collections.abc import Callable

from engine import chapters, signatures
from engine.chapters import Chapter, Family, PageError
from engine.paths import SNIPPETS
from verified.problem import Problem

CAPABILITIES = (
    "bfloat16",
    "float16",
    "integers (forward pass)",
    "complex numbers",
    "double backward",
    "forward mode",
    "`torch.compile(fullgraph=True)`",
)
"""What `works` may name, in this order; tests/capabilities.py measures them."""

TAGS = {
    "robust": "a wild target counts no more than a bounded amount",
    "probabilistic": "a negative log-likelihood: its optimum is a probability or a distribution",
    "margin": "asks for a lead and is silent beyond it",
    "imbalance": "made for classes of unequal size",
    "noisy labels": "made for targets that are sometimes wrong",
    "dense": "used for every pixel or every anchor",
    "overlap": "measures shared area",
    "boxes": "for the corners of boxes",
    "pairs": "compares two inputs",
    "triplets": "compares three inputs, or two and a third drawn from the batch",
    "embedding": "shapes an embedding",
    "ordinal": "for classes with an order",
    "sequence": "for sequences",
    "large vocabulary": "for very many classes",
    "distribution": "for a target that is a distribution",
    "counts": "for counts",
    "relative": "on the error relative to the target",
    "generative": "for models that make samples",
    "preference": "for judgements that one is better than another",
}
"""What `tags` may name, and what each means."""

RELATIONS = {
    "equals": "equals",
    "special_case_of": "a special case of",
    "limit_of": "a limit of",
}
"""The kinds of relation, and how the data sheet says them."""

LONGEST_HOW = 20  # characters: more do not fit on a line of the map

_FIELDS: dict[str, type | tuple[type, ...]] = {
    "title": str,
    "description": str,
    "verdict": str,
    "order": (int, float),
    "task": str,
    "input": str,
    "target": str,
    "output": str,
    "mean": str,
    "range": list,
    "minimiser": str,
    "gradient": (str, int, float),
    "works": list,
    "names": list,
    "tags": list,
}
_OPTIONAL = {"module": str, "searched": list, "since": str, "changed": list, "remark": str}
_OPTIONAL |= {"instead": list, "relations": list}


def problems() -> list[Problem]:
    """Return every fault of every record: what is missing, unknown, of another type or points nowhere."""
    try:
        families = chapters.families()
    except PageError as error:
        return [Problem(error.path, error.line, str(error), error.remedy)]
    known = {chapter.name for family in families for chapter in family.chapters}
    found = [problem for family in families for problem in _family(family)]
    found += _twice([chapter for family in families for chapter in family.chapters])
    return found + [
        problem for family in families for chapter in family.chapters for problem in _chapter(chapter, known)
    ]


def _family(family: Family) -> list[Problem]:
    lacking = [field for field in ("label", "question") if not family.page.front.get(field)]
    return [
        Problem(
            family.page.path,
            1,
            f"the record of the family has no `{field}`",
            "add it; engine/record.py says what it is.",
        )
        for field in lacking
    ]


def _twice(chapters: list[Chapter]) -> list[Problem]:
    """Return the chapters that have another one's title, or its place in the family."""
    found, taken = [], {}
    for chapter in chapters:
        for field, value in (("title", chapter.title), ("order", (chapter.family, chapter.order))):
            other = taken.setdefault((field, value), chapter)
            if other is not chapter:
                reason = f"`{field}` is {chapter.front.get(field)!r}, as in {other.name}"
                found.append(Problem(chapter.path, chapter.field_line(field), reason, "give each its own."))
    return found


def _chapter(chapter: Chapter, known: set[str]) -> list[Problem]:
    front, found = chapter.front, []

    def say(field: str, reason: str, remedy: str) -> None:
        found.append(Problem(chapter.path, chapter.field_line(field), reason, remedy))

    for field in _FIELDS:
        if field not in front:
            say(field, f"the record has no `{field}`", "add it; engine/record.py says what it is.")
    for field, value in front.items():
        kind = (_FIELDS | _OPTIONAL).get(field)
        if kind is None:
            near = difflib.get_close_matches(field, [*_FIELDS, *_OPTIONAL], n=1)
            say(field, f"the record has an unknown field `{field}`", f"name it {near[0]}." if near else "remove it.")
        elif not isinstance(value, kind):
            say(field, f"`{field}` is {value!r}, which is {type(value).__name__}", "engine/record.py says what it is.")
    _check_names(chapter, say)
    for other in front.get("instead") or []:
        _check_instead(other, known, say)
    if isinstance(front.get("range"), list) and len(front["range"]) != 2:
        say("range", f"`range` is {front['range']!r}", "give the least value and the greatest.")
    for relation in front.get("relations") or []:
        _check_relation(relation, known, say)
    return found


def _check_names(chapter: Chapter, say: Callable[[str, str, str], None]) -> None:
    for field in ("names", "tags"):
        if chapter.front.get(field) == []:
            say(field, f"`{field}` is empty", "name at least one; engine/record.py says what they are.")
    for field, allowed in (("tags", TAGS), ("works", CAPABILITIES)):
        for name in chapter.front.get(field) or []:
            if name not in allowed:
                say(field, f"`{field}` names {name!r}, which is unknown", f"name some of {', '.join(allowed)}.")
    if chapter.module:
        try:
            signatures.torch_module(chapter.module)
        except KeyError:
            say(
                "module",
                f"PyTorch has no loss `{chapter.front['module']}`",
                "mend it, or remove it for our own.",
            )
    elif not chapter.implementation.exists():
        file = chapter.implementation.relative_to(SNIPPETS.parent)
        say("title", f"a loss of our own needs its file, {file}", "write it, or name PyTorch's `module`.")


def _check_instead(other: dict, known: set[str], say: Callable[[str, str, str], None]) -> None:
    if set(other) != {"loss", "when"}:
        say("instead", f"a loss to choose instead is {other!r}", "give loss, a chapter, and when, half a sentence.")
    elif other["loss"] not in known:
        near = difflib.get_close_matches(other["loss"], known, n=1) or ["a chapter"]
        say("instead", f"`instead` names {other['loss']!r}, which is no chapter", f"name {near[0]}.")


def _check_relation(relation: dict, known: set[str], say: Callable[[str, str, str], None]) -> None:
    kinds = [kind for kind in RELATIONS if kind in relation]
    if len(kinds) != 1 or not {"when", "how", "program"} <= set(relation):
        say("relations", f"a relation is {relation!r}", f"give one of {', '.join(RELATIONS)}, and when, how, program.")
    elif len(relation["how"]) > LONGEST_HOW:
        say("relations", f"`how` is {relation['how']!r}, too long for the map", f"say it in {LONGEST_HOW} characters.")
    elif relation[kinds[0]] not in known:
        near = difflib.get_close_matches(relation[kinds[0]], known, n=1) or ["a chapter"]
        say("relations", f"a relation names {relation[kinds[0]]!r}, which is no chapter", f"name {near[0]}.")
    elif not (SNIPPETS / f"{relation['program']}.py").exists():
        say("relations", f"a relation names the program {relation['program']!r}, which does not exist", "write it.")
