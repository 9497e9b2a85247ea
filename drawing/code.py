"""Source code as HTML, coloured by Pygments; a line of recorded output is its `Generic.Output`, class `go`."""

import functools
import hashlib
import html
from collections.abc import MutableMapping
from pathlib import Path

import pygments
from pygments.filter import simplefilter
from pygments.formatters import HtmlFormatter
from pygments.lexers import get_lexer_by_name
from pygments.token import Comment, Generic, Keyword, Name, Operator, Punctuation, Token, Whitespace
from pygments.util import ClassNotFound

ROOM = 45  # characters of the first line beside the button that copies the block, on a phone
PLAIN = {Keyword.Constant, Name, Operator, Punctuation, Whitespace}
"""Kinds of token that look like plain text, so that a span of their own would only weigh."""


class CodeError(ValueError):
    """Nobody knows this language."""


@functools.cache
def version() -> str:
    """Return a digest of Pygments and of this file: what is cached under another one is stale."""
    return hashlib.sha256(pygments.__version__.encode() + Path(__file__).read_bytes()).hexdigest()[:16]


def highlight(code: str, language: str, known: MutableMapping[str, str] | None = None) -> str:
    """Return code as a block that Material styles.

    Args:
        code: the text to show.
        language: a name that Pygments knows.
        known: blocks drawn before, looked up and added to.

    Raises:
        CodeError: Pygments does not know the language.
    """
    known = {} if known is None else known
    name = f"{language} {code}"
    if name not in known:
        try:
            lexer = get_lexer_by_name(language, stripnl=False)
        except ClassNotFound:
            raise CodeError(f"{language!r} is no language that Pygments knows") from None
        lexer.add_filter(_mark())
        spans = pygments.highlight(code, lexer, HtmlFormatter(nowrap=True))
        kind = f"language-{language} highlight" + " wide-start" * (len(code.partition("\n")[0]) > ROOM)
        known[name] = f'<div class="{kind}"><pre><span></span><code>{spans}</code></pre></div>'
    return known[name]


def plain(code: str) -> str:
    """Return code as a block without colours."""
    return f"<pre><code>{html.escape(code, quote=False)}\n</code></pre>"


@simplefilter
def _mark(self, lexer, stream, options):
    """Take the kind from tokens that look like plain text, and call recorded output what it is."""
    for kind, value in stream:
        if kind is Comment.Single and value.startswith("#>"):
            yield Generic.Output, value
        else:
            yield (Token.Text if kind in PLAIN else kind), value
