import torch
from torch import nn

same = torch.ones(4, 3)
print("[triplet-collapse]")
#> [triplet-collapse]
for margin in [0.1, 0.2, 0.3, 0.5, 1.0]:
    loss = nn.TripletMarginLoss(margin=margin, eps=0.0)(same, same, same)
    print(f"{loss:.4f}  the margin: triplet loss, all embeddings alike")
    #> 0.1000  the margin: triplet loss, all embeddings alike
    #> 0.2000  the margin: triplet loss, all embeddings alike
    #> 0.3000  the margin: triplet loss, all embeddings alike
    #> 0.5000  the margin: triplet loss, all embeddings alike
    #> 1.0000  the margin: triplet loss, all embeddings alike

print("[stuck-at-ln2]")
#> [stuck-at-ln2]
for classes in [2, 3, 10, 100, 1000]:
    loss = nn.MultiMarginLoss()(torch.zeros(1, classes), torch.tensor([0]))
    says = f"(C - 1) / C: multi-margin loss, {classes} classes, nothing learnt"
    print(f"{loss:.4f}  {says}")
    #> 0.5000  (C - 1) / C: multi-margin loss, 2 classes, nothing learnt
    #> 0.6667  (C - 1) / C: multi-margin loss, 3 classes, nothing learnt
    #> 0.9000  (C - 1) / C: multi-margin loss, 10 classes, nothing learnt
    #> 0.9900  (C - 1) / C: multi-margin loss, 100 classes, nothing learnt
    #> 0.9990  (C - 1) / C: multi-margin loss, 1000 classes, nothing learnt

loss = nn.SoftMarginLoss()(torch.zeros(4), torch.tensor([1.0, -1.0, 1.0, -1.0]))
print(f"{loss:.4f}  ln 2: soft margin or BCE with logits at logit 0")
#> 0.6931  ln 2: soft margin or BCE with logits at logit 0
