import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
x, maps = torch.zeros(2, 3), torch.zeros(2, 3, 4, 4)
steps, two = torch.zeros(2, 2, 3).log_softmax(2), torch.tensor([2, 2])
adaptive = nn.AdaptiveLogSoftmaxWithLoss(8, 3, cutoffs=[2], div_value=2.0)
losses = {
    "cross_entropy": lambda y: F.cross_entropy(x, y),
    "  with (N, H, W)": lambda y: F.cross_entropy(
        maps, y[:, None, None].expand(2, 4, 4)
    ),
    "nll_loss": lambda y: F.nll_loss(x, y),
    "linear_cross_entropy": lambda y: F.linear_cross_entropy(x, torch.eye(3), y),
    "adaptive_log_softmax": lambda y: adaptive(torch.zeros(2, 8), y).loss,
    "multi_margin_loss": lambda y: F.multi_margin_loss(x, y),
    "multilabel_margin": lambda y: F.multilabel_margin_loss(x, y[:, None].expand(2, 3)),
    "ctc_loss": lambda y: F.ctc_loss(steps, y[:, None], two, two // 2),
    "F.one_hot": lambda y: F.one_hot(y, 3),
}
names = ["int64", "int32", "int16", "int8", "uint8", "bool", "float32"]
table = [["", *names]]
for loss, compute in losses.items():
    answers = [loss]
    for name in names:
        try:
            compute(torch.tensor([1, 2]).to(getattr(torch, name)))
            answers.append("yes")
        except RuntimeError:
            answers.append(".")
    table.append(answers)
for first, *rest in table:
    print((f"{first:20} " + " ".join(f"{cell:7}" for cell in rest)).rstrip())
    #>                      int64   int32   int16   int8    uint8   bool    float32
    #> cross_entropy        yes     .       .       .       yes     .       .
    #>   with (N, H, W)     yes     .       .       .       .       .       .
    #> nll_loss             yes     .       .       .       yes     .       .
    #> linear_cross_entropy yes     .       .       .       yes     .       .
    #> adaptive_log_softmax yes     yes     .       .       .       .       .
    #> multi_margin_loss    yes     .       .       .       .       .       .
    #> multilabel_margin    yes     .       .       .       .       .       .
    #> ctc_loss             yes     yes     yes     yes     yes     yes     yes
    #> F.one_hot            yes     .       .       .       .       .       .
