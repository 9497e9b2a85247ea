import torch


def wrong(slope):
    return (slope.norm() - 1).square().item()


def right(slope):
    return (slope.norm(dim=1) - 1).square().mean().item()


slope = torch.tensor([[0.6, 0.8], [0.6, 0.8], [0.6, 0.8], [0.6, 0.8]])
print(f"wrong {wrong(slope):.4f}")
#> wrong 1.0000
print(f"right {right(slope):.4f}")
#> right 0.0000
# The test: four samples of norm 1 cost as little as one
assert right(slope) < 1e-6 and wrong(slope[:1]) < 1e-6 < wrong(slope)
