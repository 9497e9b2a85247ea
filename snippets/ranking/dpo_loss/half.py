import torch
from dpo_loss import dpo_loss

policy = torch.tensor([-501.1]), torch.tensor([-478.9])
reference = torch.tensor([-500.9]), torch.tensor([-481.1])
print(dpo_loss(*policy, *reference))
#> tensor(0.8203)

rough = [value.bfloat16() for value in (*policy, *reference)]
print([value.item() for value in rough])
#> [-502.0, -478.0, -500.0, -482.0]
print(dpo_loss(*rough))
#> tensor(1.0391, dtype=torch.bfloat16)
