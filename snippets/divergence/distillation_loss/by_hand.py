from math import log, sqrt

import torch
from distillation_loss import distillation_loss

student = torch.tensor([[0.5, 0.5]], dtype=torch.float64).log()
teacher = torch.tensor([[0.9, 0.1]], dtype=torch.float64).log()
target = torch.tensor([0])

# At T = 2 a logit log(p) becomes log(sqrt(p)): 0.9 to 0.1 turns into 3 to 1.
soft = sqrt(0.9) / (sqrt(0.9) + sqrt(0.1))
divergence = soft * log(soft / 0.5) + (1 - soft) * log((1 - soft) / 0.5)
hard = -log(0.5)
print(f"{soft:.4f} {divergence:.6f} {hard:.6f}")
#> 0.7500 0.130812 0.693147
print(f"{0.7 * 2**2 * divergence + 0.3 * hard:.6f}")
#> 0.574218
loss = distillation_loss(student, teacher, target, temperature=2.0, alpha=0.7)
print(f"{loss.item():.6f}")
#> 0.574218
