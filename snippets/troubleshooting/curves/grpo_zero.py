import torch

reward = torch.tensor([1.0, 0.0, 0.0, 1.0])
advantage = (reward - reward.mean()) / reward.std()
logp = torch.tensor([-2.0, -1.5, -3.0, -2.5], requires_grad=True)
reference = logp.detach()
for moved in [0.0, 0.3]:  # the policy goes away from the reference
    policy = logp + moved * advantage
    ratio = (policy - policy.detach()).exp()  # just sampled: 1
    gap = reference - policy
    kl = gap.exp() - gap - 1
    loss = -(ratio * advantage).mean() + 0.04 * kl.mean()
    (slope,) = torch.autograd.grad(loss, logp)
    print(f"loss {loss.abs():.4f}, KL {kl.mean():.4f}, gradient {slope.norm():.3f}")
    #> loss 0.0000, KL 0.0000, gradient 0.433
    #> loss 0.0014, KL 0.0339, gradient 0.428

# Repair: what to watch
print(f"reward {reward.mean():.2f}, its spread {reward.std():.2f}")
#> reward 0.50, its spread 0.58
