import torch

weight = torch.nn.Parameter(torch.tensor([1.0, 2.0]))
for bad in [float("inf"), float("nan")]:
    weight.grad = torch.tensor([0.5, bad])
    torch.nn.utils.clip_grad_norm_([weight], max_norm=1.0)
    print(weight.grad.tolist())
    #> [0.0, nan]
    #> [nan, nan]
try:
    torch.nn.utils.clip_grad_norm_([weight], max_norm=1.0, error_if_nonfinite=True)
except RuntimeError as error:
    print(str(error).split(",")[0])
    #> The total norm of order 2.0 for gradients from `parameters` is non-finite
