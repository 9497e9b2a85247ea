import torch
from torch.nn import functional as F

logits = torch.tensor([[2.0, 0.0]])
target = torch.tensor([0])
eps, classes = 0.1, 2

hard = F.cross_entropy(logits, target)
uniform = -logits.log_softmax(1).mean()
wrong = (1 - eps * classes / (classes - 1)) * hard + eps * uniform
right = (1 - eps) * hard + eps * uniform
print(f"wrong {wrong:.4f}")
#> wrong 0.2142
print(f"right {right:.4f}")
#> right 0.2269
# The test: PyTorch's option, for few classes
exact = F.cross_entropy(logits, target, label_smoothing=eps)
assert right.isclose(exact) and not wrong.isclose(exact)
