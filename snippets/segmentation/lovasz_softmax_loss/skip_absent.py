import torch
from lovasz_softmax_loss import lovasz_softmax_loss

input = torch.tensor(
    [[[2.0, 0.5], [0.0, 1.0], [-1.0, 0.5]]], dtype=torch.float64, requires_grad=True
)
target = torch.tensor([[0, 1]])  # class 2 is absent

for skip_absent in [True, False]:
    print(lovasz_softmax_loss(input, target, skip_absent=skip_absent).item())
    #> 0.3816370902061613
    #> 0.34578093315783986

each = lovasz_softmax_loss(input, target, skip_absent=False, reduction="none")
print(each[0, 2].item(), input.softmax(1)[0, 2].tolist())
#> 0.274068619061197 [0.04201006613406605, 0.274068619061197]
