import torch
from torch.nn import functional as F

two = torch.tensor([[0.5, 2.0], [1.0, 0.0]], dtype=torch.float64, requires_grad=True)
one = (two[:, 1] - two[:, 0]).detach().requires_grad_()
target = torch.tensor([1, 1])

softmax = F.cross_entropy(two, target, reduction="sum")
sigmoid = F.binary_cross_entropy_with_logits(one, target.double(), reduction="sum")
print(f"loss {softmax.item():.6f} {sigmoid.item():.6f}")
#> loss 1.514675 1.514675
(of_two,) = torch.autograd.grad(softmax, two)
(of_one,) = torch.autograd.grad(sigmoid, one)
print("two logits", of_two.numpy().round(4).tolist())
#> two logits [[0.1824, -0.1824], [0.7311, -0.7311]]
print("one logit ", of_one.numpy().round(4).tolist())
#> one logit  [-0.1824, -0.7311]
step = -0.1 * of_two
print("the difference moves by", (step[:, 1] - step[:, 0]).numpy().round(4).tolist())
#> the difference moves by [0.0365, 0.1462]
print("the one logit moves by ", (-0.1 * of_one).numpy().round(4).tolist())
#> the one logit moves by  [0.0182, 0.0731]
