import torch
from torch.nn import functional as F

input2 = torch.tensor([[3.0, 4.0]], dtype=torch.float64)

for length in [0.1, 1.0, 10.0]:
    input1 = torch.tensor([[length, 0.0]], dtype=torch.float64, requires_grad=True)
    F.cosine_embedding_loss(input1, input2, torch.tensor([1.0])).backward()
    slope = [round(part, 6) + 0 for part in input1.grad[0].tolist()]
    after = input1 - input1.grad
    print(length, slope, "length after a step:", round(after.norm().item(), 4))
    #> 0.1 [0.0, -8.0] length after a step: 8.0006
    #> 1.0 [0.0, -0.8] length after a step: 1.2806
    #> 10.0 [0.0, -0.08] length after a step: 10.0003
