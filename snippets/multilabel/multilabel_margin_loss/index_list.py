import torch
from torch.nn import functional as F

input = torch.tensor([0.1, 0.2, 0.4, 0.8], dtype=torch.float64)
targets = {
    "as it should be": [3, 0, -1, -1],
    "another order": [0, 3, -1, -1],
    "after the end": [3, 0, -1, 1],
    "repeated": [3, 3, 0, -1],
    "ended at once": [-1, 3, 0, -1],
    "all classes": [0, 1, 2, 3],
}

for name, target in targets.items():
    loss = F.multilabel_margin_loss(input, torch.tensor(target))
    print(f"{name:16}{target}  {loss:.3f}")
    #> as it should be [3, 0, -1, -1]  0.850
    #> another order   [0, 3, -1, -1]  0.850
    #> after the end   [3, 0, -1, 1]  0.850
    #> repeated        [3, 3, 0, -1]  1.100
    #> ended at once   [-1, 3, 0, -1]  0.000
    #> all classes     [0, 1, 2, 3]  0.000
