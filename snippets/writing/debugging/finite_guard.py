from torch import Tensor


def require_finite(loss: Tensor, **tensors: Tensor) -> Tensor:
    """Return the loss, or say which tensor was the first that is not finite.

    A negative loss passes: likelihoods of densities go below zero. The check waits for
    the device, so call it every hundred steps, or when the logged loss looks wrong.

    Args:
        loss: the loss, any shape.
        tensors: what the loss was computed from, in the order of the computation.

    Returns:
        `loss`, unchanged.

    Raises:
        FloatingPointError: `loss` is not finite; the message names the origin.
    """
    if loss.isfinite().all():
        return loss
    for name, tensor in [*tensors.items(), ("loss", loss)]:
        bad = ~tensor.isfinite()
        if bad.any():
            first = tuple(bad.nonzero()[0].tolist())
            count = f"{int(bad.sum())} of {bad.numel()}"
            value = tensor[first].item()
            raise FloatingPointError(f"{name}: {count} not finite, {value} at {first}")
    return loss
