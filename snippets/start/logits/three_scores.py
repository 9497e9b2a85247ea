import torch

logits = torch.tensor([2.0, 1.0, -1.0])  # cat, dog, bird
p = logits.softmax(dim=0)
print(p, p.sum())
#> tensor([0.7054, 0.2595, 0.0351]) tensor(1.0000)

by_hand = logits.exp() / logits.exp().sum()
print(by_hand)
#> tensor([0.7054, 0.2595, 0.0351])
print((logits + 10).softmax(dim=0))  # only differences count
#> tensor([0.7054, 0.2595, 0.0351])
