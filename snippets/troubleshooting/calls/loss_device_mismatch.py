import torch
from torch import nn
from torch._subclasses.fake_tensor import FakeTensorMode
from torch.nn import functional as F

with FakeTensorMode():  # tensors without data: the rules of CUDA, no GPU needed
    logits = torch.zeros(2, 3, device="cuda")
    target = torch.zeros(2, dtype=torch.int64, device="cuda")
    weight = torch.ones(3)  # on the CPU
    for call in [
        lambda: F.cross_entropy(logits, target.cpu()),
        lambda: F.cross_entropy(logits, target, weight),
        lambda: nn.CrossEntropyLoss(weight=weight)(logits, target),
        lambda: F.binary_cross_entropy_with_logits(logits, logits, pos_weight=weight),
    ]:
        try:
            call()
        except RuntimeError as error:
            print(str(error).replace(" found", "\n  found"))
            #> Expected all tensors to be on the same device, but
            #>   found at least two devices, cuda:0 and cpu!
            #> Expected all tensors to be on the same device, but
            #>   found at least two devices, cuda:0 and cpu!
            #> Expected all tensors to be on the same device, but
            #>   found at least two devices, cuda:0 and cpu!
            #> Expected all tensors to be on the same device, but
            #>   found at least two devices, cpu and cuda:0!

    # Repair
    weight = torch.ones(3, device="cuda")  # with a GPU at hand: criterion.to(device)
    criterion = nn.CrossEntropyLoss(weight=weight)
    print(criterion(logits, target).device)
    #> cuda:0
meta = torch.zeros(2, 3, device="meta")
try:
    F.mse_loss(meta, torch.zeros(2, 3))  # a model that was never loaded
except RuntimeError as error:
    print(error)
    #> Tensor on device cpu is not on the expected device meta!
