import torch
from box_iou_loss import giou_loss, iou_loss

target = torch.tensor([[200.0, 599, 300, 599], [10, 10, 30, 20]])  # y1 = y2 = 599
input = torch.tensor([[200.0, 599, 300, 599], [12, 10, 30, 20]], requires_grad=True)

overlap = torch.minimum(input, target)[:, 2:] - torch.maximum(input, target)[:, :2]
naive = 1 - overlap.prod(1)[0] / 1e-7  # 0 / eps, where the union is 0
(gradient,) = torch.autograd.grad(naive, input)
print("naive", naive.item(), f"gradient {gradient.abs().max():.3g}")
#> naive 1.0 gradient 5e+08

taller = input + torch.tensor([[0.0, 0.0, 0.0, 0.01], [0.0, 0.0, 0.0, 0.0]])
for loss in [iou_loss, giou_loss]:
    for name, box in [("learned exactly", input), ("a hair too tall", taller)]:
        value = loss(box, target, reduction="none")[0]
        (gradient,) = torch.autograd.grad(value, input)
        slope = gradient.abs().max()
        print(f"{loss.__name__:9} {name} {value.item()} gradient {slope:.3g}")
        #> iou_loss  learned exactly 0.0 gradient 0
        #> iou_loss  a hair too tall 1.0 gradient 50
        #> giou_loss learned exactly 0.0 gradient 0
        #> giou_loss a hair too tall 1.0 gradient 74.9

sides = target[:, 2:] - target[:, :2]
keep = (sides > 0).all(1)  # before the loss; best when the file is read
print(keep.tolist(), f"{giou_loss(input[keep], target[keep]).item():.4f}")
#> [False, True] 0.1000
