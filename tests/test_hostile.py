"""Whatever is thrown at a loss of our own, it gives the one documented answer; `tests/hostile.py` has the cells."""

import json

import pytest

from engine.evidence import HOSTILE
from tests import selection
from tests.custom import stems
from tests.hostile import losses, matrix


@pytest.mark.parametrize("stem", [chapter.stem for chapter in selection.chapters(own=True) if chapter.stem in stems()])
def test_every_cell_has_its_documented_answer(stem):
    count, wrong = 0, []
    for loss in losses(stem):
        cells, lines = matrix(loss)
        assert cells, f"no cells for {loss.name}"
        count, wrong = count + cells, wrong + lines
    assert not wrong, f"{len(wrong)} of {count} cells are wrong:\n" + "\n".join(wrong)
    recorded = json.loads(HOSTILE.read_text(encoding="utf-8")).get(stem)
    assert recorded == count, (
        f"{HOSTILE} says {recorded} cells for {stem}; to mend it: run `make refresh`, read the diff"
    )
