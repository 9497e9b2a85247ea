"""What other programs read: every loss as JSON, pages listed for language models, an inventory for Sphinx."""

import json
import math
import zlib
from collections.abc import Iterator
from typing import Any

from engine import catalogue, chapters, signatures
from engine.catalogue import pinned
from engine.chapters import FORMULA, Chapter
from engine.files import SITE, absolute, folder, version
from engine.paths import SNIPPETS
from engine.plain import plain
from engine.record import CAPABILITIES

TEXT = {"type": "string", "minLength": 1}
TEXTS = {"type": "array", "items": TEXT}


def _objects(**fields: dict) -> dict:
    return {"type": "array", "items": _object(fields, list(fields))}


def _object(fields: dict, required: list[str]) -> dict:
    return {"type": "object", "properties": fields, "required": required, "additionalProperties": False}


FIELDS: dict[str, tuple[dict, str]] = {
    "name": (TEXT, "its name: the place of its chapter, `regression/huber_loss`"),
    "title": (TEXT, "what links call it"),
    "family": (TEXT, "the label of its family"),
    "shipped": ({"type": "boolean"}, "whether PyTorch has it; if not, `files` has one to copy"),
    "calls": (_objects(name=TEXT, signature={"type": "string"}), "its modules and functions, with their parameters"),
    "verdict": (TEXT, "what it is and when to pick it"),
    "task": (TEXT, "what it is for"),
    "input": (TEXT, "shape, dtype and range of the input"),
    "target": (TEXT, "shape, dtype and range of the target"),
    "output": (TEXT, "what comes out, by `reduction`"),
    "mean": (TEXT, "what the mean divides by"),
    "range": (
        {"type": "array", "items": {"type": ["number", "string", "null"]}, "minItems": 2, "maxItems": 2},
        "least and greatest value of one sample's loss: numbers, expressions in the options, or null for no bound",
    ),
    "minimiser": (TEXT, "where it is least"),
    "gradient": (TEXT, "how large the gradient of one sample can become: a number, an expression, or words"),
    "formulas": (TEXTS, "the formulas that the chapter displays under Formula, as TeX"),
    "works": ({"type": "array", "items": {"enum": list(CAPABILITIES)}}, "what it works with, as measured"),
    "fails": ({"type": "array", "items": {"enum": list(CAPABILITIES)}}, "what it does not work with, as measured"),
    "tags": (TEXTS, "what it is like"),
    "names": (TEXTS, "what people call it"),
    "searched": (TEXTS, "what else people type who want it"),
    "instead": (_objects(loss=TEXT, when=TEXT), "which loss to choose instead, and if what"),
    "since": (TEXT, "the PyTorch version that brought it; only where it is shipped and the version known"),
    "changed": (_objects(version=TEXT, what=TEXT), "what later versions changed"),
    "relations": (
        _objects(words=TEXT, loss=TEXT, when=TEXT, program=TEXT),
        "how it is related to other losses, with the condition and the program that computes both sides",
    ),
    "papers": (TEXTS, "the numbers of the papers it cites, the primary one first"),
    "page": (TEXT, "the address of its chapter"),
    "files": ({"type": "object", "additionalProperties": TEXT}, "addresses of what to take along, by what it is"),
    "programs": (
        _objects(file=TEXT, version=TEXT),
        "the programs of its chapter: address, and the first digits of the SHA-256 of the file without its head",
    ),
}
"""By name: the schema of a field of a loss, and what it is."""

OPTIONAL = ("since", "changed")
TOLD = ("verdict", "task", "input", "target", "output", "mean", "minimiser")

SCHEMA = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "title": f"The losses of {SITE}",
    **_object(
        {
            "$schema": TEXT,
            "site": {"type": "string", "description": "the address of the site; empty where it has none"},
            "torch": {**TEXT, "description": "the version of PyTorch that everything ran with"},
            "licence": TEXT,
            "losses": {
                "type": "array",
                "items": _object(
                    {name: {**schema, "description": meaning} for name, (schema, meaning) in FIELDS.items()},
                    [name for name in FIELDS if name not in OPTIONAL],
                ),
            },
        },
        ["$schema", "site", "torch", "licence", "losses"],
    ),
}
"""What `losses.json` is, as JSON Schema."""


def losses(site: str) -> str:
    """Return every loss as JSON; addresses of files are relative to the site's first page.

    Raises:
        KeyError: a record lacks a field; the message names both.
    """
    whole = {
        "$schema": "losses.schema.json",
        "site": site,
        "torch": pinned("torch"),
        "licence": "Text: CC BY 4.0. Programs: MIT.",
        "losses": [_loss(chapter, site) for chapter in chapters.chapters()],
    }
    return _json(whole)


def schema() -> str:
    """Return the schema of `losses`."""
    return _json(SCHEMA)


def data_fields(page: str) -> str:
    """Return the fields of a loss in `losses.json`, a row each."""
    rows = [
        f"| `{name}` | {_kind(schema)}{', optional' if name in OPTIONAL else ''} | {meaning} |"
        for name, (schema, meaning) in FIELDS.items()
    ]
    return "\n".join(["| Field | Kind | What it is |", "|---|---|---|", *rows])


