import torch
from torch.nn import functional as F

input = torch.tensor([[2.0, 0.5, -1.0, 0.0]], dtype=torch.float64, requires_grad=True)
target = torch.tensor([0])
alpha = 0.1

loss = F.cross_entropy(input, target, label_smoothing=alpha)
each = -input.log_softmax(1)[0]  # what each class would cost as the target
print(f"{loss:.4f} = 0.9 x {each[0]:.4f} + 0.1 x {each.mean():.4f}")
#> 0.5048 = 0.9 x 0.3423 + 0.1 x 1.9673
print(f"{(1 - alpha) * each[0] + alpha * each.mean():.4f}")
#> 0.5048

(gradient,) = torch.autograd.grad(loss, input)
q = torch.full((4,), alpha / 4).index_fill(0, target, 1 - alpha + alpha / 4)
print([round(value, 3) for value in q.tolist()])
#> [0.925, 0.025, 0.025, 0.025]
print([round(value, 3) for value in gradient[0].tolist()])
#> [-0.215, 0.133, 0.01, 0.071]
print([round(value, 3) for value in (input.softmax(1)[0] - q).tolist()])
#> [-0.215, 0.133, 0.01, 0.071]
