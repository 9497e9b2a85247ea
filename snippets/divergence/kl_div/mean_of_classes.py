import warnings

import torch
from torch.nn import functional as F

for classes in [2, 10, 1000]:
    logits = torch.zeros(1, classes, requires_grad=True)
    target = torch.zeros(1, classes)
    target[0, 0] = 1.0
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        mean = F.kl_div(logits.log_softmax(1), target)
    batchmean = F.kl_div(logits.log_softmax(1), target, reduction="batchmean")
    slopes = [
        torch.autograd.grad(loss, logits)[0][0, 0].item() for loss in (mean, batchmean)
    ]
    print(classes, f"{mean:.4f} {batchmean:.4f}", [f"{slope:.4f}" for slope in slopes])
    #> 2 0.3466 0.6931 ['-0.2500', '-0.5000']
    #> 10 0.2303 2.3026 ['-0.0900', '-0.9000']
    #> 1000 0.0069 6.9078 ['-0.0010', '-0.9990']
