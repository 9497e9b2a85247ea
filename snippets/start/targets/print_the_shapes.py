import torch

answer = torch.zeros(4, 1)
target = torch.zeros(4)
print((answer - target).shape)
#> torch.Size([4, 4])
print((answer.squeeze(1) - target).shape)
#> torch.Size([4])
