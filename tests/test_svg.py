"""Figures keep what Matplotlib drew: colours become variables where they are colours, and nothing else changes."""

import io
import json
import math
import re
from xml.etree import ElementTree

import matplotlib
import matplotlib.pyplot as plt
import pytest
from lxml import html

from drawing import figure, film, svg
from engine.paths import DOCS


@pytest.fixture
def drawn():
    """Return a function that draws by a callable of one axes, and returns the figure's SVG, parsed."""
    with matplotlib.rc_context():
        matplotlib.use("svg")
        svg.apply_style("test")

        def draw(paint) -> ElementTree.Element:
            figure, axes = plt.subplots()
            paint(axes)
            figure.savefig(buffer := io.StringIO(), format="svg")
            plt.close(figure)
            return ElementTree.fromstring(re.sub(r' xmlns="[^"]*"', "", svg.compact(buffer.getvalue())))

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
    assert root.get("fill") == f"var(--fig-ink, {svg.INK})"
    assert not any("fill" in text.attrib for text in root.iter("text")), "text has the figure's ink"


def test_text_keeps_a_colour_of_its_own(drawn):
    root = drawn(lambda axes: axes.text(0.5, 0.5, "mine", color="C1"))
    assert [text.get("fill") for text in root.iter("text") if text.text == "mine"] == [f"var(--fig-2, {svg.CYCLE[1]})"]


def test_mathematics_in_text_keeps_its_colour(drawn):
    root = drawn(lambda axes: axes.text(0.5, 0.5, r"$\delta_1$", color="C1"))
    (group,) = [group for group in root.iter("g") if any("δ" in (part.text or "") for part in group.iter())]
    assert {part.get("fill") for part in group.iter() if "fill" in part.attrib} == {f"var(--fig-2, {svg.CYCLE[1]})"}


def test_an_exponent_is_no_small_type(drawn):
    root = drawn(lambda axes: (axes.set_yscale("log"), axes.set_ylim(1e-3, 1e2)))
    assert {"10⁻³", "10²"} <= {text.text for text in root.iter("text")}
    assert values(root, "font-size") == {"10px"}


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


def test_ids_begin_with_the_prefix_and_lead_somewhere(shot):
    root = parsed(svg.prefixed(shot(lambda left, right: left.plot(range(20), range(20), "o-")), "lab3-"))
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
    root = ElementTree.fromstring(figure.framed("<svg />", 'so "x" < 1 & y > 2. And more.'))
    assert root[0].get("aria-label") == 'so "x" < 1 & y > 2. And more.'
    assert root[0].get("role") == "img"
    assert root[1].text == 'so "x" < 1 & y > 2.'


@pytest.fixture
def shot():
    """Return a function that draws two panels by a callable of both axes, as a program's figure is drawn."""
    with matplotlib.rc_context():
        matplotlib.use("svg")
        svg.apply_style("test")

        def draw(paint, name: str | None = None) -> str:
            shown, panels = plt.subplots(1, 2, num=name)
            paint(*panels)
            for axes in panels:
                axes.set(xlim=(0, 1), ylim=(0, 2), title="panel")
            drawn = svg.to_svg(shown)
            plt.close(shown)
            return drawn

        yield draw


def parsed(text: str) -> ElementTree.Element:
    return ElementTree.fromstring(text.replace(' xmlns="http://www.w3.org/2000/svg"', "", 1))


def test_panels_side_by_side_are_cut_apart(shot):
    root = parsed(shot(lambda left, right: right.text(0.5, 1, "only here")))
    left, right = root.findall("svg")
    assert "only here" in {text.text for text in right.iter("text")}
    assert "only here" not in {text.text for text in left.iter("text")}
    (_, _, width, _), (edge, *_) = (map(float, panel.get("viewBox").split()) for panel in (left, right))
    assert edge == width
    for text in right.iter("text"):
        assert float(text.get("x")) > edge


