import torch

rows = torch.nn.functional.normalize(torch.tensor([[1.0, 0.0], [0.6, 0.8], [0.0, 1.0]]))
label = torch.tensor([0, 0, 1])
itself = torch.eye(3, dtype=torch.bool)


def loss(own):  # of the rows that have a positive
    logits = (rows @ rows.T).masked_fill(itself & (not own), -1e9)
    positive = (label[:, None] == label) & (~itself | own)
    terms = -(logits.log_softmax(1) * positive).sum(1) / positive.sum(1).clamp(min=1)
    return terms[:2].mean().item()


print(f"wrong {loss(own=True):.4f}")
#> wrong 1.0120
print(f"right {loss(own=False):.4f}")
#> right 0.6178
# The test: with one positive, it is cross-entropy over the other rows
logits = (rows @ rows.T)[0, 1:][None], (rows @ rows.T)[1, [0, 2]][None]
first = torch.tensor([0])
exact = sum(torch.nn.functional.cross_entropy(row, first).item() for row in logits) / 2
assert abs(loss(own=False) - exact) < 1e-6 < abs(loss(own=True) - exact)
