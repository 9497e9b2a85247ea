import matplotlib.pyplot as plt
import torch
from sklearn.svm import SVC
from torch.nn import functional as F

torch.manual_seed(0)
target = torch.ones(40, dtype=torch.float64)
target[20:] = -1
input = torch.randn(40, 2, dtype=torch.float64)
input = input / 2 + torch.tensor([1.5, 0.5]) * target[:, None]

svm = SVC(kernel="linear", C=1e6).fit(input, target)  # the widest gap
best = torch.tensor(svm.coef_[0])
widest = 1 / best.norm()
print(f"largest possible distance to the line {widest:.3f}")
#> largest possible distance to the line 0.683


def hinge(score):
    return F.relu(1 - score).mean()


def logistic(score):
    return F.softplus(-score).mean()


figure, (left, right) = plt.subplots(1, 2)
marks = [10, 100, 1000, 4000]
for loss, style in [(hinge, "--"), (logistic, "-")]:
    weight = torch.zeros(2, dtype=torch.float64, requires_grad=True)
    bias = torch.zeros(1, dtype=torch.float64, requires_grad=True)
    steps, norms, gaps = [], [], []
    for step in range(1, 4001):
        value = loss(target * (input @ weight + bias))
        slopes = torch.autograd.grad(value, (weight, bias))
        with torch.no_grad():
            weight -= slopes[0]
            bias -= slopes[1]
            if step in marks or step % max(1, 10 ** (len(str(step)) - 1)) == 0:
                margin = (target * (input @ weight + bias)).min()
                norm = weight.norm()
                steps.append(step)
                norms.append(norm.item())
                gaps.append((margin / norm / widest).item())
    rows = {step: (n, g) for step, n, g in zip(steps, norms, gaps, strict=True)}
    for step in marks:
        norm, gap = rows[step]
        print(f"{loss.__name__:8} step {step:4}  norm {norm:5.2f}  gap {gap:.0%}")
        #> hinge    step   10  norm  1.59  gap 81%
        #> hinge    step  100  norm  1.64  gap 90%
        #> hinge    step 1000  norm  1.64  gap 90%
        #> hinge    step 4000  norm  1.64  gap 90%
        #> logistic step   10  norm  2.10  gap 65%
        #> logistic step  100  norm  3.98  gap 71%
        #> logistic step 1000  norm  6.37  gap 80%
        #> logistic step 4000  norm  8.04  gap 85%
    left.semilogx(steps, norms, style, label=loss.__name__)
    right.semilogx(steps, gaps, style, label=loss.__name__)
left.set(title="norm of the weights", xlabel="step")
right.set(title="gap, share of the widest", xlabel="step", ylim=(0, 1.05))
left.legend()
plt.show()
