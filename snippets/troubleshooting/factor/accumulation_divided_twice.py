import torch

x = torch.tensor([1.0, 2.0, 3.0, 4.0])
STEPS = 4


def trainer(loss_of):  # divides for you
    weight = torch.tensor(0.0, requires_grad=True)
    for part in x.chunk(STEPS):
        (loss_of(weight, part) / STEPS).backward()
    return weight.grad.item()


def divided(weight, part):
    return (weight * part - 1).square().mean() / STEPS


def plain(weight, part):
    return (weight * part - 1).square().mean()


print("divided twice", trainer(divided))
#> divided twice -1.25
print("divided once ", trainer(plain))  # Repair
#> divided once  -5.0
