import torch
from torch.nn import functional as F

input = torch.tensor([[2.0, 0.5, -1.0, 0.0]], dtype=torch.float64)
target = torch.tensor([0])
noise = 0.2  # one label in five is replaced by a class drawn from all four
share = (1 - noise) * F.one_hot(target, 4)[0].double() + noise / 4


def expected(alpha):  # the loss over all labels that the noise may produce
    each = F.cross_entropy(
        input.expand(4, 4), torch.arange(4), reduction="none", label_smoothing=alpha
    )
    return (share * each).sum()


def clean(alpha):
    return F.cross_entropy(input, target, label_smoothing=alpha)


print(f"noise 0.2, no smoothing   {expected(0.0):.4f}, smoothing 0.2  {clean(0.2):.4f}")
#> noise 0.2, no smoothing   0.6673, smoothing 0.2  0.6673
print(
    f"noise 0.2, smoothing 0.1  {expected(0.1):.4f}, smoothing 0.28 {clean(0.28):.4f}"
)
#> noise 0.2, smoothing 0.1  0.7973, smoothing 0.28 0.7973

# Smoothing backwards: unbiased under the noise, and no longer bounded below.
q = (F.one_hot(torch.arange(4), 4) - noise / 4) / (1 - noise)
each = F.cross_entropy(input.expand(4, 4), q.double(), reduction="none")
print([round(value, 4) for value in q[0].tolist()])
#> [1.1875, -0.0625, -0.0625, -0.0625]
back = (share * each).sum()
print(f"noise 0.2, smoothed back  {back:.4f}, no smoothing   {clean(0.0):.4f}")
#> noise 0.2, smoothed back  0.3423, no smoothing   0.3423
