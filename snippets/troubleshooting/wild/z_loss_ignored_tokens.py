import torch

logits = torch.tensor([[3.0, 1.0], [3.0, 1.0], [3.0, 1.0], [3.0, 1.0]])
target = torch.tensor([0, 1, -100, -100])
kept = target != -100

squares = logits.logsumexp(1).square()
wrong = (squares * kept).mean()
right = squares[kept].mean()
print(f"wrong {wrong:.4f}")
#> wrong 4.8888
print(f"right {right:.4f}")
#> right 9.7777
# The test: equal tokens, equal z-loss, however many are ignored
assert right.isclose(squares[0]) and not wrong.isclose(squares[0])
