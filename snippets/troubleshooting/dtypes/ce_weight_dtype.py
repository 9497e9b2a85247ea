import numpy as np
import torch
from torch.nn import functional as F

input, target = torch.zeros(2, 3), torch.tensor([0, 1])
weight = torch.from_numpy(np.array([1.0, 2.0, 5.0]))  # compute_class_weight's dtype

for wrong in [weight, weight.long(), weight.half()]:
    for function in [F.cross_entropy, F.multi_margin_loss]:
        try:
            function(input, target, weight=wrong)
        except RuntimeError as error:
            print(error)
            #> expected scalar type Float but found Double
            #> expected scalar type Float but found Double
            #> expected scalar type Float but found Long
            #> expected scalar type Float but found Long
            #> expected scalar type Float but found Half
            #> expected scalar type Float but found Half

# Repair
print(F.cross_entropy(input, target, weight=weight.float()))
#> tensor(1.0986)
print(F.cross_entropy(input.double(), target, weight=weight))
#> tensor(1.0986, dtype=torch.float64)
