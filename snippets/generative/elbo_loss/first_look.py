import torch
from elbo_loss import ElboLoss

# logits of two images of three pixels, and the pixels
input = torch.tensor([[1.2, -0.7, 0.4], [-2.1, 0.3, 0.9]])
target = torch.tensor([[1.0, 0.0, 1.0], [0.0, 1.0, 0.0]])
mean = torch.tensor([[0.5, -1.2], [0.1, 0.8]])
log_variance = torch.tensor([[-0.3, 0.2], [0.4, -1.0]])

loss = ElboLoss(beta=1.0)
print(loss(input, target, mean, log_variance))
#> tensor(2.2607)
