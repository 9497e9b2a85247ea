import warnings

import torch
from torch.nn import functional as F

torch.manual_seed(0)
logp = torch.randn(6, 2, 4).log_softmax(2)  # 6 steps, 2 sequences, 4 classes
target, lengths = torch.tensor([[1, 2, 3, 1], [2, 0, 0, 0]]), torch.tensor([4, 1])
steps = torch.tensor([6, 6])
each = F.ctc_loss(logp, target, steps, lengths, reduction="none")
print("ctc none       ", [round(value, 4) for value in each.tolist()])
#> ctc none        [4.0937, 6.4133]
print(f"ctc mean        {F.ctc_loss(logp, target, steps, lengths):.4f}")
#> ctc mean        3.7183
print(f"each / length   {(each / lengths).mean():.4f}")
#> each / length   3.7183
print(f"sum / N         {each.sum() / 2:.4f}")
#> sum / N         5.2535
print(f"sum / labels    {each.sum() / lengths.sum():.4f}")
#> sum / labels    2.1014

logq, p = logp[0], torch.tensor([[0.1, 0.2, 0.3, 0.4], [0.7, 0.1, 0.1, 0.1]])
total = F.kl_div(logq, p, reduction="sum")
with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # "mean" warns that it will change
    print(f"kl_div mean       sum / {total / F.kl_div(logq, p, reduction='mean'):.0f}")
    #> kl_div mean       sum / 8
print(f"kl_div batchmean  sum / {total / F.kl_div(logq, p, reduction='batchmean'):.0f}")
#> kl_div batchmean  sum / 2

scores, multi_hot = torch.zeros(2, 4), torch.ones(2, 4)
each = F.multilabel_soft_margin_loss(scores, multi_hot, reduction="none")
print("multilabel_soft_margin none", [round(value, 4) for value in each.tolist()])
#> multilabel_soft_margin none [0.6931, 0.6931]
