import torch
from lovasz_softmax_loss import lovasz_softmax_loss

probability = [0.8, 0.6, 0.3, 0.1]  # the object is the first two pixels

# Errors 0.2, 0.4, 0.3, 0.1; worst first: pixel 1, pixel 2, pixel 0, pixel 3.
# The Jaccard loss if the k worst pixels were wrong:
one = 1 - 1 / 2  # an object pixel missed
two = 1 - 1 / 3  # and a background pixel taken
three = 1 - 0 / 3  # and the other object pixel missed
print(0.4 * one + 0.3 * (two - one) + 0.2 * (three - two) + 0.1 * (1 - three))
#> 0.3166666666666667

input = torch.tensor([[probability]], dtype=torch.float64).logit()
print(lovasz_softmax_loss(input, torch.tensor([[[1, 1, 0, 0]]])).item())
#> 0.3166666666666667
