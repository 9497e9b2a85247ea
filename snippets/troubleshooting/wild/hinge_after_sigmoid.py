import torch


def loss(real, fake, score):
    return ((1 - score(real)).relu() + (1 + score(fake)).relu()).item()


real, fake = torch.tensor(20.0), torch.tensor(-20.0)  # it is certain
print(f"wrong {loss(real, fake, torch.sigmoid):.4f}")
#> wrong 1.0000
print(f"right {loss(real, fake, torch.clone):.4f}")
#> right 0.0000
# The test: a discriminator that separates them costs nothing
assert loss(real, fake, torch.clone) == 0 < loss(real, fake, torch.sigmoid)
