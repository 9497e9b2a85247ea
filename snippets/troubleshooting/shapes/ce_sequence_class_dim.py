import torch
from torch.nn import functional as F

logits = torch.zeros(2, 5, 7)  # (N, T, C)
target = torch.zeros(2, 5, dtype=torch.int64)  # (N, T)
image, mask = torch.zeros(2, 8, 8, 5), torch.zeros(2, 8, 8, dtype=torch.int64)

for function, input, wrong in [
    (F.cross_entropy, logits, target),
    (F.nll_loss, logits, target),
    (F.cross_entropy, logits, target[:, 0]),  # one label for the whole sequence
    (F.cross_entropy, logits.mT, target[:, None]),
    (F.cross_entropy, image, mask),  # channels last
]:
    try:
        function(input, wrong)
    except RuntimeError as error:
        print(error)
        #> Expected target size [2, 7], got [2, 5]
        #> Expected target size [2, 7], got [2, 5]
        #> Expected target size [2, 7], got [2]
        #> Expected target size [2, 5], got [2, 1, 5]
        #> size mismatch (got input: [2, 8, 8, 5] , target: [2, 8, 8]

# Repair
print(F.cross_entropy(logits.transpose(1, 2), target))
#> tensor(1.9459)
print(F.cross_entropy(logits.flatten(0, 1), target.flatten()))
#> tensor(1.9459)
print(F.cross_entropy(logits[:, -1], target[:, 0]))
#> tensor(1.9459)
print(F.cross_entropy(image.movedim(-1, 1), mask))
#> tensor(1.6094)
