"""The selection guide: one data file, `docs/choose/guide.yml`, read as a chooser and as tables."""

import posixpath
from dataclasses import dataclass
from pathlib import Path

import yaml

from engine import chapters
from engine.catalogue import link
from engine.paths import DOCS, SNIPPETS

DATA = DOCS / "choose" / "guide.yml"


class GuideError(ValueError):
    """The data file lacks something; the message says what and where."""


@dataclass(frozen=True)
class Answer:
    """One row: what is special about the data, the loss to use, and why.

    `loss` and `instead` are chapters, as `regression/huber_loss`; `given` makes the tensors that `code` uses.
    """

    id: str
    when: str
    loss: str
    why: str
    instead: str
    code: str
    given: str = ""


@dataclass(frozen=True)
class Targets:
    """One way to give the right answers, and the answers that fit it."""

    id: str
    targets: str
    given: str
    answers: list[Answer]


@dataclass(frozen=True)
class Task:
    """What somebody predicts, and the question that comes next."""

    id: str
    predict: str
    question: str
    targets: list[Targets]


def read(file: Path = DATA) -> list[Task]:
    """Read the data file.

    Raises:
        GuideError: a field is missing or unknown, or an id occurs twice.
    """
    tasks = [
        _make(Task, task, targets=[_targets(group) for group in task.get("targets", [])])
        for task in yaml.safe_load(file.read_text(encoding="utf-8"))
    ]
    ids = [node.id for task in tasks for node in [task, *task.targets, *(a for t in task.targets for a in t.answers)]]
    if twice := {name for name in ids if ids.count(name) > 1}:
        raise GuideError(f"these ids occur twice: {', '.join(sorted(twice))}")
    return tasks


def answers(tasks: list[Task] | None = None) -> list[Answer]:
    """Return every answer, in order."""
    return [answer for task in tasks or read() for group in task.targets for answer in group.answers]


def chooser(page: str) -> str:
    """Return the questions as nested lists of links; a script on the page (`choose/index.md`) asks one at a time."""
    lists = []
    for task in read():
        groups = []
        for group in task.targets:
            leaves = [_item(answer.id, answer.when, _leaf(answer, page)) for answer in group.answers]
            groups.append(_item(group.id, group.targets, _question("What is special about the data?", leaves)))
        lists.append(_item(task.id, task.predict, _question(task.question, groups)))
    return f'<div class="atlas-chooser" markdown="block">\n\n{_question("What do you predict?", lists)}\n\n</div>'


def tables(page: str) -> str:
    """Return one table for each task."""
    parts = []
    for task in read():
        parts += [f"### {task.predict[0].upper()}{task.predict[1:]} {{ #table-{task.id} }}\n"]
        parts += ["| Targets and data | Use | Why this and not that | Runner-up |", "|---|---|---|---|"]
        for group in task.targets:
            for answer in group.answers:
                cells = [f"{group.targets}: {answer.when}", link(answer.loss, page), answer.why]
                parts.append(f"| {' | '.join(cells)} | {link(answer.instead, page)} |")
        parts.append("")
    return "\n".join(parts)


def _targets(group: dict) -> Targets:
    rows = [_make(Answer, {"given": group.get("given", "")} | row) for row in group.get("answers", [])]
    return _make(Targets, group, answers=rows)


def _make(kind, fields: dict, **more):
    try:
        return kind(**fields | more)
    except TypeError as error:
        raise GuideError(f"{DATA.name}: {fields.get('id', 'an entry without id')}: {error}") from None


def _item(name: str, text: str, body: str) -> str:
    return f'<li id="{name}" markdown="block">\n\n[{text}](#{name}){{ .atlas-choice }}\n\n{body}\n\n</li>'


def _question(question: str, items: list[str]) -> str:
    lines = "\n".join(items)
    return f'{question}\n{{ .atlas-question }}\n\n<ul markdown="block">\n\n{lines}\n\n</ul>'


def _leaf(answer: Answer, page: str) -> str:
    why = f"Use **{link(answer.loss, page)}**: {answer.why}."
    if (SNIPPETS / answer.loss / f"{Path(answer.loss).name}.py").exists():
        why += f" It is one file to copy, `{Path(answer.loss).name}.py`, shown whole in its chapter."
    curves = "".join(_curve(name, page) for name in (answer.loss, answer.instead))
    curves = f'<div class="atlas-curves">{curves}</div>'
    return f"{why}\n\n```python\n{answer.code}\n```\n\nRunner-up: {link(answer.instead, page)}.\n\n{curves}"


def _curve(name: str, page: str) -> str:
    """Return a place for the picture of a loss, which the page's script fetches for the answer that is shown."""
    chapter = {each.name: each for each in chapters.chapters()}.get(name)
    if chapter is None:  # a concept may be the runner-up
        return ""
    drawn = chapter.picture.with_suffix(".svg").relative_to(SNIPPETS).as_posix()
    address = posixpath.relpath(drawn, posixpath.dirname(page) or ".")
    return f'<figure data-figure="{address}"><figcaption>{chapter.title}</figcaption></figure>'
