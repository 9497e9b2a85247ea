import torch
from torch.nn import functional as F

logits = torch.tensor([16.0, 17.0])
target = torch.zeros(2)  # wrong twice, and nearly equally so

for dtype in [torch.float32, torch.float64]:
    input = torch.sigmoid(logits.to(dtype))
    loss = F.binary_cross_entropy(input, target.to(dtype), reduction="none")
    print(dtype, (input == 1).tolist(), [f"{value:.4f}" for value in loss.tolist()])
    #> torch.float32 [False, True] ['15.9424', '100.0000']
    #> torch.float64 [False, False] ['16.0000', '17.0000']

loss = F.binary_cross_entropy_with_logits(logits, target, reduction="none")
print("with logits", [f"{value:.4f}" for value in loss.tolist()])
#> with logits ['16.0000', '17.0000']
