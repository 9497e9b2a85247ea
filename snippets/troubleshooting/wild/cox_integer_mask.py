import torch

log_likelihood = torch.tensor([-1.6, -1.3, -1.0, -0.5])
event = torch.tensor([1, 0, 1, 1])

wrong = -log_likelihood[event].sum()
right = -log_likelihood[event.bool()].sum()
print(f"wrong {wrong:.4f}")
#> wrong 5.5000
print(f"right {right:.4f}")
#> right 3.1000
# The test: as a product with the mask
exact = -(log_likelihood * event).sum()
assert right.isclose(exact) and not wrong.isclose(exact)
