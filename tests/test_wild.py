"""The register of losses that were wrong: entries, their programs, their links, and what the check finds."""

import collections

import pytest

from engine import catalogue, chapters, wild

FAULTS = wild.faults()


def test_there_are_enough_and_each_once():
    counts = collections.Counter(fault.id for fault in FAULTS)
    assert len(FAULTS) >= 40
    assert max(counts.values()) == 1


def test_nothing_is_missing():
    found = "\n".join(map(str, wild.problems()))
    assert not found, found


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.id)
def test_program_prints_two_numbers_and_tests_them(fault):
    wrong, right = map(fault.number, wild.KINDS)
    assert wrong
    assert right
    assert wrong != right
    assert "assert " in fault.program.read_text(encoding="utf-8").partition(wild.TEST)[2]


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.id)
def test_threads_are_issues_or_pull_requests(fault):
    for url in fault.fields["where"]:
        assert url.startswith("https://github.com/")
        assert url.split("/")[5] in {"issues", "pull"}
    if not fault.fields["where"]:
        assert "read in version" in fault.fields["state"]


def test_chapters_link_to_what_concerns_them():
    for chapter in chapters.chapters():
        found = dict(catalogue.sheet_rows(chapter, chapter.source)).get("Wrong in the wild")
        concerned = [fault for fault in FAULTS if chapter.stem in fault.fields["losses"]]
        assert bool(found) == bool(concerned)
        if found:
            assert found.count("](") == min(len(concerned), wild.FEW)
            assert concerned[0].link(chapter.source, concerned[0].short) in found


def test_overview_has_every_entry_of_the_page_or_all():
    for page in {fault.page.source for fault in FAULTS}:
        here = [fault for fault in FAULTS if fault.page.source == page]
        assert wild.wild_overview(page).count("\n") == len(here) + 1
    assert wild.wild_overview("troubleshooting/wild.md").count("\n") == len(FAULTS) + 1


@pytest.mark.parametrize(
    ("field", "value", "reason"),
    [
        ("state", None, "has no `state`"),
        ("where", "https://github.com", "`where` of"),
        ("losses", ["crossentropy"], "is no loss"),
        ("wehre", [], "unknown field `wehre`"),
    ],
)
def test_a_faulty_record_is_found(field, value, reason):
    fault = FAULTS[0]
    fields = (
        fault.fields | {field: value} if value is not None else {k: v for k, v in fault.fields.items() if k != field}
    )
    assert any(reason in found for found, _ in wild.of_record(fault.id, fields))
