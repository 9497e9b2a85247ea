import torch
from torch import nn

for in_features, n_classes in [(8, 20), (16, 20), (16, 40)]:
    loss = nn.AdaptiveLogSoftmaxWithLoss(in_features, n_classes, [4], div_value=2)
    print(in_features, n_classes, [list(matrix.shape) for matrix in loss.parameters()])
    #> 8 20 [[5, 8], [4, 8], [16, 4]]
    #> 16 20 [[5, 16], [8, 16], [16, 8]]
    #> 16 40 [[5, 16], [8, 16], [36, 8]]

try:
    loss(torch.zeros(1, 16), torch.tensor([40]))  # 40 classes: 0 to 39
except RuntimeError as error:
    print(error)
    #> Target values should be in [0, 39], but values in range [40, 40] were found.
