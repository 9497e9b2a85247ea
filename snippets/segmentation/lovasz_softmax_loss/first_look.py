import torch
from lovasz_softmax_loss import LovaszSoftmaxLoss

input = torch.tensor(  # 3 classes, 2 x 2 pixels
    [
        [[2.0, 0.5], [0.1, 1.0]],
        [[0.0, 1.0], [-1.0, 0.5]],
        [[-1.0, 0.5], [2.0, 0.0]],
    ]
)[None]  # one image
target = torch.tensor([[[0, 1], [2, 1]]])
print(LovaszSoftmaxLoss()(input, target))
#> tensor(0.3983)

mask = torch.tensor([[[1, 0], [0, 1]]])  # or one logit per pixel
print(LovaszSoftmaxLoss()(input[:, 0], mask))
#> tensor(0.3920)
