import torch
from hinge_loss import hinge_loss

logits = torch.tensor([4.0, -4.0, -4.0], dtype=torch.float64, requires_grad=True)
target = torch.tensor([1.0, -1.0, 1.0], dtype=torch.float64)  # the last is wrong

for name, input in [("sigmoid", logits.sigmoid()), ("scores", logits)]:
    loss = hinge_loss(input, target, reduction="none")
    (gradient,) = torch.autograd.grad(loss.sum(), logits)
    print(f"{name:8}", loss.detach().numpy().round(3), gradient.numpy().round(3))
    #> sigmoid  [0.018 1.018 0.982] [-0.018  0.018 -0.018]
    #> scores   [0. 0. 5.] [-0.  0. -1.]
