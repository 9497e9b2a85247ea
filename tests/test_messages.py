"""Tables of error messages: a reader pastes one into the search, so each must be what a program of the page printed."""

import re

import pytest

from tests.chapters import Page, pages

TABLE = re.compile(r"^\| Message \|.*\n\|[-| ]+\|\n((?:\|.*\n)+)", re.MULTILINE)
WITH_TABLE = [page for page in pages() if TABLE.search(page.text)]


@pytest.mark.parametrize("page", WITH_TABLE, ids=lambda page: page.name)
def test_messages_were_printed(page: Page):
    lines = [line.strip() for path in page.snippets for line in path.read_text(encoding="utf-8").splitlines()]
    printed = " ".join(line.removeprefix("#> ").strip() for line in lines if line.startswith("#> "))
    rows = [row for table in TABLE.findall(page.text) for row in table.splitlines()]
    messages = [row.removeprefix("| ").split(" | ")[0] for row in rows]
    missing = [message for message in messages if message not in printed]
    assert not missing, f"{page.path}: no program of the page prints {missing}"
