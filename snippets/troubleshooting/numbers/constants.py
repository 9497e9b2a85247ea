import torch
from torch.nn import functional as F

pixels = 1_000_000
print("[dice-stuck]")
#> [dice-stuck]
for classes in [2, 3, 4, 10, 19, 21]:
    rare = classes - 1  # one pixel of each other class, all called background
    background = 2 * (pixels - rare) / (pixels + pixels - rare)
    loss = 1 - (background + rare * 0.0) / classes
    says = f"1 - 1/C: Dice loss, only background found, {classes} classes"
    print(f"{loss:.4f}  {says}")
    #> 0.5000  1 - 1/C: Dice loss, only background found, 2 classes
    #> 0.6667  1 - 1/C: Dice loss, only background found, 3 classes
    #> 0.7500  1 - 1/C: Dice loss, only background found, 4 classes
    #> 0.9000  1 - 1/C: Dice loss, only background found, 10 classes
    #> 0.9474  1 - 1/C: Dice loss, only background found, 19 classes
    #> 0.9524  1 - 1/C: Dice loss, only background found, 21 classes

loss = F.mse_loss(torch.full((2,), 0.5), torch.tensor([0.0, 1.0]))
print("[mse-on-sigmoid]")
#> [mse-on-sigmoid]
print(f"{loss:.4f}  squared error of probability 0.5 on targets 0 and 1")
#> 0.2500  squared error of probability 0.5 on targets 0 and 1

print("[label-smoothing-floor]")
#> [label-smoothing-floor]
for smoothing, classes in [(0.1, 2), (0.1, 10), (0.1, 100), (0.1, 1000)]:
    goal = torch.full((classes,), smoothing / classes, dtype=torch.float64)
    goal[0] += 1 - smoothing
    floor = F.cross_entropy(
        goal.log()[None], torch.tensor([0]), label_smoothing=smoothing
    )
    says = f"the least, label smoothing {smoothing}, {classes} classes"
    print(f"{floor:.4f}  {says}")
    #> 0.1985  the least, label smoothing 0.1, 2 classes
    #> 0.5003  the least, label smoothing 0.1, 10 classes
    #> 0.7778  the least, label smoothing 0.1, 100 classes
    #> 1.0148  the least, label smoothing 0.1, 1000 classes

probability = torch.tensor([0.5, 0.5])
positive = 0.25 * (1 - probability[0]) ** 2 * -probability[0].log()
negative = 0.75 * (1 - probability[1]) ** 2 * -probability[1].log()
print("[focal-pt-bug]")
#> [focal-pt-bug]
print(f"{positive:.4f}  focal loss at logit 0, gamma 2, alpha 0.25, target 1")
#> 0.0433  focal loss at logit 0, gamma 2, alpha 0.25, target 1
print(f"{negative:.4f}  focal loss at logit 0, gamma 2, alpha 0.25, target 0")
#> 0.1300  focal loss at logit 0, gamma 2, alpha 0.25, target 0

experts = 8
share = torch.full((experts,), 1 / experts)
print("[moe-balance]")
#> [moe-balance]
print(
    f"{experts * (share * share).sum():.4f}  mixture of experts, balance term at best"
)
#> 1.0000  mixture of experts, balance term at best
