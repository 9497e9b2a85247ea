import torch
from asymmetric_loss import asymmetric_loss

half = torch.zeros((), dtype=torch.float64, requires_grad=True)  # p = 0.5

for gamma_neg, gamma_pos, clip in [(2, 2, 0), (2, 1, 0), (4, 1, 0.05), (4, 0, 0.05)]:
    slopes = []
    for label in [1.0, 0.0]:
        target = torch.tensor(label)
        loss = asymmetric_loss(half, target, gamma_neg, gamma_pos, clip)
        slopes.append(abs(torch.autograd.grad(loss, half)[0].item()))
    share = slopes[1] / sum(slopes)  # where the two pulls cancel
    print(gamma_neg, gamma_pos, clip, f"0.5 stands for {share:.3f}")
    #> 2 2 0 0.5 stands for 0.500
    #> 2 1 0 0.5 stands for 0.413
    #> 4 1 0.05 0.5 stands for 0.147
    #> 4 0 0.05 0.5 stands for 0.128
