"""What is made from the records says it from both sides, and its links lead on from wherever they stand."""

import re

import pytest

from engine import atlas, catalogue, chapters, signatures
from engine.paths import DOCS

RELATED = [
    pytest.param(chapter, relation, id=f"{chapter.stem}-{number}")
    for chapter in chapters.chapters()
    for number, relation in enumerate(chapter.front.get("relations", []))
]


@pytest.mark.parametrize(("chapter", "relation"), RELATED)
def test_a_relation_stands_in_both_chapters(chapter, relation):
    kind = next(kind for kind in catalogue.RELATIONS if kind in relation)
    other = chapters.chapter(relation[kind])
    shown = (relation["when"], relation["program"])
    assert (relation[kind], *shown) in [found[1:] for found in catalogue.relations(chapter)]
    assert (chapter.name, *shown) in [found[1:] for found in catalogue.relations(other)]


@pytest.mark.parametrize("page", ["losses.md", "regression/index.md"])
def test_links_lead_on(page):
    made = atlas.losses(page) if page == "losses.md" else catalogue.family(page)
    links = re.findall(r"\]\((?!\w+:)([^)#]+\.md)", made)
    assert links
    assert [link for link in links if not ((DOCS / page).parent / link).is_file()] == []


def test_names_are_those_of_class_function_and_other_libraries():
    names = catalogue.names(chapters.chapter("huber_loss"))
    assert {"nn.HuberLoss", "F.huber_loss", "Huber", "hubber loss"} <= set(names)
    names = catalogue.names(chapters.chapter("focal_loss"))
    assert {"focal_loss", "BinaryFocalLoss", "binary_focal_loss_with_logits"} <= set(names)
    assert len(names) == len(set(names))


def test_signatures_are_taken_apart():
    assert signatures.names("input, target, delta=1.0, reduction='mean'") == ["input", "target", "delta", "reduction"]
    assert signatures.options("input, target, delta=1.0, reduction='mean'") == {"delta", "reduction"}
    assert signatures.options("input") == signatures.options("") == set()
