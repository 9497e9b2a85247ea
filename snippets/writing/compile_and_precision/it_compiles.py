import torch
from torch import nn


class Cauchy(nn.Module):
    def __init__(self, scale: float = 1.0, reduction: str = "mean"):
        super().__init__()
        self.scale, self.reduction = scale, reduction

    def forward(self, input, target):
        if input.shape != target.shape:  # Python values: decided while tracing
            raise ValueError("shapes differ")
        loss = torch.log1p(0.5 * ((input - target) / self.scale).square())
        return loss.mean() if self.reduction == "mean" else loss.sum()


input = torch.tensor([1.0, 2.0, 9.0], requires_grad=True)
target = torch.zeros(3)
criterion = Cauchy()

for backend in ["eager", "aot_eager"]:
    compiled = torch.compile(criterion, backend=backend, fullgraph=True)
    loss = compiled(input, target)
    (gradient,) = torch.autograd.grad(loss, input)
    (expected,) = torch.autograd.grad(criterion(input, target), input)
    print(backend, loss.item(), torch.equal(gradient, expected))
    #> eager 1.74325692653656 True
    #> aot_eager 1.74325692653656 True
