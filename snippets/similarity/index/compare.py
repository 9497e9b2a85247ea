import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

figure, (left, right) = plt.subplots(1, 2)
ones = torch.ones(201)

distance = torch.linspace(0, 2, 201)
anchor, positive = torch.zeros(201, 1), torch.full((201, 1), 0.5)
alike = F.hinge_embedding_loss(distance, ones, reduction="none")
unlike = F.hinge_embedding_loss(distance, -ones, reduction="none")
triplet = F.triplet_margin_loss(anchor, positive, distance[:, None], reduction="none")
left.plot(distance, alike, label="hinge, y = 1")
left.plot(distance, unlike, label="hinge, y = −1")
left.plot(distance, triplet, "--", label="triplet, positive at 0.5")
left.set(title="loss over a distance", xlabel="distance", xticks=[0, 1, 2], ylim=(0, 3))
left.legend(loc="upper left")

angle = torch.linspace(0, torch.pi, 201)
first = torch.stack([angle.cos(), angle.sin()], dim=1)
second = torch.tensor([[1.0, 0.0]]).expand(201, 2)
for y, name in [(1, "cosine, y = 1"), (-1, "cosine, y = −1")]:
    loss = F.cosine_embedding_loss(first, second, y * ones, reduction="none")
    right.plot(angle.cos(), loss, label=name)
right.set(title="loss over a cosine", xlabel="cosine", xticks=[-1, 0, 1], ylim=(0, 3))
right.legend(loc="upper left")
plt.show()
