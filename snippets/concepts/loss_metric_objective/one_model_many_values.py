import torch
from torch.nn import functional as F

logits = torch.tensor([[2.0, 0.0, -1.0], [0.5, 1.0, 0.0], [0.0, 2.0, 1.5]])
target = torch.tensor([0, 1, 2])
probabilities, one_hot = logits.softmax(1), F.one_hot(target, 3).float()


def show(name, value):
    print(f"{name:33} {value:.4f}")
    #> cross-entropy, mean               0.6350
    #> cross-entropy, sum                1.9051
    #> cross-entropy, label smoothing .1 0.7184
    #> cross-entropy, class weights      0.8750
    #> Brier, mean over samples          0.3908
    #> Brier, mse_loss                   0.1303
    #> multi-margin                      0.2222
    #> error rate                        0.3333


show("cross-entropy, mean", F.cross_entropy(logits, target))
show("cross-entropy, sum", F.cross_entropy(logits, target, reduction="sum"))
show(
    "cross-entropy, label smoothing .1",
    F.cross_entropy(logits, target, label_smoothing=0.1),
)
weight = torch.tensor([1.0, 1.0, 5.0])
show("cross-entropy, class weights", F.cross_entropy(logits, target, weight))
show("Brier, mean over samples", (probabilities - one_hot).square().sum(1).mean())
show("Brier, mse_loss", F.mse_loss(probabilities, one_hot))
show("multi-margin", F.multi_margin_loss(logits, target))
show("error rate", (logits.argmax(1) != target).float().mean())
