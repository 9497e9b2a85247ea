import torch
from torch.nn import functional as F

backend = "aot_eager_decomp_partition"  # the default, without its C++ compiler
compiled = torch.compile(F.multilabel_margin_loss, backend=backend)
input = torch.tensor([[0.1, 0.2, 0.4, 0.8]])
padded = torch.tensor([[3, -1, -1, -1]])

print("eager   ", F.multilabel_margin_loss(input, padded))
#> eager    tensor(0.3250)
print("compiled", compiled(input, padded))
#> compiled tensor(2.8750)

outside = torch.compiler.disable(F.multilabel_margin_loss)
step = torch.compile(lambda *args: outside(*args), backend=backend)
print("disabled", step(input, padded))
#> disabled tensor(0.3250)
