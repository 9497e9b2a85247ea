from math import nan

import matplotlib.pyplot as plt

blank = "–"


def paths(text, T):
    """Return the rows of the lattice, and the nodes and edges on a complete path."""
    row = [blank]
    for label in text:
        row += [label, blank]
    steps = {s: [s, s - 1] for s in range(len(row))}
    for s in range(3, len(row), 2):
        if row[s] != row[s - 2]:
            steps[s].append(s - 2)
    forward = {(0, 0), (0, 1)}  # start in the first blank or the first label
    edges = []
    for t in range(1, T):
        for s in range(len(row)):
            sources = [(t - 1, r) for r in steps[s]]
            edges += [(source, (t, s)) for source in sources if source in forward]
        forward |= {end for _, end in edges}
    nodes = {(T - 1, len(row) - 1), (T - 1, len(row) - 2)} & forward
    kept = []
    for start, end in reversed(edges):
        if end in nodes:
            nodes.add(start)
            kept.append((start, end))
    return row, nodes, kept


for T in [2, 3, 4, 5, 6, 7, 8]:
    figure, panels = plt.subplots(1, 2, num=f"T = {T} frames")
    for panel, text in zip(panels, ["ab", "aa"], strict=True):
        row, nodes, edges = paths(text, T)
        for color, rise in [("C0", (0, 1)), ("C1", (2,))]:  # stay, step; jump
            line = []  # from node to node, with a gap after each edge
            for start, end in edges:
                line += [start, end, (nan, nan)] if end[1] - start[1] in rise else []
            panel.plot(*zip(*line, strict=True), color) if line else None
        for on, style in [(True, "C0o"), (False, "C3.")]:
            grid = [(t, s) for t in range(T) for s in range(len(row))]
            shown = [node for node in grid if (node in nodes) == on]
            panel.plot(*zip(*shown, strict=True), style) if shown else None
        panel.set(title=f'target "{text}"', xlabel="frame", xlim=(-0.4, 7.4))
        panel.set_xticks(range(8), range(1, 9))
        panel.set_yticks(range(len(row)), row)
        panel.set_ylim(len(row) - 0.6, -0.4)
    plt.show()
