import torch
from dice_loss import dice_loss

input = torch.tensor([[[2.0, 0.5, 1.0, -1.0], [0.0, 1.0, -1.0, 3.0]]])
target = torch.tensor([[0, 1, 1, 255]], dtype=torch.uint8)  # as read from a PNG

try:
    dice_loss(input, target)
except RuntimeError as error:
    print(error)
    #> index 255 is out of bounds for dimension 1 with size 2
print("as background:", dice_loss(input, target * (target < 255)))
#> as background: tensor(0.4724)
print("left out:     ", dice_loss(input, target, ignore_index=255))
#> left out:      tensor(0.3448)

logit, mask = input[:, 1:], target[:, None]  # one logit per pixel: no complaint
print("one logit, void counted 255 times:", dice_loss(logit, mask))
#> one logit, void counted 255 times: tensor(-0.8768)
print("one logit, void left out:         ", dice_loss(logit, mask, ignore_index=255))
#> one logit, void left out:          tensor(0.3333)

target[target == 255] = -100  # uint8 has no -100
print(target)
#> tensor([[  0,   1,   1, 156]], dtype=torch.uint8)
