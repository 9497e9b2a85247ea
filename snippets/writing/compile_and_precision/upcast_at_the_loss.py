import torch


def in_half(input, target):
    return torch.log1p(0.5 * (input - target).square()).mean()


def upcast(input, target):
    return in_half(input.float(), target.float())


target = torch.tensor([0.0, 0.0])
for dtype in [torch.float16, torch.bfloat16]:
    input = torch.tensor([0.01, 500.0], dtype=dtype, requires_grad=True)
    exact = in_half(input.detach().double(), target.double()).item()
    row = f"{dtype!s:14} exact {exact:.4f}"
    for loss in [in_half, upcast]:
        value = loss(input, target.to(dtype))
        (gradient,) = torch.autograd.grad(value, input)
        row += f"  {loss.__name__} {value.item():.4f}"
    print(row, gradient.dtype)
    #> torch.float16  exact 5.8681  in_half inf  upcast 5.8681 torch.float16
    #> torch.bfloat16 exact 5.8681  in_half 5.8750  upcast 5.8681 torch.bfloat16
