import torch
from dpo_loss import dpo_loss

lengths = torch.tensor([20.0]), torch.tensor([5.0])  # of chosen and rejected
policy = torch.tensor([-30.0]), torch.tensor([-10.0])
reference = torch.tensor([-36.0]), torch.tensor([-11.0])

print(dpo_loss(*policy, *reference))  # sums: the chosen answer leads
#> tensor(0.4741)
means = [value / length for value, length in zip(policy, lengths, strict=True)]
old = [value / length for value, length in zip(reference, lengths, strict=True)]
print(dpo_loss(*means, *old))
#> tensor(0.6882)
print((policy[0] - reference[0]) - (policy[1] - reference[1]))
#> tensor([5.])
print((means[0] - old[0]) - (means[1] - old[1]))
#> tensor([0.1000])
