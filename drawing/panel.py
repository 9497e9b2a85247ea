"""Small charts of sampled curves as inline SVG: no library, no ids, no inline style; the page's CSS has the colours."""

import html
import math

WIDTH, HEIGHT = 320, 210
LEFT, RIGHT, TOP, BOTTOM = 40, 10, 22, 24  # room for the name, and for the numbers of the axes
EDGE = 2  # half a stroke
CUT = 2.5
"""How much of the highest curve is shown: as many times the height of the next."""


def draw(values: list[float], curves: list[list[float]], name: str, alt: str) -> str:
    """Return curves over common values as an SVG with its name in a corner and a text for a screen reader."""
    low, high = limits(curves)

    def across(x: float) -> float:
        return LEFT + (WIDTH - LEFT - RIGHT) * (x - values[0]) / (values[-1] - values[0])

    def down(y: float) -> float:
        return TOP + (HEIGHT - TOP - BOTTOM) * (high - y) / (high - low)

    parts = [f'<text class="name" x="{LEFT}" y="{TOP - 8}">{html.escape(name, quote=False)}</text>']
    for tick in ticks(values[0], values[-1], 5):
        x = f"{across(tick):.1f}"
        parts += [f'<path class="grid" d="M{x} {TOP}V{HEIGHT - BOTTOM}"/>']
        parts += [f'<text x="{x}" y="{HEIGHT - 8}" text-anchor="middle">{written(tick)}</text>']
    for tick in ticks(low, high, 4):
        y = down(tick)
        parts += [f'<path class="grid{"" if tick else " zero"}" d="M{LEFT} {y:.1f}H{WIDTH - RIGHT}"/>']
        parts += [f'<text x="{LEFT - 6}" y="{y + 4:.1f}" text-anchor="end">{written(tick)}</text>']
    size = f'width="{WIDTH - LEFT - RIGHT}" height="{HEIGHT - TOP - BOTTOM + 2 * EDGE}"'
    box = f"{LEFT} {TOP - EDGE} {WIDTH - LEFT - RIGHT} {HEIGHT - TOP - BOTTOM + 2 * EDGE}"
    parts.append(f'<svg x="{LEFT}" y="{TOP - EDGE}" {size} viewBox="{box}">')  # cuts off what lies outside
    for number, curve in enumerate(curves):
        points = " ".join(f"{across(x):.1f},{down(y):.1f}" for x, y in _needed(values, curve))
        parts.append(f'<polyline class="curve curve-{number + 1}" points="{points}"/>')
    says = html.escape(alt, quote=True)
    return f'<svg viewBox="0 0 {WIDTH} {HEIGHT}" role="img" aria-label="{says}">{"".join(parts)}</svg></svg>'


def swatch(number: int) -> str:
    """Return the stroke of a curve, counted from 0, as a small picture for a legend."""
    line = f'<path class="curve curve-{number + 1}" d="M0 5H28"/>'
    return f'<svg class="swatch" viewBox="0 0 28 10" aria-hidden="true">{line}</svg>'


def limits(curves: list[list[float]]) -> tuple[float, float]:
    """Return the lowest and highest number to show: all, but for a curve that would flatten the others."""
    low, high = min(0.0, -_reach([[-y for y in curve] for curve in curves])), _reach(curves)
    return (low, high) if high > low else (low - 1, high + 1)


def ticks(low: float, high: float, about: int) -> list[float]:
    """Return round numbers between two, about as many as asked for."""
    rough = (high - low) / about
    unit = 10 ** math.floor(math.log10(rough))
    step = unit * next(factor for factor in (1, 2, 5, 10) if factor * unit >= rough * 0.999)
    return [
        round(number * step, 10) for number in range(math.ceil(low / step - 1e-9), math.floor(high / step + 1e-9) + 1)
    ]


def written(number: float) -> str:
    """Return a number as an axis shows it, with a true minus sign."""
    return f"{number:g}".replace("-", "−")


def _reach(curves: list[list[float]]) -> float:
    highest = sorted((max(0.0, *curve) for curve in curves), reverse=True)
    if len(highest) > 1 and highest[1] > 0:
        return min(highest[0], CUT * highest[1])
    return highest[0]


def _needed(values: list[float], curve: list[float]) -> list[tuple[float, float]]:
    """Return the points of a curve without those in the middle of a straight line."""
    kept = [0]
    for number in range(1, len(values) - 1):
        if abs(curve[number + 1] - 2 * curve[number] + curve[number - 1]) > 1e-9:
            kept.append(number)
    return [(values[number], curve[number]) for number in [*kept, len(values) - 1]]
