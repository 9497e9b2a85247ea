import torch
from torch.nn import functional as F

logits = torch.tensor([[2.0, 0.5], [0.0, 1.0]], requires_grad=True)
target = torch.tensor([0, 0])

for loss in [
    F.l1_loss(logits.argmax(1).float(), target.float()),
    (logits.argmax(1) == target).float().mean(),  # accuracy
    F.binary_cross_entropy((logits > 0.5).float(), torch.ones(2, 2)),
]:
    try:
        loss.backward()
    except RuntimeError as error:
        print(error)
        #> element 0 of tensors does not require grad and does not have a grad_fn
        #> element 0 of tensors does not require grad and does not have a grad_fn
        #> element 0 of tensors does not require grad and does not have a grad_fn
(gradient,) = torch.autograd.grad(logits.round().sum(), logits)
print(gradient)  # round and sign raise nothing: the gradient is 0
#> tensor([[0., 0.],
#>         [0., 0.]])

# Repair
F.cross_entropy(logits, target).backward()
print(logits.grad)
#> tensor([[-0.0912,  0.0912],
#>         [-0.3655,  0.3655]])
