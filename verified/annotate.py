"""Where printed output stands in a snippet: as `#>` lines under the statement that printed it."""

import ast
import io
import tokenize
from collections.abc import Mapping

MARK = "#>"


def output_lines(source: str) -> set[int]:
    """Return the 1-based numbers of the lines that hold recorded output.

    Only comments count: a `#>` inside a string is part of the program.

    Raises:
        SyntaxError, tokenize.TokenError: `source` is not Python.
    """
    tokens = tokenize.generate_tokens(io.StringIO(source).readline)
    return {
        token.start[0] for token in tokens if token.type == tokenize.COMMENT and token.line.lstrip().startswith(MARK)
    }


def statements(source: str) -> dict[int, tuple[int, int]]:
    """Map every line of every simple statement to the statement's first and last line.

    Lines that belong only to the head of a compound statement (`for`, `if`, `with`, ...) are absent:
    what is printed while a head is evaluated has no line to stand under.
    """
    spans: dict[int, tuple[int, int]] = {}
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.stmt) and not hasattr(node, "body") and not hasattr(node, "cases"):
            span = (node.lineno, node.end_lineno)
            spans.update(dict.fromkeys(range(span[0], span[1] + 1), span))
    return spans


def annotate(source: str, printed: Mapping[int, str]) -> str:
    """Return `source` with its `#>` lines replaced by what was printed.

    A file is verified when this changes nothing.

    Args:
        source: a snippet's text, with or without `#>` lines.
        printed: the text each statement printed, by the statement's last line in `source`.
    """
    stale = output_lines(source)
    lines = source.removesuffix("\n").split("\n")
    first_line = {last: first for first, last in statements(source).values()}
    result = []
    for number, line in enumerate(lines, start=1):
        if number not in stale:
            result.append(line)
        if number in printed:
            start = lines[first_line[number] - 1]
            indent = start[: len(start) - len(start.lstrip())]
            result += [f"{indent}{MARK} {row}".rstrip() for row in printed[number].removesuffix("\n").split("\n")]
    return "\n".join(result) + "\n"


def recorded(source: str) -> dict[int, str]:
    """Return what the `#>` lines say was printed, in the form that `annotate` takes."""
    marked, lines = output_lines(source), source.split("\n")
    printed: dict[int, str] = {}
    for last in {last for _, last in statements(source).values()}:
        number = last + 1
        while number in marked:
            text = lines[number - 1].strip().removeprefix(MARK).removeprefix(" ")
            printed[last] = printed.get(last, "") + text + "\n"
            number += 1
    return printed