def pages(site: str) -> str:
    """Return the list of pages that language models look for as `llms.txt`: chapters by their Markdown files."""

    def row(title: str, place: str, says: str) -> str:
        return f"- [{title}]({absolute(place, site) if site else place}): {says}"

    parts = [
        f"# {SITE}",
        "> Every loss function of PyTorch and the ones people write themselves: formula, gradient, picture, "
        "parameters, pitfalls, and programs that the build has run.",
        "Each loss has one chapter, listed here as Markdown: formulas as TeX, programs whole. A line that begins with "
        f"`#>` is what the program printed with PyTorch {pinned('torch')} when the site was built. `losses.json` has "
        "the same losses as data.",
    ]
    for family in chapters.families():
        rows = [
            row(chapter.title, catalogue.files(chapter)["Markdown"], plain(chapter.front["verdict"], chapter, site))
            for chapter in family.chapters
        ]
        parts.append("\n".join([f"## {family.label}\n", *(" ".join(each.split()) for each in rows)]))
    named = {chapter.name for chapter in chapters.chapters()}
    others = [page for page in chapters.pages() if page.name not in named | {"index"}]
    rows = [row(page.heading, folder(page.name), page.front.get("description", "")) for page in others]
    return "\n\n".join([*parts, "\n".join(["## Other pages\n", *rows])]) + "\n"


def inventory() -> bytes:
    """Return the pages, and the functions and modules of our own files, as Sphinx's inventory, for intersphinx.

    A page is `std:doc` by its name, a chapter also `std:label` by its stem, a function `py:function` as `file.name`.
    """
    head = ["# Sphinx inventory version 2", f"# Project: {SITE}", f"# Version: {pinned('torch')}"]
    head.append("# The remainder of this file is compressed using zlib.")
    rows = [" ".join(map(str, entry)) for entry in _entries()]
    return "".join(f"{row}\n" for row in head).encode() + zlib.compress("".join(f"{row}\n" for row in rows).encode(), 9)


def _entries() -> Iterator[tuple[str, str, int, str, str]]:
    for page in chapters.pages():
        yield page.name, "std:doc", -1, folder(page.name) or "./", page.heading
    for chapter in chapters.chapters():
        yield chapter.stem, "std:label", -1, folder(chapter.name), chapter.title
        if chapter.own:
            source, place = signatures.of_file(chapter.implementation), f"{folder(chapter.name)}#file-{chapter.stem}"
            yield chapter.stem, "py:module", 0, place, "-"
            for kind, names in (("function", source.functions), ("class", source.classes)):
                yield from ((f"{chapter.stem}.{name}", f"py:{kind}", 1, place, "-") for name in names)


def _loss(chapter: Chapter, site: str) -> dict[str, Any]:
    if lacking := {*TOLD, "range", "gradient", "works", "tags", "names"} - chapter.front.keys():
        raise KeyError(f"the record of {chapter.name} has no {', '.join(sorted(lacking))}")
    front, section = chapter.front, chapter.sections["Formula"]
    told = {name: " ".join(plain(front[name], chapter, site).split()) for name in TOLD}
    optional = {name: front[name] for name in OPTIONAL if name in front}
    return {
        "name": chapter.name,
        "title": chapter.title,
        "family": chapters.page(f"{chapter.family}/index").front["label"],
        "shipped": not chapter.own,
        "calls": [{"name": name, "signature": signature} for name, signature in _calls(chapter).items()],
        **told,
        "range": [None if bound in (math.inf, -math.inf) else bound for bound in front["range"]],
        "gradient": str(front["gradient"]),
        "formulas": [match["display"].strip() for match in FORMULA.finditer(section.masked) if match["display"]],
        "works": front["works"],
        "fails": [name for name in CAPABILITIES if name not in front["works"]],
        "tags": front["tags"],
        "names": front["names"],
        "searched": front.get("searched", []),
        "instead": [each | {"when": plain(each["when"], chapter, site)} for each in front.get("instead", [])],
        **optional,
        "relations": [
            {"words": words, "loss": other, "when": plain(when, chapter, site), "program": f"{program}.py"}
            for words, other, when, program in catalogue.relations(chapter)
        ],
        "papers": chapter.papers,
        "page": folder(chapter.name),
        "files": catalogue.files(chapter),
        "programs": [
            {"file": path.relative_to(SNIPPETS).as_posix(), "version": version(path)}
            for path in dict.fromkeys(chapter.programs)
        ],
    }


def _calls(chapter: Chapter) -> dict[str, str]:
    """Return the signatures of a loss by the names that its chapter gives them."""
    if chapter.own:
        source = signatures.of_file(chapter.implementation)
        return source.functions | source.classes
    function = signatures.torch_function(chapter.stem)
    module = {f"nn.{chapter.module}": signatures.torch_module(chapter.module)}
    return module | ({f"F.{chapter.stem}": function} if function is not None else {})


def _kind(schema: dict) -> str:
    if schema.get("type") != "array":
        return {"string": "text", "boolean": "yes or no", "object": "texts by name"}[schema["type"]]
    if "maxItems" in schema:
        return f"list of {schema['maxItems']}"
    fields = schema["items"].get("properties")
    return f"list of {', '.join(f'`{name}`' for name in fields)}" if fields else "list of texts"


def _json(value: Any) -> str:
    return json.dumps(value, indent=1, ensure_ascii=False) + "\n"
