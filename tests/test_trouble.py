"""What goes wrong is found: by its message, old wordings, numbers and words, in the box and in the site's search."""

import json
from pathlib import Path

import pytest
from playwright.sync_api import sync_playwright

from engine import chapters, trouble
from tests import browser

ASKED = json.loads(Path(__file__).with_name("troubleshooting.json").read_text(encoding="utf-8"))
"""What was asked for: by id, the messages that people paste."""


@pytest.fixture(scope="module")
def paste(address):
    """Return a function from what is pasted to the ids of the entries found, best first."""
    executable = browser.find()
    assert executable, browser.ADVICE
    with sync_playwright() as playwright:
        process = playwright.chromium.launch(executable_path=executable, args=browser.ARGUMENTS)
        tab = process.new_page()
        tab.goto(f"{address}troubleshooting/")

        def find(text: str) -> list[str]:
            tab.fill("#trouble", "")
            tab.wait_for_function("() => !document.querySelector('#trouble-found li')")
            tab.fill("#trouble", text)
            tab.wait_for_function("() => document.querySelector('#trouble-count').textContent")
            links = tab.eval_on_selector_all("#trouble-found a", "links => links.map(link => link.hash)")
            return [link.removeprefix("#") for link in links]

        yield find
        process.close()


def test_every_entry_asked_for_is_there():
    assert ASKED.keys() <= {entry.id for entry in trouble.entries()}


def test_messages_lead_to_their_entry(paste):
    """An entry whose wordings hold what was pasted is among the first three: some wordings belong to several."""
    pasted = {(entry.id, wording) for entry in trouble.entries() for wording in entry.wordings}
    pasted |= {(id, wording) for id, wordings in ASKED.items() for wording in wordings}
    owners = {wording: {id for id, other in pasted if other == wording} for _, wording in pasted}
    wrong = {}
    for wording, ids in sorted(owners.items()):
        found = paste(wording)[: 2 + len(ids)]
        if not ids <= set(found):
            wrong[wording] = (ids, found)
    assert not wrong


def test_the_last_line_of_a_traceback_counts(paste):
    traceback = """Traceback (most recent call last):
  File "train.py", line 31, in <module>
    loss = criterion(output, target)
  File "/usr/lib/python3/torch/nn/modules/loss.py", line 1385, in forward
    return F.cross_entropy(
IndexError: Target 37 is out of bounds."""
    assert paste(traceback)[0] == "ce-target-out-of-bounds"


@pytest.mark.parametrize("number", trouble.numbers(), ids=lambda number: f"{number.low} {number.entry}")
def test_numbers_have_an_entry(number):
    assert number.entry in {entry.id for entry in trouble.entries()}


def test_numbers_lead_to_their_entry(paste):
    wrong = {}
    for number in {number.low: number for number in trouble.numbers() if float(number.low)}.values():
        same = {other.entry for other in trouble.numbers() if abs(float(other.low) - float(number.low)) < 2e-4}
        for text in (number.low, f"loss stuck at {float(number.low):.3f}"):
            if not same & set(paste(text)[:3]):
                wrong[text] = (same, paste(text)[:3])
    assert not wrong


@pytest.mark.parametrize(
    ("words", "entry"),
    [
        ("0.693", "stuck-at-ln2"),
        ("1.4612", "softmax-before-ce"),
        ("8.3178", "infonce-scale"),
        ("my loss becomes nan after a few epochs", "nan"),
        ("validation loss goes up while accuracy improves", "val-loss-up-acc-up"),
        ("out of memory after some epochs because I sum the loss", "loss-accumulation-leak"),
    ],
)
def test_symptoms_lead_to_their_entry(paste, words, entry):
    found = paste(words)[:3]
    pages = {each.id: each.page.path.stem for each in trouble.entries()}
    assert entry in found or entry in {pages[id] for id in found}


def test_chapters_link_to_what_concerns_them():
    chapter = chapters.chapter("cross_entropy")
    concerned = trouble.of_chapter(chapter)
    assert len(concerned) > trouble.FEW
    assert [entry.rank for entry in concerned] == sorted(entry.rank for entry in concerned)


def test_programs_catch_what_their_entry_raises():
    raised = [each for each in trouble.entries() if "raises" in each.fields and each.fields.get("executed", True)]
    assert raised
    assert not [each.id for each in raised if each.fields["raises"] not in each.program.read_text(encoding="utf-8")]
