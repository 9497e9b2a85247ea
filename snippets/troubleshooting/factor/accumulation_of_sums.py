import torch

x = torch.tensor([1.0, 2.0, 3.0, 4.0])


def gradient(parts, divisor):
    weight = torch.tensor(0.0, requires_grad=True)
    for part in x.chunk(parts):
        ((weight * part - 1).square().sum() / divisor).backward()
    return weight.grad.item()


for parts in [1, 2, 4]:
    # Repair: divide by the number of samples
    print(parts, gradient(parts, parts), "repaired", gradient(parts, len(x)))
    #> 1 -20.0 repaired -5.0
    #> 2 -10.0 repaired -5.0
    #> 4 -5.0 repaired -5.0
