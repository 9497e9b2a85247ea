"""A chapter's first screen and what it leads to, as Markdown; `test_browser.py` looks at it drawn."""

import json
import re

import pytest

from drawing import glance
from engine import catalogue, chapters, mentions, screen, versions
from engine.markdown import Markdown, makeExtension
from engine.paths import SNIPPETS

SVG = '<svg viewBox="0 0 40 30"><path d="M0 0"/></svg>'
PANELS = '<svg viewBox="0 0 80 30"><svg viewBox="0 0 40 30"/><svg viewBox="40 0 40 30"/></svg>'


def test_the_first_screen_says_what_to_choose_instead():
    shown = screen.first_screen("regression/huber_loss.md")
    assert "- [L1 loss](l1_loss.md) if the median is wanted" in shown
    assert f"Ran on PyTorch {catalogue.pinned('torch')}" in shown


def test_traits_are_links_and_stand_once():
    shown = screen.heading("imbalance/focal_loss.md")
    assert "[one file to copy: `focal_loss.py`](#by-hand)" in shown
    assert "[dense](../traits.md#dense)" in shown
    assert shown.count("[imbalance]") == 1


def test_every_trait_has_its_losses():
    shown = screen.traits("traits.md")
    for chapter in chapters.chapters():
        assert shown.count(f"({chapter.name}.md)") >= len(chapter.front["tags"])


@pytest.mark.parametrize("chapter", chapters.chapters(), ids=lambda chapter: chapter.name)
def test_every_chapter_leads_on(chapter):
    """To another loss, and to a page of another kind that says something about it."""
    assert chapter.front["instead"]
    shown = mentions.see_also(chapter.source)
    assert any(f"**{kind}:**" in shown for kind in mentions.KINDS.values())


def test_what_leads_to_a_chapter_is_ranked():
    """Its own comparison comes before a table that names every loss."""
    shown = mentions.see_also("regression/huber_loss.md")
    assert "[MSE, L1, Smooth L1 and Huber](../compare/l1_mse_smooth_l1.md" in shown
    assert shown.index("Loss, metric, objective") < shown.index("Logits and probabilities")


def test_versions_are_compared_by_what_ran_there(tmp_path, monkeypatch):
    """A program that changed since, as `units.py` here, says nothing of a version."""
    monkeypatch.setattr(versions, "DATA", tmp_path)
    delta, by_hand, units = (f"regression/huber_loss/{name}.py" for name in ("delta", "by_hand", "units"))
    ran = {name: versions.digest(SNIPPETS / name) for name in (delta, by_hand)} | {units: "another"}
    for version, differs in (("2.14.1", {}), ("2.15.0", {delta: {}})):
        (tmp_path / f"{version}.json").write_text(json.dumps({"version": version, "differs": differs, "ran": ran}))
    programs = [SNIPPETS / name for name in (delta, by_hand, units)]
    assert versions.compared(programs) == [("2.14.1", 2, 0), ("2.15.0", 2, 1)]


def test_links_to_a_repository_need_one(monkeypatch):
    assert "report a fault" not in screen.first_screen("regression/huber_loss.md")
    monkeypatch.setattr(catalogue.settings, "repository", "https://github.com/someone/atlas")
    shown = screen.first_screen("regression/huber_loss.md")
    assert "(https://github.com/someone/atlas/blob/HEAD/docs/regression/huber_loss.md)" in shown
    assert "(https://github.com/someone/atlas/issues/new?title=Huber%20loss)" in shown


def test_a_small_picture_refers_to_each_panel():
    assert glance.glance(SVG, "curve").count("<use ") == 1
    assert 'href="#curve-0"' in glance.glance(SVG, "curve")
    small, large = glance.glance(PANELS, "curve"), glance.named(PANELS, "curve")
    for number in (1, 2):
        assert f'href="#curve-{number}"' in small
        assert f'id="curve-{number}"' in large


def test_code_in_tables_may_break_between_words_only():
    made = Markdown(extensions=["tables", makeExtension()]).convert("| a |\n|---|\n| `F.log_softmax(x, dim=0.5)` |")
    code = re.search("<code>.*</code>", made)[0]
    assert re.split(r"<wbr ?/?>(?:</wbr>)?", code) == ["<code>F.", "log_", "softmax(", "x, dim=", "0.5)</code>"]
    assert "<wbr" not in Markdown(extensions=[makeExtension()]).convert("`log_softmax`")
