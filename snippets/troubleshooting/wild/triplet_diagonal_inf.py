import torch

similarity = torch.tensor([[1.0, 0.7], [0.6, 1.0]])
positive = torch.tensor([0.4, 0.3])  # distance to the positive


def loss(hidden):
    negative = 1 - similarity.clone().fill_diagonal_(hidden)
    return (positive - negative.max(1).values + 0.5).relu().mean().item()


print(f"wrong {loss(-torch.inf):.4f}")
#> wrong 0.0000
print(f"right {loss(torch.inf):.4f}")
#> right 0.5000
# The test: a negative nearer than the positive costs something
assert loss(torch.inf) > 0 == loss(-torch.inf)
