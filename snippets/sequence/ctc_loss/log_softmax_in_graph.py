import torch
from torch.nn import functional as F

logits = torch.tensor([[1.0, 3.0, 0.0], [2.0, 1.0, 0.0]], dtype=torch.float64)


def from_log_probs(log_probs):
    return F.ctc_loss(log_probs, torch.tensor([1]), (2,), (1,))


def from_logits(logits):
    return from_log_probs(logits.log_softmax(-1))


log_probs = logits.log_softmax(-1)
for function, input in [(from_log_probs, log_probs), (from_logits, logits)]:
    input = input.clone().requires_grad_()
    (gradient,) = torch.autograd.grad(function(input), input)
    nudges = 1e-6 * torch.eye(6, dtype=torch.float64).reshape(6, 2, 3)
    rises = [function(input + one) - function(input - one) for one in nudges]
    print(
        f"{function.__name__}(input)",
        f"\n  backward {[round(value, 4) for value in gradient.flatten().tolist()]}",
        f"\n  measured {[round(rise.item() / 2e-6, 4) for rise in rises]}",
    )
    #> from_log_probs(input)
    #>   backward [0.0791, -0.1211, 0.042, -0.0401, -0.0499, 0.09]
    #>   measured [-0.0351, -0.9649, 0.0, -0.7054, -0.2946, 0.0]
    #> from_logits(input)
    #>   backward [0.0791, -0.1211, 0.042, -0.0401, -0.0499, 0.09]
    #>   measured [0.0791, -0.1211, 0.042, -0.0401, -0.0499, 0.09]
