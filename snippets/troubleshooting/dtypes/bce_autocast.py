from textwrap import fill

import torch
from torch._subclasses.fake_tensor import FakeTensorMode
from torch.nn import functional as F

with FakeTensorMode():  # tensors without data: the rules of CUDA, no GPU needed
    torch.set_autocast_enabled("cuda", True)
    logits = torch.zeros(2, device="cuda", dtype=torch.float16)
    target = torch.zeros(2, device="cuda")
    try:
        F.binary_cross_entropy(logits.sigmoid(), target)
    except RuntimeError as error:
        print(fill(str(error), 76))
        #> torch.nn.functional.binary_cross_entropy and torch.nn.BCELoss are unsafe to
        #> autocast. Many models use a sigmoid layer right before the binary cross
        #> entropy layer. In this case, combine the two layers using
        #> torch.nn.functional.binary_cross_entropy_with_logits or
        #> torch.nn.BCEWithLogitsLoss.  binary_cross_entropy_with_logits and
        #> BCEWithLogits are safe to autocast.

    # Repair
    print(F.binary_cross_entropy_with_logits(logits, target).dtype)
    #> torch.float32
    with torch.autocast("cuda", enabled=False):
        print(F.binary_cross_entropy(logits.float().sigmoid(), target).dtype)
        #> torch.float32
