import numpy as np
import torch
from sklearn.linear_model import LogisticRegression
from sklearn.svm import SVC
from torch.nn import functional as F

target = torch.ones(200, dtype=torch.float64)
target[100:] = -1

print("draw      with a gradient  beyond the margin  their share  moved without them")
#> draw      with a gradient  beyond the margin  their share  moved without them
for seed in range(5):
    torch.manual_seed(seed)
    input = torch.randn(200, 2, dtype=torch.float64) + 1.5 * target[:, None]
    for name, model, loss in [
        ("hinge", SVC(kernel="linear", tol=1e-8), lambda m: F.relu(1 - m)),
        ("logistic", LogisticRegression(tol=1e-8), lambda m: F.softplus(-m)),
    ]:
        model.fit(input, target)
        margin = target * torch.tensor(model.decision_function(input))
        margin.requires_grad_()
        (slope,) = torch.autograd.grad(loss(margin).sum(), margin)
        held = model.support_ if name == "hinge" else slope.nonzero()
        easy = margin > 1.001
        line = np.append(model.coef_, model.intercept_)
        model.fit(input[~easy], target[~easy])  # again, without the easy samples
        moved = np.abs(np.append(model.coef_, model.intercept_) - line).max()
        share = slope[easy].sum() / slope.sum()
        row = len(held), int(easy.sum()), share.abs().item(), moved
        print("{} {:8} {:14} {:18} {:12.0%} {:19.3f}".format(seed, name, *row))
        #> 0 hinge                14                186           0%               0.000
        #> 0 logistic            200                191          50%               2.093
        #> 1 hinge                18                182           0%               0.000
        #> 1 logistic            200                189          44%               2.181
        #> 2 hinge                10                190           0%               0.000
        #> 2 logistic            200                194          57%               1.780
        #> 3 hinge                13                187           0%               0.000
        #> 3 logistic            200                192          49%               2.560
        #> 4 hinge                 9                191           0%               0.000
        #> 4 logistic            200                196          67%               2.110
