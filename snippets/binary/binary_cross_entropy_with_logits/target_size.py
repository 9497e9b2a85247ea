import torch
from torch.nn import functional as F

for batch in [3, 1]:
    output = torch.zeros(batch, 1)  # a layer with one output: (N, 1)
    target = torch.zeros(batch)  # labels: (N,)
    for logits in [output, output.squeeze(), output.squeeze(1)]:
        try:
            F.binary_cross_entropy_with_logits(logits, target)
            print("works:", logits.shape, target.shape)
            #> works: torch.Size([3]) torch.Size([3])
            #> works: torch.Size([3]) torch.Size([3])
            #> works: torch.Size([1]) torch.Size([1])
        except ValueError:
            print("error:", logits.shape, target.shape)
            #> error: torch.Size([3, 1]) torch.Size([3])
            #> error: torch.Size([1, 1]) torch.Size([1])
            #> error: torch.Size([]) torch.Size([1])
