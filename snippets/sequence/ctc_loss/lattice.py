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
        for start, end in edges:
            color = "C1" if end[1] - start[1] == 2 else "C0"
            panel.plot(*zip(start, end, strict=True), color=color)
        for t in range(T):
            for s in range(len(row)):
                face, alpha = ("C0", 1) if (t, s) in nodes else ("none", 0.4)
                panel.plot(t, s, "C0o", markerfacecolor=face, alpha=alpha)
        panel.set(title=f'target "{text}"', xlabel="frame", xlim=(-0.4, 7.4))
        panel.set_xticks(range(8), range(1, 9))
        panel.set_yticks(range(len(row)), row)
        panel.set_ylim(len(row) - 0.6, -0.4)
    plt.show()
