import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
N, C, D = 1000, 10, 8
classes = torch.randint(0, C, (N,))
zeros, ones = torch.zeros(N), torch.ones(N)
sign = torch.where(torch.arange(N) % 2 == 0, 1.0, -1.0)
standard = torch.randn(N, dtype=torch.float64)
standard = (standard - standard.mean()) / standard.std(correction=0)
nothing, logits = torch.zeros(N, dtype=torch.float64), torch.zeros(N, C)
alike = torch.ones(N, D)
half = (sign > 0).float()
counts = torch.full((N,), 3.0)

adaptive = nn.AdaptiveLogSoftmaxWithLoss(D, C, [5])
for parameter in adaptive.parameters():
    nn.init.zeros_(parameter)

starts = {
    "L1, standardised normal targets": F.l1_loss(nothing, standard),
    "MSE": F.mse_loss(nothing, standard),
    "Huber": F.huber_loss(nothing, standard),
    "smooth L1": F.smooth_l1_loss(nothing, standard),
    "Gaussian NLL, variance 1": F.gaussian_nll_loss(nothing, standard, nothing + 1),
    "Poisson NLL, log-rate 0": F.poisson_nll_loss(zeros, counts),
    "binary cross-entropy, 0.5": F.binary_cross_entropy(zeros + 0.5, half),
    "BCE with logits": F.binary_cross_entropy_with_logits(zeros, half),
    "soft margin": F.soft_margin_loss(zeros, sign),
    "multi-label soft margin": F.multilabel_soft_margin_loss(
        logits, F.one_hot(classes, C).float()
    ),
    "multi-label margin, one label": F.multilabel_margin_loss(
        logits, torch.cat([classes[:, None], torch.full((N, C - 1), -1)], 1)
    ),
    "cross-entropy, 10 classes": F.cross_entropy(logits, classes),
    "NLL": F.nll_loss(logits.log_softmax(1), classes),
    "multi-margin": F.multi_margin_loss(logits, classes),
    "KL divergence to one-hot": F.kl_div(
        logits.log_softmax(1), F.one_hot(classes, C).float(), reduction="batchmean"
    ),
    "CTC, 50 steps, 10 labels": F.ctc_loss(
        torch.zeros(50, 1, C).log_softmax(2),
        torch.arange(1, 11)[None].clamp(max=9),
        torch.tensor([50]),
        torch.tensor([10]),
        reduction="sum",
    ),
    "margin ranking, margin 0.5": F.margin_ranking_loss(zeros, zeros, sign, margin=0.5),
    "hinge embedding, distance 0": F.hinge_embedding_loss(zeros, sign),
    "cosine embedding, all alike": F.cosine_embedding_loss(alike, alike, sign),
    "triplet, all alike": nn.TripletMarginLoss(eps=0.0)(alike, alike, alike),
    "the same with a distance": nn.TripletMarginWithDistanceLoss()(alike, alike, alike),
    "adaptive softmax, 5 in the head": adaptive(alike, torch.arange(N) % C).loss,
    "linear cross-entropy": F.linear_cross_entropy(alike, torch.zeros(C, D), classes),
}
for name, loss in starts.items():
    print(f"{loss.item():8.4f}  {name}")
    #>   0.7835  L1, standardised normal targets
    #>   1.0000  MSE
    #>   0.4179  Huber
    #>   0.4179  smooth L1
    #>   0.5000  Gaussian NLL, variance 1
    #>   1.0000  Poisson NLL, log-rate 0
    #>   0.6931  binary cross-entropy, 0.5
    #>   0.6931  BCE with logits
    #>   0.6931  soft margin
    #>   0.6931  multi-label soft margin
    #>   0.9000  multi-label margin, one label
    #>   2.3026  cross-entropy, 10 classes
    #>   2.3026  NLL
    #>   0.9000  multi-margin
    #>   2.3026  KL divergence to one-hot
    #>  79.5628  CTC, 50 steps, 10 labels
    #>   0.5000  margin ranking, margin 0.5
    #>   0.5000  hinge embedding, distance 0
    #>   0.5000  cosine embedding, all alike
    #>   1.0000  triplet, all alike
    #>   1.0000  the same with a distance
    #>   2.5965  adaptive softmax, 5 in the head
    #>   2.3026  linear cross-entropy
