import torch
from torch.nn import functional as F

x = torch.tensor([[0.5, 2.0], [1.5, -1.0], [0.0, 1.0], [-2.0, 0.5], [1.0, 1.0]])
target = torch.tensor([0, 1, 1, 0, -100])  # the last one is padding
batches = [(x[:3], target[:3]), (x[3:], target[3:])]  # 3 targets, then 1


def gradient(loss_of_micro_batch):
    w = torch.tensor([1.0, 1.0], requires_grad=True)
    for inputs, targets in batches:
        loss_of_micro_batch(inputs * w, targets).backward()  # gradients add up
    return [round(value, 4) for value in w.grad.tolist()]


count = (target != -100).sum()  # of all micro-batches, before the first backward()


def mean_over_batches(input, target):
    return F.cross_entropy(input, target) / len(batches)


def sum_over_targets(input, target):
    return F.cross_entropy(input, target, reduction="sum") / count


w = torch.tensor([1.0, 1.0], requires_grad=True)
F.cross_entropy(x * w, target).backward()
print("one batch              ", [round(value, 4) for value in w.grad.tolist()])
#> one batch               [0.7064, 0.6881]
print("mean, not divided      ", gradient(F.cross_entropy))
#> mean, not divided       [2.1741, 1.2255]
print("mean / 2 micro-batches ", gradient(mean_over_batches))
#> mean / 2 micro-batches  [1.087, 0.6128]
print("sum / all targets      ", gradient(sum_over_targets))
#> sum / all targets       [0.7064, 0.6881]
