import torch
from dpo_loss import dpo_loss

prompt = torch.tensor([-30.0]), torch.tensor([-31.0])  # policy, reference
policy = torch.tensor([-12.0]), torch.tensor([-15.0])
reference = torch.tensor([-13.0]), torch.tensor([-14.0])
print(dpo_loss(*policy, *reference))
#> tensor(0.5981)

with_prompt = [value + prompt[0] for value in policy]
old_with_prompt = [value + prompt[1] for value in reference]
print(dpo_loss(*with_prompt, *old_with_prompt))  # the prompt cancels
#> tensor(0.5981)
