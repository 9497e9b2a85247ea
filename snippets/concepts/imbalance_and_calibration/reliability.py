from itertools import pairwise

import matplotlib.pyplot as plt
import torch
from four_ways import thetas, truth, unseen

edges = torch.linspace(0, 1, 11, dtype=torch.float64)
for i, name in enumerate(["plain", "pos_weight 19", "undersampled", "focal"]):
    theta = thetas[name]
    p = (unseen @ theta[:2] + theta[2]).sigmoid()
    said, found = [], []
    for low, high in pairwise(edges.tolist()):
        inside = (p >= low) & (p < high)
        if inside.sum() >= 50:
            said.append(p[inside].mean())
            found.append(truth[inside].mean())
    plt.plot(said, found, "osv^"[i] + "-", markersize=5, label=name)

plt.plot([0, 1], [0, 1], color="C5", linestyle=":", label="honest")
plt.xlabel("probability the model says")
plt.ylabel("share of positives")
plt.legend()
plt.show()
