from collections.abc import Mapping

from torch import Tensor, nn


class WeightedSum(nn.Module):
    """Several losses of the same pair, each with a fixed weight; the parts are kept.

    Args:
        terms: for each name, the weight and the loss module, called with input, target.

    Raises:
        ValueError: there is no term.
    """

    def __init__(self, terms: Mapping[str, tuple[float, nn.Module]]) -> None:
        super().__init__()
        if not terms:
            raise ValueError("terms is empty, expected at least one loss")
        self.weights = {name: weight for name, (weight, _) in terms.items()}
        self.losses = nn.ModuleDict({name: loss for name, (_, loss) in terms.items()})

    def forward(
        self, input: Tensor, target: Tensor
    ) -> tuple[Tensor, dict[str, Tensor]]:
        """Return the weighted total, and the parts without weight and detached."""
        parts = {name: loss(input, target) for name, loss in self.losses.items()}
        total = sum(self.weights[name] * part for name, part in parts.items())
        return total, {name: part.detach() for name, part in parts.items()}

    def extra_repr(self) -> str:
        return f"weights={self.weights}"
