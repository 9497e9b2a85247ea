import torch
from torch.nn import functional as F


def keras_mean(loss, sample_weight=None):
    """Reduce element losses as Keras does: the last axis, then the batch."""
    loss = loss.mean(dim=-1)
    return (loss if sample_weight is None else sample_weight * loss).mean()


input = torch.tensor([[2.5, 0.0], [2.0, 8.0], [1.5, 3.0]])
target = torch.tensor([[3.0, -0.5], [2.0, 5.0], [4.0, 2.0]])
weight = torch.tensor([1.0, 4.0, 0.5])
loss = F.mse_loss(input, target, reduction="none")

print("Keras, weighted:   ", keras_mean(loss, weight))
#> Keras, weighted:    tensor(6.6875)
print(
    "a weighted mean:   ",
    F.mse_loss(input, target, weight=weight[:, None].expand(3, 2)),
)
#> a weighted mean:    tensor(3.6477)
print("Keras, one column: ", keras_mean(loss[:, :1], weight))
#> Keras, one column:  tensor(1.1250)
print("Keras, a vector:   ", keras_mean(loss[:, 0], weight))
#> Keras, a vector:    tensor(3.9722)
