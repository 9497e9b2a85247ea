"""Tables of error messages: a reader pastes one into the search, so each must be what a program of the page printed."""

import pytest

from engine.chapters import Page
from tests import selection

TABLES = [
    pytest.param(page, table, id=page.name)
    for page in selection.pages()
    for table in page.whole.tables
    if table.heading[0] == "Message"
]


@pytest.mark.parametrize(("page", "table"), TABLES)
def test_messages_were_printed(page: Page, table):
    lines = [line.strip() for path in page.programs for line in path.read_text(encoding="utf-8").splitlines()]
    printed = " ".join(line.removeprefix("#> ").strip() for line in lines if line.startswith("#> "))
    missing = [f"{page.path}:{line}: {row[0]}" for line, row in table.rows if row[0] not in printed]
    assert not missing, f"no program of the page prints these:\n{missing}"
