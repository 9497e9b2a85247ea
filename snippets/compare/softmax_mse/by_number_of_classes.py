import torch
from torch.nn import functional as F

print("gradient of the true logit; squared error is the sum over the classes")
#> gradient of the true logit; squared error is the sum over the classes
print("classes   undecided: CE     MSE     wrong by 5: CE     MSE   wrong by 10: MSE")
#> classes   undecided: CE     MSE     wrong by 5: CE     MSE   wrong by 10: MSE
for classes in [2, 10, 100, 1000]:
    row = []
    for gap in [0.0, 5.0, 10.0]:
        logits = torch.zeros(1, classes, dtype=torch.float64)
        logits[0, 1] = gap  # another class leads by this much
        logits.requires_grad_()
        target = torch.tensor([0])
        one_hot = F.one_hot(target, classes).double()
        cross = F.cross_entropy(logits, target)
        square = F.mse_loss(logits.softmax(1), one_hot, reduction="sum")
        pulls = [-torch.autograd.grad(loss, logits)[0] for loss in (cross, square)]
        row += [pull[0, 0].item() for pull in pulls]
    shown = "{:13.3f} {:9.1e} {:15.3f} {:9.1e}".format(*row[:4])
    print(f"{classes:7} {shown} {row[5]:13.1e}")
    #>       2         0.500   5.0e-01           0.993   2.6e-02       1.8e-04
    #>      10         0.900   1.8e-01           0.994   2.4e-02       1.8e-04
    #>     100         0.990   2.0e-02           0.996   1.1e-02       1.8e-04
    #>    1000         0.999   2.0e-03           0.999   1.8e-03       1.7e-04
