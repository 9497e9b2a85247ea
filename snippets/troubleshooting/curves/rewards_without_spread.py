import torch


def advantages(reward):
    advantage = (reward - reward.mean()) / (reward.std() + 1e-4)
    return [round(value, 4) for value in advantage.tolist()]


print("all wrong     ", advantages(torch.zeros(4)))
#> all wrong      [0.0, 0.0, 0.0, 0.0]
print("nearly the same", advantages(torch.tensor([0.5, 0.5, 0.5, 0.51])))
#> nearly the same [-0.4902, -0.4902, -0.4902, 1.4706]

# Repair: a reward that tells answers apart
print("some right    ", advantages(torch.tensor([0.0, 0.0, 0.0, 1.0])))
#> some right     [-0.4999, -0.4999, -0.4999, 1.4997]
groups = torch.tensor([[0.0, 0.0], [1.0, 1.0], [0.0, 1.0]])
print("share of groups without spread", (groups.std(1) == 0).float().mean().item())
#> share of groups without spread 0.6666666865348816
