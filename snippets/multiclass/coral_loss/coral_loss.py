"""CORAL for ordered classes: the loss, its targets, its last layer, its prediction."""

import torch
from torch import nn
from torch.nn import functional as F


def coral_loss(
    input: torch.Tensor,
    target: torch.Tensor,
    weight: torch.Tensor | None = None,
    reduction: str = "mean",
) -> torch.Tensor:
    """Binary cross-entropy of each threshold, summed over the thresholds.

    Args:
        input: logits of "the class is above k", floating point, (N, C - 1); an
            infinite one counts as the largest finite one.
        target: levels, 1 where it is and 0 where not, any real or bool dtype,
            the shape of the input; `ordinal_levels` makes them from indices. If
            they require a gradient they receive one.
        weight: one weight for each threshold, shape (C - 1,); None weighs by 1.
        reduction: 'none' | 'sum' | 'mean'. The mean divides by the number of
            samples N, at least 1; never by thresholds or weights.

    Returns:
        One number, or for 'none' the shape (N,); in the dtype of the input,
        computed in float32 or wider.

    Raises:
        TypeError: if input is not floating point, target is complex or weight
            not a real tensor.
        ValueError: if the shapes do not match or reduction is unknown.

    Source:
        Cao, Mirjalili and Raschka, "Rank Consistent Ordinal Regression for
        Neural Networks with Application to Age Estimation", arXiv:1901.07884.
    """
    if not input.is_floating_point():
        raise TypeError(f"input must be floating point, got {input.dtype}")
    if target.is_complex():
        raise TypeError(f"target must be real or bool, got {target.dtype}")
    if weight is not None and (not torch.is_tensor(weight) or weight.is_complex()):
        kind = "a real tensor of shape (C - 1,)"
        raise TypeError(f"weight must be {kind}, got {weight!r}")
    if input.dim() != 2 or input.shape[1] < 1:
        raise ValueError(f"input must be (N, C - 1), got {tuple(input.shape)}")
    if target.shape != input.shape:
        shapes = f"{tuple(input.shape)} and {tuple(target.shape)}"
        raise ValueError(f"input and target must have one shape, got {shapes}")
    if weight is not None and weight.shape != input.shape[1:]:
        got = tuple(weight.shape)
        raise ValueError(f"weight must be ({input.shape[1]},), got {got}")
    if reduction not in ("none", "sum", "mean"):
        raise ValueError(f"reduction must be none, sum or mean, got {reduction!r}")
    wide = input.to(torch.promote_types(input.dtype, torch.float32))
    most = torch.finfo(wide.dtype).max
    finite = wide.detach().clamp(-most, most)  # inf - inf would be nan
    wide = torch.where(wide.isinf(), finite, wide)
    if target.is_floating_point():
        hit, miss = _softplus(-wide), _softplus(wide)  # -log p and -log(1 - p)
        loss = torch.lerp(miss, hit, target.to(hit.dtype))
    else:  # 0 or 1: the sign of the logit picks the term
        loss = _softplus((1 - 2 * target.to(wide.dtype)) * wide)
    if weight is not None:
        loss = weight.to(wide) * loss
    loss = loss.sum(1)
    if reduction == "sum":
        loss = loss.sum()
    elif reduction == "mean":
        loss = loss.sum() / max(len(loss), 1)
    return loss.to(input.dtype)


def _softplus(input: torch.Tensor) -> torch.Tensor:
    return F.softplus(input, threshold=40)  # 20, the default, is short of float64


def ordinal_levels(target: torch.Tensor, num_classes: int) -> torch.Tensor:
    """Encode class indices as levels: index k becomes k ones, then zeros.

    Args:
        target: class indices from 0 to num_classes - 1, any integer dtype, shape
            (N,). They are read to be checked, so call this outside of compiled code.
        num_classes: the number C of classes, 2 or more.

    Returns:
        Levels of dtype bool, shape (N, C - 1).

    Raises:
        TypeError: if target is not integer.
        ValueError: if target is not one-dimensional, num_classes is below 2 or an
            index is out of range.

    Source:
        Cao, Mirjalili and Raschka, arXiv:1901.07884.
    """
    if target.is_floating_point() or target.is_complex() or target.dtype == torch.bool:
        raise TypeError(f"target must hold class indices, got {target.dtype}")
    if target.dim() != 1:
        raise ValueError(f"target must be (N,), got {tuple(target.shape)}")
    if num_classes < 2:
        raise ValueError(f"num_classes must be 2 or more, got {num_classes}")
    target = target.long()
    outside = target[(target < 0) | (target >= num_classes)]
    if len(outside):
        got = outside[0].item()
        raise ValueError(f"target must be from 0 to {num_classes - 1}, got {got}")
    return target.unsqueeze(1) > torch.arange(num_classes - 1, device=target.device)


def coral_predict(input: torch.Tensor) -> torch.Tensor:
    """Return the predicted class index: the number of thresholds passed.

    Args:
        input: logits, floating point, shape (N, C - 1).

    Returns:
        Class indices from 0 to C - 1, shape (N,).

    Raises:
        ValueError: if input is not two-dimensional.

    Source:
        Cao, Mirjalili and Raschka, arXiv:1901.07884.
    """
    if input.dim() != 2:
        raise ValueError(f"input must be (N, C - 1), got {tuple(input.shape)}")
    return (input > 0).sum(1)


class CoralLayer(nn.Module):
    """Last layer: one score from the features and one bias for each threshold."""

    def __init__(self, in_features: int, num_classes: int) -> None:
        super().__init__()
        if num_classes < 2:
            raise ValueError(f"num_classes must be 2 or more, got {num_classes}")
        self.score = nn.Linear(in_features, 1, bias=False)
        self.bias = nn.Parameter(torch.linspace(1, -1, num_classes + 1)[1:-1])

    def forward(self, input: torch.Tensor) -> torch.Tensor:
        return self.score(input) + self.bias

    def extra_repr(self) -> str:
        return f"num_classes={len(self.bias) + 1}"


class CoralLoss(nn.Module):
    """CORAL loss as a module; see `coral_loss`."""

    def __init__(
        self, weight: torch.Tensor | None = None, reduction: str = "mean"
    ) -> None:
        super().__init__()
        self.register_buffer("weight", weight)
        self.reduction = reduction

    def _apply(self, fn, recurse=True):
        weight = self.weight
        super()._apply(fn, recurse)
        if weight is not None and weight.dtype != self.weight.dtype:
            self.weight = weight.to(self.weight.device)  # half() must not round it
        return self

    def forward(self, input: torch.Tensor, target: torch.Tensor) -> torch.Tensor:
        return coral_loss(input, target, self.weight, self.reduction)

    def extra_repr(self) -> str:
        return f"weight={self.weight}, reduction={self.reduction!r}"
