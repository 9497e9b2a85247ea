"""The look of the site's figures, and an SVG that can stand inline on a page in both colour schemes.

A snippet draws with plain Matplotlib and calls `plt.show()`. The engine sets `STYLE` before the snippet runs and
turns each figure into an SVG whose ink is made of CSS variables: `--fig-ink` for text and axes, `--fig-grid`,
`--fig-paper`, and `--fig-1` to `--fig-6` for the colour cycle. `docs/assets/atlas.css` gives each a value for the
light and the dark scheme; the fallback inside the SVG is what a reader sees who opens the file by itself.
"""

import html
import io
import re

INK, GRID, PAPER = "#20262e", "#d5d9df", "#fefefe"
CYCLE = ["#1864ab", "#c2410c", "#2b7a3d", "#862e9c", "#a8730a", "#0b7285"]

SHORTEST_ALT = 40  # characters: less does not say what to see

VARIABLES = {INK: "--fig-ink", GRID: "--fig-grid", PAPER: "--fig-paper"} | {
    colour: f"--fig-{number}" for number, colour in enumerate(CYCLE, start=1)
}

STYLE = {
    "figure.figsize": (5.8, 3.2),
    "figure.constrained_layout.use": True,
    "figure.facecolor": "none",
    "axes.facecolor": "none",
    "axes.edgecolor": INK,
    "axes.labelcolor": INK,
    "axes.titlecolor": INK,
    "axes.titlesize": "medium",
    "axes.linewidth": 0.8,
    "axes.grid": True,
    "axes.axisbelow": True,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "grid.color": GRID,
    "grid.linewidth": 0.6,
    "text.color": INK,
    "xtick.color": INK,
    "ytick.color": INK,
    "lines.linewidth": 1.8,
    "lines.color": CYCLE[0],
    "patch.edgecolor": INK,
    "legend.frameon": False,
    "legend.fontsize": "medium",
    "boxplot.flierprops.color": INK,
    "image.cmap": "cividis",
    "svg.fonttype": "none",
    "font.size": 10.0,
}


def apply_style(salt: str) -> None:
    """Set Matplotlib's defaults for a snippet; `salt` makes element ids unique to it and the same every time."""
    import matplotlib
    from matplotlib import cycler

    matplotlib.rcParams.update(STYLE)
    matplotlib.rcParams["axes.prop_cycle"] = cycler(color=CYCLE)
    matplotlib.rcParams["svg.hashsalt"] = salt


def matplotlibrc(salt: str) -> str:
    """Return the style as a Matplotlib settings file, for programs that the engine does not start itself."""
    rows = {name: ", ".join(map(str, value)) if isinstance(value, tuple) else value for name, value in STYLE.items()}
    rows |= {"axes.prop_cycle": f"cycler(color={CYCLE})", "svg.hashsalt": salt}
    return "".join(f'{name}: "{value}"\n' for name, value in rows.items())


def to_svg(figure) -> str:
    """Return a Matplotlib figure as a compact SVG element for inlining: no date, no fixed size, CSS ink."""
    buffer = io.StringIO()
    figure.savefig(buffer, format="svg", metadata={"Date": None, "Creator": None})
    return compact(buffer.getvalue())


def framed(svg: str, alt: str) -> str:
    """Return an SVG as a figure that says what to see."""
    svg = svg.replace("<svg ", f'<svg role="img" aria-label="{html.escape(alt)}" ', 1)
    return f'<figure class="atlas-figure" data-search-exclude="true">{svg}</figure>'


def compact(svg: str) -> str:
    """Return an SVG that Matplotlib wrote in the site's style, made ready for inlining."""
    svg = svg[svg.index("<svg") :]
    svg = re.sub(r"<metadata>.*?</metadata>", "", svg, flags=re.DOTALL)
    svg = re.sub(r'<style type="text/css">.*?</style>', "", svg, flags=re.DOTALL)
    svg = re.sub(r'<g id="[^"]*"', "<g", svg)
    svg = svg.replace("xlink:href", "href")
    svg = re.sub(r"font-family: [^;\"]*", "font-family: inherit", svg)
    svg = re.sub(r'<path d="[^"]*" style="fill: none"/>', "", svg)
    svg = re.sub(r'<svg [^>]*viewBox="([^"]+)"[^>]*>', _opening_tag, svg, count=1)
    svg = re.sub(r"#[0-9a-f]{6}\b", lambda hit: _ink(hit.group()), svg)
    svg = re.sub(r"(<(?:text|tspan)\b(?:(?!style=)[^>])*?style=\")(?![^\"]*fill:)", rf"\1fill: {_ink(INK)}; ", svg)
    svg = re.sub(r"(\d\.\d)\d+(?=[^<>]*>)", r"\1", svg)  # coordinates only: a tenth of a unit is below a pixel
    svg = re.sub(r"\s*\n\s*", " ", svg)
    return svg.replace("> <", "><").strip()


def _opening_tag(match: re.Match) -> str:
    width = float(match[1].split()[2])
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{match[1]}" width="{width:g}pt" '
        'style="font-family: system-ui, sans-serif; stroke-linejoin: round">'
    )


def _ink(colour: str) -> str:
    return f"var({VARIABLES[colour]}, {colour})" if colour in VARIABLES else colour
