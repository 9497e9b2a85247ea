import numpy as np
import torch
from sklearn.linear_model import LogisticRegression
from sklearn.svm import SVC
from torch.nn import functional as F

torch.manual_seed(0)
target = torch.ones(200, dtype=torch.float64)
target[100:] = -1
input = torch.randn(200, 2, dtype=torch.float64) + 1.5 * target[:, None]

print("          pull  beyond the margin  their pull  without them the fit moves by")
#>           pull  beyond the margin  their pull  without them the fit moves by
for name, model, loss in [
    ("hinge", SVC(kernel="linear", tol=1e-8), lambda m: F.relu(1 - m)),
    ("logistic", LogisticRegression(tol=1e-8), lambda m: F.softplus(-m)),
]:
    model.fit(input, target)
    margin = target * torch.tensor(model.decision_function(input))
    margin.requires_grad_()
    (pull,) = torch.autograd.grad(loss(margin).sum(), margin)
    held = model.support_ if name == "hinge" else pull.nonzero()
    easy = margin > 1.001
    line = np.append(model.coef_, model.intercept_)
    model.fit(input[~easy], target[~easy])  # again, without the easy samples
    moved = np.abs(np.append(model.coef_, model.intercept_) - line).max()
    share = pull[easy].sum() / pull.sum()
    row = len(held), int(easy.sum()), share.abs().item(), moved
    print("{:8} {:5} {:18} {:11.0%} {:10.3f}".format(name, *row))
    #> hinge       14                186          0%      0.000
    #> logistic   200                191         50%      2.093
