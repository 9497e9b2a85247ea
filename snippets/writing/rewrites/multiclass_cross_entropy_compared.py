import torch
from multiclass_cross_entropy import MulticlassCrossEntropy, multiclass_cross_entropy
from torch.nn import functional as F

logits = torch.tensor([[2.0, 1.0, -1e4], [0.0, 3.0, 1.0], [1e4, 0.0, 2.0]])
input = logits.requires_grad_()
target = torch.tensor([0, 2, -100])
weight = torch.tensor([1.0, 2.0, 5.0])

for options in [{}, {"weight": weight}, {"reduction": "none"}, {"reduction": "sum"}]:
    mine = multiclass_cross_entropy(input, target, **options)
    theirs = F.cross_entropy(input, target, **options)
    (my_slope,) = torch.autograd.grad(mine.sum(), input)
    (their_slope,) = torch.autograd.grad(theirs.sum(), input)
    print(torch.allclose(mine, theirs), torch.allclose(my_slope, their_slope))
    #> True True
    #> True True
    #> True True
    #> True True

images = torch.tensor([[[[0.5, 2.0]], [[1.0, -1.0]]]])  # (N, C, H, W) = (1, 2, 1, 2)
mask = torch.tensor([[[1, 0]]])
print(
    torch.equal(MulticlassCrossEntropy()(images, mask), F.cross_entropy(images, mask))
)
#> True

ignored = torch.tensor([-100, -100, -100])
print(multiclass_cross_entropy(input, ignored), F.cross_entropy(input, ignored))
#> tensor(0., grad_fn=<DivBackward0>) tensor(nan, grad_fn=<NllLossBackward0>)
for wrong in [target.int(), target[:2]]:
    try:
        multiclass_cross_entropy(input, wrong)
    except (TypeError, ValueError) as error:
        print(error)
        #> target is torch.int32, expected torch.int64
        #> target (2,) does not fit input (3, 3): classes on axis 1
