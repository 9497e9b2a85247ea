import torch

logits = torch.tensor([[3.0, 3.0], [-4.3863, -4.3863]])
log_z = logits.logsumexp(1)

wrong = log_z.mean().square()
right = log_z.square().mean()
print(f"wrong {wrong:.4f}")
#> wrong 0.0000
print(f"right {right:.4f}")
#> right 13.6394
# The test: no mean of squares is 0 unless every token is
assert right > 1 and wrong < 1e-6
