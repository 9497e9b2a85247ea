import torch
from asymmetric_loss import asymmetric_loss

p = torch.tensor([0.04, 0.06, 0.3, 0.999], dtype=torch.float64)

for clip in [0.0, 0.05, 0.2]:
    logits = p.logit().requires_grad_()
    loss = asymmetric_loss(logits, torch.zeros(4), clip=clip, reduction="none")
    loss.sum().backward()
    print(clip, [f"{value:.6f}" for value in loss.tolist()])
    #> 0.0 ['0.000000', '0.000001', '0.002889', '6.880166']
    #> 0.05 ['0.000000', '0.000000', '0.001124', '2.413723']
    #> 0.2 ['0.000000', '0.000000', '0.000011', '0.653903']
    print("  slopes", [f"{value:.6f}" for value in logits.grad.tolist()])
    #>   slopes ['0.000001', '0.000004', '0.010519', '1.022531']
    #>   slopes ['0.000000', '0.000000', '0.004870', '0.026051']
    #>   slopes ['0.000000', '0.000000', '0.000112', '0.005296']
