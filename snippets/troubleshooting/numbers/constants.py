import torch
from torch.nn import functional as F

pixels = 1_000_000
for classes in [2, 3, 4, 10, 19, 21]:
    rare = classes - 1  # one pixel of each other class, all called background
    background = 2 * (pixels - rare) / (pixels + pixels - rare)
    loss = 1 - (background + rare * 0.0) / classes
    says = f"1 - 1/C: Dice loss where only the background is found, {classes} classes"
    print(f"{loss:.4f}  {says}  [dice-stuck]")
    #> 0.5000  1 - 1/C: Dice loss where only the background is found, 2 classes  [dice-stuck]
    #> 0.6667  1 - 1/C: Dice loss where only the background is found, 3 classes  [dice-stuck]
    #> 0.7500  1 - 1/C: Dice loss where only the background is found, 4 classes  [dice-stuck]
    #> 0.9000  1 - 1/C: Dice loss where only the background is found, 10 classes  [dice-stuck]
    #> 0.9474  1 - 1/C: Dice loss where only the background is found, 19 classes  [dice-stuck]
    #> 0.9524  1 - 1/C: Dice loss where only the background is found, 21 classes  [dice-stuck]

loss = F.mse_loss(torch.full((2,), 0.5), torch.tensor([0.0, 1.0]))
print(f"{loss:.4f}  squared error of probability 0.5 on targets 0 and 1  [mse-on-sigmoid]")
#> 0.2500  squared error of probability 0.5 on targets 0 and 1  [mse-on-sigmoid]

for smoothing, classes in [(0.1, 2), (0.1, 10), (0.1, 100), (0.1, 1000)]:
    goal = torch.full((classes,), smoothing / classes, dtype=torch.float64)
    goal[0] += 1 - smoothing
    floor = F.cross_entropy(goal.log()[None], torch.tensor([0]), label_smoothing=smoothing)
    says = f"the least with label smoothing {smoothing} and {classes} classes"
    print(f"{floor:.4f}  {says}  [label-smoothing-floor]")
    #> 0.1985  the least with label smoothing 0.1 and 2 classes  [label-smoothing-floor]
    #> 0.5003  the least with label smoothing 0.1 and 10 classes  [label-smoothing-floor]
    #> 0.7778  the least with label smoothing 0.1 and 100 classes  [label-smoothing-floor]
    #> 1.0148  the least with label smoothing 0.1 and 1000 classes  [label-smoothing-floor]

probability = torch.tensor([0.5, 0.5])
positive = 0.25 * (1 - probability[0]) ** 2 * -probability[0].log()
negative = 0.75 * (1 - probability[1]) ** 2 * -probability[1].log()
print(f"{positive:.4f}  focal loss at logit 0, gamma 2, alpha 0.25, target 1  [focal-pt-bug]")
#> 0.0433  focal loss at logit 0, gamma 2, alpha 0.25, target 1  [focal-pt-bug]
print(f"{negative:.4f}  focal loss at logit 0, gamma 2, alpha 0.25, target 0  [focal-pt-bug]")
#> 0.1300  focal loss at logit 0, gamma 2, alpha 0.25, target 0  [focal-pt-bug]

experts = 8
share = torch.full((experts,), 1 / experts)
print(f"{experts * (share * share).sum():.4f}  mixture of experts, balance term, perfectly balanced  [moe-balance]")
#> 1.0000  mixture of experts, balance term, perfectly balanced  [moe-balance]
