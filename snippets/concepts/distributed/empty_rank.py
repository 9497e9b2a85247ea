import torch
from torch.nn import functional as F

logits = torch.tensor([[2.0, 0.0], [0.0, 1.0]], requires_grad=True)
ranks = [torch.tensor([0, 0]), torch.tensor([-100, -100])]  # the second: padding only
count = sum((target != -100).sum() for target in ranks)  # an all_reduce


def report(name, losses):
    mean = sum(losses) / len(ranks)  # what DistributedDataParallel does to gradients
    (gradient,) = torch.autograd.grad(mean, logits)
    print(f"{name:6} loss {mean:.4f}  gradient {gradient.norm():.4f}")
    #> mean   loss nan  gradient 0.2619
    #> sum    loss 0.7201  gradient 0.5238


report("mean", [F.cross_entropy(logits, target) for target in ranks])
sums = [F.cross_entropy(logits, target, reduction="sum") for target in ranks]
report("sum", [total * len(ranks) / count for total in sums])
