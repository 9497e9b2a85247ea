import torch
from mse_plus_l1 import MSEPlusL1, mse_plus_l1
from torch.nn import functional as F

input = torch.tensor([2.5, 3.0, 10.0], requires_grad=True)
target = torch.tensor([3.0, 3.0, 4.0])

criterion = MSEPlusL1(share=0.5)
print(criterion, criterion(input, target).item())
#> MSEPlusL1(share=0.5, reduction='mean') 7.125
print((0.5 * F.mse_loss(input, target) + 0.5 * F.l1_loss(input, target)).item())
#> 7.125

for share in [0.0, 0.5, 0.9, 1.0]:
    loss = mse_plus_l1(input, target, share, reduction="none")
    (slope,) = torch.autograd.grad(loss.sum(), input)
    print(
        share, [f"{v:.2f}" for v in loss.tolist()], [f"{s:.2f}" for s in slope.tolist()]
    )
    #> 0.0 ['0.25', '0.00', '36.00'] ['-1.00', '0.00', '12.00']
    #> 0.5 ['0.38', '0.00', '21.00'] ['-1.00', '0.00', '6.50']
    #> 0.9 ['0.47', '0.00', '9.00'] ['-1.00', '0.00', '2.10']
    #> 1.0 ['0.50', '0.00', '6.00'] ['-1.00', '0.00', '1.00']
