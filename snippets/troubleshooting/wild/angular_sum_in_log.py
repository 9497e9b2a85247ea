import torch

terms = torch.tensor([1.0, 2.0])  # of the two negatives of an anchor

wrong = terms.exp().log1p().sum()
right = terms.exp().sum().log1p()
print(f"wrong {wrong:.4f}")
#> wrong 3.4402
print(f"right {right:.4f}")
#> right 2.4076
# The test: it is the cross-entropy of the anchor against its negatives
logits = torch.tensor([[0.0, *terms]])
exact = torch.nn.functional.cross_entropy(logits, torch.tensor([0]))
assert right.isclose(exact) and not wrong.isclose(exact)
