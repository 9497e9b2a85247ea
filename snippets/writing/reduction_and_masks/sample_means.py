import torch


def per_sample(loss):
    """Mean over everything but the batch: the unit is the sample, whatever its size."""
    return loss.flatten(1).mean(1)


loss = torch.tensor([[[1.0, 1.0], [1.0, 1.0]], [[2.0, 2.0], [2.0, 6.0]]])  # (N, H, W)
each = per_sample(loss)
print(each, each.mean().item(), loss.mean().item())
#> tensor([1., 3.]) 2.0 2.0

weight = torch.tensor([1.0, 3.0])  # one for each sample: (N), not (N, H, W)
print(((weight * each).sum() / weight.sum()).item())
#> 2.5
print((weight * loss).mean().item())  # broadcast along the last axis instead
#> 4.5
