import torch
from asymmetric_loss import asymmetric_loss


def naive(input, target, clip):  # a negative, gamma_neg 4, in the input's dtype
    shifted = (torch.sigmoid(input) - clip).clamp(min=0)
    return -(shifted**4) * torch.log1p(-shifted)


for dtype in [torch.float64, torch.bfloat16]:
    logits = torch.tensor([9.0], dtype=dtype, requires_grad=True)
    target = torch.tensor([0])
    for loss in [naive, asymmetric_loss]:
        value = loss(logits, target, clip=0.001)
        (slope,) = torch.autograd.grad(value.sum(), logits)
        print(dtype, f"{loss.__name__:15} {value.item():.4f} {slope.item():.4f}")
        #> torch.float64 naive           6.7609 0.1127
        #> torch.float64 asymmetric_loss 6.7609 0.1127
        #> torch.bfloat16 naive           inf nan
        #> torch.bfloat16 asymmetric_loss 6.7500 0.1128
