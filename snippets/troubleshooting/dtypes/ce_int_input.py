import torch
from torch.nn import functional as F

logits = torch.tensor([[2.0, 0.5, -1.0], [0.0, 1.0, 3.0]])
target = torch.tensor([0, 2])

for call in [
    lambda: F.cross_entropy(target, logits),  # the wrong way round
    lambda: F.cross_entropy(logits.long(), target),
    lambda: F.cross_entropy(torch.zeros(1, 3, 2, 2).int(), torch.zeros(1, 2, 2)),
    lambda: F.nll_loss(logits.long(), target),
    lambda: logits.long().softmax(1),
    lambda: logits.long().softmax(0),
    lambda: F.binary_cross_entropy_with_logits(target, target.float()),
    lambda: F.binary_cross_entropy(target, target),
]:
    try:
        call()
    except NotImplementedError as error:
        print(error)
        #> "log_softmax_lastdim_kernel_impl" not implemented for 'Long'
        #> "log_softmax_lastdim_kernel_impl" not implemented for 'Long'
        #> "log_softmax_kernel_impl" not implemented for 'Int'
        #> "nll_loss_out_frame" not implemented for 'Long'
        #> "softmax_lastdim_kernel_impl" not implemented for 'Long'
        #> "softmax_kernel_impl" not implemented for 'Long'
        #> "log_sigmoid_cpu" not implemented for 'Long'
        #> "binary_cross_entropy" not implemented for 'Long'
try:
    F.binary_cross_entropy(target, target.float())
except RuntimeError as error:
    print(error)
    #> Found dtype Float but expected Long

# Repair
print(F.cross_entropy(logits, target))  # input first, target second
#> tensor(0.2056)
