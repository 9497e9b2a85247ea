import torch
from distillation_loss import distillation_loss

teacher = torch.tensor([[6.0, 4.0, 0.0, -2.0]], dtype=torch.float64)
student = torch.zeros(1, 4, dtype=torch.float64)

for temperature in [1.0, 2.0, 8.0, 100.0]:
    soft = (teacher / temperature).softmax(1)[0].tolist()
    loss = distillation_loss(student, teacher, temperature=temperature, alpha=1.0)
    print(f"{temperature:5}", [f"{p:.3f}" for p in soft], f"{loss:.3f}")
    #>   1.0 ['0.879', '0.119', '0.002', '0.000'] 1.004
    #>   2.0 ['0.696', '0.256', '0.035', '0.013'] 2.453
    #>   8.0 ['0.382', '0.297', '0.180', '0.140'] 4.698
    #> 100.0 ['0.260', '0.255', '0.245', '0.240'] 4.998

centred = teacher - teacher.mean()  # what the loss turns into for large T
print(f"{(student - centred).square().mean() / 2:.3f}")
#> 5.000
