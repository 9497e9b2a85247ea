import torch
from log_cosh_loss import log_cosh_loss


def newton_step(residual):
    residual = torch.tensor(residual, dtype=torch.float64, requires_grad=True)
    loss = log_cosh_loss(residual, torch.zeros_like(residual), "sum")
    (slope,) = torch.autograd.grad(loss, residual, create_graph=True)
    (curvature,) = torch.autograd.grad(slope.sum(), residual)
    return curvature.item(), (slope / curvature).item()


for residual in [0.0, 0.5, 2.0, 10.0]:
    curvature, step = newton_step(residual)
    print(f"residual {residual:4}  curvature {curvature:.1e}  Newton step {step:.4g}")
    #> residual  0.0  curvature 1.0e+00  Newton step 0
    #> residual  0.5  curvature 7.9e-01  Newton step 0.5876
    #> residual  2.0  curvature 7.1e-02  Newton step 13.64
    #> residual 10.0  curvature 8.2e-09  Newton step 1.213e+08

for residual in [1.08, 1.09]:  # a fit of one target, step after step
    path = [residual]
    for _ in range(4):
        path.append(path[-1] - newton_step(path[-1])[1])
    print("  ".join(f"{value:.3g}" for value in path))
    #> 1.08  -1.06  0.989  -0.785  0.364
    #> 1.09  -1.09  1.1  -1.15  1.3
