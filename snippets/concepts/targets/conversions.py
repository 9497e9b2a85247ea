import torch
from torch.nn import functional as F

x = torch.tensor([[2.0, 0.5, -1.0], [0.0, 1.0, 3.0]])
index = torch.tensor([0, 1])
one_hot = F.one_hot(index, 3).float()
same = torch.testing.assert_close

same(F.cross_entropy(x, index), F.cross_entropy(x, one_hot))
same(one_hot.argmax(dim=1), index)  # and back

two = x[:, :2]  # two classes: one logit and a float
logit = two[:, 1] - two[:, 0]
binary = index.float()
same(F.cross_entropy(two, index), F.binary_cross_entropy_with_logits(logit, binary))

sign = 2 * binary - 1  # {0, 1} to {-1, +1}
same(F.binary_cross_entropy_with_logits(logit, binary), F.soft_margin_loss(logit, sign))
same((sign + 1) / 2, binary)  # and back

listed = F.pad(index[:, None], (0, 2), value=-1)  # an index as a list, padded with -1
same(F.multi_margin_loss(x, index), F.multilabel_margin_loss(x, listed))

logs = x.log_softmax(1)
p = torch.tensor([[0.7, 0.2, 0.1], [0.1, 0.8, 0.1]])
divergence = F.kl_div(logs, p, reduction="batchmean")
in_logs = F.kl_div(logs, p.log(), reduction="batchmean", log_target=True)
same(divergence, in_logs)
entropy = -(p * p.log()).sum(1).mean()
same(divergence, F.cross_entropy(x, p) - entropy)
print("all equal")
#> all equal
print(listed.tolist(), sign.tolist())
#> [[0, -1, -1], [1, -1, -1]] [-1.0, 1.0]
