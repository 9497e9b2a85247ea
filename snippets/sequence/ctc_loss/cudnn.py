import torch
from torch.nn import functional as F


def may_use_cudnn(log_probs, targets, input_lengths, target_lengths, blank=0):
    """Say whether a GPU would hand this call to cuDNN, by the conditions it names."""
    return bool(
        torch.backends.cudnn.enabled
        and blank == 0
        and targets.dim() == 1  # joined
        and log_probs.dtype == torch.float32
        and {targets.dtype, input_lengths.dtype, target_lengths.dtype} == {torch.int32}
        and (input_lengths == len(log_probs)).all()
        and (target_lengths < 256).all()
    )


logits = torch.tensor([[1.0, 3, 0], [2, 1, 0], [0, 1, 2], [1, 0, 2]])
log_probs = torch.stack([logits, logits.flip(0)], dim=1).log_softmax(-1)
integers = torch.tensor([1, 2, 2]), torch.tensor([4, 4]), torch.tensor([2, 1])

for dtype in [torch.int64, torch.int32]:
    call = log_probs, *(tensor.to(dtype) for tensor in integers)
    print(dtype, may_use_cudnn(*call), F.ctc_loss(*call))  # the same on the CPU
    #> torch.int64 False tensor(1.5234)
    #> torch.int32 True tensor(1.5234)
with torch.backends.cudnn.flags(enabled=False):
    print("switched off", may_use_cudnn(*call), F.ctc_loss(*call))
    #> switched off False tensor(1.5234)
