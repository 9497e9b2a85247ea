import torch
from hinge_loss import hinge_loss
from torch.nn import functional as F

x = torch.tensor([0.2, 0.4, -0.3], dtype=torch.float64)
target = torch.tensor([1.0, 1.0, -1.0], dtype=torch.float64)  # any slope > 0 is right

for slope in [1.0, 5.0, 50.0]:
    weight = torch.tensor(slope, dtype=torch.float64, requires_grad=True)
    hinge = hinge_loss(weight * x, target)
    logistic = F.softplus(-target * weight * x).mean()
    (pull,) = torch.autograd.grad(hinge, weight)
    (other,) = torch.autograd.grad(logistic, weight)
    print(f"slope {slope:4}  hinge {hinge:.2f}, pull {pull:5.2f}, logistic {other:.1e}")
    #> slope  1.0  hinge 0.70, pull -0.30, logistic -1.3e-01
    #> slope  5.0  hinge 0.00, pull  0.00, logistic -5.2e-02
    #> slope 50.0  hinge 0.00, pull  0.00, logistic -3.1e-06
