import torch
from torch.nn import functional as F

logits = torch.tensor([2.0, -1.0, 0.5, 0.0])  # one score for each of four samples
target = torch.tensor([1, 0, 1, 0])

for function, input, wrong in [
    (F.cross_entropy, logits, target),
    (F.cross_entropy, logits, target[:2]),
    (F.nll_loss, logits, target),
    (F.nll_loss, logits[0], target[0]),
    (F.cross_entropy, logits[:, None], target),  # one class: only label 0 exists
]:
    try:
        function(input, wrong)
    except (RuntimeError, ValueError, IndexError) as error:
        print(error)
        #> Expected floating point type for target with class probabilities, got Long
        #> For 1D input, 1D target must have size 1, but got target size: 2
        #> For 1D input, 1D target must have size 1, but got target size: 4
        #> Expected 1 or more dimensions (got 0)
        #> Target 1 is out of bounds.
try:
    logits.log_softmax(dim=1)
except IndexError as error:
    print(error)
    #> Dimension out of range (expected to be in range of [-1, 0], but got 1)

# Repair
print(F.binary_cross_entropy_with_logits(logits, target.float()))
#> tensor(0.4019)
two = torch.stack([torch.zeros(4), logits], dim=1)  # or a last layer of two outputs
print(F.cross_entropy(two, target))
#> tensor(0.4019)
