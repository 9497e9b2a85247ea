import torch
from torch.nn import functional as F

alphabet = "abc"
targets = torch.tensor([1, 2])
log_probs = torch.zeros(4, len(alphabet)).log_softmax(-1)  # no output for the blank

for blank in [len(alphabet), -1]:
    try:
        F.ctc_loss(log_probs, targets, (4,), (2,), blank=blank)
    except RuntimeError as error:
        print(error)
        #> blank must be in label range
        #> blank must be in label range

# Repair
log_probs = torch.zeros(4, len(alphabet) + 1).log_softmax(-1)
print(F.ctc_loss(log_probs, targets, (4,), (2,), blank=len(alphabet)))
#> tensor(1.4186)
