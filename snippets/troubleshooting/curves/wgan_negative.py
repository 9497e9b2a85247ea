import torch

real, fake = torch.tensor([2.0, 2.5, 3.0]), torch.tensor([0.0, 0.5, 1.0])
for slope in [1.0, 10.0]:  # of a linear critic; the penalty keeps it at 1
    critic_loss = (slope * fake).mean() - (slope * real).mean()
    penalty = 10 * (slope - 1) ** 2
    whole = critic_loss + penalty
    print(f"slope {slope}: critic {critic_loss:.1f}, with penalty {whole:.1f}")
    #> slope 1.0: critic -2.0, with penalty -2.0
    #> slope 10.0: critic -20.0, with penalty 790.0

# Repair: plot minus the critic's loss, without the penalty
print("distance", (real.mean() - fake.mean()).item())
#> distance 2.0
