import torch
from torch.nn import functional as F

logits = torch.tensor([[1.0, 0.0, 0.0], [9.0, 0.0, 0.0], [9.0, -4.0, -4.0]])
logits.requires_grad_()
target = torch.zeros(3, dtype=torch.int64)
one_hot = F.one_hot(target, 3).float()

cross = F.cross_entropy(logits, target, reduction="none")
square = F.mse_loss(logits, one_hot, reduction="none").sum(1)
for name, loss in [("cross-entropy", cross), ("MSE on logits", square)]:
    (pull,) = torch.autograd.grad(loss.sum(), logits)
    values = [round(value, 4) for value in loss.tolist()]
    pulls = [round(value, 4) for value in pull[:, 0].tolist()]
    print(name, values, "gradient", pulls)
    #> cross-entropy [0.5514, 0.0002, 0.0] gradient [-0.4239, -0.0002, -0.0]
    #> MSE on logits [0.0, 64.0, 96.0] gradient [0.0, 16.0, 16.0]
