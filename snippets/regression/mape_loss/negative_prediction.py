import torch
from mape_loss import msle_loss
from torch.nn import functional as F

out = torch.tensor([-2.0, 1.5], requires_grad=True)  # what a linear layer may give
target = torch.tensor([3.0, 3.0])

clipped = out.clamp(min=1e-7)  # as Keras does
repairs = {
    "as it is": msle_loss(out, target),
    "clipped": msle_loss(clipped, target),
    "softplus": msle_loss(F.softplus(out), target),
    "log target": F.mse_loss(out, target.log1p()),  # predict with out.expm1()
}
for name, loss in repairs.items():
    (gradient,) = torch.autograd.grad(loss, out)
    print(f"{name:11}{loss.item():.4f}", gradient)
    #> as it is   nan tensor([    nan, -0.1880])
    #> clipped    1.0714 tensor([ 0.0000, -0.1880])
    #> softplus   0.8794 tensor([-0.1340, -0.1188])
    #> log target 5.7400 tensor([-3.3863,  0.1137])
