import torch
from contrastive_loss import contrastive_loss

input1 = torch.tensor([[0.5], [0.5], [1.5]], dtype=torch.float64, requires_grad=True)
input2 = torch.zeros(3, 1, dtype=torch.float64)
target = torch.tensor([1, 0, 0])

for margin in [0.25, 1.0, 2.0]:
    loss = contrastive_loss(input1, input2, target, margin, reduction="none")
    (gradient,) = torch.autograd.grad(loss.sum(), input1)
    print(margin, loss.tolist(), gradient[:, 0].tolist())
    #> 0.25 [0.125, 0.0, 0.0] [0.5, 0.0, 0.0]
    #> 1.0 [0.125, 0.125, 0.0] [0.5, -0.5, 0.0]
    #> 2.0 [0.125, 1.125, 0.125] [0.5, -1.5, -0.5]
