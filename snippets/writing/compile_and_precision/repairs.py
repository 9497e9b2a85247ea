import torch


def branch(x):
    return torch.where(x.max() < 10, x.mean(), x.clamp(max=10).mean())


def mask(x):
    keep = x > 1
    return torch.where(keep, x, 0).sum() / keep.sum().clamp(min=1)


def scale(x):
    return x.mean() / x.detach().max()  # a tensor instead of a number


for loss in [branch, mask, scale]:
    compiled = torch.compile(loss, backend="eager", fullgraph=True)
    print(loss.__name__, compiled(torch.tensor([1.0, 2.0, 3.0])).item())
    #> branch 2.0
    #> mask 2.5
    #> scale 0.6666666865348816
