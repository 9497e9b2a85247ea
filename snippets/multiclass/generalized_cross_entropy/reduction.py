import torch
from generalized_cross_entropy import generalized_cross_entropy

logits = torch.tensor([[2.0, 0.0], [0.0, 0.0]])
target = torch.tensor([0, 1])
for reduction in ["none", "sum", "mean"]:
    print(reduction, generalized_cross_entropy(logits, target, reduction=reduction))
    #> none tensor([0.1215, 0.5492])
    #> sum tensor(0.6706)
    #> mean tensor(0.3353)
