"""Figures keep what Matplotlib drew: colours become variables where they are colours, and nothing else changes."""

import io
import re
from xml.etree import ElementTree

import matplotlib
import matplotlib.pyplot as plt
import pytest

from drawing import svg
from engine.paths import DOCS


@pytest.fixture
def drawn():
    """Return a function that draws by a callable of one axes, and returns the figure's SVG, parsed."""
    with matplotlib.rc_context():
        matplotlib.use("svg")
        svg.apply_style("test")

        def draw(paint, prefix: str = "") -> ElementTree.Element:
            figure, axes = plt.subplots()
            paint(axes)
            figure.savefig(buffer := io.StringIO(), format="svg")
            plt.close(figure)
            return ElementTree.fromstring(re.sub(r' xmlns="[^"]*"', "", svg.compact(buffer.getvalue(), prefix)))

        yield draw


def values(root: ElementTree.Element, name: str) -> set[str]:
    return {element.get(name) for element in root.iter() if name in element.attrib}


def test_opacity_and_line_widths_are_exact(drawn):
    root = drawn(lambda axes: axes.fill_between([0, 1], [0, 1], alpha=0.25, linewidth=0.75, edgecolor="C0"))
    assert values(root, "fill-opacity") == {"0.25"}
    assert "0.75" in values(root, "stroke-width")


def test_a_colour_in_a_label_stays_text(drawn):
    root = drawn(lambda axes: axes.set_title(f"{svg.CYCLE[0]} is 1.25"))
    assert f"{svg.CYCLE[0]} is 1.25" in {text.text for text in root.iter("text")}


def test_colours_are_variables_and_styles_are_attributes(drawn):
    root = drawn(lambda axes: axes.plot([0, 1], [0, 1]))
    assert f"var(--fig-1, {svg.CYCLE[0]})" in values(root, "stroke")
    assert values(root, "style") == set()
    assert all(text.get("fill") == f"var(--fig-ink, {svg.INK})" for text in root.iter("text"))


def test_text_keeps_a_colour_of_its_own(drawn):
    root = drawn(lambda axes: axes.text(0.5, 0.5, "mine", color="C1"))
    assert [text.get("fill") for text in root.iter("text") if text.text == "mine"] == [f"var(--fig-2, {svg.CYCLE[1]})"]


def test_mathematics_in_text_keeps_its_colour(drawn):
    root = drawn(lambda axes: axes.text(0.5, 0.5, r"$\delta_1$", color="C1"))
    (group,) = [group for group in root.iter("g") if any("δ" in (part.text or "") for part in group.iter())]
    assert {part.get("fill") for part in group.iter() if "fill" in part.attrib} == {f"var(--fig-2, {svg.CYCLE[1]})"}


def test_many_markers_are_one_path(drawn):
    root = drawn(lambda axes: axes.scatter(range(50), [0.5] * 50, alpha=0.5))
    (path,) = [path for path in root.iter("path") if "marker-mid" in path.attrib]
    assert path.get("d").count(" ") == 50
    (marker,) = [each for each in root.iter("marker") if f"url(#{each.get('id')})" == path.get("marker-mid")]
    assert marker[0].get("fill-opacity") == "0.5"


def test_points_on_a_line_go_and_corners_stay():
    assert svg._shorter("M 0 0 \nL 1 1 \nL 2 2 \nL 3 1 \nz\n", 1) == "M0 0L2 2L3 1z"
    assert svg._shorter("M 0 0 L 2 0 L 1 0", 1) == "M0 0L2 0L1 0", "there and back is no line"
    assert svg._shorter("M 0 0 L 0.01 0.02", 1) == "M0 0L0 0", "a dot is drawn"
    assert svg._shorter("M 0.06 -0.04", 1) == "M0.1 0"


def test_ids_begin_with_the_prefix_and_lead_somewhere(drawn):
    root = drawn(lambda axes: axes.plot(range(20), range(20), "o-"), prefix="lab3-")
    ids = values(root, "id")
    assert ids
    assert all(name.startswith("lab3-") for name in ids)
    used = {value[1:] for value in values(root, "href")}
    used |= {match for each in root.iter() for match in re.findall(r"url\(#([^)]+)\)", " ".join(each.attrib.values()))}
    assert used <= ids


def test_the_site_knows_the_colours_of_figures():
    """In its light scheme the stylesheet has the colours that a figure has by itself; the paper is the page's."""
    file = DOCS / "assets" / "atlas.css"
    rules = re.findall(r"(--fig-\w+): (#\w{6});", file.read_text(encoding="utf-8"))
    light = dict(reversed(rules))  # the first rule of each name
    assert "--fig-paper" in light
    drawn = {name: colour for colour, name in svg.VARIABLES.items() if name != "--fig-paper"}
    assert drawn == {name: light[name] for name in drawn}, f"{file} has other colours"


def test_words_of_an_alt_text_are_text():
    root = ElementTree.fromstring(svg.framed("<svg />", 'so "x" < 1 & y > 2'))
    assert root[0].get("aria-label") == 'so "x" < 1 & y > 2'
    assert root[0].get("role") == "img"
