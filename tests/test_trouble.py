"""What goes wrong is found: by its message, old wordings, numbers and words, in the box and in the site's search."""

import json
from pathlib import Path

import pytest

from engine import chapters, trouble

ASKED = json.loads(Path(__file__).with_name("troubleshooting.json").read_text(encoding="utf-8"))
"""What was asked for: by id, the messages that people paste."""


FIND = """texts => texts.map(text => {
  const box = document.getElementById("trouble");
  box.value = text;
  box.dispatchEvent(new Event("change"));
  return [...document.querySelectorAll("#trouble-found a")].map(link => link.hash.slice(1));
})"""


@pytest.fixture(scope="module")
def tab(chrome, address):
    """The page of the box."""
    tab = chrome.new_page()
    tab.goto(f"{address}troubleshooting/")
    return tab


@pytest.fixture
def paste(tab):
    """Return a function from texts that are pasted to the ids of the entries found for each, best first."""
    return lambda *texts: dict(zip(texts, tab.evaluate(FIND, list(texts)), strict=True))


def test_typing_is_answered(tab):
    tab.fill("#trouble", "")
    tab.wait_for_function("() => !document.querySelector('#trouble-found li')")
    tab.fill("#trouble", "Target 10 is out of bounds.")
    tab.wait_for_function("() => document.querySelector('#trouble-found a')?.hash === '#ce-target-out-of-bounds'")
    assert "best first" in tab.text_content("#trouble-count")
    assert "q=Target" in tab.url


def test_every_entry_asked_for_is_there():
    assert ASKED.keys() <= {entry.id for entry in trouble.entries()}


def test_messages_lead_to_their_entry(paste):
    """An entry whose wordings hold what was pasted is among the first three: some wordings belong to several."""
    pasted = {(entry.id, wording) for entry in trouble.entries() for wording in entry.wordings}
    pasted |= {(id, wording) for id, wordings in ASKED.items() for wording in wordings}
    owners = {wording: {id for id, other in pasted if other == wording} for _, wording in pasted}
    wrong = {}
    for wording, found in paste(*sorted(owners)).items():
        ids = owners[wording]
        if not ids <= set(found[: 2 + len(ids)]):
            wrong[wording] = (ids, found)
    assert not wrong


def test_the_last_line_of_a_traceback_counts(paste):
    traceback = """Traceback (most recent call last):
  File "train.py", line 31, in <module>
    loss = criterion(output, target)
  File "/usr/lib/python3/torch/nn/modules/loss.py", line 1385, in forward
    return F.cross_entropy(
IndexError: Target 37 is out of bounds."""
    assert paste(traceback)[traceback][0] == "ce-target-out-of-bounds"


@pytest.mark.parametrize("number", trouble.numbers(), ids=lambda number: f"{number.low} {number.entry}")
def test_numbers_have_an_entry(number):
    assert number.entry in {entry.id for entry in trouble.entries()}


def test_numbers_lead_to_their_entry(paste):
    """Also rounded to three digits, which may be another number too: then to one of their entries."""
    rounded: dict[str, set[str]] = {}
    for number in trouble.numbers():
        for digits in (3, 4):
            rounded.setdefault(f"{float(number.low):.{digits}f}", set()).add(number.entry)
    typed = [text for text in rounded if float(text)]
    wrong = {}
    for form in ("{}", "loss stuck at {}"):
        for text, found in paste(*(form.format(text) for text in typed)).items():
            if not rounded[text.split()[-1]] & set(found[:3]):
                wrong[text] = found[:3]
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
    found = paste(words)[words][:3]
    pages = {each.id: each.page.path.stem for each in trouble.entries()}
    assert entry in found or entry in {pages[id] for id in found}


def test_chapters_link_to_what_concerns_them():
    chapter = chapters.chapter("cross_entropy")
    concerned = trouble.of_chapter(chapter)
    assert len(concerned) > trouble.FEW
    assert [entry.rank for entry in concerned] == sorted(entry.rank for entry in concerned)


def test_programs_catch_what_their_entry_raises():
    """A program names the exception it catches; a warning it has to collect."""
    raised = [each for each in trouble.entries() if "raises" in each.fields and each.fields.get("executed", True)]
    assert raised
    wrong = []
    for each in raised:
        name = each.fields["raises"]
        caught = "catch_warnings(record=True)" if name.endswith("Warning") else name
        wrong += [each.id] * (caught not in each.program.read_text(encoding="utf-8"))
    assert not wrong
