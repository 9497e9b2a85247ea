import torch
from torch.nn import functional as F

torch.manual_seed(0)
N, C = 4, 3  # n = N * C = 12
x, y = torch.rand(2, N, C)
element = torch.arange(1.0, 13.0).reshape(N, C)  # sum 78
classes = torch.tensor([1.0, 2.0, 5.0])
index = torch.tensor([0, 1, 1, 2])  # class weights 1 + 2 + 2 + 5 = 10
labels = torch.tensor([[0, -1, -1], [1, 2, -1], [2, -1, -1], [0, 2, -1]])
sign = torch.tensor([1.0, -1.0, 1.0, -1.0])


table = [f"{'loss (options)':42} divisor  weights x 10"]


def row(loss, *arguments, note="", **options):
    total = loss(*arguments, reduction="sum", **options)
    mean = loss(*arguments, reduction="mean", **options)
    name = f"{loss.__name__}({', '.join(options)}) {note}"
    text = f"{name:42} {total / mean:7.3f}"
    if "weight" in options:
        options["weight"] = 10 * options["weight"]
        text += f"  x {loss(*arguments, reduction='mean', **options) / mean:.0f}"
    table.append(text)


row(F.l1_loss, x, y)
row(F.l1_loss, x, y, weight=element)
row(F.mse_loss, x, y, weight=element)
row(F.huber_loss, x, y, weight=element)
row(F.smooth_l1_loss, x, y)
row(F.binary_cross_entropy, x, y, weight=element)
row(F.binary_cross_entropy_with_logits, x, y, weight=element)
row(F.cross_entropy, x, index)
row(F.cross_entropy, x, index, ignore_index=0)
row(F.cross_entropy, x, index, weight=classes)
row(F.cross_entropy, x, index, weight=classes, ignore_index=0)
row(F.cross_entropy, x, index, weight=classes, label_smoothing=0.1)
row(F.cross_entropy, x, y, weight=classes, note="probabilities")
row(F.nll_loss, x.log_softmax(1), index, weight=classes)
row(F.linear_cross_entropy, x, torch.eye(3), index, weight=classes)
row(F.multi_margin_loss, x, index, weight=classes)
row(F.multilabel_soft_margin_loss, x, y.round(), weight=classes)
row(F.multilabel_margin_loss, x, labels)
row(F.gaussian_nll_loss, x, y, y + 1)
row(F.poisson_nll_loss, x, y)
row(F.cosine_embedding_loss, x, y, sign)
row(F.hinge_embedding_loss, x, y.sign())
row(F.margin_ranking_loss, x, y, y.sign())
row(F.triplet_margin_loss, x, y, x.flip(0))
print("\n".join(table))
#> loss (options)                             divisor  weights x 10
#> l1_loss()                                   12.000
#> l1_loss(weight)                             78.000  x 1
#> mse_loss(weight)                            78.000  x 1
#> huber_loss(weight)                          12.000  x 10
#> smooth_l1_loss()                            12.000
#> binary_cross_entropy(weight)                12.000  x 10
#> binary_cross_entropy_with_logits(weight)    12.000  x 10
#> cross_entropy()                              4.000
#> cross_entropy(ignore_index)                  3.000
#> cross_entropy(weight)                       10.000  x 1
#> cross_entropy(weight, ignore_index)          9.000  x 1
#> cross_entropy(weight, label_smoothing)      10.000  x 1
#> cross_entropy(weight) probabilities          4.000  x 10
#> nll_loss(weight)                            10.000  x 1
#> linear_cross_entropy(weight)                10.000  x 1
#> multi_margin_loss(weight)                    4.000  x 10
#> multilabel_soft_margin_loss(weight)          4.000  x 10
#> multilabel_margin_loss()                     4.000
#> gaussian_nll_loss()                         12.000
#> poisson_nll_loss()                          12.000
#> cosine_embedding_loss()                      4.000
#> hinge_embedding_loss()                      12.000
#> margin_ranking_loss()                       12.000
#> triplet_margin_loss()                        4.000
