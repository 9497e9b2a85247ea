import torch

log_p = torch.tensor([-1.0, -9.0])  # of two orderings of one graph

wrong = -log_p.sum()
right = -log_p.logsumexp(0)
print(f"wrong {wrong:.4f}")
#> wrong 10.0000
print(f"right {right:.4f}")
#> right 0.9997
# The test: a second ordering cannot make the graph less likely
assert right < -log_p[0] < wrong
