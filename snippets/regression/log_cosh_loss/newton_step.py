import torch
from log_cosh_loss import log_cosh_loss


def derivatives(residual):
    loss = log_cosh_loss(residual, torch.zeros_like(residual), "sum")
    (slope,) = torch.autograd.grad(loss, residual, create_graph=True)
    (curvature,) = torch.autograd.grad(slope.sum(), residual)
    return slope.item(), curvature.item()


for value in [0.0, 0.5, 2.0, 10.0]:
    residual = torch.tensor(value, dtype=torch.float64, requires_grad=True)
    slope, curvature = derivatives(residual)
    step = slope / curvature  # what a Newton step takes off
    print(f"residual {value:4}  curvature {curvature:.1e}  Newton step {step:.4g}")
    #> residual  0.0  curvature 1.0e+00  Newton step 0
    #> residual  0.5  curvature 7.9e-01  Newton step 0.5876
    #> residual  2.0  curvature 7.1e-02  Newton step 13.64
    #> residual 10.0  curvature 8.2e-09  Newton step 1.213e+08
