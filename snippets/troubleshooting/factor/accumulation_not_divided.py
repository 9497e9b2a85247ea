import torch

x = torch.tensor([1.0, 2.0, 3.0, 4.0])


def gradient(divisor, parts=4):
    weight = torch.tensor(0.0, requires_grad=True)
    for part in x.chunk(parts):
        loss = (weight * part - 1).square().mean()
        (loss / divisor).backward()
    return weight.grad.item()


print("one batch  ", gradient(1, parts=1))
#> one batch   -5.0
print("not divided", gradient(1))
#> not divided -20.0

# Repair
print("divided    ", gradient(4))
#> divided     -5.0
