import matplotlib.pyplot as plt

T, blank = 5, "–"
figure, panels = plt.subplots(1, 2)

for panel, text in zip(panels, ["ab", "aa"], strict=True):
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
    useful = {(T - 1, len(row) - 1), (T - 1, len(row) - 2)}  # and end in the last
    for start, end in reversed(edges):
        if end in useful:
            useful.add(start)
            color = "C1" if end[1] - start[1] == 2 else "C0"
            panel.plot(*zip(start, end, strict=True), color=color)
    for t in range(T):
        for s in range(len(row)):
            on = (t, s) in useful
            face, alpha = ("C0", 1) if on else ("none", 0.4)
            panel.plot(t, s, "o", color="C0", markerfacecolor=face, alpha=alpha)
    panel.set(title=f'target "{text}"', xlabel="frame", xticks=range(T))
    panel.set(yticks=range(len(row)), yticklabels=row)
    panel.set_xticklabels([str(t + 1) for t in range(T)])
    panel.invert_yaxis()

plt.show()
