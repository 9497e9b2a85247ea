import torch
from torch.nn import functional as F

margin = torch.zeros(4)  # policy and reference agree, or both rewards are equal
loss = -F.logsigmoid(margin).mean()
print("[dpo-starts-at-ln2]")
#> [dpo-starts-at-ln2]
print(f"{loss:.4f}  ln 2: DPO at its first step, reward model that cannot tell")
#> 0.6931  ln 2: DPO at its first step, reward model that cannot tell
for beta in [0.01, 0.1, 0.5]:
    loss = (margin - 1 / (2 * beta)).square().mean()
    print(f"{loss:.4f}  1 / (2 beta)^2: IPO at its first step, beta {beta}")
    #> 2500.0000  1 / (2 beta)^2: IPO at its first step, beta 0.01
    #> 25.0000  1 / (2 beta)^2: IPO at its first step, beta 0.1
    #> 1.0000  1 / (2 beta)^2: IPO at its first step, beta 0.5
loss = (1 - torch.sigmoid(margin)).mean()
print(f"{loss:.4f}  KTO at its first step, weights of 1")
#> 0.5000  KTO at its first step, weights of 1

advantage = torch.tensor([1.0, -1.0, 0.5, -0.5])
ratio = torch.ones(4)
loss = -(ratio * advantage).mean()
print("[grpo-zero]")
#> [grpo-zero]
print(f"{abs(loss):.4f}  PPO or GRPO before the policy moves")
#> 0.0000  PPO or GRPO before the policy moves
