"""What other PyTorch versions print: every difference is explained and stands on its page."""

import re

import pytest
import yaml
from markdown import Markdown

from engine import versions
from engine.markdown import AtlasExtension
from engine.paths import SNIPPETS
from engine.site import Site

KINDS = {
    "gradient at a bound",
    "chunk policy",
    "message",
    "fixed bug",
    "version number",
    "noise",
    "not there yet",
}


def test_stored_files_name_programs_that_exist():
    files = versions.measured()
    assert len(files) >= 2
    for file in files:
        assert file["build"].startswith(file["version"])
        assert len(file["differs"]) <= file["programs"]
        assert not [name for name in file["differs"] if not (SNIPPETS / name).is_file()]


def test_every_drift_is_explained():
    assert not [(drift.version, drift.program) for drift in versions.drifts() if not drift.why]


def test_every_explanation_is_of_a_drift():
    there = {(drift.program, drift.version) for drift in versions.drifts()}
    for program, notes in yaml.safe_load(versions.EXPLAINED.read_text(encoding="utf-8")).items():
        for note in notes:
            assert note["kind"] in KINDS
            assert {(program, version) for version in note["versions"]} <= there


def test_the_other_output_stands_below_the_program():
    name = "binary/hinge_loss/at_the_margin.py"
    made = Markdown(extensions=[AtlasExtension(Site())]).convert(f'```python\n--8<-- "{name}"\n```')
    assert "In PyTorch 2.14.1 and 2.15.0: another output" in made
    block, _, note = made.partition("<details")
    assert "0 in 2.14.1" not in block
    assert re.search(r"clamp\s+0\.0", re.sub(r"<[^>]+>", "", note))


def test_a_program_that_prints_the_same_has_no_note():
    assert versions.note([], str) == ""


@pytest.mark.parametrize("name", ["2.14", "newest", "2.14.1+cpu"])
def test_a_name_that_is_no_version_is_refused(name, tmp_path):
    with pytest.raises(versions.VersionError, match=r"no version: write it as 2\.14\.1"):
        versions.measure(name, tmp_path)


def test_a_program_that_does_not_exist_is_refused(tmp_path):
    with pytest.raises(versions.VersionError, match=r"no program 'no/such\.py'"):
        versions.measure("2.14.1", tmp_path, ["no/such"])
