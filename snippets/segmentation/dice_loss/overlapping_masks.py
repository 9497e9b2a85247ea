import torch
from dice_loss import dice_loss

torch.manual_seed(0)
input = torch.randn(2, 3, 4, 4)  # 2 images, 3 labels, 4 x 4 pixels
target = torch.rand(2, 3, 4, 4).round()  # a pixel may have several labels, or none

try:
    dice_loss(input, target)
except ValueError as error:
    print(*str(error).split("; ")[1:], sep="\n")
    #> one-hot: pass target.argmax(1)
    #> masks that overlap: pass input.flatten(0, 1) and target.flatten(0, 1)

flat = dice_loss(input.flatten(0, 1), target.flatten(0, 1), reduction="none")
print(flat.mean(), flat.reshape(2, 3))  # images x labels
#> tensor(0.4772) tensor([[0.5140, 0.5045, 0.4352],
#>         [0.5739, 0.4595, 0.3761]])
each = [dice_loss(input[:, label], target[:, label]) for label in range(3)]
print(torch.stack(each).mean())
#> tensor(0.4772)
each = [dice_loss(input[:, label], target[:, label], batch=True) for label in range(3)]
print(torch.stack(each).mean(), "pooled over the batch, label by label")
#> tensor(0.4928) pooled over the batch, label by label
