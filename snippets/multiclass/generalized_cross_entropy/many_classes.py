import torch
from generalized_cross_entropy import generalized_cross_entropy

target = torch.tensor([0])
for classes in [2, 10, 1000]:
    row = []
    for q in [0.0, 0.3, 0.7, 1.0]:
        logits = torch.zeros(1, classes, requires_grad=True)  # an untrained model
        generalized_cross_entropy(logits, target, q=q).backward()
        row.append(f"{-logits.grad[0, 0]:.4f}")
    print(f"{classes:4}", row)
    #>    2 ['0.5000', '0.4061', '0.3078', '0.2500']
    #>   10 ['0.9000', '0.4511', '0.1796', '0.0900']
    #> 1000 ['0.9990', '0.1258', '0.0079', '0.0010']
