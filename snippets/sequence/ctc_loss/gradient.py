import torch
from torch.nn import functional as F

logits = torch.tensor([[1.0, 3, 0], [2, 1, 0], [0, 1, 2], [1, 0, 2]])
logits = logits.double().requires_grad_()
log_probs = logits.log_softmax(-1)
loss = F.ctc_loss(log_probs, torch.tensor([1, 2]), (4,), (2,), reduction="sum")
(gradient,) = torch.autograd.grad(loss, logits)

probs = logits.softmax(-1).detach()
for frame in range(4):
    said, wanted = probs[frame].tolist(), (probs - gradient)[frame].tolist()
    print(*(f"{p:.3f}" for p in said), "->", *(f"{abs(p):.3f}" for p in wanted))
    #> 0.114 0.844 0.042 -> 0.057 0.943 0.000
    #> 0.665 0.245 0.090 -> 0.615 0.309 0.076
    #> 0.090 0.245 0.665 -> 0.079 0.081 0.841
    #> 0.245 0.090 0.665 -> 0.229 0.000 0.771
