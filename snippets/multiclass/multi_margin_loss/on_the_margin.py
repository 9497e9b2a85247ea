import torch
from torch.nn import functional as F

eager = F.multi_margin_loss
compiled = torch.compile(eager, backend="aot_eager_decomp_partition")
target = torch.tensor([0])

for scores, margin in [([1.0, 0.0, 0.5], 1.0), ([0.0, 0.0, 0.0], 0.0)]:
    input = torch.tensor([scores], requires_grad=True)
    for function in [eager, compiled]:
        loss = function(input, target, margin=margin)
        print(round(loss.item(), 4), torch.autograd.grad(loss, input)[0])
        #> 0.1667 tensor([[-0.3333,  0.0000,  0.3333]])
        #> 0.1667 tensor([[-0.6667,  0.3333,  0.3333]])
        #> 0.0 tensor([[0., 0., 0.]])
        #> 0.0 tensor([[-0.6667,  0.3333,  0.3333]])
