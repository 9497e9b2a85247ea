import torch
from torch.nn import functional as F

logits = torch.tensor([[1.0, 3, 0], [2, 1, 0], [0, 1, 2], [1, 0, 2]])
target = torch.tensor([1, 2])

for name, input in [
    ("logits", logits),
    ("probabilities", logits.softmax(-1)),
    ("log-probabilities", logits.log_softmax(-1)),
]:
    print(f"{name:18}", F.ctc_loss(input, target, (4,), (2,)))
    #> logits             tensor(-4.9634)
    #> probabilities      tensor(-2.3537)
    #> log-probabilities  tensor(0.2329)
