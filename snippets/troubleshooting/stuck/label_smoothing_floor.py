import torch
from torch.nn import functional as F

target = torch.tensor([0])
for classes in [2, 10, 1000]:
    goal = torch.full((1, classes), 0.1 / classes, dtype=torch.float64)
    goal[0, 0] += 0.9  # the best prediction
    surer = 3 * goal.log()
    floor = F.cross_entropy(goal.log(), target, label_smoothing=0.1)
    more = F.cross_entropy(surer, target, label_smoothing=0.1)
    # Repair
    plain = F.cross_entropy(goal.log(), target)
    print(f"{classes}: least {floor:.4f}, surer {more:.4f}, unsmoothed {plain:.4f}")
    #> 2: least 0.1985, surer 0.4418, unsmoothed 0.0513
    #> 10: least 0.5003, surer 1.2179, unsmoothed 0.0943
    #> 1000: least 1.0148, surer 2.7288, unsmoothed 0.1052
