import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

step = torch.linspace(-3, 3, 301)
zero, one = torch.zeros(301), torch.ones(301)
figure, (left, right) = plt.subplots(1, 2)


def losses(better, worse):  # grades 1 and 0
    hinge = F.margin_ranking_loss(better, worse, one, margin=1.0, reduction="none")
    return {
        "pairwise hinge": hinge,
        "pairwise logistic": F.softplus(worse - better),
        "pointwise square": (better - 1) ** 2 + worse**2,
    }


for name, loss in losses(0.5 + step / 2, 0.5 - step / 2).items():
    left.plot(step, loss, label=name)
for loss in losses(1 + step, 0 + step).values():
    right.plot(step, loss)

left.set(title="scores move apart", xlabel="better − worse", ylim=(-0.2, 5))
right.set(title="both scores move", xlabel="shift of both", ylim=(-0.2, 5))
left.legend()
plt.show()
