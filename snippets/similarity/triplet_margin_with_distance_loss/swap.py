import torch
from torch.nn import functional as F

anchor = torch.tensor([[1.0, 0.0]], dtype=torch.float64)
positive = torch.tensor([[3.0, 4.0]], dtype=torch.float64)
negative = torch.tensor([[0.0, 2.0]], dtype=torch.float64)


def cosine_distance(a, b):
    return 1 - F.cosine_similarity(a, b)


print("anchor to positive  ", round(cosine_distance(anchor, positive).item(), 4))
#> anchor to positive   0.4
print("anchor to negative  ", round(cosine_distance(anchor, negative).item(), 4))
#> anchor to negative   1.0
print("positive to negative", round(cosine_distance(positive, negative).item(), 4))
#> positive to negative 0.2
for swap in [False, True]:
    loss = F.triplet_margin_with_distance_loss(
        anchor, positive, negative, distance_function=cosine_distance, swap=swap
    )
    print(swap, round(loss.item(), 4))
    #> False 0.4
    #> True 1.2
