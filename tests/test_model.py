"""The model of a page finds each thing on its line, and nothing in fences that is not there."""

from engine.chapters import Page, cells, code
from engine.paths import DOCS

TEXT = r"""---
title: 'Page: one'
---

Text \(a\).

## One {#first}

### Part

```python
--8<-- "regression/huber_loss/delta.py"
```

````text
## No heading
| no | table |
\(no formula\)
<!-- engine: sheet -->
````

| Symbol | Meaning |
|---|---|
| \(x\) | a \| b |

<!-- engine: chooser -->

## Two

```figure
regression/huber_loss/curve.py
What there
is to see.
```

\[
y
\]
"""
PAGE = Page(DOCS / "regression" / "page.md", TEXT)


def line(text: str) -> int:
    return TEXT[: TEXT.index(text)].count("\n") + 1


def test_sections_and_parts():
    assert {name: section.line for name, section in PAGE.sections.items()} == {
        "One": line("## One") + 1,
        "Two": line("## Two") + 1,
    }
    assert list(PAGE.sections["One"].parts()) == ["Part"]
    assert PAGE.heading == "Page: one"
    assert PAGE.field_line("title") == 2


def test_tables():
    (table,) = PAGE.sections["One"].tables
    assert table.line == line("| Symbol")
    assert table.rows == [(line(r"| \(x\)"), [r"\(x\)", r"a \| b"])]
    assert cells("| a | | `x \\| y` |") == ["a", "", r"`x \| y`"]
    assert code(r"`x \| y`") == "x | y"


def test_blocks_programs_and_figures():
    assert [(block.line, block.language) for block in PAGE.blocks] == [
        (line("```python"), "python"),
        (line("````text"), "text"),
        (line("```figure"), "figure"),
    ]
    assert [path.name for path in PAGE.programs] == ["delta.py", "curve.py"]
    (figure,) = PAGE.figures
    assert (figure.line, figure.program.name, figure.alt) == (line("```figure"), "curve.py", "What there is to see.")


def test_formulas_and_what_is_generated():
    assert [(formula.line, formula.tex.strip(), formula.display) for formula in PAGE.formulas] == [
        (line(r"Text \(a\)"), "a", False),
        (line(r"| \(x\)"), "x", False),
        (line("\\[\n"), "y", True),
    ]
    assert PAGE.generated == [(line("<!-- engine: chooser"), "chooser")]
