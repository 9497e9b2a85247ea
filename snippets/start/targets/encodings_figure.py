import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

index = torch.tensor([0, 2, 1, 2])
one_hot = F.one_hot(index, 3)
tags = torch.tensor([[1, 0, 1], [0, 0, 1], [1, 1, 1], [0, 0, 0]])
index_column = index[:, None]
pictures = {
    "class index\nshape (4)": index_column,
    "the same, one-hot\nshape (4, 3)": one_hot,
    "tags, any number\nshape (4, 3)": tags,
}
figure, panels = plt.subplots(1, 3, figsize=(6.2, 2.8), width_ratios=[1, 3, 3])
for axes, (title, table) in zip(panels, pictures.items(), strict=True):
    for row in range(4):
        for column, number in enumerate(table[row].tolist()):
            axes.text(column, row, number, ha="center", va="center")
            if number and table is not index_column:
                axes.plot(column, row, "s", color="C0", alpha=0.3, markersize=22)
    axes.set_title(title, fontsize=9)
    axes.set(xlim=(-0.5, table.shape[1] - 0.5), ylim=(3.5, -0.5), xticks=[])
    axes.set_yticks(range(4), [f"sample {row}" for row in range(4)])
    axes.grid(visible=False)
for axes in panels[1:]:
    axes.set_yticks([])
plt.show()