def test_a_panel_keeps_its_numbers_beside_one_of_a_fixed_aspect(shot):
    _, right = parsed(shot(lambda left, right: left.set_aspect(0.45))).findall("svg")
    edge = float(right.get("viewBox").split()[0])
    numbers = [text for text in right.iter("text") if text.get("text-anchor") == "end"]
    assert numbers
    assert all(float(text.get("x")) - 5 * len(text.text) > edge + 2 for text in numbers)


def test_a_panel_says_the_numbers_that_it_shares(shot):
    root = parsed(shot(lambda left, right: right.sharey(left) or right.tick_params(labelleft=False)))
    for panel in root.findall("svg"):
        assert {"1.25", "1.75"} <= {text.text for text in panel.iter("text")}


def test_a_panel_that_shares_a_scale_of_colours_is_not_cut_from_it(shot):
    def paint(left, right):
        left.figure.colorbar(right.imshow([[0, 1]]), ax=[left, right], orientation="horizontal")

    assert parsed(shot(paint)).findall("svg") == []


def test_a_line_keeps_the_points_that_draw_it():
    wave = [(at / 10, 50 * math.sin(at / 300)) for at in range(3000)]
    path = "M" + "L".join(f"{x} {y} " for x, y in wave)
    kept = [tuple(map(float, point.split())) for point in svg._shorter(path, 2)[1:].split("L")]
    assert len(kept) < 120
    for x, y in wave:
        right = next(at for at, point in enumerate(kept) if point[0] >= x)
        (ax, ay), (bx, by) = kept[max(right - 1, 0)], kept[max(right, 1)]
        assert abs(ay + (by - ay) * (x - ax) / (bx - ax) - y) < 2 * svg.NEAR


def test_what_frames_share_stands_once_and_the_middle_one_is_shown(shot):
    frames = [
        shot(lambda left, right, power=power: left.plot([0, 0.5, 1], [0, 0.5**power, 1]), f"δ = {power}")
        for power in (1, 2, 3)
    ]
    root = parsed(film.film(frames))
    assert json.loads(root.get("data-stops")) == ["δ = 1", "δ = 2", "δ = 3"]
    (group,) = [group for group in root.iter("g") if group.get("class") == film.MOVES]
    assert [child.get("display") for child in group] == ["none", None, "none"]
    assert len({child.get("d") for child in group}) == 3
    assert group.get("stroke") == f"var(--fig-1, {svg.CYCLE[0]})"
    assert len(film.film(frames)) < len(frames[0]) + 1000, "the axes are there once"
    assert parsed(film.still(film.film(frames))).find(".//g/path").get("d") == group[1].get("d")
    assert "display" not in film.still(film.film(frames))
    ids = [each.get("id") for each in root.iter() if "id" in each.attrib]
    assert len(ids) == len(set(ids))


def test_frames_may_differ_in_what_they_hold(shot):
    def paint(count):
        return lambda left, right: [left.text(0.5, at, f"word {at}") for at in range(count)]

    root = parsed(film.film([shot(paint(count), f"n = {count}") for count in (0, 1, 2)]))
    (group,) = [group for group in root.iter("g") if group.get("class") == film.MOVES]
    assert [len(child.findall("text")) for child in group] == [0, 1, 2]


def test_frames_of_another_size_are_no_film(shot):
    first = shot(lambda *panels: None, "a")
    second = shot(lambda left, right: left.figure.set_size_inches(5, 5), "b")
    with pytest.raises(film.FilmError, match="panels differ"):
        film.film([first, second])
    with pytest.raises(film.FilmError, match="a name"):
        film.film([first, first])
    assert "data-name" not in film.film([first]), "a single figure needs no name"


def test_a_figure_that_moves_has_a_slider_that_says_its_stop(shot):
    frames = [shot(lambda left, right, at=at: left.plot([0, at]), f"δ = {at}") for at in (1, 2, 3)]
    root = html.fragment_fromstring(figure.framed(film.film(frames), "What there is to see."))
    slider = root.find(".//input")
    assert slider.get("aria-label") == "δ"
    assert slider.get("aria-valuetext") == "δ = 2"
    assert (slider.get("value"), slider.get("max")) == ("1", "2")
