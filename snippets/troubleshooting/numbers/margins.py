import torch
from torch import nn

same = torch.ones(4, 3)
for margin in [0.1, 0.2, 0.3, 0.5, 1.0]:
    loss = nn.TripletMarginLoss(margin=margin, eps=0.0)(same, same, same)
    print(f"{loss:.4f}  the margin: triplet loss, all embeddings alike  [triplet-collapse]")
    #> 0.1000  the margin: triplet loss, all embeddings alike  [triplet-collapse]
    #> 0.2000  the margin: triplet loss, all embeddings alike  [triplet-collapse]
    #> 0.3000  the margin: triplet loss, all embeddings alike  [triplet-collapse]
    #> 0.5000  the margin: triplet loss, all embeddings alike  [triplet-collapse]
    #> 1.0000  the margin: triplet loss, all embeddings alike  [triplet-collapse]

for classes in [2, 3, 10, 100, 1000]:
    loss = nn.MultiMarginLoss()(torch.zeros(1, classes), torch.tensor([0]))
    says = f"(C - 1) / C: multi-margin loss that knows nothing about {classes} classes"
    print(f"{loss:.4f}  {says}  [stuck-at-ln2]")
    #> 0.5000  (C - 1) / C: multi-margin loss that knows nothing about 2 classes  [stuck-at-ln2]
    #> 0.6667  (C - 1) / C: multi-margin loss that knows nothing about 3 classes  [stuck-at-ln2]
    #> 0.9000  (C - 1) / C: multi-margin loss that knows nothing about 10 classes  [stuck-at-ln2]
    #> 0.9900  (C - 1) / C: multi-margin loss that knows nothing about 100 classes  [stuck-at-ln2]
    #> 0.9990  (C - 1) / C: multi-margin loss that knows nothing about 1000 classes  [stuck-at-ln2]

loss = nn.SoftMarginLoss()(torch.zeros(4), torch.tensor([1.0, -1.0, 1.0, -1.0]))
print(f"{loss:.4f}  ln 2: soft margin or BCE with logits at logit 0  [stuck-at-ln2]")
#> 0.6931  ln 2: soft margin or BCE with logits at logit 0  [stuck-at-ln2]
