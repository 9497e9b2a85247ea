import torch
from torch.nn import functional as F

backend = "aot_eager_decomp_partition"  # the default, without its C++ compiler
eager = F.multilabel_margin_loss
compiled = torch.compile(eager, backend=backend)
input = torch.tensor([[0.1, 0.2, 0.4, 0.8]], requires_grad=True)
padded = torch.tensor([[3, -1, -1, -1]])

for name, function in {"eager   ": eager, "compiled": compiled}.items():
    loss = function(input, padded)
    print(name, round(loss.item(), 4), torch.autograd.grad(loss, input)[0])
    #> eager    0.325 tensor([[ 0.2500,  0.2500,  0.2500, -0.7500]])
    #> compiled 2.875 tensor([[-1.2500,  1.0000,  1.0000, -0.7500]])

on_the_margin = torch.tensor([[1.0, 0.0]], requires_grad=True)
for name, function in {"eager   ": eager, "compiled": compiled}.items():
    loss = function(on_the_margin, torch.tensor([[0, -1]]))
    print(name, loss.item(), torch.autograd.grad(loss, on_the_margin)[0])
    #> eager    0.0 tensor([[0., 0.]])
    #> compiled 0.0 tensor([[-1.,  1.]])

outside = torch.compiler.disable(eager)
step = torch.compile(lambda *args: outside(*args), backend=backend)
print("disabled", round(step(input, padded).item(), 4))
#> disabled 0.325
