import torch
from jaccard_loss import jaccard_loss

target = torch.tensor([[[1, 0, 0, 0, 0, 0]], [[1, 1, 1, 1, 1, 0]]])
found = torch.tensor([[[0, 1, 0, 0, 0, 0]], [[1, 1, 1, 1, 1, 0]]])
input = 40.0 * found - 20  # image 0 is wrong, image 1 is right

for batch in [False, True]:
    print(batch, 1 - jaccard_loss(input, target, batch=batch, smooth=0.0))
    #> False tensor(0.5000)
    #> True tensor(0.7143)
