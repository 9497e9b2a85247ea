import torch
from torch.nn import functional as F

for gap in [10.0, 200.0]:
    input = torch.tensor([[0.0, gap]], requires_grad=True)
    stable = F.log_softmax(input, dim=1)[0, 0]
    naive = input.softmax(dim=1).log()[0, 0]
    for name, value in [("log_softmax", stable), ("log(softmax)", naive)]:
        (gradient,) = torch.autograd.grad(value, input)
        print(f"{gap:5} {name:12} {value.item():10.5f}", gradient)
        #>  10.0 log_softmax   -10.00005 tensor([[ 1.0000, -1.0000]])
        #>  10.0 log(softmax)  -10.00005 tensor([[ 1.0000, -1.0000]])
        #> 200.0 log_softmax  -200.00000 tensor([[ 1., -1.]])
        #> 200.0 log(softmax)       -inf tensor([[nan, nan]])
