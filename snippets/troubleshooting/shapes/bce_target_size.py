import torch
from torch.nn import functional as F

logits = torch.tensor([[2.0], [-1.0], [0.5], [0.0]])  # (N, 1)
target = torch.tensor([1.0, 0.0, 1.0, 0.0])  # (N,)
two = torch.zeros(4, 2)  # a last layer of two outputs

for input, wrong in [
    (logits, target),
    (logits.squeeze(1), target[:, None]),
    (two, target),
    (torch.zeros(1, 1, 8, 8), torch.zeros(1, 3, 8, 8)),  # a mask read as RGB
]:
    try:
        F.binary_cross_entropy_with_logits(input, wrong)
    except ValueError as error:
        print(str(error).replace(" must", "\n  must"))
        #> Target size (torch.Size([4]))
        #>   must be the same as input size (torch.Size([4, 1]))
        #> Target size (torch.Size([4, 1]))
        #>   must be the same as input size (torch.Size([4]))
        #> Target size (torch.Size([4]))
        #>   must be the same as input size (torch.Size([4, 2]))
        #> Target size (torch.Size([1, 3, 8, 8]))
        #>   must be the same as input size (torch.Size([1, 1, 8, 8]))

# Repair
print(F.binary_cross_entropy_with_logits(logits.squeeze(1), target))
#> tensor(0.4019)
print(F.binary_cross_entropy_with_logits(logits, target[:, None]))
#> tensor(0.4019)
print(F.cross_entropy(two, target.long()))  # two outputs: class indices
#> tensor(0.6931)
