import torch
from torch.nn import functional as F

torch.manual_seed(0)
target = torch.arange(40) % 2
input = torch.randn(40, 3, dtype=torch.float64) + 0.7 * (2 * target[:, None] - 1)


def train(outputs, lr, weight_decay, optimiser=torch.optim.SGD):
    weight = torch.zeros(3, outputs, dtype=torch.float64, requires_grad=True)
    step = optimiser([weight], lr=lr, weight_decay=weight_decay)
    for _ in range(50):
        step.zero_grad()
        logits = input @ weight
        if outputs == 2:
            loss = F.cross_entropy(logits, target)
        else:
            loss = F.binary_cross_entropy_with_logits(logits[:, 0], target.double())
        loss.backward()
        step.step()
    difference = weight[:, 1] - weight[:, 0] if outputs == 2 else weight[:, 0]
    return [round(value, 4) for value in difference.tolist()]


print("two logits, lr 0.1, decay 0.10  ", train(2, 0.1, 0.10))
#> two logits, lr 0.1, decay 0.10   [0.946, 0.5809, 1.0768]
print("one logit,  lr 0.1, decay 0.10  ", train(1, 0.1, 0.10))
#> one logit,  lr 0.1, decay 0.10   [0.714, 0.4111, 0.7886]
print("one logit,  lr 0.2, decay 0.05  ", train(1, 0.2, 0.05))
#> one logit,  lr 0.2, decay 0.05   [0.946, 0.5809, 1.0768]
adam = torch.optim.Adam
print("two logits, Adam, lr 0.1        ", train(2, 0.1, 0.0, adam))
#> two logits, Adam, lr 0.1         [2.7612, 3.0003, 3.2461]
print("one logit,  Adam, lr 0.2        ", train(1, 0.2, 0.0, adam))
#> one logit,  Adam, lr 0.2         [2.7612, 3.0003, 3.2461]
