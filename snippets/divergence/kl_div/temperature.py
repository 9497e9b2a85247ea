import torch
from torch.nn import functional as F

student = torch.tensor([[1.0, 0.0, -1.0]], dtype=torch.float64, requires_grad=True)
teacher = torch.tensor([[4.0, 1.0, -2.0]], dtype=torch.float64)

for T in [1, 4, 16, 64]:
    soft = F.kl_div(
        (student / T).log_softmax(1), (teacher / T).softmax(1), reduction="batchmean"
    )
    (plain,) = torch.autograd.grad(soft, student, retain_graph=True)
    (scaled,) = torch.autograd.grad(T**2 * soft, student)
    print(f"T {T:2}  {plain[0, 0].item():9.6f}  times T²: {scaled[0, 0].item():.4f}")
    #> T  1  -0.285089  times T²: -0.2851
    #> T  4  -0.042642  times T²: -0.6823
    #> T 16  -0.002690  times T²: -0.6886
    #> T 64  -0.000164  times T²: -0.6733
