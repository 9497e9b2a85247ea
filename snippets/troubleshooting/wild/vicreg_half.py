import torch


def hinge(z):
    return (1 - (z.var(0) + 1e-4).sqrt()).relu().mean()


a = torch.tensor([[0.1, 0.0], [0.0, 0.2], [0.2, 0.1]])
b = torch.tensor([[0.0, 0.1], [0.1, 0.1], [0.2, 0.0]])
wrong = hinge(a) + hinge(b)
right = hinge(a) / 2 + hinge(b) / 2
print(f"wrong {wrong:.4f}")
#> wrong 1.8200
print(f"right {right:.4f}")
#> right 0.9100
# The test: for two equal branches, the term is that of one
assert (hinge(a) / 2 + hinge(a) / 2).isclose(hinge(a))
assert not (hinge(a) + hinge(a)).isclose(hinge(a))
