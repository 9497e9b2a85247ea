import torch
from torch.nn import functional as F

logits = torch.tensor([[1.0, 3.0, 0.0], [2.0, 1.0, 0.0]], requires_grad=True)
loss = F.ctc_loss(logits.log_softmax(-1), torch.tensor([1]), (2,), (1,))
(gradient,) = torch.autograd.grad(loss, logits, create_graph=True)
try:
    torch.autograd.grad(gradient.square().sum(), logits)
except RuntimeError as error:
    print(error)
    #> derivative for aten::_ctc_loss_backward is not implemented
