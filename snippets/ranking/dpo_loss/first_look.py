import torch
from dpo_loss import DPOLoss

policy_chosen = torch.tensor([-12.0, -20.0], requires_grad=True)
policy_rejected = torch.tensor([-15.0, -18.0], requires_grad=True)
reference_chosen = torch.tensor([-13.0, -20.0])
reference_rejected = torch.tensor([-14.0, -19.0])

loss = DPOLoss(beta=0.1)(
    policy_chosen, policy_rejected, reference_chosen, reference_rejected
)
print(loss.detach())
#> tensor(0.6713)
loss.backward()
print(policy_chosen.grad, policy_rejected.grad)
#> tensor([-0.0225, -0.0262]) tensor([0.0225, 0.0262])
