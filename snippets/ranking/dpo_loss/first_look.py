import torch
from dpo_loss import DPOLoss

policy_chosen = torch.tensor([-12.0, -20.0])
policy_rejected = torch.tensor([-15.0, -18.0])
reference_chosen = torch.tensor([-13.0, -20.0])
reference_rejected = torch.tensor([-14.0, -19.0])

policy = policy_chosen, policy_rejected
reference = reference_chosen, reference_rejected
print(DPOLoss(beta=0.1)(*policy, *reference))
#> tensor(0.6713)
