import torch
from torch.nn import functional as F

input = torch.tensor([0.9, 0.2])
mask = torch.tensor([255.0, 0.0])  # as an image file stores it
signs = torch.tensor([1.0, -1.0])
missing = torch.tensor([1.0, float("nan")])

for target in [mask, signs, missing]:
    try:
        F.binary_cross_entropy(input, target)
    except RuntimeError as error:
        print(error)
        #> all elements of target should be between 0 and 1
        #> all elements of target should be between 0 and 1
        #> all elements of target should be between 0 and 1

# Repair
for target in [mask / 255, (mask > 127).float(), (signs + 1) / 2]:
    print(F.binary_cross_entropy(input, target))
    #> tensor(0.1643)
    #> tensor(0.1643)
    #> tensor(0.1643)
keep = ~missing.isnan()
print(F.binary_cross_entropy(input[keep], missing[keep]))
#> tensor(0.1054)
