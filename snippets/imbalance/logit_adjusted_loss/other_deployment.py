import torch
from logit_adjusted_loss import adjusted_logits

trained = torch.tensor([0.2, -0.1])  # from a model with the adjusted loss
future = torch.tensor([70, 30])  # expected where the model will run

print("balanced world", trained.softmax(0))
#> balanced world tensor([0.5744, 0.4256])
print("future world  ", adjusted_logits(trained[None], future, tau=-1.0).softmax(1))
#> future world   tensor([[0.7590, 0.2410]])
print("by hand       ", (trained.exp() * future) / (trained.exp() * future).sum())
#> by hand        tensor([0.7590, 0.2410])
