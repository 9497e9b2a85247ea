import torch

weight = torch.tensor(0.5)  # kept in float32
scale = 2.0**18

for _ in range(4):
    half = weight.half().requires_grad_()
    loss = 0.5 * half.square()
    (scale * loss.float()).backward()  # every gradient is multiplied by the scale
    if half.grad.isfinite():
        weight -= 0.1 * half.grad.float() / scale
        verdict = "step taken"
    else:
        scale /= 2
        verdict = "step skipped, scale halved"
    print(
        f"{half.grad.item():7} weight {weight.item():.4f} scale {scale:.0f} {verdict}"
    )
    #>     inf weight 0.5000 scale 131072 step skipped, scale halved
    #>     inf weight 0.5000 scale 65536 step skipped, scale halved
    #>     inf weight 0.5000 scale 32768 step skipped, scale halved
    #> 16384.0 weight 0.4500 scale 32768 step taken
