import torch

two = torch.tensor([1.5, -0.5])  # no, yes
print(two.softmax(dim=0)[1])
#> tensor(0.1192)
print(torch.sigmoid(two[1] - two[0]))
#> tensor(0.1192)
