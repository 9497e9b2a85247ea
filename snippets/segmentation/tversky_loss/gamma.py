import torch
from tversky_loss import focal_tversky_loss

target = torch.tensor([[[1, 1, 0, 0]]])

for gamma in [0.75, 1.0, 2.0]:
    for name, logit in [("good mask", 4.0), ("poor mask", -1.0)]:
        input = torch.tensor([[[logit, logit, -4.0, -4.0]]], requires_grad=True)
        loss = focal_tversky_loss(input, target, gamma=gamma)
        (gradient,) = torch.autograd.grad(loss, input)
        print(f"{gamma:4} {name}: loss {loss:.4f}  pull {-gradient[0, 0, 0]:.4f}")
        #> 0.75 good mask: loss 0.0362  pull 0.0094
        #> 0.75 poor mask: loss 0.5050  pull 0.0591
        #>  1.0 good mask: loss 0.0120  pull 0.0041
        #>  1.0 poor mask: loss 0.4021  pull 0.0627
        #>  2.0 good mask: loss 0.0001  pull 0.0001
        #>  2.0 poor mask: loss 0.1617  pull 0.0504
