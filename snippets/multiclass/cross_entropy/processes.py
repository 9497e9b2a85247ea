import torch
from torch.nn import functional as F

model = torch.zeros(2, 2, requires_grad=True)  # a linear one
data = torch.tensor([[1.0, 0.0], [0.0, 1.0], [0.0, 1.0], [0.0, 1.0]])
target = torch.tensor([0, 0, 0, 0])
ranks = [slice(0, 1), slice(1, 4)]  # what each of two processes sees


def local(part, reduction):
    return F.cross_entropy(data[part] @ model, target[part], reduction=reduction)


def averaged(losses):  # the gradient after DistributedDataParallel's all-reduce
    return sum(torch.autograd.grad(loss, model)[0] for loss in losses) / len(ranks)


print(averaged([local(part, "mean") for part in ranks]))
#> tensor([[-0.2500,  0.2500],
#>         [-0.2500,  0.2500]])

count = 1 + 3  # an all_reduce of the local counts
print(averaged([local(part, "sum") * len(ranks) / count for part in ranks]))
#> tensor([[-0.1250,  0.1250],
#>         [-0.3750,  0.3750]])

whole = F.cross_entropy(data @ model, target)
print(torch.autograd.grad(whole, model)[0])
#> tensor([[-0.1250,  0.1250],
#>         [-0.3750,  0.3750]])
