from textwrap import fill

import torch
from torch._subclasses.fake_tensor import FakeTensorMode
from torch.nn import functional as F

input = torch.tensor([0.9, 0.2], dtype=torch.bfloat16)
target = torch.tensor([1.0, 0.0], dtype=torch.bfloat16)
with torch.autocast("cpu", dtype=torch.bfloat16):
    print(input.dtype, "->", F.binary_cross_entropy(input, target).dtype)
    #> torch.bfloat16 -> torch.float32

with FakeTensorMode():  # tensors without data: the rules of CUDA, no GPU needed
    torch.set_autocast_enabled("cuda", True)
    logits = torch.zeros(2, device="cuda", dtype=torch.float16)
    target = torch.zeros(2, device="cuda")
    safe = F.binary_cross_entropy_with_logits(logits, target)
    print("CUDA, with logits:", logits.dtype, "->", safe.dtype)
    #> CUDA, with logits: torch.float16 -> torch.float32
    try:
        F.binary_cross_entropy(torch.sigmoid(logits), target)
    except RuntimeError as error:
        print(fill(str(error), 76))
        #> torch.nn.functional.binary_cross_entropy and torch.nn.BCELoss are unsafe to
        #> autocast. Many models use a sigmoid layer right before the binary cross
        #> entropy layer. In this case, combine the two layers using
        #> torch.nn.functional.binary_cross_entropy_with_logits or
        #> torch.nn.BCEWithLogitsLoss.  binary_cross_entropy_with_logits and
        #> BCEWithLogits are safe to autocast.
